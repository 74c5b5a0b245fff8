import { finite } from './finite.js';

/** (value − mean) / deviation; `undefined` when one of them is missing or the deviation is 0. */
export function zScore(
  value: number | undefined,
  mean: number | undefined,
  deviation: number | undefined,
): number | undefined {
  if (value === undefined || mean === undefined || !deviation) return undefined;
  return finite((value - mean) / deviation);
}
