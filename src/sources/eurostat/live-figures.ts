import type { Client } from '../client/client.js';
import { figuresAt } from '../client/figures-at.js';
import type { OnProgress } from '../client/shared-requests.js';
import { DataError } from '../data-error.js';
import type { Figures } from '../figures.js';
import { datasetPage, observationUrl } from './observation-url.js';
import type { UrlOptions } from './observation-url.js';
import { queryKey } from './parse-query.js';
import type { EurostatQuery } from './parse-query.js';
import { eurostatRefusal } from './refusal.js';

export interface LiveOptions extends UrlOptions {
  readonly client: Client;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Today, as `YYYY-MM-DD`. */
  readonly today: string;
}

/**
 * What Eurostat answers to one query. Ids of indicators begin with the query, so that several can stand side by side.
 * Rejects with a `DataError`, with Eurostat's own words where it refuses.
 */
export async function liveFigures(query: EurostatQuery, options: LiveOptions): Promise<Figures> {
  const { client, signal, onProgress, today, ...rest } = options;
  const url = observationUrl(query, rest);
  const figures = await figuresAt(client, url, {
    format: 'json-stat',
    language: rest.language,
    signal,
    onProgress,
    refusal: eurostatRefusal,
  });
  const { catalogue, observations } = figures;
  if (!catalogue.indicators.length) throw new DataError('query', `No figures of ${query.dataset}`, { url });
  const source = {
    id: `eurostat ${query.dataset}`,
    publisher: 'Eurostat',
    dataset: query.dataset,
    retrieved: today,
    url: datasetPage(query.dataset),
  };
  const ids = new Map(
    catalogue.indicators.map(({ id }, at) => [id, at ? `${queryKey(query)} ${id}` : queryKey(query)]),
  );
  const idOf = (id: string) => ids.get(id) ?? id;
  return {
    catalogue: {
      ...catalogue,
      indicators: catalogue.indicators.map((indicator) => ({
        ...indicator,
        id: idOf(indicator.id),
        dataset: query.dataset,
      })),
      defaultIndicators: catalogue.defaultIndicators.map(idOf),
      sources: [source],
    },
    observations: observations.map((each) => ({ ...each, indicator: idOf(each.indicator), source: source.id })),
  };
}
