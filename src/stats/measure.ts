import type { ComparedValue, Indicator, Region } from '../model/index.js';
import { finite } from './finite.js';
import { indexToReference } from './index-to-reference.js';
import type { YearIndex } from './observation-index.js';
import { percentile } from './percentile.js';
import { isRanked, populations, type Population } from './populations.js';
import { rank } from './rank.js';
import { zScore } from './z-score.js';

/** One indicator, ready to say how any region stands in any year. */
export interface Measure {
  /** A region in a year; without a year and value where there is none, with year and flag where only a flag is. */
  cell(region: Region, year: number | undefined): ComparedValue;
  population(level: Region['level'], year: number): Population;
}

/** Binds an indicator to its observations, the regions that are ranked and the reference. */
export function measure(
  indicator: Indicator,
  years: YearIndex,
  ranked: readonly Region[],
  reference?: Region,
): Measure {
  const population = populations(years, ranked);

  function cell(region: Region, year: number | undefined): ComparedValue {
    const observations = year === undefined ? undefined : years.get(year);
    const observation = observations?.get(region.code);
    const value = finite(observation?.value);
    if (!observation || (value === undefined && !observation.flag)) return { region, indicator };
    const { year: of, flag, source } = observation;
    if (value === undefined) return { region, indicator, year: of, flag, source };
    const held = reference && finite(observations?.get(reference.code)?.value);
    const peers = isRanked(region) ? population(region.level, of) : undefined;
    return {
      region,
      indicator,
      year: of,
      value,
      flag,
      source,
      difference: held === undefined ? undefined : finite(value - held),
      index: indexToReference(value, held),
      rank: peers && rank(value, peers.values, indicator.direction),
      percentile: peers && percentile(value, peers.values),
      zScore: zScore(value, peers?.mean, peers?.deviation),
    };
  }

  return { cell, population };
}
