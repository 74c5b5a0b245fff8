import type { Region, Strategy } from '../../model/index.js';
import type { Classification, StrategySource } from '../../sources/strategy-source.js';
import { chooseStrategy } from '../../sources/strategies/choose-strategy.js';
import type { PeriodChange } from '../../stats/priority-periods.js';
import { priorityForest } from '../../stats/priority-view.js';
import type { PriorityNode } from '../../stats/priority-view.js';
import type { StrategyProblem } from '../../text/priority-problems.js';

export interface ListQuery {
  readonly region: string;
  readonly period: string;
  readonly comparePeriod: string;
}

export interface StrategyView {
  readonly region: Region;
  readonly strategy: Strategy;
  readonly forest: readonly PriorityNode[];
  readonly classifications: readonly Classification[];
  /** Against the strategy of another period. */
  readonly change?: PeriodChange;
  readonly comparedPeriod?: string;
}

export interface LoadedList {
  readonly view?: StrategyView;
  readonly problems: readonly StrategyProblem[];
}

/** The priorities of a region and period, and what became of those of another period. */
export async function loadList(source: StrategySource, query: ListQuery, signal?: AbortSignal): Promise<LoadedList> {
  if (!query.region) return { problems: [{ kind: 'nothing-chosen', what: 'region' }] };
  const chosen = await chooseStrategy(source, query.region, query.period || undefined, signal);
  if (chosen.kind !== 'found') return { problems: [chosen] };
  const { region, strategy, known } = chosen;
  const { priorities } = strategy;
  const hasCodes = priorities.some(({ codes }) => codes?.length);
  const classifications = hasCodes ? await source.classifications(signal).catch(() => []) : [];
  const view = { region, strategy, forest: priorityForest(priorities), classifications };
  const { comparePeriod } = query;
  if (!comparePeriod) return { view, problems: [] };
  const { compareWith } = await import('./compare-with.js');
  return compareWith(view, known.strategies, comparePeriod);
}
