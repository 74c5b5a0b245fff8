import { layoutScatter } from '../charts/scatter.js';
import type { ScatterLayout } from '../charts/scatter.js';
import type { Comparison, ComparisonRow } from '../model/index.js';
import type { Language } from '../text/language.js';
import type { SourceList } from './citations.js';
import { contextText, rowOf, unitText } from './figures.js';
import type { Scene } from './scene.js';
import { MARK, Sheet } from './sheet.js';
import type { SceneOptions } from './sheet.js';
import { drawValuesTable } from './values-table.js';

export interface ScatterSceneOptions extends SceneOptions {
  /** Ids of the horizontal and the vertical indicator. */
  readonly x: string;
  readonly y: string;
}

const LABEL = { size: 13, weight: 700 } as const;

/** The picture of two indicators against each other: all regions faint, the chosen ones named, their figures below. */
export function scatterScene(
  comparison: Comparison,
  catalogue: SourceList,
  language: Language,
  options: ScatterSceneOptions,
): Scene {
  const across = rowOf(comparison, options.x);
  const up = rowOf(comparison, options.y);
  const shown = { ...comparison, rows: across === up ? [across] : [across, up] };
  const sheet = new Sheet(comparison, options, language);
  sheet.heading(shown);
  drawAxisName(`↑ ${axisName(up)}`, 'start', sheet.left, sheet);
  drawPlot(across, up, sheet);
  drawAxisName(`${axisName(across)} →`, 'end', sheet.right, sheet);
  drawContextKey(across, sheet);
  drawValuesTable(shown, sheet);
  return sheet.finish(shown, catalogue);
}

function axisName({ indicator, year }: ComparisonRow): string {
  return [indicator.label, unitText(indicator, year)].filter(Boolean).join(', ');
}

function drawAxisName(text: string, anchor: 'start' | 'end', x: number, sheet: Sheet): void {
  sheet.y += 6 + sheet.block(text, x, sheet.y, sheet.right - sheet.left, { ...LABEL, anchor });
}

function drawPlot(across: ComparisonRow, up: ComparisonRow, sheet: Sheet): void {
  const { language, left, palette } = sheet;
  const width = sheet.right - left;
  const height = Math.round(Math.min(520, Math.max(280, width * 0.62)));
  const others = new Map(up.distribution?.members.map(({ region, value }) => [region.code, value]));
  const chosen = new Set(across.cells.map(({ region }) => region.code));
  const cloud = (across.distribution?.members ?? []).flatMap(({ region, value }) => {
    const y = others.get(region.code);
    return y === undefined || chosen.has(region.code) ? [] : [{ key: region.code, x: value, y }];
  });
  const marks = across.cells.flatMap(({ region, value: x }, index) => {
    const y = up.cells[index]?.value;
    if (x === undefined || y === undefined) return [];
    const labelWidth = sheet.measure(language.regionName(region).text, LABEL.size, LABEL.weight);
    return [{ key: `${index}`, x, y, labelWidth, labelHeight: 17 }];
  });
  const layout = layoutScatter(cloud, marks, {
    width,
    height,
    margin: { top: 16, right: 16, bottom: 24, left: 48 },
    reference: { x: across.reference?.value, y: up.reference?.value },
  });
  drawGrid(layout, across, width, height, sheet);
  sheet.path(layout.cloud, { stroke: palette.tick, strokeWidth: 6, cap: 'round' }, left, sheet.y);
  for (const { key, x, y, label } of layout.marks.toReversed()) {
    const index = Number(key);
    sheet.mark(index, left + x, sheet.y + y, MARK + 2);
    const region = across.cells[index]?.region;
    if (!label || !region) continue;
    const fill = index < palette.series.length ? sheet.styleOf(index).color : palette.ink;
    const { text, lang } = language.regionName(region);
    const style = { ...LABEL, anchor: label.anchor, fill, halo: palette.paper, lang };
    sheet.text(text, left + label.x, sheet.y + label.y + 4.5, style);
  }
  sheet.y += height + 4;
}

function drawGrid(layout: ScatterLayout, across: ComparisonRow, width: number, height: number, sheet: Sheet): void {
  const { language, left, palette, y: top } = sheet;
  const style = { size: 12, fill: palette.muted };
  const bottom = top + height - 24;
  for (const { value, at } of layout.y.ticks) {
    sheet.line(left + 48, top + at, left + width, top + at, palette.rule);
    sheet.text(language.number(value, layout.y.decimals), left + 40, top + at + 4, { ...style, anchor: 'end' });
  }
  for (const { value, at } of layout.x.ticks) {
    sheet.line(left + at, top + 16, left + at, bottom, palette.rule);
    sheet.text(language.number(value, layout.x.decimals), left + at, bottom + 18, { ...style, anchor: 'middle' });
  }
  const name = across.reference ? language.regionName(across.reference.region).text : '';
  const [x, y] = [layout.x.reference, layout.y.reference];
  if (x !== undefined) {
    sheet.referenceLine(left + x, top + 16, left + x, bottom);
    sheet.text(name, left + x, top + 11, { ...style, anchor: 'middle' });
  }
  if (y !== undefined) {
    sheet.referenceLine(left + 48, top + y, left + width, top + y);
    sheet.text(name, left + width, top + y - 5, { ...style, anchor: 'end', halo: palette.paper });
  }
}

function drawContextKey({ distribution }: ComparisonRow, sheet: Sheet): void {
  if (!distribution) return;
  const { language, left, palette, y } = sheet;
  sheet.path('M0 0h0', { stroke: palette.tick, strokeWidth: 6, cap: 'round' }, left + 4, y + 8);
  sheet.text(contextText(distribution, language), left + 14, y + 12, { size: 12, fill: palette.muted });
  sheet.y += 18;
}
