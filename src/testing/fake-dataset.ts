import type { Comparison, Observation, YearChoice } from '../model/index.js';
import type { Dataset, ObservationQuery } from '../sources/dataset.js';
import { compare } from '../stats/compare.js';
import { fakeFigures, type FakeFigures, type FakeOptions } from './fake-figures.js';

/** A dataset of invented figures that answers at once, in the language that it is asked for (English or Italian). */
export function fakeDataset(options: FakeOptions = {}): Dataset {
  const figures = fakeFigures(options);
  return {
    catalogue: async (language, signal) => {
      signal?.throwIfAborted();
      return fakeFigures({ ...options, language }).catalogue;
    },
    observations: async (query, signal) => {
      signal?.throwIfAborted();
      return answer(figures, query);
    },
    recodes: async (signal) => {
      signal?.throwIfAborted();
      return figures.recodes;
    },
  };
}

/** The comparison that `compare` makes of invented figures; by default of the first three regions in their latest years. */
export function fakeComparison(
  options: FakeOptions & { readonly chosen?: readonly string[]; readonly year?: YearChoice } = {},
): Comparison {
  const { catalogue, observations } = fakeFigures(options);
  const { chosen = ['XA11', 'XA12', 'XA13'], year = 'latest' } = options;
  const find = (code: string | undefined) => catalogue.regions.filter((region) => region.code === code);
  return compare({
    regions: chosen.flatMap(find),
    indicators: catalogue.indicators,
    reference: find(catalogue.defaultReference)[0],
    year,
    allRegions: catalogue.regions,
    observations,
  });
}

/** The rows that the query's contract asks for and no others, so that nobody comes to rely on more. */
function answer({ observations }: FakeFigures, query: ObservationQuery): readonly Observation[] {
  const asked = observations.filter(({ indicator }) => query.indicators.includes(indicator));
  if (query.years === 'all') return asked;
  const newest = new Map<string, number>();
  for (const { indicator, region, year, value } of asked) {
    const key = `${indicator} ${region}`;
    if (value !== undefined && year > (newest.get(key) ?? -Infinity)) newest.set(key, year);
  }
  const needed = new Set<string>();
  for (const { indicator, region, year } of asked) {
    if (query.regions.includes(region) && newest.get(`${indicator} ${region}`) === year) {
      needed.add(`${indicator} ${year}`);
    }
  }
  return asked.filter(
    ({ indicator, region, year }) =>
      newest.get(`${indicator} ${region}`) === year || needed.has(`${indicator} ${year}`),
  );
}
