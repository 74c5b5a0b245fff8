/** The smallest and the largest of some numbers. */
export type Extent = readonly [number, number];

/** Maps `domain` onto `range` in a straight line; a domain of (as good as) one value maps to the middle of the range. */
export function linear([from, to]: Extent, [start, end]: Extent): (value: number) => number {
  const slope = (end - start) / (to - from);
  return (value) => (Number.isFinite(slope) ? start + (value - from) * slope : (start + end) / 2);
}

/** Extent of the finite numbers; `undefined` when there is none. */
export function extentOf(values: Iterable<number | undefined>): Extent | undefined {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (value === undefined || !Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return low > high ? undefined : [low, high];
}

/** A coordinate in px with the one decimal that a path needs. */
export const px = (value: number): number => Math.round(value * 10) / 10;
