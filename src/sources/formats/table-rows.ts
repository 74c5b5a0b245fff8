import { cleanText } from '../clean-text.js';
import type { FiguresBuilder } from './figures-builder.js';
import { readFlags } from './flags.js';
import { machineNumber } from './machine-number.js';
import type { Axis, PlacedCell, TablePlan } from './table-plan.js';
import { hasRegionCode, idOfLabel, labelAndUnit, regionOfText, yearOfHeader, yearWithin } from './table-words.js';
import type { ValueCells } from './value-cells.js';

/** What the headers of a figure say of it. */
interface Said {
  region?: PlacedCell;
  name?: string;
  indicator: string[];
  unit?: string;
  year?: number;
}

/** Reads the rows of a table by its plan. */
export class TableRows {
  /** What a row across the table says of those below it. */
  #group: Partial<Said> = {};
  readonly #byColumn: readonly Said[];
  /** The last row's header cells, for cells below that are left empty. */
  #above: (PlacedCell | undefined)[] = [];

  constructor(
    private readonly plan: TablePlan,
    private readonly builder: FiguresBuilder,
    private readonly values: ValueCells,
    private readonly fallback: string,
  ) {
    this.#byColumn = plan.figures.map(({ column }) => {
      const said: Said = { indicator: [] };
      for (const { axis, cells } of plan.headerRows) say(said, axis, cells[column]);
      return said;
    });
  }

  /** `number` is that of the row in the table or file, from 1. */
  read(row: readonly PlacedCell[], number: number): void {
    const { plan } = this;
    if (this.#readGroup(row)) return;
    const own: Said = { indicator: [] };
    const several = plan.headerColumns.length > 1;
    plan.headerColumns.forEach(({ axis, column }, at) => {
      const cell = row[column]?.text.trim() || row[column]?.code || !several ? row[column] : this.#above[at];
      this.#above[at] = cell;
      say(own, axis, cell);
    });
    plan.figures.forEach(({ column, flag }, at) => {
      const cell = row[column];
      const text = cell?.value?.trim() ?? cell?.text.trim() ?? '';
      if (!cell || !text) return;
      const path = `row ${number}, column ${this.#nameOf(column)}`;
      this.#readFigure(cell, row[flag ?? -1]?.text ?? '', own, this.#byColumn[at], path);
    });
  }

  #readFigure(cell: PlacedCell, flagText: string, own: Said, head: Said | undefined, path: string): void {
    const { builder, values, plan } = this;
    const said: Said = { ...this.#group, ...given(head), ...given(own), indicator: [] };
    said.indicator = [this.#group.indicator, head?.indicator, own.indicator].flatMap((words) => words ?? []);
    const region = said.region && placeOf(said.region, said.name);
    if (!region) {
      builder.problems.add(path, 'the code of a region', said.region?.text);
      return;
    }
    const words = said.indicator.join(', ');
    const year = said.year ?? yearWithin(words) ?? yearWithin(plan.caption);
    if (year === undefined) {
      builder.problems.add(path, 'a year', words);
      return;
    }
    const exact = cell.value === undefined ? undefined : machineNumber(cell.value.trim());
    const number =
      cell.value === undefined ? values.read(cell.text.trim()) : exact === undefined ? undefined : { value: exact };
    if (!number) builder.problems.add(path, 'a number', cell.value ?? cell.text);
    const { label, unit } = labelAndUnit(words || plan.caption);
    const indicator = builder.indicator(idOfLabel(label) || this.fallback, {
      label: label || this.fallback,
      unit: said.unit || unit || number?.unit || '',
    });
    let value = number?.value;
    if (number?.unit && !fits(number.unit, builder.indicators[indicator]?.unit ?? '')) {
      builder.problems.add(path, 'one unit', cell.text);
      value = undefined;
    }
    const flag = readFlags(flagText.trim()) ?? number?.flag;
    if (!builder.add(builder.region(region.code, { name: region.name }), indicator, year, value, flag)) {
      builder.problems.add(path, 'one figure per region, indicator and year', cell.text);
    } else if (number && 'open' in number && value !== undefined) values.leaveOpen(builder.count - 1, cell.text.trim());
  }

  /** A row that has one text across it, or nothing beside it: a heading of those below, or a note. */
  #readGroup(row: readonly PlacedCell[]): boolean {
    const cells = [...new Set(row)].filter((cell) => cell.text.trim());
    const [cell] = cells;
    if (!cell) return true;
    if (cells.length > 1 || row.length < 2 || cell !== row[0]) return false;
    const year = yearOfHeader(cell.text);
    if (year !== undefined) this.#group = { ...this.#group, year };
    else if (cell.code || (hasRegionCode(cell.text) && cell.isHeader)) this.#group = { ...this.#group, region: cell };
    else if (cell.isHeader && !this.#hasAxis('indicator'))
      this.#group = { ...this.#group, indicator: [cell.text.trim()] };
    return true;
  }

  #hasAxis(axis: Axis): boolean {
    const { headerRows, headerColumns } = this.plan;
    return [...headerRows, ...headerColumns].some((each) => each.axis === axis);
  }

  #nameOf(column: number): string {
    return cleanText(this.plan.headerRows.at(-1)?.cells[column]?.text ?? '', 60) || String(column + 1);
  }
}

function say(said: Said, axis: Axis, cell: PlacedCell | undefined): void {
  const text = cell?.text.trim() ?? '';
  if (!cell || (!text && !cell.code)) return;
  if (axis === 'region') said.region = cell;
  else if (axis === 'name') said.name = text;
  else if (axis === 'unit') said.unit = text;
  else if (axis === 'year') said.year = yearOfHeader(text) ?? yearWithin(text);
  else if (axis === 'indicator' && !said.indicator.includes(text)) said.indicator.push(text);
}

function given(said: Said | undefined): Partial<Said> {
  return Object.fromEntries(Object.entries(said ?? {}).filter(([, value]) => value !== undefined));
}

function placeOf(cell: PlacedCell, name: string | undefined): { code: string; name?: string } | undefined {
  const read = regionOfText(cell.text);
  if (cell.code?.trim()) {
    const code = cell.code.trim();
    return { code, name: name ?? (read?.code === code ? read.name : (read?.name ?? read?.code)) };
  }
  return read && { code: read.code, name: read.name ?? name };
}

/** Whether the unit in a cell is that of its indicator: the same, or its beginning (`%` of `% of GDP`). */
function fits(unit: string, whole: string): boolean {
  return whole.toLowerCase().includes(unit.toLowerCase());
}
