import type { Comparison, ComparisonRow, Indicator, Observation, Region, YearChoice } from '../model/index.js';
import { commonYear } from './common-year.js';
import { measure } from './measure.js';
import { indexObservations, type YearIndex } from './observation-index.js';
import { isRanked, rankedRegions } from './populations.js';

export interface ComparisonInput {
  /** The chosen regions, in the order of the cells. */
  readonly regions: readonly Region[];
  readonly indicators: readonly Indicator[];
  readonly reference?: Region | undefined;
  readonly year: YearChoice;
  /** Every region that the chosen ones are ranked among. */
  readonly allRegions: readonly Region[];
  /** Of any regions, indicators and years; of several for one cell the last one counts. */
  readonly observations: readonly Observation[];
}

const LEVELS: readonly Region['level'][] = [2, 1, 0, undefined];

/**
 * Compares regions on indicators. A missing value stays missing, that of the reference too: no average stands in for
 * it. Throws a RangeError for a year that isn't whole.
 */
export function compare(input: ComparisonInput): Comparison {
  const { regions, indicators, reference, year, allRegions, observations } = input;
  if (typeof year === 'number' && !Number.isInteger(year)) throw new RangeError(`Not a year: ${year}`);
  const ranked = rankedRegions(allRegions, regions);
  const level = distributionLevel(regions, ranked);
  const index = indexObservations(
    observations,
    indicators.map(({ id }) => id),
  );

  const rows = indicators.map((indicator): ComparisonRow => {
    const years: YearIndex = index.get(indicator.id) ?? new Map<number, never>();
    const { cell, population } = measure(indicator, years, ranked, reference);
    const chosen = regions.map(({ code }) => (year === 'latest' ? commonYear(years, [code]) : undefined));
    const rowYear = rowYearOf(year, years, regions, chosen);
    const members = rowYear === undefined ? [] : population(level, rowYear).members;
    return Object.freeze({
      indicator,
      ...(rowYear !== undefined && { year: rowYear }),
      cells: Object.freeze(regions.map((region, i) => cell(region, chosen[i] ?? rowYear))),
      ...(reference && { reference: cell(reference, rowYear) }),
      ...(rowYear !== undefined && members.length && { distribution: { year: rowYear, level, members } }),
    });
  });
  return Object.freeze({
    regions: Object.freeze([...regions]),
    ...(reference && { reference }),
    year,
    rows: Object.freeze(rows),
  });
}

/** The level that most of the chosen regions have, the more detailed in a tie; else the most detailed there is. */
function distributionLevel(regions: readonly Region[], ranked: readonly Region[]): Region['level'] {
  const chosen = regions.filter(isRanked);
  const count = (level: Region['level']) => chosen.filter((region) => region.level === level).length;
  if (!chosen.length) return LEVELS.find((level) => ranked.some((region) => region.level === level));
  return LEVELS.reduce((best, level) => (count(level) > count(best) ? level : best));
}

function rowYearOf(
  choice: YearChoice,
  years: YearIndex,
  regions: readonly Region[],
  latest: readonly (number | undefined)[],
): number | undefined {
  if (typeof choice === 'number') return choice;
  if (choice === 'common')
    return commonYear(
      years,
      regions.map(({ code }) => code),
    );
  const counts = new Map<number, number>();
  for (const year of latest) if (year !== undefined) counts.set(year, (counts.get(year) ?? 0) + 1);
  let best: number | undefined;
  let most = 0;
  // Newest first, so that a tie goes to the newest.
  for (const year of years.keys()) {
    const count = counts.get(year) ?? 0;
    if (count > most) [best, most] = [year, count];
  }
  return best;
}
