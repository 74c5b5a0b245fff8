import type { FiguresBuilder } from './figures-builder.js';
import { machineNumber } from './machine-number.js';
import type { DecimalMark, NumberText } from './number-text.js';
import { isAmbiguous, markShown, readNumber } from './number-text.js';

/** Numbers that were read with either mark, until all of the column are known. */
const MOST = 2_000_000;

/**
 * The numbers of a file in which nobody says what `1.228` is. What the other numbers show decides; where none does, the
 * mark that was given.
 */
export class ValueCells {
  #points = 0;
  #commas = 0;
  readonly #open: { readonly observation: number; readonly text: string }[] = [];

  constructor(private readonly given: DecimalMark) {}

  /** A number with any flag and unit; `open` where the mark is not yet known. */
  read(text: string): (NumberText & { readonly open?: boolean }) | undefined {
    const value = machineNumber(text);
    if (value !== undefined) {
      if (!text.includes('.')) return { value };
      if (isAmbiguous(text)) return { value, open: true };
      this.#points++;
      return { value };
    }
    const read = readNumber(text, this.given);
    if (read?.value === undefined) return read;
    const shown = markShown(text);
    if (shown === ',') this.#commas++;
    else if (shown) this.#points++;
    return /[.,]/.test(text) && !shown ? { ...read, open: true } : read;
  }

  /** Leaves the value of an observation open until the mark is known. */
  leaveOpen(observation: number, text: string): void {
    if (this.#open.length < MOST) this.#open.push({ observation, text });
  }

  /** Gives all values that were left open. */
  settle(builder: FiguresBuilder): void {
    if (!this.#open.length) return;
    const mark = this.#points === this.#commas ? this.given : this.#points > this.#commas ? '.' : ',';
    for (const { observation, text } of this.#open) {
      const value = readNumber(text, mark)?.value;
      if (value !== undefined) builder.setValue(observation, value);
    }
  }
}
