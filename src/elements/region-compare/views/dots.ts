import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ComparisonRow } from '../../../model/index.js';
import { otherReference } from '../../../stats/other-reference.js';
import { isDistinct } from '../series.js';
import type { View, ViewContext } from '../view.js';
import {
  figure,
  groupByTheme,
  indicatorHead,
  legend,
  missing,
  referenceName,
  regionHead,
  tableCaption,
} from './dots.parts.js';
import { styles } from './dots.styles.js';
import { strip, underCursor } from './strip.js';

const LABEL = 168;
/** The reference's column is narrower where its name has no more letters than this. */
const SHORT = 8;
const REFERENCE = 72;
const COLUMN = 104;
const NARROW_COLUMN = 90;
const STRIP = 160;
const ROOMY_STRIP = 280;
const GAP = 16;
/** Least widths of the columns of the layout for many regions. */
export const MATRIX_NAME = 176;
export const MATRIX_COLUMN = 100;
/** Up to so many regions a narrow place shows lists. */
const LIST = 60;

/** Widths of the columns when each region has one; `undefined` when they don't fit. */
function columnsFor({ width: px, em = 16, comparison, language }: ViewContext) {
  const unit = em / 16;
  const width = px / unit;
  const count = comparison.regions.length;
  if (!isDistinct(comparison)) return undefined;
  const other = otherReference(comparison);
  const name = other ? language.regionName(other).text : '';
  const reference = name.length > SHORT ? NARROW_COLUMN : name ? REFERENCE : 0;
  const label = Math.max(LABEL, Math.min(272, Math.round(width * 0.22)));
  for (const [column, least] of [
    [COLUMN, ROOMY_STRIP],
    [NARROW_COLUMN, STRIP],
  ] as const) {
    const rest = width - label - reference - count * column;
    if (rest < least) continue;
    return { label: label * unit, column: column * unit, reference: reference * unit, strip: Math.floor(rest * unit) };
  }
  return undefined;
}

/** One row an indicator: label, strip, a column for each region, the reference. */
function columns(context: ViewContext, widths: NonNullable<ReturnType<typeof columnsFor>>): TemplateResult {
  const { comparison, language } = context;
  const { regions } = comparison;
  const reference = otherReference(comparison);
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
        <th scope="col">
          <span class="hidden"
            >${language.msg('Indicator', { id: 'head.indicator', desc: 'Head of the column of indicators' })}</span
          >
        </th>
        <th scope="col" class="legend">${legend(context)}</th>
        ${regions.map((region) => html`<th scope="col" class="region">${regionHead(context, region)}</th>`)}
        ${reference ? html`<th scope="col" class="reference-head">${referenceName(context, reference)}</th>` : nothing}
      </tr>
    </thead>
    ${groupByTheme(context).map(
      ([theme, rows]) =>
        html`<tbody>
          ${
            theme
              ? html`<tr class="theme">
                  <th colspan=${span} scope="rowgroup">${theme}</th>
                </tr>`
              : nothing
          }
          ${rows.map(
            (row) =>
              html`<tr>
                <th scope="row">${indicatorHead(context, row)}</th>
                <td class="strip-cell">${strip(context, row, widths.strip - GAP * 2)}</td>
                ${row.cells.map((cell) => html`<td>${figure(context, row, cell)}</td>`)}
                ${reference ? html`<td class="reference-cell">${row.reference ? figure(context, row, row.reference) : missing(language)}</td>` : nothing}
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
  const reference = otherReference(comparison);
  return html`<tbody>
    <tr class="block-head">
      <th colspan="2" scope="rowgroup">${indicatorHead(context, row)}</th>
    </tr>
    <tr class="block-strip">
      <td colspan="2">${strip(context, row, width)}</td>
    </tr>
    ${row.cells.map(
      (cell, index) =>
        html`<tr>
          <th scope="row" class="region">
            <span class="entry">${regionHead(context, comparison.regions[index]!)}</span>
          </th>
          <td>${figure(context, row, cell)}</td>
        </tr>`,
    )}
    ${
      reference && row.reference
        ? html`<tr class="reference-row">
            <th scope="row" class="region">${referenceName(context, reference)}</th>
            <td>${figure(context, row, row.reference)}</td>
          </tr>`
        : nothing
    }
  </tbody>`;
}

/** The table is the chart: indicators with a strip of all regions each, and every figure as text beside it. */
export const view: View = {
  styles,
  figureAt: ({ comparison }, cursor) => underCursor(comparison, cursor),
  render(context) {
    const widths = columnsFor(context);
    return widths ? columns(context, widths) : stacked(context);
  },
};

/** Whether a row a region and a column an indicator show the same better: they fit, or lists would be endless. */
export function wantsMatrix(context: ViewContext): boolean {
  const { regions, rows } = context.comparison;
  // Its rows have no marks.
  if (isDistinct(context.comparison)) return false;
  return (
    context.width >= ((MATRIX_NAME + rows.length * MATRIX_COLUMN) * (context.em ?? 16)) / 16 || regions.length > LIST
  );
}
