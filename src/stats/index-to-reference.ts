import { finite } from './finite.js';

/**
 * The value in percent of the reference (reference = 100), not inverted where lower is better. `undefined` when either
 * is missing or the reference is 0.
 */
export function indexToReference(value: number | undefined, reference: number | undefined): number | undefined {
  if (value === undefined || !reference) return undefined;
  // 100 for the reference itself, whatever rounding does.
  return value === reference ? 100 : finite((100 * value) / reference);
}
