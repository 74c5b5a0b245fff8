import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlacedItem } from '../../../charts/timeline-lane.js';
import type { AxisContext } from '../axis-view.js';
import type { AxisMemory } from './axis-memory.js';

/** What the marks mean, as far as they occur, which the list says in words; and what could not be drawn. */
export function keys(context: AxisContext, { layout, dense }: AxisMemory): TemplateResult {
  const { language } = context;
  const { msg } = language;
  const { lanes, before, after } = layout;
  const key = (test: (item: PlacedItem) => unknown, mark: TemplateResult, text: string) =>
    lanes.some(({ items }) => items.some(test))
      ? html`<li><svg width="18" height="12" viewBox="-9 -6 18 12" aria-hidden="true">${mark}</svg>${text}</li>`
      : nothing;
  return html`<ul class="keys" aria-hidden="true">
      ${[
        key(
          ({ hollow }) => hollow,
          svg`<circle class="hollow" r="4.5" />`,
          msg('planned', { id: 'st.planned', desc: 'State of a step that is to come' }),
        ),
        key(
          ({ slip }) => slip,
          svg`<path class="slip" d="M-8 0H6" /><circle class="hollow" cx="-5" r="3" /><circle class="solid" cx="5" r="3" />`,
          msg('planned and reached', {
            id: 'st.x.slip',
            desc: 'Key of a drawing: a line from a plan to its fulfilment',
          }),
        ),
        key(
          ({ shape }) => shape === 'span',
          svg`<g class="span"><path class="solid" d="M-5 -4H5a4 4 0 0 1 0 8H-5a4 4 0 0 1 0 -8Z" /></g>`,
          msg('only the month, season or year is known', {
            id: 'st.x.span',
            desc: 'Key of a drawing: a soft band over the time in which a step was or will be',
          }),
        ),
        key(
          ({ isVague }) => isVague,
          svg`<g class="vague"><circle class="hollow" r="4.5" /></g>`,
          msg('date not certain', { id: 'st.x.vague', desc: 'Key of a drawing: a dotted mark; "about" or "perhaps"' }),
        ),
      ]}
    </ul>
    ${dense?.notes(context, layout)}
    ${
      before + after
        ? html`<p class="axis-note">
            ${msg(str`Out of sight: ${language.number(before, 0)} earlier, ${language.number(after, 0)} later.`, {
              id: 'st.x.beyond',
              desc: 'How many steps lie before and after the time that is drawn',
            })}
          </p>`
        : nothing
    }`;
}
