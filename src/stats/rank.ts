import type { Direction, Rank } from '../model/index.js';
import { placeIn, type Sorted } from './place-in.js';

/**
 * Standard competition rank ("1224") of one of the sorted values: 1 is the highest, or the lowest where `direction`
 * is `lower`. `undefined` when the value is missing or not among them.
 */
export function rank(value: number | undefined, sorted: Sorted, direction: Direction = 'higher'): Rank | undefined {
  if (value === undefined) return undefined;
  const { below, equal } = placeIn(sorted, value);
  if (equal === 0) return undefined;
  const of = sorted.length;
  const better = direction === 'lower' ? below : of - below - equal;
  return { position: better + 1, of, ties: equal - 1 };
}
