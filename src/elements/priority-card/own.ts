import type { Region } from '../../model/index.js';
import type { StrategySource } from '../../sources/strategy-source.js';
import { givenDocument } from '../../sources/strategies/given-document.js';
import { ownStrategies } from '../../sources/strategies/own-strategies.js';
import { siteSettings } from '../../widget/site-settings.js';
import { findPriority } from '../../stats/priority-view.js';
import { toldProblems } from '../../text/told-problems.js';
import { loadCard } from './load.js';
import type { CardQuery, LoadedCard } from './load.js';

interface OwnQuery {
  readonly data: unknown;
  readonly src: string | undefined;
  /** `json` or `csv`, where the file doesn't tell by itself. */
  readonly format: string | undefined;
  /** Language of the page, as it is written there. */
  readonly language: string;
  readonly query: CardQuery;
}

/**
 * The card of a site's own data: of what a property holds, or of what is at an address. Without a region in the query
 * the first strategy is meant that has the priority.
 * @param builtin knows the names of regions and classifications
 */
export async function loadOwn(
  { data, src, format, language, query }: OwnQuery,
  builtin: StrategySource,
  titleOf: Parameters<typeof loadCard>[2],
  signal: AbortSignal,
): Promise<LoadedCard> {
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
  const single = singleOf(given);
  const regionOf = async (code: string): Promise<Region | undefined> => (await builtin.region(code, signal))?.region;
  const { source, first, problems, strategies } = ownStrategies(
    single?.strategy ?? given,
    regionOf,
    single ? undefined : read,
    query.period,
  );
  const wanted = query.priority || (single?.id ?? '');
  const meant = query.region
    ? undefined
    : (strategies.find(({ priorities }) => wanted && findPriority(priorities, wanted)) ?? first);
  const loaded = await loadCard(
    { ...source, classifications: (...args) => builtin.classifications(...args) },
    {
      region: query.region || (meant?.region ?? ''),
      period: query.period || (meant?.period ?? ''),
      priority: wanted,
    },
    titleOf,
    signal,
  );
  const told = toldProblems(problems);
  const hasNothing = !loaded.record && !strategies.length && told.length > 0;
  return { ...loaded, problems: [...told, ...(hasNothing ? [] : loaded.problems)] };
}

/** `{ priority, strategy }` as a strategy that has the priority. */
function singleOf(data: unknown): { readonly id: string; readonly strategy: unknown } | undefined {
  if (!isRecord(data) || !isRecord(data['priority'])) return undefined;
  const { priority } = data;
  const strategy = isRecord(data['strategy']) ? data['strategy'] : {};
  const others: unknown[] = Array.isArray(strategy['priorities']) ? (strategy['priorities'] as unknown[]) : [];
  const id = typeof priority['id'] === 'string' ? priority['id'] : '';
  const rest = others.filter((other) => !isRecord(other) || other['id'] !== priority['id']);
  return { id, strategy: { ...strategy, priorities: [priority, ...rest] } };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
