import { otherReference } from '../stats/other-reference.js';
import { valueText } from '../text/format.js';
import type { Comparison } from '../model/index.js';
import { noteTexts } from './figures.js';
import type { Sheet } from './sheet.js';

export const VALUE_SIZE = 16;
export const NOTE_SIZE = 12;
const MAX_COLUMNS = 5;
const GAP = 24;
/** Room in px that a strip is content with; what is left goes to the labels. */
const WIDE_STRIP = 420;

/** Where the parts of a row stand. */
export interface Grid {
  readonly labelWidth: number;
  /** Left and right end of the strip. */
  readonly strip: readonly [number, number];
  /** The strip stands below the label instead of beside it. */
  readonly stacked: boolean;
  /** Right edges of the regions' columns, and of the reference's; none where a table follows. */
  readonly columns: readonly number[];
  readonly columnWidth: number;
  readonly referenceWidth: number;
}

/** The grid that suits the number of regions, the length of their names and figures, and the width of the sheet. */
export function gridOf(comparison: Comparison, sheet: Sheet): Grid {
  const { left } = sheet;
  // Flags hang out to the right of the last column.
  const right = sheet.right - (comparison.regions.length > MAX_COLUMNS ? 0 : 8);
  const inner = right - left;
  const count = comparison.regions.length;
  const columnWidth = columnWidthOf(comparison, sheet);
  const other = otherReference(comparison);
  const referenceWidth = other ? referenceWidthOf(comparison, sheet) : 0;
  const columnsWidth = count * columnWidth + referenceWidth;
  const besideLabel = Math.min(240, Math.max(150, inner * 0.23, inner - columnsWidth - WIDE_STRIP));
  const listed = { columns: [], columnWidth, referenceWidth };
  if (count > MAX_COLUMNS || inner - columnsWidth - GAP < 120) {
    return inner < 520
      ? { ...listed, labelWidth: inner, strip: [left, right], stacked: true }
      : {
          ...listed,
          labelWidth: besideLabel,
          strip: [left + besideLabel + GAP, right],
          stacked: false,
        };
  }
  const columns = comparison.regions.map((_, index) => right - referenceWidth - (count - 1 - index) * columnWidth);
  if (other) columns.push(right);
  const strip = [left + besideLabel + GAP, right - columnsWidth - 8] as const;
  const placed = { columns, columnWidth, referenceWidth };
  return strip[1] - strip[0] < 180
    ? {
        ...placed,
        labelWidth: inner - columnsWidth - GAP,
        strip: [left, right],
        stacked: true,
      }
    : { ...placed, labelWidth: besideLabel, strip, stacked: false };
}

function columnWidthOf({ rows, regions }: Comparison, sheet: Sheet): number {
  let width = 64;
  for (const row of rows) {
    for (const cell of row.cells) {
      const [first = ''] = noteTexts(cell, row, sheet.language);
      const note = cell.value === undefined ? 0 : sheet.measure(first, NOTE_SIZE, 400);
      width = Math.max(width, sheet.measure(valueText(cell, sheet.language), VALUE_SIZE, 700), note);
    }
  }
  for (const region of regions) {
    for (const word of sheet.language.regionName(region).text.split(/[\s-]/)) {
      width = Math.max(width, sheet.measure(`${word}-`, 13, 700));
    }
  }
  return Math.min(width, 112) + 20;
}

function referenceWidthOf({ rows, reference }: Comparison, sheet: Sheet): number {
  const name = reference ? sheet.language.regionName(reference).text.split(/\s/) : [];
  const widths = [
    ...rows.map(({ reference: cell }) => (cell ? sheet.measure(valueText(cell, sheet.language), 14, 400) : 0)),
    ...name.map((word) => sheet.measure(word, 13, 700)),
  ];
  return Math.min(112, Math.max(44, ...widths)) + 24;
}
