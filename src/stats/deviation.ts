import { finite } from './finite.js';
import { mean } from './mean.js';

/**
 * Population standard deviation (divisor n) of the finite values, in two passes; exactly 0 when all are equal,
 * `undefined` when there are none.
 */
export function deviation(values: Iterable<number | null | undefined>): number | undefined {
  const numbers = Array.from(values).filter((value) => Number.isFinite(value)) as number[];
  const centre = mean(numbers);
  if (centre === undefined) return undefined;
  // The mean of equal values need not be that value (0.1 three times): their deviation would be noise.
  if (numbers.every((value) => value === numbers[0])) return 0;
  return finite(Math.sqrt(numbers.reduce((sum, value) => sum + (value - centre) ** 2, 0) / numbers.length));
}
