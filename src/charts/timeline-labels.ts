import { estimateWidth } from './estimate-width.js';

/** Width in px of a line of text of `size` px. */
export type TextMeasure = (text: string, size: number) => number;

/** Estimated widths with a margin for wide fonts: what is said to fit does. */
export const roomyEstimate: TextMeasure = (text, size) => estimateWidth(text, size) * 1.06;

export interface LabelLines {
  readonly lines: readonly string[];
  /** Of the widest line, in px. */
  readonly width: number;
  /** Shortened, or broken inside a word. */
  readonly isCut?: boolean;
}

/** After blanks, and after hyphens and slashes between words: not in "2014-2020" or "478/2014". */
const BREAKS = /(?<=\s)(?=\S)|(?<=[\p{L}\d)][-/])(?=\p{L}{2})/u;

/** A text and the widths of its words, measured once for all the ways to break it. */
export class LabelText {
  readonly #words: readonly string[];
  readonly #widths: readonly number[];
  readonly #size: number;
  readonly #measure: TextMeasure;
  /** Width in px on one line. */
  readonly width: number;

  constructor(text: string, size: number, measure: TextMeasure = roomyEstimate) {
    this.#words = text.trim().split(BREAKS);
    this.#widths = this.#words.map((word) => measure(word, size));
    this.width = this.#widths.reduce((sum, width) => sum + width, 0);
    this.#size = size;
    this.#measure = measure;
  }

  /**
   * As few lines as a width of `wish` px allows, of about the same length; not more than `most`, for which lines get
   * as wide as `room` px. What doesn't fit even so is shortened with an ellipsis.
   */
  lines(wish: number, most: number, room: number): LabelLines {
    if (this.width <= Math.min(wish, room)) return { lines: [this.#words.join('').trim()], width: this.width };
    const widest = Math.max(...this.#widths);
    const least = Math.min(most, Math.max(1, Math.ceil(this.width / wish)));
    for (let count = least; count <= most; count++) {
      const limit = Math.min(room, count < most ? wish : Infinity);
      for (let width = Math.max(this.width / count, widest); ; width *= 1.06) {
        const broken = this.#break(Math.min(width, limit), count);
        if (broken) return broken;
        if (width >= limit) break;
      }
    }
    return this.#cut(most, room);
  }

  /** Lines of at most `width` px; `undefined` where they are more than `most`. */
  #break(width: number, most: number): LabelLines | undefined {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    let widest = 0;
    for (const [index, word] of this.#words.entries()) {
      const own = this.#widths[index]!;
      if (own > width) return undefined;
      if (line && used + own > width) {
        lines.push(line.trim());
        if (lines.length === most) return undefined;
        line = '';
        used = 0;
      }
      line += word;
      used += own;
      if (used > widest) widest = used;
    }
    return { lines: [...lines, line.trim()], width: widest };
  }

  #cut(most: number, room: number): LabelLines {
    const lines: string[] = [];
    let line = '';
    const fits = (text: string) => this.#measure(text, this.#size) <= room;
    for (const character of this.#words.join('').trim()) {
      if (!fits(`${line}${character}…`) && line) {
        if (lines.length === most - 1) {
          lines.push(`${line.trimEnd()}…`);
          return { lines, width: room, isCut: true };
        }
        // The word that doesn't fit goes to the next line.
        const end = line.lastIndexOf(' ') + 1 || line.length;
        lines.push(line.slice(0, end).trim());
        line = line.slice(end);
      }
      line += character;
    }
    return { lines: [...lines, line.trim()], width: room, isCut: true };
  }
}
