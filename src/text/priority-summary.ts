import { str } from '@lit/localize/internal/str-tag.js';
import type { Priority, Region, Strategy } from '../model/index.js';
import type { PeriodChange } from '../stats/priority-periods.js';
import type { PriorityNode } from '../stats/priority-view.js';
import type { Language } from './language.js';
import { localText } from './local-text.js';
import { amountText, fundingNote } from './priority-details.js';
import { kindHeading } from './priority-headings.js';
import { factsText, periodText } from './priority-labels.js';

export interface StrategyWords {
  readonly region: Region;
  readonly strategy: Strategy;
  readonly forest: readonly PriorityNode[];
  readonly change?: PeriodChange;
}

/** A strategy in plain sentences, to be read out or quoted: what it chose, the money, what changed, as of when. */
export function strategySentences({ region, strategy, forest, change }: StrategyWords, language: Language): string[] {
  const { msg } = language;
  const title = (priority: Priority) => localText(priority.title, language).text;
  const name = language.regionName(region).text;
  const period = periodText(strategy.period ?? '');
  const count = language.number(forest.length, 0);
  const sentences = [
    period
      ? msg(str`The strategy of ${name} for ${period} names priorities: ${count}.`, {
          id: 'pl.w.1',
          desc: 'Region, years, number of priorities',
        })
      : msg(str`The strategy of ${name} names priorities: ${count}.`, {
          id: 'pl.w.0',
          desc: 'As pl.w.1, years unknown',
        }),
  ];
  const summary = localText(strategy.summary, language).text;
  if (summary) sentences.push(summary);
  const kinds = new Map<string | undefined, PriorityNode[]>();
  for (const node of forest) kinds.set(node.priority.kind, [...(kinds.get(node.priority.kind) ?? []), node]);
  for (const [kind, nodes] of kinds)
    sentences.push(`${kindHeading(kind, language)}: ${listOf(nodes.map(({ priority }) => title(priority)))}`);
  for (const { priority, children } of forest) {
    if (children.length)
      sentences.push(`${title(priority)}: ${listOf(children.map((child) => title(child.priority)))}`);
  }
  for (const funding of strategy.funding ?? []) {
    const note = fundingNote(funding, language);
    const what = localText(funding.title, language).text;
    sentences.push(`${what}: ${amountText(funding, language)}${note && ` (${note})`}.`);
  }
  if (change) {
    const of = (list: readonly Priority[]) => listOf(list.map(title));
    if (change.added.length) {
      const list = of(change.added);
      sentences.push(
        msg(str`New: ${list}`, { id: 'pl.w.n', desc: 'Titles of priorities that an earlier period lacks' }),
      );
    }
    if (change.kept.length) {
      const list = of(change.kept.map(([, after]) => after));
      sentences.push(msg(str`Kept: ${list}`, { id: 'pl.w.k', desc: 'Titles of priorities that both periods have' }));
    }
    if (change.gone.length) {
      const list = of(change.gone);
      sentences.push(msg(str`Gone: ${list}`, { id: 'pl.w.g', desc: 'Titles of priorities that a later period lacks' }));
    }
  }
  if (strategy.retrieved) sentences.push(`${factsText(strategy.retrieved, language)}.`);
  return sentences;
}

/** "a; b; c.": titles have commas and "and" in them. */
function listOf(titles: readonly string[]): string {
  return `${titles.join('; ')}.`;
}
