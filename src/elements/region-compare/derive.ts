import type { Comparison, YearChoice } from '../../model/index.js';
import { compare } from '../../stats/compare.js';
import { sortRegions } from '../../stats/sort-regions.js';
import type { Language } from '../../text/language.js';
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

/** The comparison without the rows that a view doesn't show. */
export function visibleIn(view: ViewName, { comparison, indicator, secondIndicator }: ViewContext): Comparison {
  if (view === 'dots' || view === 'table') return comparison;
  const ids = view === 'scatter' ? [indicator, secondIndicator] : [indicator];
  return { ...comparison, rows: comparison.rows.filter((row) => ids.includes(row.indicator.id)) };
}
