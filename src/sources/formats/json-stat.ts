import type { Catalogue } from '../dataset.js';
import { cleanText } from '../clean-text.js';
import { Cube, isFrequency, isPlace, isTime, publisherOf } from './cube.js';
import type { CubeDimension } from './cube.js';
import type { FiguresBuilder } from './figures-builder.js';
import { LABEL } from './figures-builder.js';
import { readFlags } from './flags.js';
import { formatError, foundText } from './format-error.js';
import type { Fields, Dimension } from './json-stat-dimension.js';
import { fieldsOf, readDimension, textOf } from './json-stat-dimension.js';
import { machineNumber } from './machine-number.js';

/** Most cells of a table whose values are a list, and most values of one that names their places. */
const MOST_CELLS = 2_000_000;

/** Whether a document is JSON-stat of any version, and not figures of another form. */
export function isJsonStat(json: unknown): boolean {
  const fields = fieldsOf(json);
  const { class: kind, version, dimension } = fields;
  if (kind === 'dataset' || kind === 'collection' || kind === 'dimension' || kind === 'bundle') return true;
  if ('observations' in fields) return false;
  return (dimension !== undefined && (version !== undefined || 'value' in fields)) || isBundle(fields);
}

/** Version 1 names its datasets, each with the list of its dimensions inside `dimension`. */
function isBundle(fields: Fields): boolean {
  return (
    fields['class'] === 'bundle' ||
    Array.isArray(fieldsOf(fields['dimension'])['id']) ||
    Object.values(fields).some((each) => Array.isArray(fieldsOf(fieldsOf(each)['dimension'])['id']))
  );
}

/**
 * Reads a dataset of JSON-stat 2.0, or the datasets that a collection holds. `value` and `status` are lists or objects
 * by place, of 2 000 000 cells at most. Throws a `DataError` where there is no place or time, and for version 1.
 */
export function readJsonStat(json: unknown, builder: FiguresBuilder): Partial<Catalogue> {
  const fields = fieldsOf(json);
  if (isBundle(fields)) throw formatError('JSON-stat 2.0', 'JSON-stat 1');
  if (fields['class'] !== 'collection') return readDataset(fields, builder, '');
  const items = fieldsOf(fields['link'])['item'];
  if (!Array.isArray(items)) throw formatError('a list', foundText(items), { path: 'link.item' });
  let known: Partial<Catalogue> | undefined;
  items.forEach((item: unknown, at) => {
    const path = `link.item[${at}]`;
    const dataset = fieldsOf(item);
    if (dataset['dimension'] === undefined) builder.problems.add(path, 'JSON-stat 2.0', dataset['href'] ?? item);
    else known = { ...readDataset(dataset, builder, `${path}.`), ...known };
  });
  if (!known) throw formatError('JSON-stat 2.0', 'nothing', { path: 'link.item' });
  return known;
}

function readDataset(fields: Fields, builder: FiguresBuilder, path: string): Partial<Catalogue> {
  const { id, size, role, extension } = fields;
  if (!Array.isArray(id) || !id.every((each): each is string => typeof each === 'string')) {
    throw formatError(fields['class'] === 'dimension' ? 'JSON-stat 2.0' : 'a list', foundText(fields['class'] ?? id), {
      path: `${path}id`,
    });
  }
  const dimensions = id.map((name, at) => {
    const length: unknown = Array.isArray(size) ? size[at] : undefined;
    const own = fieldsOf(fields['dimension']);
    return readDimension(name, Object.hasOwn(own, name) ? own[name] : undefined, length, `${path}dimension.${name}`);
  });
  const roles = fieldsOf(role);
  const place = axisOf(dimensions, roles['geo'], isPlace);
  const time = axisOf(dimensions, roles['time'], isTime);
  if (place < 0) throw formatError('a dimension of regions', foundText(id.join(', ')), { path: `${path}id` });
  if (time < 0) throw formatError('a dimension of time', foundText(id.join(', ')), { path: `${path}id` });
  const more = fieldsOf(extension);
  const flags = flagLabels(fieldsOf(fieldsOf(more['status'])['label']));
  const cube = new Cube(
    builder,
    dimensions.filter((_, at) => at !== place && at !== time),
    {
      id: textOf(more['id']),
      label: textOf(fields['label']),
    },
  );
  const agency = textOf(fields['source']) || textOf(more['agencyId']);
  const publisher = cleanText(publisherOf(agency), LABEL);
  const dataset = cleanText(textOf(more['id']), LABEL).toLowerCase();
  const source = publisher && builder.source({ id: dataset || publisher, publisher, ...(dataset && { dataset }) });
  new CellReader(dimensions, place, time, cube, builder, source || undefined, path).read(
    fields['value'],
    fields['status'],
  );
  cube.name();
  const updated = timeOf(textOf(fields['updated']));
  return { ...(updated && { updated }), ...(flags && { flags }) };
}

/** Reads cells by their place, which runs through the last dimension first. */
class CellReader {
  readonly #regions: number[];
  readonly #indicators: (number | undefined)[] = [];
  readonly #others: readonly number[];
  readonly #strides: readonly number[];
  readonly #cells: number;

