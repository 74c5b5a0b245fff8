import type { ColumnKind } from './column-names.js';
import { columnKind } from './column-names.js';
import { formatError } from './format-error.js';
import { readNumber } from './number-text.js';
import { hasRegionCode, isQuantity, yearOfHeader, yearWithin } from './table-words.js';

/** A cell in the place where it is seen; one that spans several places is the same in all. */
export interface PlacedCell {
  readonly text: string;
  readonly isHeader?: boolean;
  readonly code?: string;
  readonly value?: string;
}

/** What a header row or column says of the figures beside it. */
export type Axis = 'region' | 'name' | 'indicator' | 'year' | 'unit' | 'flag' | 'none';

/** How a table is read: which rows and columns are headers, and what each says. */
export interface TablePlan {
  readonly caption: string;
  /** Rows above the first figures. */
  readonly headerRows: readonly { readonly axis: Axis; readonly cells: readonly PlacedCell[] }[];
  readonly skippedRows: number;
  readonly headerColumns: readonly { readonly axis: Axis; readonly column: number }[];
  /** Columns of figures, each with the column of its flags. */
  readonly figures: readonly { readonly column: number; readonly flag?: number }[];
}

const AXES: Readonly<Record<ColumnKind, Axis>> = {
  code: 'region',
  region: 'region',
  name: 'name',
  indicator: 'indicator',
  label: 'indicator',
  year: 'year',
  value: 'none',
  flag: 'flag',
  confidentiality: 'flag',
  unit: 'unit',
  source: 'none',
  dataset: 'none',
  retrieved: 'none',
};
const MOST_HEADER_ROWS = 4;

/** Looks at the first rows of a table; throws where it can't tell where regions and years are. */
export function planTable(rows: readonly (readonly PlacedCell[])[], caption = ''): TablePlan {
  const width = Math.max(0, ...rows.map((row) => row.length));
  let skipped = 0;
  let title = caption.trim();
  while (skipped < rows.length - 1 && width > 1 && isAboveTable(rows[skipped] ?? [])) {
    title ||= textsOf(rows[skipped] ?? [])[0] ?? '';
    skipped++;
  }
  const marked = rows.some((row) => row.some((cell) => cell.isHeader));
  let count = 0;
  while (count < MOST_HEADER_ROWS && isHeaderRow(rows[skipped + count], marked, count)) count++;
  if (!count) throw formatError('a header row', 'nothing', { line: 1 });
  const head = rows.slice(skipped, skipped + count);
  const body = rows.slice(skipped + count);
  const kinds = Array.from({ length: width }, (_, column) => kindOf(head, column));
  const columns = headerColumns(body, kinds, width);
  const figures: { column: number; flag?: number }[] = [];
  for (let column = 0; column < width; column++) {
    if (columns.includes(column) || (kinds[column] && kinds[column] !== 'value')) continue;
    if (!hasFigures(body, column)) continue;
    figures.push({ column, ...(kinds[column + 1] === 'flag' && { flag: column + 1 }) });
  }
  const axes = assignAxes(
    head,
    body,
    columns,
    kinds,
    figures.map(({ column }) => column),
  );
  if (![...axes.rows, ...axes.columns].includes('year')) requireYear(head, body, columns, title);
  return {
    caption: title,
    skippedRows: skipped + count,
    headerRows: head.map((cells, at) => ({ axis: axes.rows[at] ?? 'none', cells })),
    headerColumns: columns.map((column, at) => ({ axis: axes.columns[at] ?? 'none', column })),
    figures,
  };
}

function textsOf(row: readonly PlacedCell[]): string[] {
  return [...new Set(row)].map((cell) => cell.text.trim()).filter((text) => text);
}

/** A row with one text at its beginning or across it, or with none. */
function isAboveTable(row: readonly PlacedCell[]): boolean {
  const { length } = textsOf(row);
  return length === 0 || (length === 1 && !!row[0]?.text.trim());
}

function isHeaderRow(row: readonly PlacedCell[] | undefined, marked: boolean, at: number): boolean {
  if (!row || !textsOf(row).length) return false;
  if (marked) return row.every((cell) => cell.isHeader || !cell.text.trim()) && row.some((cell) => cell.isHeader);
  const others = row.slice(1).filter((cell) => cell.text.trim());
  if (!at) return true;
  return (
    others.length > 0 &&
    others.every(
      ({ text }) => yearOfHeader(text) !== undefined || (!readNumber(text, '.') && columnKind(text) === undefined),
    )
  );
}

function kindOf(head: readonly (readonly PlacedCell[])[], column: number): ColumnKind | undefined {
  for (const row of [...head].reverse()) {
    const kind = columnKind(row[column]?.text ?? '');
    if (kind) return kind;
  }
  return undefined;
}

