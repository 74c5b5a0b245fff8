import type { Observation } from '../model/index.js';

/** One indicator's observations: newest year first, then by code of the region. */
export type YearIndex = ReadonlyMap<number, ReadonlyMap<string, Observation>>;

/**
 * The observations of each of these indicators by year and region. Of several for the same cell the last one counts;
 * those without a calendar year are left out.
 */
export function indexObservations(
  observations: Iterable<Observation>,
  indicators: readonly string[],
): ReadonlyMap<string, YearIndex> {
  const index = new Map(indicators.map((id) => [id, new Map<number, Map<string, Observation>>()]));
  for (const observation of observations) {
    const years = index.get(observation.indicator);
    if (!years || !Number.isInteger(observation.year)) continue;
    const regions = years.get(observation.year);
    if (regions) regions.set(observation.region, observation);
    else years.set(observation.year, new Map([[observation.region, observation]]));
  }
  for (const [id, years] of index) index.set(id, new Map([...years].sort(([a], [b]) => b - a)));
  return index;
}
