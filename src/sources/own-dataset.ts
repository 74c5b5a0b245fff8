import type { Direction, Indicator, Observation, Region, Source } from '../model/index.js';
import type { Dataset } from './dataset.js';
import { ProblemList } from './formats/problem-list.js';
import { formatError, foundText } from './formats/format-error.js';
import { figuresDataset } from './figures.js';
import type { Figures } from './figures.js';

/**
 * A site's own figures, as a property takes them. Regions and indicators that only the observations name are known
 * by their code. What can't be read is left out and counted.
 */
export interface OwnData {
  readonly regions?: readonly (Partial<Region> & { readonly code: string })[];
  readonly indicators?: readonly (Partial<Indicator> & { readonly id: string })[];
  readonly observations: readonly {
    readonly region: string;
    readonly indicator: string;
    readonly year: number | string;
    readonly value?: number | string | null;
    readonly flag?: string | null;
    readonly source?: string;
  }[];
  readonly sources?: readonly Source[];
  /** Code of the region that others are held against. */
  readonly reference?: string;
  /** When the figures were last changed: `YYYY-MM-DD`, or a time with offset. */
  readonly updated?: string;
}

type Row = Readonly<Record<string, unknown>>;

const DIRECTIONS: readonly Direction[] = ['higher', 'lower', 'neutral'];
const NUMBER = /^\s*[-+]?\d+(\.\d+)?\s*$/;

/** A site's own figures as a dataset. Its promises reject with a `DataError` of kind `format` for what isn't `OwnData`. */
export function ownDataset(data: unknown): Dataset {
  let read: Figures | undefined;
  return figuresDataset(() => (read ??= readOwnData(data)));
}

/** Reads what a property was given; never throws anything but a `DataError` of kind `format`. */
export function readOwnData(data: unknown): Figures {
  if (!isRow(data) || !Array.isArray(data['observations'])) {
    throw formatError('an object with a list “observations”', foundText(data));
  }
  const problems = new ProblemList();
  const regions = new Map<string, Region>();
  const indicators = new Map<string, Indicator>();
  const observations: Observation[] = [];
  rowsOf(data['regions']).forEach((row, at) => {
    const region = regionOf(row);
    if (region) regions.set(region.code, region);
    else addProblem(problems, `regions[${at}]`, row, ['code']);
  });
  rowsOf(data['indicators']).forEach((row, at) => {
    const indicator = indicatorOf(row);
    if (indicator) indicators.set(indicator.id, indicator);
    else addProblem(problems, `indicators[${at}]`, row, ['id']);
  });
  (data['observations'] as unknown[]).forEach((row, at) => {
    const observation = observationOf(row);
    if (!observation) {
      addProblem(problems, `observations[${at}]`, row, ['region', 'indicator', 'year']);
      return;
    }
    const { region, indicator, badValue, ...rest } = observation;
    if (badValue) problems.add(`observations[${at}].value`, 'a number', (row as Row)['value']);
    if (!regions.has(region)) regions.set(region, { code: region, name: region });
    if (!indicators.has(indicator))
      indicators.set(indicator, { id: indicator, label: indicator, unit: '', direction: 'neutral' });
    observations.push({ region, indicator, ...rest });
  });
  const updated = text(data['updated']);
  const reference = text(data['reference']);
  const years = observations.reduce<[number, number] | undefined>(
    (range, { year }) => (range ? [Math.min(range[0], year), Math.max(range[1], year)] : [year, year]),
    undefined,
  );
  return {
    catalogue: {
      regions: [...regions.values()],
      indicators: [...indicators.values()],
      sources: rowsOf(data['sources']).flatMap((row) => sourceOf(row) ?? []),
      defaultIndicators: [...indicators.keys()],
      ...(reference && { defaultReference: reference }),
      ...(years && { years }),
      ...(updated && { updated }),
      ...(problems.count && { unreadable: problems.count, problems: problems.told }),
    },
    observations,
  };
}

/** The first of the fields that a row can't be without and that is not as it must be. */
function addProblem(problems: ProblemList, path: string, row: unknown, fields: readonly string[]): void {
  if (!isRow(row)) {
    problems.add(path, 'an object', row);
    return;
  }
  const field = fields.find((name) => (name === 'year' ? yearOf(row[name]) : text(row[name])) === undefined) ?? '';
  problems.add(`${path}.${field}`, field === 'year' ? 'a year' : 'text', row[field]);
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null;
}

function rowsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
}

function regionOf(row: unknown): Region | undefined {
  if (!isRow(row)) return undefined;
  const code = text(row['code']);
  if (!code) return undefined;
  const level = row['level'];
  const names = isRow(row['names'])
    ? Object.fromEntries(Object.entries(row['names']).filter((entry): entry is [string, string] => !!text(entry[1])))
    : undefined;
  return {
    code,
    name: text(row['name']) ?? code,
    ...(names && { names }),
    ...(text(row['nativeName']) && { nativeName: text(row['nativeName']) }),
    ...(text(row['lang']) && { lang: text(row['lang']) }),
    ...((level === 0 || level === 1 || level === 2) && { level }),
    ...(text(row['parent']) && { parent: text(row['parent']) }),
    ...(text(row['country']) && { country: text(row['country']) }),
    ...(typeof row['eu'] === 'boolean' && { eu: row['eu'] }),
    ...((row['aggregate'] === true || /^E[AU]\d\d/.test(code)) && { aggregate: true }),
  };
}

function indicatorOf(row: unknown): Indicator | undefined {
  if (!isRow(row)) return undefined;
  const id = text(row['id']);
  if (!id) return undefined;
  const decimals = row['decimals'];
  return {
    id,
    label: text(row['label']) ?? id,
    unit: text(row['unit']) ?? '',
    direction: DIRECTIONS.find((direction) => direction === row['direction']) ?? 'neutral',
    ...(text(row['theme']) && { theme: text(row['theme']) }),
    ...(Number.isInteger(decimals) && { decimals }),
    ...(text(row['dataset']) && { dataset: text(row['dataset']) }),
  } as Indicator;
}

function observationOf(row: unknown): (Observation & { readonly badValue: boolean }) | undefined {
  if (!isRow(row)) return undefined;
  const region = text(row['region']);
  const indicator = text(row['indicator']);
  const year = yearOf(row['year']);
  if (!region || !indicator || year === undefined) return undefined;
  const given = row['value'];
  const value = numberOf(given);
  const flag = text(row['flag']);
  const source = text(row['source']);
  const badValue = value === undefined && given !== undefined && given !== null && given !== '' && given !== ':';
  return { region, indicator, year, value, badValue, ...(flag && { flag }), ...(source && { source }) };
}

function yearOf(value: unknown): number | undefined {
  const year = typeof value === 'string' && value.trim() ? Number(value) : value;
  return Number.isInteger(year) ? (year as number) : undefined;
}

function numberOf(value: unknown): number | undefined {
  const number = typeof value === 'string' && NUMBER.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

function sourceOf(row: unknown): Source | undefined {
  if (!isRow(row)) return undefined;
  const publisher = text(row['publisher']);
  if (!publisher) return undefined;
  const optional = (['dataset', 'retrieved', 'url', 'licence'] as const).flatMap((key) => {
    const value = text(row[key]);
    return value ? [[key, value] as const] : [];
  });
  return { id: text(row['id']) ?? publisher, publisher, ...Object.fromEntries(optional) };
}