  constructor(
    private readonly dimensions: readonly Dimension[],
    private readonly place: number,
    private readonly time: number,
    private readonly cube: Cube,
    private readonly builder: FiguresBuilder,
    private readonly source: string | undefined,
    private readonly path: string,
  ) {
    this.#regions = (dimensions[place]?.codes ?? []).map((code) =>
      builder.region(code, { name: dimensions[place]?.labels.get(code) }),
    );
    this.#others = dimensions.flatMap((_, at) => (at === place || at === time ? [] : [at]));
    this.#strides = dimensions.map((_, at) =>
      dimensions.slice(at + 1).reduce((all, { codes }) => all * codes.length, 1),
    );
    this.#cells = dimensions.reduce((all, { codes }) => all * codes.length, 1);
    // A table of one indicator has it even where it has no figure.
    if (this.#others.every((at) => dimensions[at]?.codes.length === 1)) this.#indicatorAt(0);
  }

  read(value: unknown, status: unknown): void {
    const values = fieldsOf(value);
    const states = fieldsOf(status);
    const all = typeof status === 'string' ? status : undefined;
    const stateAt = (key: string | number) => all ?? (Object.hasOwn(states, key) ? states[key] : undefined);
    if (Array.isArray(value)) {
      if (value.length > MOST_CELLS)
        throw formatError(`at most ${MOST_CELLS} items`, '…', { path: `${this.path}value` });
      for (let at = 0; at < value.length; at++) this.#cell(at, value[at], stateAt(at));
    } else {
      const keys = Object.keys(values);
      if (keys.length > MOST_CELLS)
        throw formatError(`at most ${MOST_CELLS} items`, '…', { path: `${this.path}value` });
      for (const key of keys) this.#cell(placeOf(key), values[key], stateAt(key));
      if (typeof value !== 'object' || value === null) this.builder.problems.add(`${this.path}value`, 'a list', value);
    }
    if (all !== undefined) return;
    for (const key of Object.keys(states)) {
      if (!Object.hasOwn(values, key)) this.#cell(placeOf(key), undefined, states[key]);
    }
  }

  #cell(at: number, given: unknown, status: unknown): void {
    const flag = typeof status === 'string' ? readFlags(status) : undefined;
    if (given == null && !flag) return;
    const { builder } = this;
    if (!(at < this.#cells)) {
      builder.problems.add(`${this.path}value[${Number.isNaN(at) ? '' : at}]`, `at most ${this.#cells} items`, given);
      return;
    }
    const value =
      typeof given === 'number' ? given : typeof given === 'string' ? machineNumber(given.trim()) : undefined;
    const bad = value === undefined && given != null && given !== ':' && given !== '';
    if (bad) builder.problems.add(`${this.path}value[${at}]`, 'a number', given);
    const time = this.#index(at, this.time);
    const year = this.dimensions[this.time]?.years[time];
    if (year === undefined) {
      builder.problems.add(`${this.path}value[${at}]`, 'a year', this.dimensions[this.time]?.codes[time]);
      return;
    }
    const region = this.#regions[this.#index(at, this.place)] ?? 0;
    if (!builder.add(region, this.#indicatorAt(at), year, value, flag, this.source)) {
      builder.problems.add(`${this.path}value[${at}]`, 'one figure per region, indicator and year', given);
    }
  }

  #index(at: number, axis: number): number {
    return Math.floor(at / (this.#strides[axis] ?? 1)) % (this.dimensions[axis]?.codes.length ?? 1);
  }

  #indicatorAt(at: number): number {
    let combination = 0;
    for (const axis of this.#others) {
      combination = combination * (this.dimensions[axis]?.codes.length ?? 1) + this.#index(at, axis);
    }
    return (this.#indicators[combination] ??= this.cube.indicator(
      this.#others.map((axis) => this.dimensions[axis]?.codes[this.#index(at, axis)] ?? ''),
    ));
  }
}

function placeOf(key: string): number {
  return /^\d{1,15}$/.test(key) ? Number(key) : NaN;
}

function axisOf(dimensions: readonly CubeDimension[], role: unknown, test: (id: string) => boolean): number {
  const [said] = Array.isArray(role) ? (role as unknown[]) : [];
  const by = dimensions.findIndex(({ id }) => id === said);
  return by >= 0 ? by : dimensions.findIndex(({ id }) => test(id) && !isFrequency(id));
}

/** What the publisher calls its flags; confidentiality is the letter `c`. */
function flagLabels(labels: Fields): Record<string, string> | undefined {
  const named = Object.entries(labels).flatMap(([code, label]) => {
    const flag = readFlags(code);
    const text = cleanText(textOf(label), LABEL).replace(/^[|@]/, '');
    return flag?.length === 1 && text ? [[flag, text] as const] : [];
  });
  return named.length ? Object.fromEntries(named) : undefined;
}

/** A time with the colon in its offset that ISO 8601 wants beside those of the time. */
function timeOf(text: string): string | undefined {
  const time = text.replace(/([+-]\d\d)(\d\d)$/, '$1:$2');
  return /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)?)?$/.test(time) ? time : undefined;
}
