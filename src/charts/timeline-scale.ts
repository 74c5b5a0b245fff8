import type { Day } from '../model/index.js';

/** Maps days onto a width in px, the last one included. */
export function daysToPx(from: Day, to: Day, width: number): (day: Day) => number {
  return (day) => ((day - from) / (to + 1 - from)) * width;
}

/** A length in px with the one decimal that a path needs. */
export const px = (length: number): number => Math.round(length * 10) / 10;
