import type { Indicator, Observation, Region, RegionSeries } from '../model/index.js';
import { finite } from './finite.js';
import { measure } from './measure.js';
import { indexObservations, type YearIndex } from './observation-index.js';
import { rankedRegions } from './populations.js';

export interface SeriesInput {
  /** One series for each, in this order; put the reference among them to have its series too. */
  readonly regions: readonly Region[];
  readonly indicator: Indicator;
  /** Whom differences and indices are to. */
  readonly reference?: Region | undefined;
  /** Every region that the chosen ones are ranked among. */
  readonly allRegions: readonly Region[];
  readonly observations: readonly Observation[];
}

/** Longest span in years that is filled year by year, so that a slip in own data (`20200`) doesn't make thousands of points. */
const LONGEST = 300;

/**
 * One indicator over the years. All series have the same years: every calendar year from the first to the last in
 * which one of the regions has a value. A point without a value is a gap.
 */
export function regionSeries(input: SeriesInput): readonly RegionSeries[] {
  const { regions, indicator, reference, allRegions, observations } = input;
  const years: YearIndex = indexObservations(observations, [indicator.id]).get(indicator.id) ?? new Map();
  const { cell } = measure(indicator, years, rankedRegions(allRegions, regions), reference);
  const span = calendarYears(years, regions);
  return regions.map((region) => ({
    region,
    indicator,
    points: span.map((year) => ({ ...cell(region, year), year })),
  }));
}

function calendarYears(index: YearIndex, regions: readonly Region[]): readonly number[] {
  const years = [...index]
    .filter(([, values]) => regions.some(({ code }) => finite(values.get(code)?.value) !== undefined))
    .map(([year]) => year)
    .reverse();
  const first = years[0];
  const last = years[years.length - 1];
  if (first === undefined || last === undefined || last - first > LONGEST) return years;
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
