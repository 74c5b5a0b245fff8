import type { StrategiesAtOptions, StrategyDocument } from './strategies-at.js';

/** What an element is given: a document in a property, or the address of one. */
export interface GivenQuery extends Omit<StrategiesAtOptions, 'client'> {
  readonly data: unknown;
  readonly src: string | undefined;
}

/**
 * What a property holds, or what is at an address; the code for addresses is loaded where there is one. Rejects with a
 * `DataError` when nothing can be had from there.
 */
export async function givenDocument({ data, src, ...options }: GivenQuery): Promise<StrategyDocument> {
  if (data != null || !src) return { data };
  const { strategiesAt } = await import('./strategies-at.js');
  return strategiesAt(src, options);
}
