import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ComparisonRow } from '../../../model/index.js';
import { isDistinct } from '../series.js';
import type { View, ViewContext } from '../view.js';
import { figure, groupByTheme, indicatorHead, legend, referenceName, regionHead, symbol, tableCaption } from './dots.parts.js';
import { matrix, matrixFits } from './dots.matrix.js';
import { styles } from './dots.styles.js';
import { strip } from './strip.js';

const LABEL = 168;
const REFERENCE = 72;
const COLUMN = 104;
const NARROW_COLUMN = 88;
const STRIP = 168;
const GAP = 16;

/** Widths of the columns when each region has one; `undefined` when they don't fit. */
function columnsFor({ width, comparison }: ViewContext) {
  const count = comparison.regions.length;
  if (!isDistinct(comparison)) return undefined;
  const reference = comparison.reference ? REFERENCE : 0;
  const label = Math.max(LABEL, Math.min(240, Math.round(width * 0.2)));
  for (const column of [COLUMN, NARROW_COLUMN]) {
    const rest = width - label - reference - count * column;
    if (rest >= STRIP) return { label, column, reference, strip: rest };
  }
  return undefined;
}

/** One row an indicator: label, strip, a column for each region, the reference. */
function columns(context: ViewContext, widths: NonNullable<ReturnType<typeof columnsFor>>): TemplateResult {
  const { comparison, language } = context;
  const { regions, reference } = comparison;
  const span = regions.length + (reference ? 3 : 2);
  return html`<table class="columns">
    ${tableCaption(context)}
    <colgroup>
      <col width=${widths.label} />
      <col width=${widths.strip} />
      ${regions.map(() => html`<col width=${widths.column} />`)}
      ${reference ? html`<col width=${widths.reference} />` : nothing}
    </colgroup>
    <thead>
      <tr>
        <th scope="col"><span class="hidden">${language.msg('Indicator', { id: 'head.indicator', desc: 'Head of the column of indicators' })}</span></th>
        <th scope="col" class="legend">${legend(context)}</th>
        ${regions.map((region) => html`<th scope="col" class="region">${regionHead(context, region)}</th>`)}
        ${reference ? html`<th scope="col" class="reference-head">${referenceName(context)}</th>` : nothing}
      </tr>
    </thead>
    ${groupByTheme(context).map(
      ([theme, rows]) =>
        html`<tbody>
          ${theme ? html`<tr class="theme"><th colspan=${span} scope="rowgroup">${theme}</th></tr>` : nothing}
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${indicatorHead(context, row)}</th>
                <td class="strip-cell">${strip(context, row, widths.strip - GAP * 2)}</td>
                ${row.cells.map((cell) => html`<td>${figure(context, row, cell)}</td>`)}
                ${reference ? html`<td class="reference-cell">${row.reference ? figure(context, row, row.reference) : '–'}</td>` : nothing}
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

/** For narrow places: each indicator a block of rows, one a region. */
function stacked(context: ViewContext): TemplateResult {
  return html`<p class="legend">${legend(context)}</p>
    <table class="stacked">
      ${tableCaption(context)} ${context.comparison.rows.map((row) => block(context, row))}
    </table>`;
}

function block(context: ViewContext, row: ComparisonRow): TemplateResult {
  const { comparison, width } = context;
  return html`<tbody>
    <tr class="block-head">
      <th colspan="2" scope="rowgroup">${indicatorHead(context, row)}</th>
    </tr>
    <tr class="block-strip"><td colspan="2">${strip(context, row, width)}</td></tr>
    ${row.cells.map(
      (cell, index) =>
        html`<tr>
          <th scope="row" class="region">${symbol(context, comparison.regions[index]!)} ${regionHead(context, comparison.regions[index]!, false)}</th>
          <td>${figure(context, row, cell)}</td>
        </tr>`,
    )}
    ${
      row.reference
        ? html`<tr class="reference-row">
            <th scope="row" class="region">${referenceName(context)}</th>
            <td>${figure(context, row, row.reference)}</td>
          </tr>`
        : nothing
    }
  </tbody>`;
}

/** The table is the chart: indicators with a strip of all regions each, and every figure as text beside it. */
export const view: View = {
  styles,
  render(context) {
    const widths = columnsFor(context);
    if (widths) return columns(context, widths);
    return matrixFits(context) ? matrix(context) : stacked(context);
  },
};
