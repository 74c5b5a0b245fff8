import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ViewContext } from '../view.js';
import { figure, indicatorHead, legend, referenceName, regionHead, tableCaption } from './dots.parts.js';
import { strip } from './strip.js';

const NAME = 176;
const COLUMN = 100;
const GAP = 12;
/** Up to so many regions a narrow place shows lists instead. */
const LIST = 60;
const CHUNK = 40;
const ROW = 32;

/** Whether a row a region and a column an indicator fit, or are the better choice although they have to be scrolled. */
export function matrixFits({ comparison, width }: ViewContext): boolean {
  return width >= NAME + comparison.rows.length * COLUMN || comparison.regions.length > LIST;
}

/** For many regions: a row each, a column an indicator, the strips in the heads. */
export function matrix(context: ViewContext): TemplateResult {
  const { comparison, language, width } = context;
  const { regions, rows } = comparison;
  const column = Math.max(COLUMN, Math.floor((width - NAME) / rows.length));
  const windowed = regions.length > CHUNK * 2;
  const chunks = Array.from({ length: windowed ? Math.ceil(regions.length / CHUNK) : 1 }, (_, chunk) => chunk);
  const size = windowed ? CHUNK : regions.length;
  return html`<p class="legend">${legend(context)}</p>
    <div
      class="scroll"
      role="region"
      tabindex=${NAME + rows.length * column > width ? 0 : nothing}
      aria-label=${language.msg('Table of regions and indicators', { id: 'matrix.label', desc: 'Name of the area that holds a wide table' })}
    >
      <table class="matrix" aria-rowcount=${windowed ? regions.length + 2 : nothing}>
        ${tableCaption(context)}
        <colgroup>
          <col width=${NAME} />
          ${rows.map(() => html`<col width=${column} />`)}
        </colgroup>
        <thead>
          <tr>
            <th scope="col"><span class="hidden">${language.msg('Region', { id: 'head.region', desc: 'Head of the column of regions' })}</span></th>
            ${rows.map((row) => html`<th scope="col">${indicatorHead(context, row)}</th>`)}
          </tr>
          <tr>
            <td></td>
            ${rows.map((row) => html`<td class="strip-cell">${strip(context, row, column - GAP)}</td>`)}
          </tr>
          ${
            comparison.reference
              ? html`<tr class="reference-row">
                  <th scope="row">${referenceName(context)}</th>
                  ${rows.map((row) => html`<td>${row.reference ? figure(context, row, row.reference) : '–'}</td>`)}
                </tr>`
              : nothing
          }
        </thead>
        ${chunks.map((chunk) => {
          const start = chunk * size;
          const end = Math.min(start + size, regions.length);
          return html`<tbody data-chunk=${windowed ? chunk : nothing}>
            ${
              windowed && !context.isNear(chunk)
                ? html`<tr><td colspan=${rows.length + 1} height=${(end - start) * ROW}></td></tr>`
                : body(context, start, end, windowed)
            }
          </tbody>`;
        })}
      </table>
    </div>`;
}

function body(context: ViewContext, start: number, end: number, windowed: boolean): TemplateResult[] {
  const { regions, rows } = context.comparison;
  return regions.slice(start, end).map(
    (region, offset) =>
      html`<tr class=${region.code === context.highlight ? 'highlight' : ''} aria-rowindex=${windowed ? start + offset + 3 : nothing}>
        <th scope="row">${regionHead(context, region, false)}</th>
        ${rows.map((row) => html`<td>${figure(context, row, row.cells[start + offset]!)}</td>`)}
      </tr>`,
  );
}
