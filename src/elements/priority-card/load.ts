import type { Classification, StrategySource } from '../../sources/strategy-source.js';
import { chooseStrategy } from '../../sources/strategies/choose-strategy.js';
import { findPriority, nodeOf, priorityForest } from '../../stats/priority-view.js';
import type { PriorityRecord } from '../../stats/priority-view.js';
import type { StrategyProblem } from '../../text/priority-problems.js';

/** What the author asks for, as it was written. */
export interface CardQuery {
  readonly region: string;
  readonly period: string;
  readonly priority: string;
}

export interface LoadedCard {
  readonly record?: PriorityRecord;
  /** What is wrong; titles of priorities in all languages are left to the words. */
  readonly problems: readonly StrategyProblem[];
}

/** The card of a source. Only the first priority can be meant where a strategy has one. */
export async function loadCard(
  source: StrategySource,
  query: CardQuery,
  titleOf: (title: PriorityRecord['node']['priority']['title']) => string,
  signal?: AbortSignal,
): Promise<LoadedCard> {
  if (!query.region) return { problems: [{ kind: 'nothing-chosen', what: 'region' }] };
  const chosen = await chooseStrategy(source, query.region, query.period || undefined, signal);
  if (chosen.kind !== 'found') return { problems: [chosen] };
  const { region, strategy } = chosen;
  const { priorities } = strategy;
  const wanted = query.priority.trim();
  const priority = wanted ? findPriority(priorities, wanted) : priorities.length === 1 ? priorities[0] : undefined;
  if (!priority) {
    if (!wanted) return { problems: [{ kind: 'nothing-chosen', what: 'priority' }] };
    return {
      problems: [{ kind: 'unknown-priority', wanted, titles: priorities.map(({ title }) => titleOf(title)) }],
    };
  }
  const node = nodeOf(priorityForest(priorities), priority)!;
  const classifications = await classificationsOf(source, priority.codes, signal);
  return { record: { region, strategy, node, classifications }, problems: [] };
}

/** Names are not worth failing for: without them a code is shown as it is. */
export async function classificationsOf(
  source: StrategySource,
  codes: readonly { readonly scheme: string }[] | undefined,
  signal?: AbortSignal,
): Promise<readonly Classification[]> {
  return codes?.length ? source.classifications(signal).catch(() => []) : [];
}
