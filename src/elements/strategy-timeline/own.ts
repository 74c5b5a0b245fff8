import type { RegionStrategies } from '../../model/index.js';
import { givenDocument } from '../../sources/strategies/given-document.js';
import { ownStrategies } from '../../sources/strategies/own-strategies.js';
import { siteSettings } from '../../widget/site-settings.js';
import type { StrategySource } from '../../sources/strategy-source.js';
import { toldProblems } from '../../text/told-problems.js';
import { itemsOf } from './load.js';
import type { Loaded } from './load.js';

interface OwnQuery {
  readonly data: unknown;
  readonly src: string;
  /** `json` or `csv`, where the file doesn't tell by itself. */
  readonly format: string | undefined;
  /** Language of the page, as it is written there. */
  readonly language: string;
  readonly region: string;
}

/**
 * The steps in a site's own strategies: of what a property holds, or of what is at an address. With a region only
 * those of it and of the regions that it is a part of.
 * @param builtin knows the names of regions
 */
export async function loadOwn(
  { data, src, format, language, region }: OwnQuery,
  builtin: StrategySource,
  signal: AbortSignal,
): Promise<Loaded> {
  const { data: given, read } = await givenDocument({
    data,
    src,
    base: document.baseURI,
    rows: 'milestones',
    format,
    language,
    region,
    offline: siteSettings(document).offline,
    signal,
  });
  const { source, problems } = ownStrategies(given, async (code) => (await builtin.region(code, signal))?.region, read);
  const wanted = region.trim().toUpperCase();
  const codes = await source.codes();
  const isAsked = (code: string) => !wanted || wanted.startsWith(code.toUpperCase()) || /^EU/i.test(code);
  const asked = codes.filter(isAsked);
  const found = await Promise.all((asked.length ? asked : codes).map((code) => source.region(code)));
  const strategies = found.filter((each) => each !== undefined);
  const own = strategies.filter((each) => each.region.code.toUpperCase() === wanted);
  const only = own[0] ?? (strategies.length === 1 ? strategies[0] : undefined);
  const told = toldProblems(problems);
  if (wanted && !own.length && codes.length) told.push({ kind: 'unknown-region', code: region, codes });
  return {
    ...(only && { region: only.region }),
    strategies,
    items: strategies.flatMap((each: RegionStrategies) => itemsOf(each)),
    problems: told,
    isOwn: true,
  };
}
