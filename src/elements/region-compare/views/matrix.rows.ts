import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart } from 'lit/directive.js';
import type { ViewContext } from '../view.js';
import { figureTexts } from './dots.parts.js';
import type { FigureTexts } from './dots.parts.js';

/** Which regions of the comparison, and the number of the row (counted from 1) that the first of them has in the table. */
export interface RowRange {
  readonly start: number;
  readonly end: number;
  readonly firstRow: number;
}

/** Writes only what differs: every text that is set is laid out again. */
function write(text: Text, data: string): void {
  if (text.data !== data) text.data = data;
}

function make<Name extends 'span' | 'small' | 'sup'>(name: Name, className: string, content: string | Text) {
  const element = document.createElement(name);
  element.className = className;
  element.append(content);
  return element;
}

/** The cell of a figure: the value, its flags, then rank and year. */
class Cell {
  readonly element = document.createElement('td');
  readonly #value = new Text();
  readonly #rank = new Text();
  readonly #small = new Text();
  #flagged: Element[] = [];

  constructor() {
    this.element.append(this.#value, make('span', 'hidden', this.#rank), make('small', 'rank', this.#small));
  }

  show({ value, flag, spoken, rankWord, small }: FigureTexts): void {
    write(this.#value, value);
    write(this.#rank, rankWord && ` ${rankWord}`);
    // A new line where the style takes it for one, else a space.
    write(this.#small, small && `\n${small}`);
    if (!spoken && !this.#flagged.length) return;
    for (const element of this.#flagged) element.remove();
    const flags = flag ? [make('sup', '', flag)] : [];
    flags[0]?.setAttribute('aria-hidden', 'true');
    this.#flagged = spoken ? [...flags, make('span', 'hidden', spoken)] : [];
    this.#value.after(...this.#flagged);
  }
}

/** The row of a region. */
class Row {
  readonly element = document.createElement('tr');
  readonly #text = new Text();
  readonly #name = make('span', 'name', this.#text);
  readonly #cells: Cell[] = [];
  #position = 0;

  constructor() {
    const head = document.createElement('th');
    head.scope = 'row';
    head.append(this.#name);
    this.element.append(head);
  }

  show(context: ViewContext, at: number, position: number): void {
    const { regions, rows } = context.comparison;
    const region = regions[at]!;
    const { text, lang = '' } = context.language.regionName(region);
    write(this.#text, text);
    if (this.#name.lang !== lang) this.#name.lang = lang;
    this.element.classList.toggle('highlight', region.code === context.highlight);
    if (position !== this.#position) this.element.setAttribute('aria-rowindex', String((this.#position = position)));
    while (this.#cells.length > rows.length) this.#cells.pop()!.element.remove();
    while (this.#cells.length < rows.length) {
      const cell = new Cell();
      this.#cells.push(cell);
      this.element.append(cell.element);
    }
    rows.forEach((row, index) => this.#cells[index]!.show(figureTexts(context, row, row.cells[at]!)));
  }
}

class RowsDirective extends Directive {
  readonly #rows: Row[] = [];
  #madeOf: readonly unknown[] = [];

  override render(_context: ViewContext, _range: RowRange): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [context, range]: [ViewContext, RowRange]): typeof noChange {
    const { comparison, language, scale, highlight } = context;
    const { start, end, firstRow } = range;
    const madeOf = [comparison, language, scale, highlight, start, end, firstRow];
    if (madeOf.every((part, index) => part === this.#madeOf[index])) return noChange;
    this.#madeOf = madeOf;
    while (this.#rows.length > end - start) this.#rows.pop()!.element.remove();
    for (let at = start; at < end; at++) {
      const row = (this.#rows[at - start] ??= new Row());
      row.show(context, at, firstRow + at - start);
      if (!row.element.parentNode) element.append(row.element);
    }
    return noChange;
  }
}

/**
 * On a `tbody`: fills it with rows of regions. By hand, as a template for each of some hundred cells costs a page more
 * time than all the rest.
 */
export const matrixRows = directive(RowsDirective);
