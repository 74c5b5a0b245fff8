import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { windowOf } from '../../../charts/bars.js';
import type { ComparisonRow, Indicator, Region } from '../../../model/index.js';
import { otherReference } from '../../../stats/other-reference.js';
import { sortRegions } from '../../../stats/sort-regions.js';
import type { Sort, View, ViewContext } from '../view.js';
import { emOf } from './chart.js';
import { figure, indicatorHead, missing, regionHead } from './dots.parts.js';
import { local } from './local.js';
import { styles } from './table.styles.js';
import { figureAt } from './figure-at.js';

/** More regions than this scroll in a box in which only what is near is drawn. */
const MANY = 200;
/** Heights in em, as in the style sheet: the box, and about a row with a rank in it. */
const BOX = 40;
const ROW = 2.9;

/** More indicators than this are counted, not named, in the caption. */
const NAMED = 3;
/** So many indicators have room beside one another on paper; the others follow in tables below. */
const ON_PAPER = 6;

/** Every figure with its flag, rank and deviating year: a row for each region, a column for each indicator. */
export const view: View = {
  styles,
  figureAt,
  render: (context) => html`${local({ scrollTop: 0 }, ({ scrollTop }, set) => table(context, scrollTop, set))}`,
};

function table(context: ViewContext, scrollTop: number, set: (state: { scrollTop: number }) => void): TemplateResult {
  const { comparison, language, sort, indicator } = context;
  const { regions, rows } = sortRegions(comparison, sort, {
    collator: language.collator,
    nameOf: (region) => language.regionName(region).text,
    indicator,
  });
  const reference = otherReference(comparison);
  const many = regions.length > MANY && !context.isPrinted;
  const rowHeight = ROW * emOf(context);
  const near = many
    ? windowOf(regions.length, rowHeight, scrollTop, BOX * emOf(context), 12)
    : { start: 0, end: regions.length, before: 0, after: 0 };
  const onScroll = (event: Event) => {
    const { scrollTop: top } = event.currentTarget as Element;
    if (many && Math.abs(top - scrollTop) > rowHeight * 6) set({ scrollTop: top });
  };
  const sortedBy = sort === 'value' ? (rows.find((row) => row.indicator.id === indicator) ?? rows[0]) : undefined;
  const tables = context.isPrinted ? inPieces(rows, ON_PAPER) : [rows];

  const body = (region: Region, place: number, some: readonly ComparisonRow[]) =>
    html`<tr
      class=${region.code === context.highlight ? 'highlight-row' : ''}
      aria-rowindex=${many ? place + 2 : nothing}
    >
      <th scope="row">${regionHead(context, region)}</th>
      ${some.map((row) => html`<td>${figure(context, row, row.cells[place]!)}</td>`)}
    </tr>`;

  return html`<div
    class=${many ? 'sortable tall' : 'sortable'}
    role="group"
    tabindex="0"
    aria-label=${language.msg('Table', { id: 'view.table', desc: 'Button: sortable table' })}
    @scroll=${onScroll}
  >
    ${tables.map(
      (some, at) =>
        html`<table aria-rowcount=${many ? regions.length + (reference ? 2 : 1) : nothing}>
          ${
            at
              ? nothing
              : html`<caption id="table-caption">
                  <span>${caption(context)}</span>
                </caption>`
          }
          <thead>
            <tr aria-rowindex=${many ? 1 : nothing}>
              ${sortHead(context, sort === 'name' ? 'ascending' : undefined, 'name', nameHead(context))}
              ${some.map((row) =>
                sortHead(
                  context,
                  row === sortedBy ? 'descending' : undefined,
                  'value',
                  indicatorHead(context, row),
                  row.indicator,
                ),
              )}
            </tr>
          </thead>
          <tbody>
            ${space(near.before, some.length + 1)}
            ${repeat(
              regions.slice(near.start, near.end),
              ({ code }) => code,
              (region, i) => body(region, near.start + i, some),
            )}
            ${space(near.after, some.length + 1)}
          </tbody>
          ${
            reference
              ? html`<tfoot>
                  <tr class="reference-row" aria-rowindex=${many ? regions.length + 2 : nothing}>
                    <th scope="row">${regionHead(context, reference, false)}</th>
                    ${some.map((row) => html`<td>${row.reference ? figure(context, row, row.reference) : missing(language)}</td>`)}
                  </tr>
                </tfoot>`
              : nothing
          }
        </table>`,
    )}
  </div>`;
}

/** Some things after one another, so many at once. */
function inPieces<T>(all: readonly T[], most: number): readonly T[][] {
  return Array.from({ length: Math.ceil(all.length / most) }, (_, at) => all.slice(at * most, (at + 1) * most));
}

/** A column's head: a button that sorts by it, and goes back to the given order when pressed again. */
function sortHead(
  context: ViewContext,
  sorted: 'ascending' | 'descending' | undefined,
  sort: Sort,
  content: unknown,
  indicator?: Indicator,
): TemplateResult {
  const { msg } = context.language;
  const onClick = () => {
    const label = indicator?.label ?? msg('Region', { id: 'head.region', desc: 'Head of the column of regions' });
    if (sorted)
      context.onSort('given', msg('Order as given.', { id: 'say.unsorted', desc: 'Status: order of regions' }));
    else
      context.onSort(
        sort,
        msg(str`Sorted by ${label}.`, { id: 'say.sorted', desc: 'Status: order of regions' }),
        indicator?.id,
      );
  };
  const arrow = sorted === 'ascending' ? '▲' : sorted ? '▼' : '↕';
  return html`<th scope="col" aria-sort=${sorted ?? nothing}>
    <button type="button" @click=${onClick}><span class="arrow" aria-hidden="true">${arrow}</span> ${content}</button>
  </th>`;
}

function nameHead({ language }: ViewContext): TemplateResult {
  return html`<span class="label"
    >${language.msg('Region', { id: 'table.region', desc: 'Head of the column of region names; sorts by name' })}</span
  >`;
}

function caption({ language, comparison }: ViewContext): string {
  const names = comparison.rows.map((row) => row.indicator.label);
  if (names.length > NAMED) {
    return language.msg(
      str`Indicators: ${language.number(names.length, 0)}. Unit and year stand under each; rank, and the year where it is another one, under each figure.`,
      {
        id: 'table.many-caption',
        desc: 'Caption of the sortable table of more than three indicators; the number is 4 or more',
      },
    );
  }
  const list = language.list(names);
  return language.msg(
    str`${list}. The unit and year stand under each indicator; rank, and the year where it is another one, under each figure.`,
    { id: 'table.sortable-caption', desc: 'Caption of the sortable table; the placeholder is a list of indicators' },
  );
}

function space(height: number, columns: number): TemplateResult | typeof nothing {
  return height > 0
    ? html`<tr class="space" aria-hidden="true">
        <td colspan=${columns}><svg width="1" height=${height}></svg></td>
      </tr>`
    : nothing;
}
