import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { BOLD, estimateWidth } from '../../../charts/estimate-width.js';
import { thatFit, wrapText } from '../../../charts/label-placement.js';
import { labelRoom, layoutLines } from '../../../charts/lines.js';
import type { LinesLayout, Margin, PlacedPoint, PlacedSeries } from '../../../charts/lines.js';
import { shapePath } from '../../../charts/marks.js';
import type { ComparedValue, ComparisonRow, Observation, RegionSeries } from '../../../model/index.js';
import { otherReference } from '../../../stats/other-reference.js';
import { regionSeries } from '../../../stats/region-series.js';
import { valueText } from '../../../text/format.js';
import { isDistinct, seriesClass, seriesIndex, seriesMark } from '../series.js';
import type { View, ViewContext } from '../view.js';
import { chart, emOf, isActive, markKey, sentence, tabStop, textSize } from './chart.js';
import type { ChartMark } from './chart.js';
import { indicatorHead, symbol } from './dots.parts.js';
import { styles } from './lines.styles.js';
import { figureAt } from './figure-at.js';

/** Reach of the pointer around a point, in px. */
const REACH = 48;

/** A series with what is drawn of it beside the line. */
interface Line {
  readonly series: RegionSeries;
  readonly key: string;
  readonly reference: boolean;
  /** Newest figure. */
  readonly last: ComparedValue | undefined;
  /** Lines of the label at its end. */
  readonly label: readonly string[];
}

interface PointMark extends ChartMark {
  readonly point: PlacedPoint;
}

/** One indicator over the years: a line for each chosen region and the reference. */
export const view: View = { styles, figureAt, render: lines };

function lines(context: ViewContext): TemplateResult {
  const { comparison, width } = context;
  const row = comparison.rows.find(({ indicator }) => indicator.id === context.indicator) ?? comparison.rows[0];
  if (!row) return html``;
  const em = emOf(context);
  const size = textSize(context);
  const height = Math.round(Math.min(Math.max(width * 0.52, 15 * em), 26 * em));
  const wide = width >= 36 * em;
  const column = wide ? Math.min(12 * em, width * 0.28) : 0;
  const all = linesOf(context, row, column, size);
  const lineHeight = Math.round(size * 1.25);
  const margin = { top: Math.ceil(size), right: wide ? column + 16 : 16, bottom: Math.ceil(size * 2), left: 0 };
  const heightOf = ({ label }: Line) => label.length * lineHeight + (label.length > 1 ? 6 : 2);
  const named = wide
    ? withLabels(context, all, labelRoom({ width, height, margin }), heightOf)
    : new Set(all.filter((line) => line.last && isTold(context, line)));
  const unnamed = all.filter((line) => line.last && !named.has(line)).length;
  const input = all.map((line) => ({
    key: line.key,
    points: line.series.points.flatMap(({ year, flag, ...cell }) =>
      year === undefined ? [] : [{ year, value: cell[context.scale], flag }],
    ),
    labelHeight: wide && named.has(line) ? heightOf(line) : 0,
  }));
  const draw = (left: number) =>
    layoutLines(input, { width, height, margin: { ...margin, left }, yearGap: size * 3.6, tickGap: size * 5 });
  const ticks = draw(0);
  const left = Math.ceil(Math.max(0, ...tickTexts(context, ticks).map((text) => estimateWidth(text, size)))) + 10;
  const layout = draw(left);
  const marks = layout.series.flatMap((placed, index) => marksOf(context, placed, all[index]!.series));
  const stop = tabStop(context, marks);
  // The reference lies below the others, the highlighted above them.
  const depth = ({ reference, key }: Line) => (key === context.highlight ? 2 : reference ? 0 : 1);
  const drawn = [...all.keys()].sort((a, b) => depth(all[a]!) - depth(all[b]!));
  const hasBreak = layout.series.some(({ points }) => points.some((point) => point.break));

  return chart(context, {
    name: 'lines',
    title: indicatorHead(context, { ...row, year: undefined }),
    marks,
    at(x, y) {
      let best: PointMark | undefined;
      let distance = REACH;
      for (const mark of marks) {
        const away = Math.hypot(mark.x - x, mark.y - y);
        if (away < distance) [best, distance] = [mark, away];
      }
      return best;
    },
    body: html`${
        wide
          ? nothing
          : keys(
              context,
              all.filter((line) => named.has(line)),
            )
      }
      <svg
        class="plot"
        width=${width}
        height=${height}
        viewBox="0 0 ${width} ${height}"
        role="graphics-document"
        aria-roledescription=${context.language.msg('line chart', {
          id: 'lines.role',
          desc: 'Kind of chart, said by screen readers after its name',
        })}
        aria-labelledby="chart-title"
        aria-describedby="chart-help"
      >
        ${axes(context, layout, { ...margin, left }, width, height)}
        ${drawn.map((index) => {
          const placed = layout.series[index]!;
          const own = marks.filter((mark) => mark.row === placed.key);
          return series(context, placed, all[index]!, own, stop, width - column - 16, lineHeight);
        })}
      </svg>`,
    notes: html`${unnamed ? html`<p class="chart-note">${unlabelled(context, unnamed)}</p>` : nothing}${
      hasBreak
        ? html`<p class="chart-note">
            <svg width="10" height="12" viewBox="-5 -6 10 12" class="symbol" aria-hidden="true">
              ${svg`<path class="break" d=${SLASH} />`}
            </svg>
            ${context.language.msg('Break in the series: figures before and after are not fully comparable.', {
              id: 'lines.break',
              desc: 'Below a line chart, after the small slash that marks a break in a time series',
            })}
          </p>`
        : nothing
    }`,
  });
}

