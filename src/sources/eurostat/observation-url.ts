import type { EurostatQuery } from './parse-query.js';

/** Eurostat's dissemination API; a site may name another address that answers the same. */
export const EUROSTAT = 'https://ec.europa.eu/eurostat/api/dissemination/statistics/1.0/data/';

/** The languages that Eurostat names its figures in. */
const LANGUAGES = ['en', 'fr', 'de'];
/** More regions would make an address that servers refuse: all are asked for instead. */
const MOST_REGIONS = 150;

export interface UrlOptions {
  /** Codes of the regions; all there are when empty. */
  readonly regions: readonly string[];
  /** The first year; from the beginning when absent. */
  readonly since?: number | undefined;
  readonly until?: number | undefined;
  /** BCP 47 language of the reader. */
  readonly language: string;
  readonly base?: string | undefined;
}

/** Whether Eurostat has labels in a language. */
export function eurostatSpeaks(language: string): boolean {
  return LANGUAGES.includes(language.slice(0, 2).toLowerCase());
}

/** The address that answers a query, in JSON-stat. */
export function observationUrl(
  { dataset, filters }: EurostatQuery,
  { regions, since, until, language, base = EUROSTAT }: UrlOptions,
): string {
  const url = new URL(dataset, base.endsWith('/') ? base : `${base}/`);
  const { searchParams } = url;
  searchParams.append('format', 'JSON');
  searchParams.append('lang', eurostatSpeaks(language) ? language.slice(0, 2).toUpperCase() : 'EN');
  for (const [name, codes] of filters) for (const code of codes) searchParams.append(name, code);
  if (regions.length <= MOST_REGIONS) for (const code of regions) searchParams.append('geo', code);
  if (since !== undefined) searchParams.append('sinceTimePeriod', String(since));
  if (until !== undefined) searchParams.append('untilTimePeriod', String(until));
  return url.href;
}

/** The page where people look at a dataset. */
export function datasetPage(dataset: string): string {
  return `https://ec.europa.eu/eurostat/databrowser/view/${dataset}/default/table`;
}
