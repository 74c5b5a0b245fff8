import { shapePath } from '../charts/marks.js';
import type { ComparedValue, Comparison } from '../model/index.js';
import { headingFor } from '../text/heading.js';
import type { Language } from '../text/language.js';
import { summarise } from '../text/summary.js';
import { cellsOf, citations, citationSummary } from './citations.js';
import type { SourceList } from './citations.js';
import { flagKey } from './figures.js';
import { estimate, wrapLines } from './measure.js';
import type { Measure } from './measure.js';
import { PALETTES, seriesStyle } from './palette.js';
import type { Palette, ThemeName } from './palette.js';
import type { Paint, Scene, SceneItem, SceneText } from './scene.js';

export interface SceneOptions {
  /** Width of the picture in px, 320 at least. */
  readonly width: number;
  readonly theme: ThemeName;
  /** Heading as the page shows it; one that names the regions when absent. */
  readonly heading?: string | undefined;
  /** CSS font family list; a generic family by default, so that the picture needs no font file. */
  readonly font?: string | undefined;
  /** Widths of texts in that font; estimated when absent. */
  readonly measure?: Measure | undefined;
  /** The picture in words; the summary of what is shown when absent. */
  readonly description?: string | undefined;
}

export interface TextStyle {
  readonly size?: number;
  readonly weight?: 400 | 700;
  readonly anchor?: SceneText['anchor'];
  readonly fill?: string;
  readonly halo?: string;
  readonly lang?: string | undefined;
}

/** What a picture shows, where that isn't the whole comparison. */
export interface SheetContent {
  readonly cells?: readonly ComparedValue[];
  readonly notes?: readonly string[];
  readonly description?: string;
  /** What the flags in the picture mean; those of all values by default. */
  readonly flags?: string;
}

/** Diameter of a mark in px. */
export const MARK = 11;

const LINE_HEIGHT = 1.3;

/** A picture while it is drawn, from top to bottom: paper, margins, type and what every picture carries. */
export class Sheet {
  readonly palette: Palette;
  readonly width: number;
  /** Left and right edge of the content. */
  readonly left: number;
  readonly right: number;
  readonly measure: Measure;
  /** Where the next part starts. */
  y: number;
  readonly #options: SceneOptions;
  readonly #items: SceneItem[] = [];

  readonly #series: ReadonlyMap<number, number>;

  constructor(
    { given, regions }: Comparison,
    options: SceneOptions,
    readonly language: Language,
  ) {
    if (!(options.width >= 320 && Number.isFinite(options.width))) {
      throw new RangeError(`A picture can't be ${options.width} px wide`);
    }
    this.#series = new Map(regions.map((region, index) => [index, (given ?? regions).indexOf(region)]));
    this.#options = options;
    this.palette = PALETTES[options.theme];
    this.width = Math.round(options.width);
    const pad = this.width < 600 ? 16 : 32;
    this.left = pad;
    this.right = this.width - pad;
    this.y = pad;
    this.measure = options.measure ?? estimate;
  }

  /** One line of text on a baseline. */
  text(text: string, x: number, y: number, style: TextStyle = {}): void {
    const { size = 14, weight = 400, anchor = 'start', fill = this.palette.ink, halo, lang } = style;
    this.#items.push({ kind: 'text', x, y, text, size, weight, anchor, fill, halo, lang });
  }

  /** Wrapped text with its top at `y`; returns its height. */
  block(text: string, x: number, y: number, width: number, style: TextStyle = {}): number {
    const lines = this.wrap(text, width, style);
    const height = lineHeight(style);
    lines.forEach((line, index) => this.text(line, x, Math.round(y + height * (index + 0.77)), style));
    return lines.length * height;
  }

  wrap(text: string, width: number, { size = 14, weight = 400 }: TextStyle = {}): string[] {
    return wrapLines(text, width, size, weight, this.measure);
  }

  /** Height that `block` would take. */
  blockHeight(text: string, width: number, style: TextStyle = {}): number {
    return this.wrap(text, width, style).length * lineHeight(style);
  }

  /** The text, shortened to one line of at most `width` px. */
  fit(text: string, width: number, { size = 14, weight = 400 }: TextStyle = {}): string {
    if (this.measure(text, size, weight) <= width) return text;
    const letters = [...text];
    while (letters.length > 1 && this.measure(`${letters.join('')}…`, size, weight) > width) letters.pop();
    return `${letters.join('').trimEnd()}…`;
  }

  line(
    x1: number,
    y1: number,
    x2: number,
    y2: number,
    stroke: string,
    strokeWidth = 1,
    dash?: readonly number[],
  ): void {
    this.#items.push({ kind: 'line', x1, y1, x2, y2, stroke, strokeWidth, dash });
  }

  /** A thin rule over the whole content. */
  rule(y = this.y): void {
    this.line(this.left, y, this.right, y, this.palette.rule);
  }

  rect(x: number, y: number, width: number, height: number, paint: Paint): void {
    this.#items.push({ kind: 'rect', x, y, width, height, ...paint });
  }

  path(d: string, paint: Paint, x = 0, y = 0): void {
    if (d) this.#items.push({ kind: 'path', d, x, y, ...paint });
  }

  /** Colour and shape of the region at `index` of the comparison: those it has in the order it was given in. */
  styleOf(index: number): ReturnType<typeof seriesStyle> {
    return seriesStyle(this.palette, this.#series.get(index) ?? index);
  }

  /** The mark of the region at `index` of the comparison, parted from what it lies on by a halo. */
  mark(index: number, x: number, y: number, size = MARK): void {
    const { color, shape } = this.styleOf(index);
    const halo = { stroke: this.palette.paper, strokeWidth: 3, halo: true };
    this.path(shapePath(shape, size), { fill: color, ...halo }, x, y);
  }

  /** Where the reference stands. */
  referenceLine(x1: number, y1: number, x2: number, y2: number): void {
    this.line(x1, y1, x2, y2, this.palette.ink, 1.5, [3, 2]);
  }

  /** The heading and, below it, what the picture shows in particular. */
  heading(comparison: Comparison, deck = ''): void {
    const width = this.right - this.left;
    this.y += this.block(this.#heading(comparison), this.left, this.y, width, { size: 22, weight: 700 });
    if (deck) this.y += 4 + this.block(deck, this.left, this.y + 4, width, { fill: this.palette.muted });
    this.y += 14;
  }

  /** Notes, flags and sources of the figures that are shown, below a rule, and the finished picture. */
  finish(comparison: Comparison, catalogue: SourceList, content: SheetContent = {}): Scene {
    const { language } = this;
    const { cells = cellsOf(comparison), notes = [] } = content;
    const { description = summarise(comparison, language).join(' '), flags = flagKey(cells, language) } = content;
    const lines = [...notes, flags, citationSummary(citations(cells, catalogue), language)];
    this.y += 8;
    this.rule();
    this.y += 8;
    for (const line of lines.filter(Boolean)) {
      const style = { size: 12, fill: this.palette.muted };
      this.y += this.block(line, this.left, this.y, this.right - this.left, style) + 2;
    }
    return {
      width: this.width,
      height: Math.ceil(this.y + this.left - 6),
      background: this.palette.paper,
      font: this.#options.font ?? 'sans-serif',
      lang: language.tag,
      title: this.#heading(comparison),
      description: this.#options.description ?? description,
      items: this.#items,
    };
  }

  #heading(comparison: Comparison): string {
    return this.#options.heading?.trim() || headingFor(comparison, this.language);
  }
}

export function lineHeight({ size = 14 }: TextStyle): number {
  return size * LINE_HEIGHT;
}
