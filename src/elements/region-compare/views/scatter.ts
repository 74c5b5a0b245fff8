import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { BOLD, estimateWidth } from '../../../charts/estimate-width.js';
import { fitText } from '../../../charts/label-placement.js';
import { layoutScatter } from '../../../charts/scatter.js';
import type { Margin } from '../../../charts/lines.js';
import type { PlacedScatterMark, ScatterLayout } from '../../../charts/scatter.js';
import type { ComparedValue, ComparisonRow } from '../../../model/index.js';
import { seriesClass, seriesMark } from '../series.js';
import type { View, ViewContext } from '../view.js';
import { chart, emOf, isActive, sentence, tabStop, textSize } from './chart.js';
import type { ChartMark } from './chart.js';
import { indicatorHead } from './dots.parts.js';
import { rankingOf } from './ranking.js';
import { styles } from './scatter.styles.js';
import { figureAt } from './figure-at.js';

/** Reach of the pointer around a point, in px. */
const REACH = 24;

/** Two indicators against each other: all regions as a faint cloud, the chosen ones named. */
export const view: View = { styles, figureAt, render: scatter };

function scatter(context: ViewContext): TemplateResult {
  const { comparison, language } = context;
  const { rows } = comparison;
  const at = rows.findIndex(({ indicator }) => indicator.id === context.indicator);
  const across = rows[Math.max(0, at)];
  const up = rows.find(({ indicator }) => indicator.id === context.secondIndicator) ?? rows[at + 1] ?? rows[0];
  if (!across || !up || across === up) {
    return html`<p class="chart-note">
      ${language.msg('Choose two indicators to set them against each other.', {
        id: 'scatter.two',
        desc: 'In place of a scatter plot when only one indicator is shown',
      })}
    </p>`;
  }
  return plot(context, across, up);
}

function plot(context: ViewContext, across: ComparisonRow, up: ComparisonRow): TemplateResult {
  const { comparison, language, scale, width } = context;
  const em = emOf(context);
  const size = textSize(context);
  const height = Math.round(Math.min(Math.max(width * 0.62, 18 * em), 32 * em));
  const pairs = pairsOf(across, up);
  const chosen = comparison.regions.flatMap((region, i) => {
    const [x, y] = [across.cells[i], up.cells[i]];
    return x?.[scale] !== undefined && y?.[scale] !== undefined ? [{ region, cells: [x, y] as const }] : [];
  });
  const missing = comparison.regions.filter((region) => !chosen.some((each) => each.region === region));
  const labels = chosen.map(({ region }) => fitText(language.regionName(region).text, 14 * em, size));
  const place = (key: string, [x, y]: Pair) => ({ key, x: x[scale] ?? NaN, y: y[scale] ?? NaN });
  const known = new Set(chosen.map(({ region }) => region.code));
  const cloud = [...pairs].filter(([code]) => !known.has(code));
  const name = referenceName(context);
  const draw = (margin: Margin, leastTickGap: number) =>
    layoutScatter(
      cloud.map(([code, pair]) => place(code, pair)),
      chosen.map(({ region, cells }, i) => ({
        ...place(region.code, cells),
        labelWidth: estimateWidth(labels[i]!, size) * BOLD,
        labelHeight: size * 1.25,
      })),
      {
        width,
        height,
        margin,
        reference: { x: across.reference?.[scale], y: up.reference?.[scale] },
        referenceName: { width: estimateWidth(name, size), height: size * 1.4 },
        tickGap: size * 5.2,
        leastTickGap,
      },
    );
  const widest = ({ ticks, decimals }: ScatterLayout['y']) =>
    Math.ceil(Math.max(0, ...ticks.map(({ value }) => estimateWidth(language.number(value, decimals), size))));
  const bare = draw({ top: 0, right: 0, bottom: 0, left: 0 }, 0);
  const ofTick = widest(bare.x);
  const margin = {
    top: Math.ceil(size * 1.2),
    right: Math.max(Math.ceil(size), ofTick / 2),
    bottom: Math.ceil(size * 2),
    left: widest(bare.y) + 10,
  };
  const layout = draw(margin, ofTick + size / 2);
  const markOf = ({ key, x, y }: PlacedScatterMark): ChartMark => {
    const cells = chosen.find(({ region }) => region.code === key)?.cells ?? pairs.get(key)!;
    return { key, x, y, cells, cursor: { indicator: across.indicator.id, region: key } };
  };
  const marks = layout.marks.map(markOf);
  const stop = tabStop(context, marks);
  const on = context.cursor && pairs.has(context.cursor.region) ? context.cursor.region : undefined;
  const pointed = on !== undefined && !known.has(on) ? layout.dot(on) : undefined;

  return chart(context, {
    name: 'scatter',
    title: html`<span class="label"
      >${language.msg(str`${up.indicator.label} against ${across.indicator.label}`, {
        id: 'scatter.title',
        desc: 'Title of a scatter plot: the vertical indicator, then the horizontal one',
      })}</span
    >`,
    marks,
    pointed: pointed && markOf(pointed),
    at(x, y) {
      const near = layout.nearest(x, y, REACH);
      return near && markOf(near);
    },
    body: html`<p class="axis-title">↑ ${indicatorHead(context, up)}</p>
      <svg
        class="plot"
        width=${width}
        height=${height}
        viewBox="0 0 ${width} ${height}"
        role="graphics-document"
        aria-roledescription=${language.msg('scatter plot', {
          id: 'scatter.role',
          desc: 'Kind of chart, said by screen readers after its name',
        })}
        aria-labelledby="chart-title"
        aria-describedby="chart-help"
      >
        ${axes(context, layout, margin, height)}
        <path class="cloud" d=${layout.cloud} />
        ${pointed ? svg`<path class="pointed" d="M${pointed.x} ${pointed.y}h0" />` : nothing}
        ${layout.marks.map((placed, i) => mark(context, placed, marks[i]!, stop, labels[i]!, size))}
      </svg>
      <p class="axis-title x">${indicatorHead(context, across)} →</p>`,
    notes: missing.length
      ? html`<p class="chart-note">
          ${missingNote(
            context,
            missing.map((region) => language.regionName(region).text),
          )}
        </p>`
      : nothing,
  });
}

