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
  #text = '';
  #rest = '';
  #nextLine = 1;
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
    const cell = this.#text.slice(this.#starts[index], this.#ends[index]);
    return this.#doubled[index] ? cell.replaceAll('""', '"') : cell;
  }

  is(index: number, text: string): boolean {
    if (index < 0 || index >= this.length) return text === '';
    const start = this.#starts[index] ?? 0;
    return (
      (this.#ends[index] ?? 0) - start === text.length && !this.#doubled[index] && this.#text.startsWith(text, start)
    );
  }

  #read(block: string, last: boolean): void {
    const text = (this.#text = this.#rest + block);
    const end = text.length;
    const separator = this.#separator;
    const top = Math.max(separator, CR, QUOTE);
    let at = 0;
    while (at < end) {
      const row = at;
      this.length = 0;
      this.line = this.#nextLine;
      let lines = 0;
      let code = 0;
      let whole = false;
      for (;;) {
        const cell = this.length;
        if (cell === this.#starts.length) this.#grow();
        let doubled = 0;
        let start = at;
        let stop = -1;
        if (text.charCodeAt(at) === QUOTE) {
          start++;
          let close = text.indexOf('"', start);
          while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
            doubled = 1;
            close = text.indexOf('"', close + 2);
          }
          if (close < 0 || (close + 1 === end && !last)) {
            if (last) this.#unclosed(lines);
            at = end;
            break;
          }
          for (let line = text.indexOf('\n', start); line >= 0 && line < close; line = text.indexOf('\n', line + 1))
            lines++;
          stop = close;
          at = close + 1;
        }
        while (at < end) {
          code = text.charCodeAt(at);
          if (code <= top && (code === separator || code === LF || code === CR)) break;
          at++;
        }
        this.#starts[cell] = start;
        this.#ends[cell] = stop < 0 ? at : stop;
        this.#doubled[cell] = doubled;
        this.length = cell + 1;
        if (at >= end) {
          whole = last;
          break;
        }
        at++;
        if (code === separator) {
          if (at < end || !last) {
            if (at >= end) break;
            continue;
          }
          // The file ends with an empty cell.
          if (this.length === this.#starts.length) this.#grow();
          this.#starts[this.length] = this.#ends[this.length] = at;
          this.#doubled[this.length++] = 0;
          whole = true;
          break;
        }
        if (code === CR) {
          if (at >= end && !last) break;
          if (text.charCodeAt(at) === LF) at++;
        }
        whole = true;
        break;
      }
      if (!whole) {
        if (end - row > LONGEST) this.#tooLong(`at most ${LONGEST} characters`);
        this.#rest = text.slice(row);
        return;
      }
      this.#nextLine += lines + 1;
      this.number++;
      if (this.number > MOST_ROWS) this.#tooLong(`at most ${MOST_ROWS} items`);
      if (this.length > 1 || this.#ends[0] !== row) this.onRow(this);
    }
    this.#rest = '';
  }

  #grow(): void {
    const size = this.#starts.length * 2;
    if (size > 2 * MOST_CELLS) this.#tooLong(`at most ${MOST_CELLS} items`);
    const grow = <T extends Int32Array | Uint8Array>(from: T, to: T) => (to.set(from), to);
    this.#starts = grow(this.#starts, new Int32Array(size));
    this.#ends = grow(this.#ends, new Int32Array(size));
    this.#doubled = grow(this.#doubled, new Uint8Array(size));
  }

  #unclosed(lines: number): never {
    throw formatError('a closing quote', 'nothing', { line: this.line + lines, column: this.length + 1 });
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
