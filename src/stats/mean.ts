import { finite } from './finite.js';

/** Arithmetic mean of the finite values; `undefined` when there are none. */
export function mean(values: Iterable<number | null | undefined>): number | undefined {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    sum += value as number;
    count++;
  }
  return count ? finite(sum / count) : undefined;
}