function unlabelled({ language }: ViewContext, count: number): string {
  return language.msg(str`Lines without a name: ${language.number(count, 0)}`, {
    id: 'lines.unlabelled',
    desc: 'Below a line chart: how many of its lines there was no room to name',
  });
}

const SLASH = 'M-3 5L3 -5';

/** Series by what they are made of, so that moving from mark to mark doesn't make them again. */
const made = new WeakMap<
  ComparisonRow,
  { readonly of: readonly Observation[]; readonly series: readonly RegionSeries[] }
>();

/** The series of the chosen regions, then of the reference where it isn't one of them. */
function seriesOf({ comparison, catalogue, observations }: ViewContext, row: ComparisonRow): readonly RegionSeries[] {
  const known = made.get(row);
  if (known?.of === observations) return known.series;
  const { reference, regions } = comparison;
  const other = otherReference(comparison);
  const series = regionSeries({
    regions: other ? [...regions, other] : regions,
    indicator: row.indicator,
    reference,
    allRegions: catalogue.regions,
    observations,
  });
  made.set(row, { of: observations, series });
  return series;
}

function linesOf(context: ViewContext, row: ComparisonRow, column: number, size: number): Line[] {
  const { comparison, language, scale } = context;
  return seriesOf(context, row).map((series) => {
    const { code } = series.region;
    const last = series.points.findLast((cell) => cell[scale] !== undefined);
    const number = last ? ` ${valueText(last, language, scale)}` : '';
    const label = column
      ? wrapText(language.regionName(series.region).text, column - estimateWidth(number, size), size * BOLD)
      : [];
    return { series, key: code, reference: seriesIndex(comparison, code) < 0, last, label };
  });
}

/**
 * The lines that are named, as many as there is room for: first the highlighted, the reference, and those that end
 * highest and lowest.
 */
function withLabels(
  { highlight, scale }: ViewContext,
  all: readonly Line[],
  room: number,
  sizeOf: (line: Line) => number,
): Set<Line> {
  const ending = all.filter(({ last }) => last);
  const ends = ending.map(({ last }) => last![scale]!);
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const first = ({ key, reference, last }: Line) =>
    key === highlight ? 3 : reference ? 2 : last![scale] === most || last![scale] === least ? 1 : 0;
  ending.sort((a, b) => first(b) - first(a));
  return new Set(thatFit(ending.map(sizeOf), room).map((index) => ending[index]!));
}

/** Whether a line looks like no other. */
function isTold({ comparison, highlight }: ViewContext, { key, reference }: Line): boolean {
  return isDistinct(comparison) || reference || key === highlight;
}

function marksOf(
  { scale }: ViewContext,
  placed: PlacedSeries,
  { points, region, indicator }: RegionSeries,
): PointMark[] {
  const cells = new Map(points.filter((cell) => cell[scale] !== undefined).map((cell) => [cell.year, cell]));
  return placed.points.map((point) => {
    const cursor = { indicator: indicator.id, region: region.code, year: point.year };
    const { x, y, year } = point;
    return { key: markKey(cursor), cursor, cells: [cells.get(year)!], row: placed.key, x, y, point };
  });
}

