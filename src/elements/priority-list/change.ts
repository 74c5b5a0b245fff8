import { str } from '@lit/localize/internal/str-tag.js';
import { css, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PriorityNode } from '../../stats/priority-view.js';
import type { Language } from '../../text/language.js';
import { localText } from '../../text/local-text.js';
import { periodText } from '../../text/priority-labels.js';
import { headingOf } from '../../widget/heading.js';
import type { StrategyView } from './load.js';

export const styles = css`
  .change {
    margin: 0 0 1.5em;
    font-weight: 600;
  }
  .change .small {
    display: block;
    font-weight: 400;
  }
  .gone ul {
    columns: 17.5em auto;
    column-gap: 1.75em;
    padding-inline-start: 1.15em;
    margin: 0;
    color: var(--_muted);
  }
`;

interface Compared {
  readonly isLater: boolean;
  readonly other: string;
}

/** Whether the shown strategy is the later of the two, and the years of the other. */
function compared({ strategy, comparedPeriod = '' }: StrategyView): Compared {
  return { isLater: comparedPeriod <= (strategy.period ?? ''), other: periodText(comparedPeriod) };
}

/** Above a card: whether the other period has it too. */
export function markOf(node: PriorityNode, view: StrategyView, language: Language): string {
  const { change } = view;
  if (!change) return '';
  const { msg } = language;
  const { isLater, other } = compared(view);
  const isKept = change.kept.some((pair) => pair.includes(node.priority));
  if (isKept) return msg(str`Also in ${other}`, { id: 'pl.c.k', desc: 'Above a card: the other period has it too' });
  if (isLater) return msg('New', { id: 'pl.c.n', desc: 'Above a card: the earlier period does not have it' });
  return msg(str`Not in ${other}`, { id: 'pl.c.g', desc: 'Above a card: the later period does not have it' });
}

/** How many are new, kept and gone, and how that was found out. */
export function changeSentence(view: StrategyView, language: Language): TemplateResult {
  const { msg, number } = { msg: language.msg, number: (n: number) => language.number(n, 0) };
  const { added = [], kept = [], gone = [] } = view.change ?? {};
  const [before = '', after = ''] = [view.comparedPeriod, view.strategy.period].map((each) => each ?? '').sort();
  const [from, to] = [periodText(before), periodText(after)];
  const [n, k, g] = [number(added.length), number(kept.length), number(gone.length)];
  return html`<p class="change">
    ${msg(str`From ${from} to ${to}: new ${n}, kept ${k}, gone ${g}.`, {
      id: 'pl.c.sum',
      desc: 'Two periods, then how many priorities are new, kept and gone',
    })}
    <span class="small"
      >${msg('A priority counts as kept when its title or id is the same; a renamed one counts as gone and new.', {
        id: 'pl.c.how',
        desc: 'How priorities of two periods are compared',
      })}</span
    >
  </p>`;
}

/** What only the other period has. */
export function others(view: StrategyView, level: number, language: Language): TemplateResult | typeof nothing {
  const { change } = view;
  const { isLater, other } = compared(view);
  const list = (isLater ? change?.gone : change?.added) ?? [];
  if (!list.length) return nothing;
  const { msg } = language;
  const title = isLater
    ? msg(str`Gone since ${other}`, { id: 'pl.c.hg', desc: 'Heading over priorities of an earlier period' })
    : msg(str`New in ${other}`, { id: 'pl.c.hn', desc: 'Heading over priorities of a later period' });
  return html`<section class="gone">
    ${headingOf(level, title)}
    <ul>
      ${list.map((priority) => {
        const { text, lang } = localText(priority.title, language);
        return html`<li lang=${lang ?? nothing}>${text}</li>`;
      })}
    </ul>
  </section>`;
}
