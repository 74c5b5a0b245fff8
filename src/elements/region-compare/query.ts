import type { YearChoice } from '../../model/index.js';
import type { Scale, Sort, ViewName } from './view.js';

export const VIEWS: readonly [ViewName, ...ViewName[]] = ['dots', 'bars', 'lines', 'scatter', 'table'];
export const SCALES: readonly [Scale, ...Scale[]] = ['value', 'index', 'percentile'];
export const SORTS: readonly [Sort, ...Sort[]] = ['given', 'name', 'value'];

/** The options of the element as its author set them, right or wrong. */
export interface Options {
  readonly regions: string | readonly string[];
  readonly indicators: string | readonly string[];
  readonly src?: string;
  readonly format?: string;
  readonly integrity?: string;
  readonly eurostat?: string;
  readonly year: unknown;
  readonly view: unknown;
  readonly scale: unknown;
  readonly sort: unknown;
  readonly reference?: string;
  readonly highlight?: string;
  readonly heading?: string;
  readonly headingLevel?: number;
  readonly locale?: string;
  readonly stateKey?: string;
}

/** A list property as the text that an attribute holds; the items of an array on a line each. */
export function listText(value: string | readonly string[] | null | undefined): string {
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join('\n') : '';
}

/** Ids of a list as people write it: separated by spaces, commas or semicolons; each once. */
export function parseList(value: string | readonly string[] | null | undefined): string[] {
  return [
    ...new Set(
      listText(value)
        .split(/[\s,;]+/)
        .filter(Boolean),
    ),
  ];
}

/** A year, `latest` or `common`; `undefined` for anything else. */
export function parseYear(value: unknown): YearChoice | undefined {
  const text = word(value) || 'latest';
  if (text === 'latest' || text === 'common') return text;
  return /^\d{4}$/.test(text) ? Number(text) : undefined;
}

/** One of the words that an option knows; the first one for any other. */
export function oneOf<T extends string>(value: unknown, known: readonly [T, ...T[]]): T {
  return known.find((candidate) => candidate === word(value)) ?? known[0];
}

/** An option as its author may have written it. */
export function word(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim().toLowerCase() : '';
}

/** Whether an option is one of its words, or absent. */
export function isKnown(value: unknown, known: readonly string[]): boolean {
  return !word(value) || known.includes(word(value));
}
