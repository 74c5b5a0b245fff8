import { layoutStrip } from '../charts/strip.js';
import type { ComparedValue, Comparison, ComparisonRow } from '../model/index.js';
import { valueText } from '../text/format.js';
import type { Language } from '../text/language.js';
import { themeName } from '../text/themes.js';
import type { SourceList } from './citations.js';
import { gridOf, NOTE_SIZE, VALUE_SIZE } from './comparison-grid.js';
import type { Grid } from './comparison-grid.js';
import { drawHead } from './comparison-head.js';
import { noteTexts, unitText } from './figures.js';
import type { Scene } from './scene.js';
import { Sheet } from './sheet.js';
import type { SceneOptions } from './sheet.js';
import { drawValuesTable } from './values-table.js';

export interface ComparisonSceneOptions extends SceneOptions {
  /** Label of a theme's id; those of the built-in themes by default. */
  readonly themeLabel?: ((theme: string) => string) | undefined;
}

const LABEL = { size: 14, weight: 700 } as const;
const VALUE = { size: VALUE_SIZE, weight: 700, anchor: 'end' } as const;
const STRIP = 24;

/**
 * The picture of the comparison in which the table is the chart: rows of indicators with a strip of all regions, and
 * a column of figures per region; where there are too many regions for columns, a table below the strips.
 */
export function comparisonScene(
  comparison: Comparison,
  catalogue: SourceList,
  language: Language,
  options: ComparisonSceneOptions,
): Scene {
  const { themeLabel = (id) => themeName(id, language) } = options;
  const sheet = new Sheet(comparison, options, language);
  sheet.heading(comparison);
  const grid = gridOf(comparison, sheet);
  drawHead(comparison, sheet, grid);
  let theme: string | undefined;
  for (const row of comparison.rows) {
    if (row.indicator.theme && row.indicator.theme !== theme) drawTheme(themeLabel(row.indicator.theme), sheet);
    theme = row.indicator.theme;
    drawRow(row, sheet, grid);
  }
  if (grid.columns.length === 0) drawValuesTable(comparison, sheet);
  const notes = grid.columns.length ? rankNotes(comparison, language) : [];
  return sheet.finish(comparison, catalogue, { notes });
}

function rankNotes({ rows }: Comparison, { msg }: Language): string[] {
  const ranked = rows.flatMap(({ cells }) => cells.filter(({ rank }) => rank));
  if (!ranked.length) return [];
  return ranked.every(({ region }) => region.eu)
    ? [
        msg(
          'Ranks are among the EU regions of the same level that have a figure in that year; 1 is the highest value, or the lowest where lower is better.',
          { id: 'export.rank-note-eu', desc: 'Note below a picture' },
        ),
      ]
    : [
        msg(
          'Ranks are among the regions that have a figure in that year; 1 is the highest value, or the lowest where lower is better.',
          { id: 'export.rank-note', desc: 'Note below a picture, where not all regions are in the EU' },
        ),
      ];
}

function drawTheme(label: string, sheet: Sheet): void {
  const text = label.toLocaleUpperCase(sheet.language.locale);
  sheet.y += 16;
  sheet.text(text, sheet.left, sheet.y + 10, {
    size: 12,
    weight: 700,
    fill: sheet.palette.muted,
  });
  sheet.y += 19;
}

function drawRow(row: ComparisonRow, sheet: Sheet, grid: Grid): void {
  const { palette, left } = sheet;
  const { labelWidth, stacked, columns } = grid;
  const unit = unitText(row.indicator, row.year);
  const unitStyle = { size: NOTE_SIZE, fill: palette.muted };
  const labelHeight = sheet.blockHeight(row.indicator.label, labelWidth, LABEL);
  const textHeight = labelHeight + (unit ? sheet.blockHeight(unit, labelWidth, unitStyle) : 0);
  const reference = columns.length > row.cells.length ? row.reference : undefined;
  const cells = columns.length ? [...row.cells, ...(reference ? [reference] : [])] : [];
  const notes = cells.map((cell) => (cell === reference ? [] : noteLines(cell, row, sheet, grid)));
  const cellsHeight = cells.length ? 20 + Math.max(...notes.map((lines) => lines.length)) * 15 : 0;
  const bandHeight = Math.max(textHeight, cellsHeight, stacked ? 0 : STRIP) + (stacked ? 8 : 20);

  sheet.rule();
  const middle = sheet.y + (stacked ? 6 : 0) + bandHeight / 2;
  const top = middle - textHeight / 2;
  sheet.block(row.indicator.label, left, top, labelWidth, LABEL);
  if (unit) sheet.block(unit, left, top + labelHeight, labelWidth, unitStyle);
  cells.forEach((cell, index) => {
    drawCell(cell, notes[index] ?? [], columns[index] ?? 0, middle, cell === reference, sheet);
  });
  sheet.y += bandHeight + (stacked ? 11 : 0);
  drawStrip(row, sheet, grid, stacked ? sheet.y : middle - STRIP / 2);
  if (stacked) sheet.y += STRIP + 12;
}

/** Rank and deviating year on one line where they fit, else on two. */
function noteLines(cell: ComparedValue, row: ComparisonRow, sheet: Sheet, grid: Grid): string[] {
  const notes = noteTexts(cell, row, sheet.language);
  const joined = notes.join(' · ');
  const width = grid.columnWidth - 12;
  if (sheet.measure(joined, NOTE_SIZE, 400) <= width) return joined ? [joined] : [];
  return notes.flatMap((note) => sheet.wrap(note, width, { size: NOTE_SIZE }));
}

function drawCell(
  cell: ComparedValue,
  notes: readonly string[],
  right: number,
  middle: number,
  isReference: boolean,
  sheet: Sheet,
): void {
  const { palette } = sheet;
  const baseline = Math.round(middle - (notes.length * 15) / 2 + 6);
  const missing = cell.value === undefined;
  const style = isReference ? ({ size: 14, anchor: 'end', fill: palette.muted } as const) : VALUE;
  sheet.text(
    valueText(cell, sheet.language),
    right,
    baseline,
    missing ? { ...style, fill: palette.muted, weight: 400 } : style,
  );
  if (cell.flag && !missing)
    sheet.text(cell.flag, right + 1.5, baseline - 5, {
      size: 10,
      fill: palette.muted,
    });
  notes.forEach((note, index) => {
    const y = baseline + 16 + index * 15;
    sheet.text(note, right, y, {
      size: NOTE_SIZE,
      anchor: 'end',
      fill: palette.muted,
    });
  });
}

function drawStrip(row: ComparisonRow, sheet: Sheet, { strip: [left, right] }: Grid, top: number): void {
  const { palette } = sheet;
  const layout = layoutStrip({
    values: row.distribution?.members.map(({ value }) => value) ?? [],
    marks: row.cells.map(({ region, value }) => ({ key: region.code, value })),
    reference: row.reference?.value,
    width: right - left,
    height: STRIP,
    tickHeight: 16,
  });
  if (!layout.ticks && !layout.marks.length && layout.reference === undefined) return;
  sheet.line(left, top + STRIP / 2, right, top + STRIP / 2, palette.rule);
  sheet.path(layout.ticks, { stroke: palette.tick, strokeWidth: 1 }, left, top);
  if (layout.reference !== undefined) {
    sheet.referenceLine(left + layout.reference, top - 4, left + layout.reference, top + STRIP + 4);
  }
  const order = new Map(row.cells.map(({ region }, index) => [region.code, index]));
  for (const { key, x, y } of layout.marks.toReversed()) sheet.mark(order.get(key) ?? 6, left + x, top + y);
}
