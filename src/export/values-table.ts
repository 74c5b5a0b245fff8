import type { ComparedValue, Comparison, ComparisonRow } from '../model/index.js';
import { otherReference } from '../stats/other-reference.js';
import { MISSING, valueText } from '../text/format.js';
import { unitText } from './figures.js';
import type { Sheet } from './sheet.js';

const HEAD = { size: 12, weight: 700, anchor: 'end' } as const;
const UNIT = { size: 11, anchor: 'end' } as const;
const ROW = 24;
const COLUMN = 96;

/** Every figure of a comparison: regions down, indicators across, in as many tables as the width asks for. */
export function drawValuesTable(comparison: Comparison, sheet: Sheet): void {
  const nameWidth = Math.min(220, (sheet.right - sheet.left) * 0.34);
  const perTable = Math.max(1, Math.floor((sheet.right - sheet.left - nameWidth) / COLUMN));
  for (let start = 0; start < comparison.rows.length; start += perTable) {
    drawTable(comparison, comparison.rows.slice(start, start + perTable), nameWidth, sheet);
  }
}

function drawTable(comparison: Comparison, rows: readonly ComparisonRow[], nameWidth: number, sheet: Sheet): void {
  const { regions } = comparison;
  const other = otherReference(comparison);
  const { palette, left, right } = sheet;
  const column = Math.min(150, (right - left - nameWidth) / rows.length);
  const edge = (index: number) => Math.round(left + nameWidth + column * (index + 1));
  const width = column - 14;
  const unit = { ...UNIT, fill: palette.muted };
  const heads = rows.map(({ indicator, year }) => {
    const label = sheet.blockHeight(indicator.label, width, HEAD);
    const text = unitText(indicator, year);
    return { label, text, height: label + (text ? sheet.blockHeight(text, width, unit) : 0) };
  });
  sheet.y += 20;
  const bottom = sheet.y + Math.max(...heads.map(({ height }) => height));
  rows.forEach(({ indicator }, index) => {
    const { label, text, height } = heads[index]!;
    sheet.block(indicator.label, edge(index), bottom - height, width, HEAD);
    if (text) sheet.block(text, edge(index), bottom - height + label, width, unit);
  });
  sheet.y = bottom + 6;
  for (const [index, region] of [...regions, ...(other ? [other] : [])].entries()) {
    const chosen = index < regions.length;
    const name = sheet.language.regionName(region);
    const style = { size: 13, lang: name.lang, fill: chosen ? palette.ink : palette.muted };
    const lines = sheet.wrap(name.text, nameWidth - 20, style);
    const height = ROW + (lines.length - 1) * 17;
    sheet.rule();
    if (chosen) sheet.mark(index, left + 6, sheet.y + ROW / 2, 10);
    else sheet.referenceLine(left + 6, sheet.y + 4, left + 6, sheet.y + ROW - 4);
    sheet.block(name.text, left + 20, sheet.y + 3.5, nameWidth - 20, style);
    rows.forEach((row, at) => {
      const cell = chosen ? row.cells[index] : row.reference;
      if (cell) drawFigure(cell, row, edge(at), sheet.y + 17, style.fill, sheet);
    });
    sheet.y += height;
  }
}

/** A value with its flag, and its year where that isn't the column's. */
function drawFigure(
  cell: ComparedValue,
  row: ComparisonRow,
  right: number,
  y: number,
  fill: string,
  sheet: Sheet,
): void {
  const { palette } = sheet;
  const text = valueText(cell, sheet.language);
  sheet.text(text, right, y, { size: 13, anchor: 'end', fill: text === MISSING ? palette.muted : fill });
  if (cell.value === undefined) return;
  if (cell.flag) sheet.text(cell.flag, right + 1.5, y - 4, { size: 9, fill: palette.muted });
  if (cell.year === row.year) return;
  const before = right - sheet.measure(text, 13, 400) - 6;
  sheet.text(`${cell.year}`, before, y, { size: 10, anchor: 'end', fill: palette.muted });
}
