import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import type { TimelineLayout } from '../../../charts/timeline-layout.js';
import type { AxisContext } from '../axis-view.js';

/** What the marks mean, as far as they occur, and what could not be drawn. */
export function keys({ language }: AxisContext, { lanes, before, after }: TimelineLayout): TemplateResult {
  const { msg } = language;
  const placed = lanes.flatMap(({ items }) => items);
  const unnamed = lanes.reduce((sum, lane) => sum + lane.unnamed, 0);
  const key = (isThere: boolean, mark: TemplateResult, text: string) =>
    isThere
      ? html`<li><svg width="18" height="12" viewBox="-9 -6 18 12" aria-hidden="true">${mark}</svg>${text}</li>`
      : nothing;
  const any = (test: (each: (typeof placed)[number]) => boolean) => placed.some(test);
  return html`<ul class="keys">
      ${key(
        any(({ hollow }) => hollow !== ''),
        svg`<circle class="hollow" r="4.5" />`,
        msg('planned', { id: 'st.planned', desc: 'State of a step that is to come' }),
      )}
      ${key(
        any(({ slip }) => slip !== ''),
        svg`<path class="slip" d="M-8 0H6" /><g class="point"><circle class="hollow" cx="-5" r="3" /><circle class="solid" cx="5" r="3" /></g>`,
        msg('planned and reached', { id: 'st.x.slip', desc: 'Key of a drawing: a line from a plan to its fulfilment' }),
      )}
      ${key(
        any(({ shape }) => shape === 'span'),
        svg`<g class="span"><path class="solid" d="M-5 -4H5a4 4 0 0 1 0 8H-5a4 4 0 0 1 0 -8Z" /></g>`,
        msg('only the month, season or year is known', {
          id: 'st.x.span',
          desc: 'Key of a drawing: a soft band over the time in which a step was or will be',
        }),
      )}
      ${key(
        any(({ isVague }) => isVague),
        svg`<g class="vague"><circle class="hollow" r="4.5" /></g>`,
        msg('date not certain', { id: 'st.x.vague', desc: 'Key of a drawing: a dotted mark; "about" or "perhaps"' }),
      )}
    </ul>
    ${
      unnamed
        ? html`<p class="axis-note">
            ${msg(str`Steps without a label here: ${language.number(unnamed, 0)}. Zoom in to read them.`, {
              id: 'st.x.unnamed',
              desc: 'Below a drawing that has no room for the names of all steps',
            })}
          </p>`
        : nothing
    }
    ${
      lanes.some(({ bins }) => bins.length)
        ? html`<p class="axis-note">
            ${msg('Columns count steps where there are too many to draw each. Choose a column to zoom in.', {
              id: 'st.x.bins',
              desc: 'Below a drawing in which steps are counted',
            })}
          </p>`
        : nothing
    }
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
