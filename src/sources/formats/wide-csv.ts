import type { FiguresBuilder } from './figures-builder.js';
import type { Row } from './separated.js';
import type { RowReader } from './separated-figures.js';
import type { PlacedCell } from './table-plan.js';
import { planTable } from './table-plan.js';
import { TableRows } from './table-rows.js';
import type { ValueCells } from './value-cells.js';

/** So many rows are looked at before it is decided how a table is read. */
const SAMPLE = 60;

/** Reads a table of a file as one that people write: years, indicators or regions across, titles above. */
export class WideRows implements RowReader {
  #sample: { readonly cells: readonly PlacedCell[]; readonly number: number }[] | undefined = [];
  #rows: TableRows | undefined;

  constructor(
    private readonly builder: FiguresBuilder,
    private readonly values: ValueCells,
    private readonly name: string,
  ) {}

  read(row: Row): void {
    const cells = Array.from({ length: row.length }, (_, cell): PlacedCell => ({ text: row.cell(cell) }));
    if (this.#rows) this.#rows.read(cells, row.number);
    else if (this.#sample?.push({ cells, number: row.number }) === SAMPLE) this.#plan();
  }

  end(): object {
    this.#plan();
    this.values.settle(this.builder);
    return {};
  }

  #plan(): void {
    const sample = this.#sample ?? [];
    if (this.#rows) return;
    const plan = planTable(sample.map(({ cells }) => cells));
    this.#rows = new TableRows(plan, this.builder, this.values, this.name);
    for (const { cells, number } of sample.slice(plan.skippedRows)) this.#rows.read(cells, number);
    this.#sample = undefined;
  }
}
