import { finite } from './finite.js';
import type { YearIndex } from './observation-index.js';

/** The newest year in which every one of the regions has a value; `undefined` when there is none, or no region. */
export function commonYear(years: YearIndex, regions: readonly string[]): number | undefined {
  if (regions.length === 0) return undefined;
  for (const [year, observations] of years) {
    if (regions.every((code) => finite(observations.get(code)?.value) !== undefined)) return year;
  }
  return undefined;
}
