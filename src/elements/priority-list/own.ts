import type { Region } from '../../model/index.js';
import type { StrategySource } from '../../sources/strategy-source.js';
import { fetchJson, ownStrategies } from '../../sources/strategies/own-strategies.js';
import type { StrategyProblem } from '../../text/priority-problems.js';
import { loadList } from './load.js';
import type { ListQuery, LoadedList } from './load.js';

/** Problems of own data that are told one by one. */
const MOST_TOLD = 4;

/**
 * The list of a site's own data: of what a property holds, or of what is at an address. Without a region in the query
 * the first strategy is meant.
 * @param builtin knows the names of regions and classifications
 */
export async function loadOwn(
  { data, src, query }: { readonly data: unknown; readonly src: string | undefined; readonly query: ListQuery },
  builtin: StrategySource,
  signal: AbortSignal,
): Promise<LoadedList> {
  const given = data == null && src ? await fetchJson(new URL(src, document.baseURI).href, { signal }) : data;
  const regionOf = async (code: string): Promise<Region | undefined> => (await builtin.region(code, signal))?.region;
  const { source, first, problems, strategies } = ownStrategies(given, regionOf);
  const loaded = await loadList(
    { ...source, classifications: (...args) => builtin.classifications(...args) },
    {
      ...query,
      region: query.region || (first?.region ?? ''),
      period: query.period || (query.region ? '' : (first?.period ?? '')),
    },
    signal,
  );
  const unreadable = problems.map((problem): StrategyProblem => ({ kind: 'unreadable', ...problem }));
  const told = unreadable.slice(0, MOST_TOLD);
  if (told.length < unreadable.length) told.push({ kind: 'more', count: unreadable.length - told.length });
  const hasNothing = !strategies.length && told.length > 0;
  return { ...loaded, problems: [...told, ...(hasNothing ? [] : loaded.problems)] };
}
