import type { Figures } from '../figures.js';
import { FiguresBuilder } from './figures-builder.js';
import { formatError } from './format-error.js';
import { decimalMark } from './number-text.js';
import type { PlacedCell } from './table-plan.js';
import { planTable } from './table-plan.js';
import { TableRows } from './table-rows.js';
import { ValueCells } from './value-cells.js';

/** A cell of a table as people write it, as plain data. */
export interface TableCell {
  readonly text: string;
  readonly isHeader?: boolean;
  /** Code of the region, where the author gives it (`data-code`). */
  readonly code?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** The value for programs (`data-value`, `<data value>`). */
  readonly value?: string;
}

export interface Table {
  readonly caption?: string;
  readonly rows: readonly (readonly TableCell[])[];
  /** BCP 47 language that its numbers are written in. */
  readonly language: string;
}

/** Most places of a table, spans counted as wide as they are. */
const MOST_PLACES = 200_000;
/** Widest span, as in HTML. */
const WIDEST = 1000;

/**
 * Reads a table in either direction: regions as rows or columns, indicators or years across or down, headers of several
 * rows. A region is a code, a name or both, `Toscana (ITI1)`; the caption is the label and unit of the only indicator and
 * names the year that no header does. Numbers are read as people write them in the table's language, unless other
 * numbers of the table show another decimal mark. An empty cell says nothing; `–` and `:` say that there is no figure.
 * At most 200 000 cells. Throws nothing but a `DataError` of kind `format`.
 */
export function decodeTable({ caption = '', rows, language }: Table): Figures {
  const builder = new FiguresBuilder();
  const values = new ValueCells(decimalMark(language));
  const placed = place(rows);
  if (!placed.length) throw formatError('a header row', 'nothing');
  const plan = planTable(placed, caption);
  const reader = new TableRows(plan, builder, values, 'value');
  placed.slice(plan.skippedRows).forEach((row, at) => reader.read(row, plan.skippedRows + at + 1));
  values.settle(builder);
  return builder.figuresNow();
}

/** Every place with the cell that is seen there. */
function place(rows: readonly (readonly TableCell[])[]): PlacedCell[][] {
  const placed: PlacedCell[][] = rows.map(() => []);
  let left = MOST_PLACES;
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (placed[at]?.[column]) column++;
      const wide = span(cell.colSpan, WIDEST);
      const high = span(cell.rowSpan, rows.length - at);
      left -= wide * high;
      if (left < 0) throw formatError(`at most ${MOST_PLACES} items`, '…', { line: at + 1 });
      for (let down = 0; down < high; down++) {
        for (let across = 0; across < wide; across++) {
          const to = placed[at + down];
          if (to) to[column + across] ??= cell;
        }
      }
      column += wide;
    }
  });
  const empty: PlacedCell = { text: '' };
  return placed.map((row) => Array.from(row, (cell: PlacedCell | undefined) => cell ?? empty));
}

function span(given: number | undefined, most: number): number {
  return given !== undefined && given > 1 ? Math.min(Math.floor(given), most) || 1 : 1;
}
