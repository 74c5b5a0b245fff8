import type { Indicator } from '../../model/index.js';
import type { Client } from '../client/client.js';
import { figuresAt } from '../client/figures-at.js';
import type { OnProgress } from '../client/shared-requests.js';
import { DataError } from '../data-error.js';
import type { Figures } from '../figures.js';
import { datasetPage, observationUrl } from './observation-url.js';
import type { UrlOptions } from './observation-url.js';
import { combinations, queryKey } from './parse-query.js';
import type { EurostatQuery } from './parse-query.js';
import { eurostatRefusal, refusalOf } from './refusal.js';

export interface LiveOptions extends UrlOptions {
  readonly client: Client;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * What Eurostat answers to one query, each indicator with the key of its own query as id. Rejects with a `DataError`,
 * with Eurostat's own words where it refuses.
 */
export async function liveFigures(query: EurostatQuery, options: LiveOptions): Promise<Figures> {
  const { client, signal, onProgress, today, ...rest } = options;
  const url = observationUrl(query, rest);
  const { catalogue, observations } = await figuresAt(client, url, {
    format: 'json-stat',
    language: rest.language,
    signal,
    onProgress,
    refusal: eurostatRefusal,
  }).catch((error: unknown) => {
    throw error instanceof DataError && error.kind === 'http' && error.message.indexOf(url) < 0
      ? refusalOf(error, url)
      : error;
  });
  const { dataset } = query;
  const source = {
    id: `eurostat ${dataset}`,
    publisher: 'Eurostat',
    dataset,
    retrieved: today,
    url: datasetPage(dataset),
  };
  const keys = keysOf(query, catalogue.indicators);
  const keyOf = (id: string) => keys.get(id) ?? id;
  return {
    catalogue: {
      ...catalogue,
      indicators: catalogue.indicators.map((each) => ({ ...each, id: keyOf(each.id), dataset })),
      defaultIndicators: catalogue.defaultIndicators.map(keyOf),
      sources: [source],
    },
    observations: observations.map((each) => ({ ...each, indicator: keyOf(each.indicator), source: source.id })),
  };
}

/** The key of each indicator, which decoders name by the codes that differ between them. */
function keysOf(query: EurostatQuery, indicators: readonly Indicator[]): ReadonlyMap<string, string> {
  const all = combinations(query);
  const [only] = all;
  if (indicators.length === 1 && all.length === 1 && only)
    return new Map(indicators.map(({ id }) => [id, queryKey(only)]));
  const varying = new Set(query.filters.flatMap(([name, codes]) => (codes.length > 1 ? name : [])));
  const byCodes = new Map(
    all.map((each) => {
      const codes = each.filters.flatMap(([name, [code = '']]) => (varying.has(name) ? code : []));
      return [codes.sort().join('.'), queryKey(each)];
    }),
  );
  return new Map(
    indicators.map(({ id }) => [id, byCodes.get(id.split('.').sort().join('.')) ?? `${queryKey(query)} ${id}`]),
  );
}
