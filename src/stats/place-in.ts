/** Numbers in ascending order, all finite. */
export type Sorted = ArrayLike<number>;

export interface Place {
  /** How many values are below. */
  readonly below: number;
  /** How many are equal. */
  readonly equal: number;
}

/** Where a number stands among sorted values, found by binary search. */
export function placeIn(sorted: Sorted, value: number): Place {
  const below = search(sorted, 0, (candidate) => candidate < value);
  // Most values have no equal or one: a second search is only worth it for more.
  if (sorted[below] !== value) return { below, equal: 0 };
  if (sorted[below + 1] !== value) return { below, equal: 1 };
  return { below, equal: search(sorted, below, (candidate) => candidate === value) - below };
}

/** First position from `low` on whose value is not `before`. */
function search(sorted: Sorted, low: number, before: (candidate: number) => boolean): number {
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (before(sorted[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}
