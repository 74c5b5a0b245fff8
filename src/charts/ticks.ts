import { nice, ticks } from 'd3-array';
import type { Extent } from './linear.js';

export interface NiceTicks {
  /** The extent, widened to round numbers. */
  readonly domain: Extent;
  readonly values: readonly number[];
  /** Digits after the decimal mark that tell the ticks apart. */
  readonly decimals: number;
}

/** About `count` round numbers over an extent; an extent of one value is widened first. */
export function niceTicks([from, to]: Extent, count: number): NiceTicks {
  if (!(Number.isFinite(from) && Number.isFinite(to) && count > 0)) throw new RangeError(`No ticks for ${from}–${to}`);
  const size = Math.max(Math.abs(from), Math.abs(to));
  // Also where rounding leaves too few digits to tell ticks apart.
  const margin = size < 1e-300 ? 1 : to - from < size * 1e-12 ? size / 10 : 0;
  const domain = nice(from - margin, to + margin, count);
  const values = ticks(...domain, count);
  const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0)) || 1;
  return {
    domain,
    values,
    decimals: Math.max(0, -Math.floor(Math.log10(step) + 1e-9)),
  };
}

/** Whole years for an axis, at least `gap` px apart over `width` px: every 1st, 2nd, 5th or 10th year, and so on. */
export function yearTicks([from, to]: Extent, width: number, gap: number): number[] {
  const perYear = width / Math.max(1, to - from);
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * perYear >= gap) ?? 100;
  const years: number[] = [];
  for (let year = Math.ceil(from / step) * step; year <= to; year += step) years.push(year);
  return years;
}
