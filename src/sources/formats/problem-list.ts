import type { Expected, FormatProblem } from '../../model/index.js';
import { foundText } from './format-error.js';

/** More problems than this are counted, not told. */
const TOLD = 20;

/** What could not be read: the first of it with its place, and how much there is. */
export class ProblemList {
  readonly told: FormatProblem[] = [];
  count = 0;

  add(path: string, expected: Expected, value: unknown): void {
    this.count++;
    if (this.told.length < TOLD) this.told.push({ path, expected, found: foundText(value) });
  }
}
