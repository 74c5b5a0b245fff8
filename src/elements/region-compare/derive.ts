import type { Comparison, YearChoice } from '../../model/index.js';
import { compare } from '../../stats/compare.js';
import { sortRegions } from '../../stats/sort-regions.js';
import type { Language } from '../../text/language.js';
import type { Problem } from '../../text/problems.js';
import type { Loaded } from './load.js';
import type { Sort, ViewContext, ViewName } from './view.js';

/** The model of what was loaded, in the order that is asked for. */
export function comparisonOf(
  loaded: Loaded,
  year: YearChoice,
  sort: Sort,
  indicator: string | undefined,
  language: Language,
): Comparison {
  const { regions, indicators, reference, observations, catalogue } = loaded;
  const comparison = compare({ regions, indicators, reference, year, observations, allRegions: catalogue.regions });
  const nameOf = (region: Comparison['regions'][number]) => language.regionName(region).text;
  // Not asked for where it isn't needed: the first collator costs a page some 10 ms.
  const collator = sort === 'name' ? language.collator : undefined;
  return sortRegions(comparison, sort, { collator, nameOf, indicator });
}

/** Told one by one. */
const MOST_PROBLEMS = 8;

/** Of many problems the first ones, and how many more there are. */
export function firstOf(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const told = problems.slice(0, MOST_PROBLEMS - 1);
  return [...told, { kind: 'more', count: problems.length - told.length }];
}

/** What the figures lack: indicators without any value of these regions, rows that could not be read. */
export function dataProblems(comparison: Comparison, { catalogue, problems }: Loaded): Problem[] {
  const without = comparison.rows.filter((row) => row.cells.every((cell) => cell.value === undefined));
  return [
    ...problems,
    ...(comparison.regions.length ? without.map(({ indicator }): Problem => ({ kind: 'no-data', indicator })) : []),
    ...(catalogue.unreadable
      ? [{ kind: 'bad-rows', rows: catalogue.unreadable, first: catalogue.problems } as const]
      : []),
  ];
}

/** The comparison without the rows that a view doesn't show. */
export function visibleIn(view: ViewName, { comparison, indicator, secondIndicator }: ViewContext): Comparison {
  if (view === 'dots' || view === 'table') return comparison;
  const ids = view === 'scatter' ? [indicator, secondIndicator] : [indicator];
  return { ...comparison, rows: comparison.rows.filter((row) => ids.includes(row.indicator.id)) };
}