type Pair = readonly [ComparedValue, ComparedValue];

const pairings = new WeakMap<ComparisonRow, WeakMap<ComparisonRow, ReadonlyMap<string, Pair>>>();

/** Of every region that both rankings hold, its two figures. */
function pairsOf(across: ComparisonRow, up: ComparisonRow): ReadonlyMap<string, Pair> {
  let known = pairings.get(across);
  if (!known) pairings.set(across, (known = new WeakMap()));
  let pairs = known.get(up);
  if (!pairs) {
    const [x, y] = [rankingOf(across), rankingOf(up)];
    const found: [string, Pair][] = [];
    for (let i = 0; i < x.count; i++) {
      const cell = x.at(i);
      const place = y.placeOf(cell.region.code);
      if (place >= 0) found.push([cell.region.code, [cell, y.at(place)]]);
    }
    known.set(up, (pairs = new Map(found)));
  }
  return pairs;
}

function referenceName({ comparison, language }: ViewContext): string {
  return comparison.reference ? language.regionName(comparison.reference).text : '';
}

function axes(context: ViewContext, { x, y }: ScatterLayout, margin: Margin, height: number): TemplateResult {
  const { language, width } = context;
  const bottom = height - margin.bottom;
  const right = width - margin.right;
  const name = referenceName(context);
  return svg`<g class="tick" aria-hidden="true">
    ${y.ticks.map(
      ({ value, at }) => svg`<path class=${value === 0 ? 'zero' : 'gridline'} d="M${margin.left} ${at}H${right}" />
        <text x=${margin.left - 8} y=${at} dy="0.35em" text-anchor="end">${language.number(value, y.decimals)}</text>`,
    )}
    ${x.ticks.map(
      ({ value, at }) => svg`<path class=${value === 0 ? 'zero' : 'gridline'} d="M${at} ${margin.top}V${bottom + 4}" />
        <text x=${at} y=${height - 4} text-anchor="middle">${language.number(value, x.decimals)}</text>`,
    )}
    ${
      x.reference === undefined
        ? nothing
        : svg`<path class="reference" d="M${x.reference} ${margin.top}V${bottom}" />
          <text class="halo reference-label" x=${x.reference} y=${margin.top - 4} text-anchor="middle">${name}</text>`
    }
    ${
      y.reference === undefined
        ? nothing
        : svg`<path class="reference" d="M${margin.left} ${y.reference}H${right}" />
          <text class="halo reference-label" x=${right} y=${y.reference - 5} text-anchor="end">${name}</text>`
    }
  </g>`;
}

function mark(
  context: ViewContext,
  placed: PlacedScatterMark,
  chartMark: ChartMark,
  stop: string | undefined,
  text: string,
  size: number,
): TemplateResult {
  const { comparison, highlight, language } = context;
  const { key, x, y, label } = placed;
  const { lang } = language.regionName(chartMark.cells[0]!.region);
  return svg`<g class=${`${seriesClass(comparison, key, highlight)}${isActive(context, chartMark) ? ' active' : ''}`}
    role="graphics-symbol img" tabindex=${key === stop ? 0 : -1} data-key=${key} aria-label=${sentence(context, chartMark)}
    ><circle class="hit" cx=${x} cy=${y} r="12"
    /><path class="mark" transform="translate(${x} ${y})" d=${seriesMark(comparison, key, 12)} />${
      label
        ? svg`<text class="halo mark-label" lang=${lang ?? nothing} x=${label.x} y=${label.y + size * 0.35}
            text-anchor=${label.anchor}>${text}</text>`
        : nothing
    }</g>`;
}

function missingNote({ language }: ViewContext, names: readonly string[]): string {
  const list = language.list(names);
  return language.msg(str`Not drawn, as one of the two figures is missing: ${list}.`, {
    id: 'scatter.missing',
    desc: 'Below a scatter plot; a list of region names',
  });
}
