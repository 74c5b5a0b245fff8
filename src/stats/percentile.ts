import { placeIn, type Sorted } from './place-in.js';

/**
 * Midrank percentile, 0–100: the share of the sorted values that are below, plus half of those that are equal, so that
 * ties share one percentile and a constant series is all 50. `undefined` for a missing value or no values.
 */
export function percentile(value: number | undefined, sorted: Sorted): number | undefined {
  if (value === undefined || Number.isNaN(value) || sorted.length === 0) return undefined;
  const { below, equal } = placeIn(sorted, value);
  return (100 * (below + equal / 2)) / sorted.length;
}
