import { formatError } from './format-error.js';

const QUOTE = 34;
const LF = 10;
const CR = 13;

/** Longest row, in UTF-16 units, and most cells of one: more is no table that people or programs make. */
const LONGEST = 1_000_000;
const MOST_CELLS = 10_000;
/** Most rows. */
const MOST_ROWS = 2_000_000;

/** A row while it is read: cells are cut out of the text only when they are asked for. */
export interface Row {
  /** How many cells there are. */
  readonly length: number;
  /** The line that it begins in, from 1. */
  readonly line: number;
  /** As a spreadsheet counts rows, from 1. */
  readonly number: number;
  /** Empty where the row has none of that number. */
  cell(index: number): string;
  /** Whether a cell is written as this text; saves cutting it out. */
  is(index: number, text: string): boolean;
}

/**
 * Reads separated values as RFC 4180 and spreadsheets write them: quotes, CRLF, LF or CR, in blocks of text that may
 * end anywhere. Empty lines are passed over. Rows are at most 1 000 000 characters and 10 000 cells, files 2 000 000
 * rows; of more, and of a quote that is never closed, a `DataError` tells the place.
 *
 * `d3-dsv` reads a whole text into a string per cell; this reads what comes, and makes strings only of cells that are
 * used, which of a file with labels are a third.
 */
export class SeparatedReader implements Row {
  length = 0;
  line = 1;
  number = 0;
  #row = 0;
  /** Newlines within the row. */
  #lines = 0;
  #text = '';
  #rest = '';
  #nextLine = 1;
  /** Where cells begin and end, from the beginning of the row. */
  #starts = new Int32Array(64);
  #ends = new Int32Array(64);
  /** 1 where a cell has doubled quotes. */
  #doubled = new Uint8Array(64);
  readonly #separator: number;

  constructor(
    separator: string,
    private readonly onRow: (row: Row) => void,
  ) {
    this.#separator = separator.charCodeAt(0);
  }

  push(text: string): void {
    this.#read(text, false);
  }

  end(): void {
    this.#read('', true);
  }

  cell(index: number): string {
    if (index < 0 || index >= this.length) return '';
    const cell = this.#text.slice(this.#row + (this.#starts[index] ?? 0), this.#row + (this.#ends[index] ?? 0));
    return this.#doubled[index] ? cell.replaceAll('""', '"') : cell;
  }

  is(index: number, text: string): boolean {
    if (index < 0 || index >= this.length) return text === '';
    let at = this.#row + (this.#starts[index] ?? 0);
    if (this.#row + (this.#ends[index] ?? 0) - at !== text.length || this.#doubled[index]) return false;
    for (let each = 0; each < text.length; each++) {
      if (this.#text.charCodeAt(at++) !== text.charCodeAt(each)) return false;
    }
    return true;
  }

  #read(block: string, last: boolean): void {
    const text = (this.#text = this.#rest + block);
    let at = 0;
    while (at < text.length) {
      const next = this.#readRow(text, at, last);
      if (next < 0) {
        if (text.length - at > LONGEST) this.#tooLong(`at most ${LONGEST} characters`);
        break;
      }
      if (++this.number > MOST_ROWS) this.#tooLong(`at most ${MOST_ROWS} items`);
      if (this.length > 1 || this.#ends[0]) this.onRow(this);
      this.#nextLine += this.#lines + 1;
      at = next;
    }
    this.#rest = text.slice(at);
  }

  /** Finds the cells of a row; says where the next row begins, or -1 where the text ends before that is known. */
  #readRow(text: string, row: number, last: boolean): number {
    const end = text.length;
    const separator = this.#separator;
    const top = Math.max(separator, CR);
    this.#row = row;
    this.line = this.#nextLine;
    this.length = 0;
    this.#lines = 0;
    let at = row;
    for (;;) {
      const cell = this.length;
      if (cell === this.#starts.length) this.#grow();
      let code = 0;
      let stop = -1;
      this.#starts[cell] = at - row;
      this.#doubled[cell] = 0;
      if (text.charCodeAt(at) === QUOTE) {
        stop = this.#closingQuote(text, at, cell, last);
        if (stop < 0) return -1;
        this.#starts[cell] = at + 1 - row;
        at = stop + 1;
      }
      while (at < end) {
        code = text.charCodeAt(at);
        if (code <= top && (code === separator || code === LF || code === CR)) break;
        at++;
      }
      if (at >= end && !last) return -1;
      this.#ends[cell] = (stop < 0 ? at : stop) - row;
      this.length = cell + 1;
      if (at >= end) return end;
      at++;
      if (code === separator) continue;
      if (code === LF) return at;
      if (at >= end && !last) return -1;
      return text.charCodeAt(at) === LF ? at + 1 : at;
    }
  }

  /** Where the quote closes, or -1 where the text ends before that is known; counts the lines between. */
  #closingQuote(text: string, open: number, cell: number, last: boolean): number {
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
      this.#doubled[cell] = 1;
      close = text.indexOf('"', close + 2);
    }
    if (close < 0 && last) {
      throw formatError('a closing quote', 'nothing', { line: this.line + this.#lines, column: cell + 1 });
    }
    if (close < 0 || (close + 1 === text.length && !last)) return -1;
    for (let at = open + 1; at < close; at++) if (text.charCodeAt(at) === LF) this.#lines++;
    return close;
  }

  #grow(): void {
    const size = this.#starts.length * 2;
    if (size > 2 * MOST_CELLS) this.#tooLong(`at most ${MOST_CELLS} items`);
    const grow = <T extends Int32Array | Uint8Array>(from: T, to: T) => (to.set(from), to);
    this.#starts = grow(this.#starts, new Int32Array(size));
    this.#ends = grow(this.#ends, new Int32Array(size));
    this.#doubled = grow(this.#doubled, new Uint8Array(size));
  }

  #tooLong(expected: `at most ${number} characters` | `at most ${number} items`): never {
    throw formatError(expected, '…', { line: this.line });
  }
}

/** Comma, semicolon or tab, whichever divides the first lines evenly; what Excel's line `sep=;` says goes first. */
export function separatorOf(text: string): { separator: string; from: number } {
  const said = /^sep=(.)(?:\r\n?|\n)/i.exec(text);
  if (said?.[1]) return { separator: said[1], from: said[0].length };
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r\n?|\n/)
    .filter((line) => line.trim())
    .slice(0, 5);
  let best = { separator: ',', least: 0, sum: 0 };
  for (const separator of ['\t', ';', ',']) {
    const counts = lines.map((line) => line.split(separator).length - 1);
    const least = Math.min(...counts);
    const sum = counts.reduce((all, count) => all + count, 0);
    if (least > best.least || (least === best.least && sum > best.sum)) best = { separator, least, sum };
  }
  return { separator: best.separator, from: 0 };
}
