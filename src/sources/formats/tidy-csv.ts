import { cleanText } from '../clean-text.js';
import type { ColumnKind } from './column-names.js';
import { columnInLanguage, columnKind } from './column-names.js';
import type { FiguresBuilder } from './figures-builder.js';
import { CODE, LABEL } from './figures-builder.js';
import { sdmxFlags } from './flags.js';
import type { Row } from './separated.js';
import type { ValueCells } from './value-cells.js';
import { idOfLabel } from './table-words.js';
import { yearOf } from './year.js';

/** Where the columns of a tidy table are: one row per region, indicator and year. */
export interface TidyColumns {
  readonly at: Readonly<Partial<Record<ColumnKind, number>>>;
  /** Names of regions by language: the column of each. */
  readonly names: readonly (readonly [language: string, column: number])[];
  readonly header: readonly string[];
}

/** The columns of a tidy table; `undefined` where the header is not that of one. */
export function tidyColumns(header: readonly string[], language = ''): TidyColumns | undefined {
  const at: Partial<Record<ColumnKind, number>> = {};
  const names: [string, number][] = [];
  header.forEach((name, column) => {
    const kind = columnKind(name);
    if (kind) at[kind] ??= column;
    const local = kind ? undefined : columnInLanguage(name);
    if (!local) return;
    if (local.kind === 'name' || local.kind === 'region') names.push([local.language, column]);
    else if (local.language === language.slice(0, 2).toLowerCase()) at.label = column;
  });
  if (at.code === undefined) {
    at.code = at.region ?? at.name;
    if (at.name === at.code) delete at.name;
  } else at.name ??= at.region;
  delete at.region;
  return at.code !== undefined && at.year !== undefined && at.value !== undefined ? { at, names, header } : undefined;
}

/** Reads the rows of a tidy table into a builder. */
export class TidyRows {
  #regionText = '\0';
  #region = 0;
  #indicatorText = '\0';
  #unitText = '\0';
  #indicator = 0;
  #yearText = '\0';
  #year: number | undefined;
  /** Indicators by id and unit: the first unit has the plain id. */
  readonly #ids = new Map<string, string>();

  constructor(
    private readonly columns: TidyColumns,
    private readonly builder: FiguresBuilder,
    private readonly values: ValueCells,
    private readonly indicatorName: string,
  ) {}

  read(row: Row): void {
    const { at } = this.columns;
    const { builder, values } = this;
    const code = at.code ?? -1;
    if (!row.is(code, this.#regionText)) {
      const text = row.cell(code).trim();
      if (!text || text.startsWith('#')) {
        if (text || this.#isEmpty(row)) return;
        builder.problems.add(this.#path(row, 'code'), 'the code of a region', text);
        return;
      }
      this.#region = builder.region(text, this.#regionMore(row));
      this.#regionText = row.cell(code);
    }
    const yearAt = at.year ?? -1;
    if (!row.is(yearAt, this.#yearText)) {
      this.#yearText = row.cell(yearAt);
      this.#year = yearOf(this.#yearText);
    }
    if (this.#year === undefined) {
      builder.problems.add(this.#path(row, 'year'), 'a year', this.#yearText);
      return;
    }
    const text = row.cell(at.value ?? -1).trim();
    const number = values.read(text);
    if (!number) builder.problems.add(this.#path(row, 'value'), 'a number', text);
    const status = at.flag === undefined ? '' : row.cell(at.flag).trim();
    const secret = at.confidentiality === undefined ? '' : row.cell(at.confidentiality).trim();
    const flag = status === ':' ? status : (sdmxFlags(status, secret, true) ?? number?.flag);
    const indicator = this.#indicatorOf(row, number?.unit);
    const unit = builder.indicators[indicator]?.unit;
    let value = number?.value;
    if (at.unit === undefined && number?.unit && unit !== number.unit) {
      builder.problems.add(this.#path(row, 'value'), 'one unit', text);
      value = undefined;
    }
    const source = at.source === undefined ? undefined : this.#source(row, at.source);
    if (!builder.add(this.#region, indicator, this.#year, value, flag, source)) {
      builder.problems.add(this.#path(row, 'value'), 'one figure per region, indicator and year', text);
    } else if (number?.open && value !== undefined) values.leaveOpen(builder.count - 1, text);
  }

  #regionMore(row: Row): { name?: string; names?: Record<string, string> } {
    const { at, names } = this.columns;
    const name = at.name === undefined ? '' : row.cell(at.name).trim();
    const local = names.flatMap(([language, column]) => {
      const text = cleanText(row.cell(column), LABEL);
      return text ? [[language, text] as const] : [];
    });
    return {
      ...((name || local[0]) && { name: name || local[0]?.[1] }),
      ...(local.length && { names: Object.fromEntries(local) }),
    };
  }

  #indicatorOf(row: Row, cellUnit = ''): number {
    const { at } = this.columns;
    const id = at.indicator ?? at.label ?? -1;
    const unit = at.unit ?? -1;
    if (
      row.is(id, this.#indicatorText) &&
      (at.unit === undefined ? cellUnit === this.#unitText : row.is(unit, this.#unitText))
    )
      return this.#indicator;
    this.#indicatorText = row.cell(id);
    this.#unitText = at.unit === undefined ? cellUnit : row.cell(unit);
    const plain = this.#indicatorText.trim() || this.indicatorName;
    const key = `${plain}\0${this.#unitText}`;
    let full = this.#ids.get(key);
    if (full === undefined) {
      const other = at.unit !== undefined && this.#ids.has(plain);
      // Lists of ids are divided by spaces and commas.
      const id = /[\s,]/.test(plain) ? idOfLabel(plain) || plain : plain;
      full = other ? `${id}.${this.#unitText.trim()}` : id;
      this.#ids.set(key, full);
      this.#ids.set(plain, plain);
    }
    const label = (at.label === undefined ? '' : row.cell(at.label).trim()) || plain;
    this.#indicator = this.builder.indicator(full, { label, unit: this.#unitText.trim() });
    return this.#indicator;
  }

  #source(row: Row, column: number): string | undefined {
    const publisher = cleanText(row.cell(column), LABEL);
    if (!publisher) return undefined;
    const { dataset, retrieved } = this.columns.at;
    const set = dataset === undefined ? '' : cleanText(row.cell(dataset), CODE);
    const date = retrieved === undefined ? '' : cleanText(row.cell(retrieved), CODE);
    return this.builder.source({
      id: [publisher, set, date].filter((part) => part).join(' '),
      publisher,
      ...(set && { dataset: set }),
      ...(/^\d{4}(-\d\d){0,2}$/.test(date) && { retrieved: date }),
    });
  }

  #isEmpty(row: Row): boolean {
    for (let cell = 0; cell < row.length; cell++) if (row.cell(cell).trim()) return false;
    return true;
  }

  #path(row: Row, kind: ColumnKind): string {
    return `row ${row.number}, column ${cleanText(this.columns.header[this.columns.at[kind] ?? 0] ?? kind, 60)}`;
  }
}
