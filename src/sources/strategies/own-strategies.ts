import type { Region, Strategy } from '../../model/index.js';
import { DataError } from '../data-error.js';
import type { StrategySource } from '../strategy-source.js';
import { readStrategies } from './read-strategies.js';
import type { FormatProblem } from './read-strategies.js';

export interface OwnStrategies {
  readonly source: StrategySource;
  /** Of the first strategy: what is shown where no region is asked for. */
  readonly first?: Strategy;
  readonly strategies: readonly Strategy[];
  readonly problems: readonly FormatProblem[];
}

/** Most bytes that are read from an address: far more than a strategy needs. */
const MOST_BYTES = 5_000_000;

/**
 * A site's own strategies as a source. What can't be read is left out and told in `problems`.
 * @param regionOf what is known of a region by its code: a strategy holds the code alone
 */
export function ownStrategies(
  data: unknown,
  regionOf: (code: string) => Promise<Region | undefined> = () => Promise.resolve(undefined),
): OwnStrategies {
  const { strategies, problems } = readStrategies(data);
  const find = (code: string) => strategies.filter(({ region }) => region.toUpperCase() === code.toUpperCase());
  const source: StrategySource = {
    region: async (code) => {
      const found = find(code);
      const own = found[0]?.region;
      if (own === undefined) return undefined;
      const region = await regionOf(own).catch(() => undefined);
      return { region: region ?? { code: own, name: own }, strategies: found };
    },
    codes: async () => [...new Set(strategies.map(({ region }) => region))],
    classifications: async () => [],
    codedPriorities: async () =>
      strategies.flatMap(({ region, period = '', priorities }) =>
        priorities.flatMap(({ id, title, codes = [] }) => (codes.length ? { region, period, id, title, codes } : [])),
      ),
  };
  return { source, ...(strategies[0] && { first: strategies[0] }), strategies, problems };
}

/** The JSON at an address, fetched without cookies. Rejects with a `DataError`; an `AbortError` passes. */
export async function fetchJson(
  url: string,
  { fetch = (...args: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...args), signal }: FetchOptions = {},
): Promise<unknown> {
  let response: Response;
  let text: string;
  try {
    response = await fetch(url, { credentials: 'omit', ...(signal && { signal }) });
    text = response.ok ? await response.text() : '';
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new DataError('network', `No answer from ${url}`, { url, cause });
  }
  if (!response.ok) throw new DataError('http', `${url} answered ${response.status}`, { url, status: response.status });
  if (text.length > MOST_BYTES) throw new DataError('format', `${url} is too large`, { url });
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError('format', `${url} is not JSON`, { url, cause });
  }
}

export interface FetchOptions {
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
}
