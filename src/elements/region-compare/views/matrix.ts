import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { otherReference } from '../../../stats/other-reference.js';
import { WindowController } from '../../../widget/window-controller.js';
import type { View, ViewContext } from '../view.js';
import { figure, indicatorHead, legend, referenceName, tableCaption } from './dots.parts.js';
import { MATRIX_COLUMN, MATRIX_NAME } from './dots.js';
import { matrixRows } from './matrix.rows.js';
import { styles } from './matrix.styles.js';
import { strip, underCursor } from './strip.js';

const GAP = 12;
/** Regions that are drawn together. */
const CHUNK = 8;
/** Heights in px of a row and of what is above the first, and the width of a column from which value and rank stand side by side. */
const ROW = 33;
const TIGHT_ROW = 45;
const ABOVE = 180;
const ROOMY = 142;

interface Sight {
  readonly window: WindowController;
  /** Strips stay once they were in sight: a reader may be on one. */
  hasStrips: boolean;
}

const sights = new WeakMap<ViewContext['host'], Sight>();

/** What tells which parts of an element are in sight. */
function sightOf(host: ViewContext['host']): Sight {
  const known = sights.get(host) ?? { window: new WindowController(host), hasStrips: false };
  sights.set(host, known);
  return known;
}

/** Rendered again only when something else is to be seen: an element updates also to say that it is busy. */
function guarded(context: ViewContext): TemplateResult {
  const { comparison, language, width, isPrinted, scale, highlight, cursor, host } = context;
  const sight = sightOf(host);
  const chunk = CHUNK * (isTight(context) ? TIGHT_ROW : ROW);
  const near = Array.from(
    { length: Math.ceil(comparison.regions.length / CHUNK) },
    (_, index) => sight.window.isNear(index, ABOVE + index * chunk, comparison) || !!isPrinted,
  );
  sight.hasStrips ||= near.includes(true);
  const seen = [comparison, language, width, scale, highlight, cursor, near.join(), sight.hasStrips];
  return html`${guard(seen, () => matrix(context, near, sight.hasStrips))}`;
}

function columnOf({ comparison, width }: ViewContext): number {
  return Math.max(MATRIX_COLUMN, Math.floor((width - MATRIX_NAME) / comparison.rows.length));
}

function isTight(context: ViewContext): boolean {
  return columnOf(context) < ROOMY;
}

/** A row a region, a column an indicator, the strips in the heads. */
function matrix(context: ViewContext, near: readonly boolean[], hasStrips: boolean): TemplateResult {
  const { comparison, language, width } = context;
  const { regions, rows } = comparison;
  const column = columnOf(context);
  const tight = isTight(context);
  const row = tight ? TIGHT_ROW : ROW;
  const reference = otherReference(comparison);
  const rowsAbove = reference ? 3 : 2;
  return html`<p class="legend">${legend(context)}</p>
    <div
      class="scroll"
      role="region"
      tabindex=${MATRIX_NAME + rows.length * column > width ? 0 : nothing}
      aria-label=${language.msg('Table of regions and indicators', { id: 'matrix.label', desc: 'Name of the area that holds a wide table' })}
    >
      <table class=${tight ? 'matrix tight' : 'matrix'} aria-rowcount=${regions.length + rowsAbove}>
        ${tableCaption(context)}
        <colgroup>
          <col width=${MATRIX_NAME} />
          ${rows.map(() => html`<col width=${column} />`)}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">
              <span class="hidden"
                >${language.msg('Region', { id: 'head.region', desc: 'Head of the column of regions' })}</span
              >
            </th>
            ${rows.map((indicator) => html`<th scope="col">${indicatorHead(context, indicator)}</th>`)}
          </tr>
          <tr>
            <td></td>
            ${rows.map((row) => html`<td class="strip-cell" height="40">${hasStrips ? strip(context, row, column - GAP) : nothing}</td>`)}
          </tr>
          ${
            reference
              ? html`<tr class="reference-row">
                  <th scope="row">${referenceName(context, reference)}</th>
                  ${rows.map((row) => html`<td>${row.reference ? figure(context, row, row.reference) : '–'}</td>`)}
                </tr>`
              : nothing
          }
        </thead>
        ${near.map((isNear, chunk) => {
          const start = chunk * CHUNK;
          const end = Math.min(start + CHUNK, regions.length);
          return isNear
            ? html`<tbody
                data-chunk=${chunk}
                ${matrixRows(context, { start, end, firstRow: start + rowsAbove + 1 })}
              ></tbody>`
            : html`<tbody data-chunk=${chunk}>
                <tr>
                  <td colspan=${rows.length + 1} height=${(end - start) * row}></td>
                </tr>
              </tbody>`;
        })}
      </table>
    </div>`;
}

/** The default view for many regions. */
export const view: View = {
  styles,
  render: guarded,
  figureAt: ({ comparison }, cursor) => underCursor(comparison, cursor),
};
