import { layoutLines } from '../charts/lines.js';
import type { LinesLayout, PlacedSeries } from '../charts/lines.js';
import type { Comparison, RegionSeries } from '../model/index.js';
import { flagNames } from '../text/flags.js';
import { valueText } from '../text/format.js';
import type { Language } from '../text/language.js';
import type { SourceList } from './citations.js';
import { flagKey } from './figures.js';
import type { Scene } from './scene.js';
import { Sheet } from './sheet.js';
import type { SceneOptions } from './sheet.js';

export interface LinesSceneOptions extends SceneOptions {
  /** One indicator over the years, for regions of the comparison and, if it is to be drawn, its reference. */
  readonly series: readonly RegionSeries[];
}

const LABEL = 13;

/** The picture of one indicator over the years: a line per region, labelled at its end; gaps stay gaps. */
export function linesScene(
  comparison: Comparison,
  catalogue: SourceList,
  language: Language,
  options: LinesSceneOptions,
): Scene {
  const { series } = options;
  const sheet = new Sheet(comparison, options, language);
  const indicator = series[0]?.indicator;
  sheet.heading(comparison, [indicator?.label, indicator?.unit].filter(Boolean).join(', '));
  const width = sheet.right - sheet.left;
  const labels = series.map((each) => labelOf(each, width * 0.55 - 24, sheet));
  const labelsWidth = Math.max(0, ...labels.map((text) => sheet.measure(text, LABEL, 700)));
  const height = Math.round(Math.min(460, Math.max(240, width * 0.48)));
  const layout = layoutLines(
    series.map(({ points }, index) => ({
      key: `${index}`,
      points: points.flatMap(({ year, value, flag }) => (year === undefined ? [] : [{ year, value, flag }])),
      labelHeight: 18,
    })),
    { width, height, margin: { top: 12, right: labelsWidth + 24, bottom: 28, left: 40 } },
  );
  drawAxes(layout, width, height, sheet);
  // The first region lies on top.
  for (const placed of layout.series.toReversed()) {
    const index = Number(placed.key);
    drawSeries(placed, labels[index] ?? '', styleOf(comparison, series[index], sheet), sheet);
  }
  sheet.y += height;
  const cells = series.flatMap(({ points }) => points.filter(({ value }) => value !== undefined));
  const breaks = layout.series.some(({ points }) => points.some((point) => point.break));
  const newest = series.flatMap(({ points }) => points.findLast(({ value }) => value !== undefined) ?? []);
  const flags = [breaks ? `//: ${flagNames('b', language).join()}` : '', flagKey(newest, language)];
  return sheet.finish(comparison, catalogue, {
    cells,
    flags: flags.filter(Boolean).join('; '),
    description: describeSeries(series, language),
  });
}

/** Name, shortened where it must be, and newest value; a series without a value has no label. */
function labelOf({ region, points }: RegionSeries, width: number, sheet: Sheet): string {
  const { language, measure } = sheet;
  const last = points.findLast(({ value }) => value !== undefined);
  if (!last) return '';
  const value = ` ${valueText(last, language)}${last.flag ? ` (${last.flag})` : ''}`;
  const room = width - measure(value, LABEL, 700);
  return sheet.fit(language.regionName(region).text, room, { size: LABEL, weight: 700 }) + value;
}

interface SeriesPaint {
  readonly color: string;
  readonly dash?: readonly number[];
  /** Place in the comparison; absent for the reference. */
  readonly mark?: number;
}

function styleOf({ regions }: Comparison, series: RegionSeries | undefined, sheet: Sheet): SeriesPaint {
  const index = regions.findIndex(({ code }) => code === series?.region.code);
  return index < 0 ? { color: sheet.palette.ink, dash: [4, 3] } : { color: sheet.styleOf(index).color, mark: index };
}

function drawAxes({ values, years, decimals }: LinesLayout, width: number, height: number, sheet: Sheet): void {
  const { language, left, palette, y: top } = sheet;
  const style = { size: 12, fill: palette.muted };
  for (const { value, at } of values) {
    sheet.line(left, top + at, left + width, top + at, value === 0 ? palette.muted : palette.rule);
    sheet.text(language.number(value, decimals), left, top + at - 4, style);
  }
  for (const { value, at } of years) {
    sheet.text(`${value}`, left + at, top + height - 8, { ...style, anchor: at < 16 ? 'start' : 'middle' });
  }
}

function drawSeries({ path, points, label }: PlacedSeries, text: string, paint: SeriesPaint, sheet: Sheet): void {
  const { left, palette, y: top } = sheet;
  const { color, dash, mark } = paint;
  sheet.path(path, { stroke: color, strokeWidth: mark === undefined ? 1.5 : 2.5, dash }, left, top);
  for (const { x, y, isolated, break: slash } of points) {
    if (isolated) sheet.path('M-3 0a3 3 0 1 0 6 0a3 3 0 1 0 -6 0Z', { fill: color }, left + x, top + y);
    if (!slash) continue;
    sheet.path('M-3 6L3 -6', { stroke: palette.paper, strokeWidth: 5 }, left + slash.x, top + slash.y);
    sheet.path('M-5 6L1 -6M-1 6L5 -6', { stroke: color, strokeWidth: 1.5 }, left + slash.x, top + slash.y);
  }
  if (!label) return;
  const x = left + label.fromX;
  if (mark !== undefined) sheet.mark(mark, x, top + label.fromY);
  const textLeft = Math.min(x + 14, sheet.right - sheet.measure(text, LABEL, 700));
  const far = Math.abs(label.y - label.fromY) > 6;
  if (far) sheet.line(x + 7, top + label.fromY, x + 13, top + label.y, palette.muted);
  const weight = mark === undefined ? 400 : 700;
  const fill = mark === undefined ? palette.muted : color;
  sheet.text(text, textLeft, top + label.y + 4.5, { size: LABEL, weight, fill, halo: palette.paper });
}

function describeSeries(series: readonly RegionSeries[], language: Language): string {
  return series
    .map(({ region, points }) => {
      const values = points.filter(({ value }) => value !== undefined);
      const texts = values.map((point) => `${point.year} ${valueText(point, language)}`);
      return `${language.regionName(region).text}: ${texts.join('; ')}.`;
    })
    .join(' ');
}
