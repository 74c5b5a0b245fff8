import type { Distribution, Region } from '../model/index.js';
import { deviation } from './deviation.js';
import { finite } from './finite.js';
import { mean } from './mean.js';
import type { YearIndex } from './observation-index.js';

type Level = Region['level'];

/** The regions of one level that have a value in one year, and what follows from it. */
export interface Population {
  /** Lowest first, equal ones in the order of the regions. */
  readonly members: Distribution['members'];
  /** The members' values. */
  readonly values: readonly number[];
  readonly mean: number | undefined;
  readonly deviation: number | undefined;
}

/** Whether a region stands in rankings: groups of countries and regions outside the European Union don't. */
export function isRanked(region: Region): boolean {
  return !region.aggregate && region.eu !== false;
}

/** All regions that are ranked, once for each code, with those of the chosen ones that `all` lacks. */
export function rankedRegions(all: readonly Region[], chosen: readonly Region[]): readonly Region[] {
  const byCode = new Map<string, Region>();
  for (const region of [...all, ...chosen]) if (!byCode.has(region.code)) byCode.set(region.code, region);
  return [...byCode.values()].filter(isRanked);
}

/** Looks up the population of a level in a year among ranked regions; each is sorted once, on first use. */
export function populations(years: YearIndex, ranked: readonly Region[]): (level: Level, year: number) => Population {
  const known = new Map<number, Population>();
  return (level, year) => {
    const key = 4 * year + (level ?? 3);
    let population = known.get(key);
    if (!population) known.set(key, (population = populationOf(level, years.get(year), ranked)));
    return population;
  };
}

function populationOf(level: Level, observations: ReturnType<YearIndex['get']>, ranked: readonly Region[]): Population {
  const members: Distribution['members'][number][] = [];
  for (const region of ranked) {
    if (region.level !== level) continue;
    const observation = observations?.get(region.code);
    const value = finite(observation?.value);
    if (value !== undefined) members.push({ region, value, flag: observation?.flag });
  }
  members.sort((a, b) => a.value - b.value);
  const values = members.map(({ value }) => value);
  return { members: Object.freeze(members), values, mean: mean(values), deviation: deviation(values) };
}
