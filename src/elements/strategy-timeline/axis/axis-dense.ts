import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, svg } from 'lit';
import { dense } from '../../../charts/timeline-dense.js';
import type { PlacedLane } from '../../../charts/timeline-layout.js';
import type { Bin } from '../../../charts/timeline-lane.js';
import { px } from '../../../charts/timeline-scale.js';
import { stretchText } from '../../../text/stretch-text.js';
import type { AxisContext, AxisView } from '../axis-view.js';
import { axis as plain, draw } from './axis.js';
import type { AxisMark, DenseParts } from './axis-memory.js';

const parts: DenseParts = {
  layout: dense,

  marks: (context, lane, size) =>
    lane.bins.map((bin): AxisMark => {
      const { x, y, width, height, from } = bin;
      const row = lane.lane.id;
      const box = { left: x, right: x + width, top: y - size * 1.4, bottom: y + height };
      return { key: `${row} ${from}`, row, x, y, bin, box, name: () => binText(context, bin, lane) };
    }),

  draw({ language }, mark, { size }, tabindex) {
    const { x, y, width, height, count, isNamed } = mark.bin!;
    const inner = px(Math.max(1, width - 2));
    return svg`<g data-item=${mark.key} class="bin" role="button" tabindex=${tabindex} aria-label=${mark.name()}
      ><path class="solid" d="M${px(x + 1)} ${y}h${inner}v${height}h${-inner}Z" />${
        isNamed
          ? svg`<text class="middle" x=${px(x + width / 2)} y=${px(y - size * 0.3)}>${language.number(count, 0)}</text>`
          : nothing
      }</g>`;
  },

  notes({ language }, { lanes }) {
    const { msg } = language;
    const unnamed = lanes.reduce((sum, lane) => sum + lane.unnamed, 0);
    return html`${
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
    }`;
  },
};

/** The chronology on a time axis, with lanes of any number of steps. */
export const axis: AxisView = { ...plain, render: (context) => draw(context, parts) };

/** "Steps in 2015: 34 (Tuscany)" */
function binText({ language, laneName }: AxisContext, { from, to, count }: Bin, { lane }: PlacedLane): string {
  const when = stretchText(from, to, language);
  const number = language.number(count, 0);
  const name = laneName(lane).text;
  const text = language.msg(str`Steps in ${when}: ${number}`, {
    id: 'st.x.bin',
    desc: 'Name of a column that counts steps: "Steps in 2015: 34"; the time may be "May–June 2015" or a day',
  });
  return name ? `${text} (${name})` : text;
}
