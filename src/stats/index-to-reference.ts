import { finite } from './finite.js';

/**
 * The value in percent of the reference (reference = 100), not inverted where lower is better. `undefined` when either
 * is missing or the reference is 0.
 */
export function indexToReference(value: number | undefined, reference: number | undefined): number | undefined {
  if (value === undefined || !reference) return undefined;
  // Dividing first gives exactly 100 for the reference itself.
  return finite((value / reference) * 100);
}
