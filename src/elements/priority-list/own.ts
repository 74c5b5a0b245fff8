import type { Region } from '../../model/index.js';
import type { StrategySource } from '../../sources/strategy-source.js';
import { givenDocument } from '../../sources/strategies/given-document.js';
import { ownStrategies } from '../../sources/strategies/own-strategies.js';
import { siteSettings } from '../../widget/site-settings.js';
import { toldProblems } from '../../text/told-problems.js';
import { loadList } from './load.js';
import type { ListQuery, LoadedList } from './load.js';

interface OwnQuery {
  readonly data: unknown;
  readonly src: string | undefined;
  /** `json` or `csv`, where the file doesn't tell by itself. */
  readonly format: string | undefined;
  /** Language of the page, as it is written there. */
  readonly language: string;
  readonly query: ListQuery;
}

/**
 * The list of a site's own data: of what a property holds, or of what is at an address. Without a region in the query
 * the first strategy is meant.
 * @param builtin knows the names of regions and classifications
 */
export async function loadOwn(
  { data, src, format, language, query }: OwnQuery,
  builtin: StrategySource,
  signal: AbortSignal,
): Promise<LoadedList> {
  const { data: given, read } = await givenDocument({
    data,
    src,
    base: document.baseURI,
    rows: 'priorities',
    format,
    language,
    region: query.region,
    offline: siteSettings(document).offline,
    signal,
  });
  const regionOf = async (code: string): Promise<Region | undefined> => (await builtin.region(code, signal))?.region;
  const { source, first, problems, strategies } = ownStrategies(given, regionOf, read, query.period);
  const loaded = await loadList(
    { ...source, classifications: (...args) => builtin.classifications(...args) },
    {
      ...query,
      region: query.region || (first?.region ?? ''),
      period: query.period || (query.region ? '' : (first?.period ?? '')),
    },
    signal,
  );
  const told = toldProblems(problems);
  const hasNothing = !strategies.length && told.length > 0;
  return { ...loaded, problems: [...told, ...(hasNothing ? [] : loaded.problems)] };
}