function tickTexts({ language }: ViewContext, { values, decimals }: LinesLayout): string[] {
  return values.map(({ value }) => language.number(value, decimals));
}

function axes(
  context: ViewContext,
  layout: LinesLayout,
  margin: Margin,
  width: number,
  height: number,
): TemplateResult {
  const texts = tickTexts(context, layout);
  const right = width - margin.right;
  return svg`<g class="tick" aria-hidden="true">
    ${layout.values.map(
      (
        { value, at },
        index,
      ) => svg`<path class=${value === 0 ? 'zero' : 'gridline'} d="M${margin.left} ${at}H${right}" />
        <text x=${margin.left - 8} y=${at} dy="0.35em" text-anchor="end">${texts[index]}</text>`,
    )}
    ${layout.years.map(
      ({ value, at }) => svg`<path class="gridline" d="M${at} ${height - margin.bottom}v4" />
        <text x=${at} y=${height - 4} text-anchor="middle">${value}</text>`,
    )}
  </g>`;
}

/** Marks are small where there are many or little room. */
function markSize({ comparison, highlight, width }: ViewContext, key: string): number {
  if (!isDistinct(comparison)) return key === highlight ? 9 : 5;
  return width < 480 ? 7 : 9;
}

function series(
  context: ViewContext,
  placed: PlacedSeries,
  line: Line,
  marks: readonly PointMark[],
  stop: string | undefined,
  right: number,
  lineHeight: number,
): TemplateResult {
  const { comparison, highlight, language, scale } = context;
  const { lang } = language.regionName(line.series.region);
  const shape = line.reference ? shapePath('circle', 4) : seriesMark(comparison, line.key, markSize(context, line.key));
  const { label } = placed;
  const top = label && label.y - ((line.label.length - 1) * lineHeight) / 2;
  const x = right + 12;
  return svg`<g class=${line.reference ? 'neutral' : seriesClass(comparison, line.key, highlight)}>
    <path class="line" d=${placed.path} />
    ${placed.points.map(({ break: at }) =>
      at ? svg`<path class="break" transform="translate(${at.x} ${at.y})" d=${SLASH} />` : nothing,
    )}
    ${marks.map(
      (mark) => svg`<g role="graphics-symbol img" tabindex=${mark.key === stop ? 0 : -1} data-key=${mark.key}
        class=${isActive(context, mark) ? 'active' : ''} transform="translate(${mark.x} ${mark.y})"
        aria-label=${sentence(context, mark)}
        ><circle class="hit" r="12" /><path class="mark" d=${shape} /></g>`,
    )}
    ${
      label && top !== undefined
        ? svg`${
            Math.abs(label.y - label.fromY) > 4 || label.fromX < right - 1
              ? svg`<path class="leader" d="M${label.fromX + 7} ${label.fromY}L${x - 3} ${label.y}" />`
              : nothing
          }${line.label.map(
            (text, index) => svg`<text x=${x} y=${top + index * lineHeight} dy="0.35em" aria-hidden="true"
              ><tspan class="end-name" lang=${lang ?? nothing}>${text}</tspan>${
                index === line.label.length - 1 && line.last
                  ? svg`<tspan class="end-value"> ${valueText(line.last, language, scale)}</tspan>`
                  : nothing
              }</text>`,
          )}`
        : nothing
    }
  </g>`;
}

/** Names of the lines above the chart, where there is no room at their ends. */
function keys(context: ViewContext, all: readonly Line[]): TemplateResult {
  const { language, scale } = context;
  return html`<ul class="keys">
    ${all.map(({ series: { region }, reference, last }) => {
      const { text, lang } = language.regionName(region);
      return html`<li>
        ${
          reference
            ? html`<svg class="neutral" width="18" height="10" aria-hidden="true">
                ${svg`<path class="line" d="M0 5h18" />`}
              </svg>`
            : symbol(context, region)
        }<span class="name" lang=${lang ?? nothing}>${text}</span> ${last ? valueText(last, language, scale) : nothing}
      </li>`;
    })}
  </ul>`;
}
