import type { Catalogue } from '../dataset.js';
import { cleanText } from '../clean-text.js';
import type { CubeDimension, CubeTitle } from './cube.js';
import { Cube, POWER, dataflow, publisherOf } from './cube.js';
import type { FiguresBuilder } from './figures-builder.js';
import { LABEL } from './figures-builder.js';
import { sdmxFlags } from './flags.js';
import { machineNumber } from './machine-number.js';
import type { SdmxColumn, SdmxColumns } from './sdmx-columns.js';
import { codeAndLabel, dayOfUpdate, sdmxColumns } from './sdmx-columns.js';
import type { Row } from './separated.js';
import type { RowReader } from './separated-figures.js';
import { yearOf } from './year.js';

/**
 * Reads SDMX-CSV 1 and 2: plain, with `code: label` in cells, and with a column of labels after each. Of a row whose
 * codes are those of the row before only period, value and flags are looked at.
 */
export class SdmxRows implements RowReader {
  readonly #columns: SdmxColumns;
  readonly #cube: Cube;
  readonly #title: CubeTitle = {};
  readonly #dimensions: readonly CubeDimension[];
  readonly #others: readonly number[];
  /** The cells of the dimensions in the last row. */
  readonly #last: string[];
  readonly #regions = new Map<string, number>();
  readonly #flags = new Map<string, string>();
  readonly #eurostat: boolean;
  #placeText = '\0';
  #region = 0;
  #indicator = -1;
  #source: string | undefined;
  #updated: string | undefined;
  #started = false;

  constructor(
    header: readonly string[],
    private readonly builder: FiguresBuilder,
  ) {
    this.#columns = sdmxColumns(header);
    const { others, multiplier, status } = this.#columns;
    this.#eurostat = status?.id.toUpperCase() !== 'OBS_STATUS';
    this.#dimensions = [
      ...others.map(({ id }) => ({ id, labels: new Map<string, string>() })),
      ...(multiplier === undefined ? [] : [{ id: POWER, labels: new Map<string, string>() }]),
    ];
    this.#others = [...others.map(({ column }) => column), ...(multiplier === undefined ? [] : [multiplier])];
    this.#last = this.#others.map(() => '\0');
    this.#cube = new Cube(builder, this.#dimensions, this.#title);
  }

  read(row: Row): void {
    const { builder } = this;
    const { place, time, value: valueAt, status, confidentiality, action } = this.#columns;
    if (!this.#started) this.#start(row);
    if (action !== undefined && (row.is(action, 'D') || row.is(action, 'd'))) return;
    if (!row.is(place.column, this.#placeText) && !this.#readPlace(row)) return;
    if (this.#indicator < 0 || !this.#sameCodes(row)) this.#readCodes(row);
    const period = row.cell(time.column);
    const year = yearOf(period) ?? yearOf(codeAndLabel(period)[0]);
    if (year === undefined) {
      builder.problems.add(`row ${row.number}, column TIME_PERIOD`, 'a year', period);
      return;
    }
    const text = row.cell(valueAt);
    const value = text === '' ? undefined : machineNumber(text);
    if (value === undefined && text !== '' && !/^\s*(?:NaN|:)?\s*$/.test(text)) {
      builder.problems.add(`row ${row.number}, column OBS_VALUE`, 'a number', text);
    }
    const state = status ? this.#flagCode(row, status) : '';
    const secret = confidentiality ? this.#flagCode(row, confidentiality) : '';
    const flag = state || secret ? sdmxFlags(state, secret, this.#eurostat) : undefined;
    if (!builder.add(this.#region, this.#indicator, year, value, flag, this.#source)) {
      builder.problems.add(`row ${row.number}`, 'one figure per region, indicator and year', text);
    }
  }

  end(): Partial<Catalogue> {
    this.#cube.name();
    return {
      ...(this.#updated && { updated: this.#updated }),
      ...(this.#flags.size && { flags: Object.fromEntries(this.#flags) }),
    };
  }

  #start(row: Row): void {
    this.#started = true;
    const { structure, structureName, updated } = this.#columns;
    const flow = dataflow(row.cell(structure).trim());
    if (updated !== undefined) this.#updated = dayOfUpdate(row.cell(updated));
    if (!flow) return;
    const dataset = flow.id.toLowerCase();
    this.#title.id = dataset;
    this.#title.label = (structureName === undefined ? '' : row.cell(structureName).trim()) || flow.label;
    const publisher = publisherOf(flow.agency);
    if (publisher) this.#source = this.builder.source({ id: dataset, publisher, dataset });
  }

  #readPlace(row: Row): boolean {
    const { place } = this.#columns;
    const text = row.cell(place.column);
    let region = this.#regions.get(text);
    if (region === undefined) {
      const [code, label] = codeAndLabel(text);
      if (!code) {
        this.builder.problems.add(`row ${row.number}, column ${place.id}`, 'the code of a region', text);
        return false;
      }
      region = this.builder.region(code, { name: labelOf(row, place, label) });
      this.#regions.set(text, region);
    }
    this.#placeText = text;
    this.#region = region;
    return true;
  }

  #sameCodes(row: Row): boolean {
    const others = this.#others;
    for (let at = others.length - 1; at >= 0; at--) {
      if (!row.is(others[at] ?? 0, this.#last[at] ?? '')) return false;
    }
    return true;
  }

  #readCodes(row: Row): void {
    const codes = this.#others.map((column, at) => {
      const text = row.cell(column);
      this.#last[at] = text;
      const [code, inside] = codeAndLabel(text);
      const labels = this.#dimensions[at]?.labels;
      if (labels && !labels.has(code)) {
        const own = this.#columns.others[at];
        const label = own ? labelOf(row, own, inside) : inside;
        if (label) labels.set(code, cleanText(label, LABEL));
      }
      return code;
    });
    this.#indicator = this.#cube.indicator(codes);
  }

  /** The code of a flag; the first time also what it is called. */
  #flagCode(row: Row, column: SdmxColumn): string {
    if (row.is(column.column, '')) return '';
    const [code, inside] = codeAndLabel(row.cell(column.column));
    const flag =
      column === this.#columns.confidentiality ? sdmxFlags('', code, true) : sdmxFlags(code, '', this.#eurostat);
    if (flag?.length === 1 && !this.#flags.has(flag)) {
      const label = labelOf(row, column, inside);
      if (label) this.#flags.set(flag, cleanText(label, LABEL));
    }
    return code;
  }
}

function labelOf(row: Row, column: SdmxColumn, inside: string): string {
  return inside || (column.labels === undefined ? '' : row.cell(column.labels).trim());
}