/** Columns that say what the figures beside them are: by their name, else the first ones that hold no figures. */
function headerColumns(
  body: readonly (readonly PlacedCell[])[],
  kinds: readonly (ColumnKind | undefined)[],
  width: number,
): number[] {
  const columns: number[] = [];
  let leading = true;
  for (let column = 0; column < width; column++) {
    const kind = kinds[column];
    if (kind) {
      if (kind !== 'value' && kind !== 'flag' && kind !== 'confidentiality') columns.push(column);
      else leading = false;
      continue;
    }
    const cells = body.flatMap((row) => row[column] ?? []).filter((cell) => cell.text.trim());
    const words = cells.filter((cell) => cell.isHeader || !readNumber(cell.text, '.') || hasRegionCode(cell.text));
    leading &&= column === 0 || (cells.length > 0 && words.length > cells.length / 2);
    if (leading) columns.push(column);
  }
  return columns;
}

function hasFigures(body: readonly (readonly PlacedCell[])[], column: number): boolean {
  return body.some((row) => {
    const cell = row[column];
    return cell && (cell.value !== undefined || (cell.text.trim() && readNumber(cell.text, '.')));
  });
}

/** What each header row and column says; what no name and no content tells is a place first, then a quantity. */
function assignAxes(
  head: readonly (readonly PlacedCell[])[],
  body: readonly (readonly PlacedCell[])[],
  columns: readonly number[],
  kinds: readonly (ColumnKind | undefined)[],
  figures: readonly number[],
): { rows: Axis[]; columns: Axis[] } {
  const rowCells = head.map((row) => figures.flatMap((column) => row[column] ?? []));
  const columnCells = columns.map((column) => body.flatMap((row) => row[column] ?? []));
  const rows = rowCells.map((cells) => axisOfCells(cells));
  const byColumn = columns.map((column, at) => {
    const kind = kinds[column];
    return kind ? AXES[kind] : axisOfCells(columnCells[at] ?? []);
  });
  const figureKinds = figures.map((column) => kinds[column]);
  if (figureKinds.length && figureKinds.every((kind) => kind === 'value')) rows.fill('none');
  if (!byColumn.includes('region') && byColumn.includes('name') && !rows.includes('region')) {
    byColumn[byColumn.indexOf('name')] = 'region';
  } else if (byColumn.filter((axis) => axis === 'region').length > 1) {
    // Code and name each in a column: the code is the region.
    const code = columns.findIndex((column) => kinds[column] === 'code');
    byColumn.forEach((axis, at) => {
      if (axis === 'region' && at !== Math.max(0, code)) byColumn[at] = 'name';
    });
  }
  const unknownColumn = byColumn.indexOf(undefined);
  const unknownRow = rows.lastIndexOf(undefined);
  if (![...rows, ...byColumn].includes('region')) {
    const quantities = (cells: readonly PlacedCell[] = []) => cells.filter(({ text }) => isQuantity(text)).length;
    const turned = quantities(columnCells[unknownColumn]) > quantities(rowCells[unknownRow]);
    if (unknownColumn >= 0 && !(turned && unknownRow >= 0)) byColumn[unknownColumn] = 'region';
    else if (unknownRow >= 0) rows[unknownRow] = 'region';
    else throw formatError('a region in each row or column', 'nothing');
  }
  return { rows: rows.map((axis) => axis ?? 'indicator'), columns: byColumn.map((axis) => axis ?? 'indicator') };
}

function axisOfCells(all: readonly PlacedCell[]): Axis | undefined {
  const cells = [...new Set(all)].filter(({ text, code }) => text.trim() || code);
  if (!cells.length) return 'none';
  const most = cells.length / 2;
  if (cells.filter(({ text }) => yearOfHeader(text) !== undefined).length > most) return 'year';
  if (cells.filter(({ text, code }) => code || hasRegionCode(text)).length > most) return 'region';
  return undefined;
}

/** Without a row or column of years, the caption or each label must name one. */
function requireYear(
  head: readonly (readonly PlacedCell[])[],
  body: readonly (readonly PlacedCell[])[],
  columns: readonly number[],
  caption: string,
): void {
  if (yearWithin(caption) !== undefined) return;
  const labels = [...head.flat(), ...body.flatMap((row) => columns.flatMap((column) => row[column] ?? []))];
  if (labels.some(({ text }) => yearWithin(text) !== undefined)) return;
  throw formatError('a year in a header or the caption', caption ? `“${caption.slice(0, 60)}”` : 'nothing');
}
