import type { Indicator, Observation, Region, YearChoice } from '../../../model/index.js';
import { DataError } from '../../../sources/data-error.js';
import type { Catalogue, Dataset } from '../../../sources/dataset.js';
import { liveFigures } from '../../../sources/eurostat/live-figures.js';
import { indicatorsByQuery, nameIndicators } from '../../../sources/eurostat/name-indicators.js';
import { eurostatSpeaks } from '../../../sources/eurostat/observation-url.js';
import type { UrlOptions } from '../../../sources/eurostat/observation-url.js';
import { combinations, parseEurostat, queryKey } from '../../../sources/eurostat/parse-query.js';
import type { EurostatQuery } from '../../../sources/eurostat/parse-query.js';
import type { Figures } from '../../../sources/figures.js';
import { joinFigures } from '../../../sources/join-figures.js';
import { parseRegionCodes } from '../../../text/parse-codes.js';
import type { Problem } from '../../../text/problems.js';
import { resolveRegions } from '../../../text/resolve-regions.js';
import type { LoadRequest } from '../load.js';
import type { OwnContext, OwnFigures } from './load-own.js';

/** Years back from this one in which a region's newest figure is looked for. */
const YEARS = 10;

/**
 * What Eurostat answers now, of the chosen regions and years; built-in figures for what it does not answer, as far as
 * they are the same indicators. Rejects with a `DataError` when nothing is left.
 */
export async function loadEurostat(text: string, request: LoadRequest, context: OwnContext): Promise<OwnFigures> {
  const { builtin, signal, language, settings, year } = context;
  const { queries, unreadable } = parseEurostat(text);
  const problems: Problem[] = unreadable.map((source) => ({ kind: 'bad-eurostat', source }));
  if (!queries.length) {
    if (!problems.length) throw new DataError('query', 'No dataset of Eurostat is named');
    return { figures: joinFigures([]), problems };
  }
  const catalogue = await builtin.catalogue(request.language, signal);
  const regions = await askedRegions(request, catalogue, builtin, signal);
  if (!regions.length)
    return { figures: { ...joinFigures([]), catalogue: { ...catalogue, indicators: [] } }, problems };
  const known = indicatorsByQuery(catalogue.indicators);
  const today = new Date().toISOString().slice(0, 10);
  const answers = await Promise.all(
    queries.map(async (query): Promise<Answer> => {
      try {
        if (settings.offline) throw new DataError('off', 'This page loads nothing from Eurostat');
        const figures = await liveFigures(query, {
          client: context.client,
          regions: regions.map(({ code }) => code),
          ...yearsOf(request, year, today),
          language: language.tag,
          base: settings.eurostat,
          today,
          signal,
          onProgress: context.onProgress,
        });
        return { figures: nameIndicators(figures, known, !eurostatSpeaks(language.tag)) };
      } catch (cause) {
        if (!(cause instanceof DataError)) throw cause;
        return instead(query, cause, known, catalogue, regions, request, builtin, signal);
      }
    }),
  );
  const found = answers.flatMap(({ figures }) => figures ?? []);
  const failures = answers.flatMap(({ failure }) => failure ?? []);
  if (!found.length && failures[0]) throw failures[0];
  problems.push(...answers.flatMap(({ problem }) => problem ?? []));
  const joined = joinFigures(found);
  const byCode = new Map(joined.catalogue.regions.map((region) => [region.code, region]));
  return {
    figures: {
      ...joined,
      catalogue: {
        ...joined.catalogue,
        regions: regions.map((region) => ({ ...byCode.get(region.code), ...region })),
        defaultReference: catalogue.defaultReference,
      },
    },
    problems,
    updated: found.flatMap(({ catalogue: { updated, sources } }) =>
      updated ? [{ dataset: sources[0]?.dataset ?? '', date: updated.slice(0, 10) }] : [],
    ),
    recodes: builtin.recodes,
    canRetry: failures.some(({ kind }) => kind !== 'off' && kind !== 'query'),
  };
}

/** Only the years that can be shown: one, the last ones, or all for lines over time. */
function yearsOf(
  { series }: LoadRequest,
  year: YearChoice | undefined,
  today: string,
): Pick<UrlOptions, 'since' | 'until'> {
  if (typeof year === 'number') return { since: year, until: year };
  return year !== 'common' && series !== undefined ? {} : { since: Number(today.slice(0, 4)) - YEARS };
}

interface Answer {
  readonly figures?: Figures;
  readonly failure?: DataError;
  readonly problem?: Problem;
}

/** The built-in figures of the same indicators, and why it is them. */
async function instead(
  query: EurostatQuery,
  failure: DataError,
  known: ReadonlyMap<string, Indicator>,
  { sources }: Catalogue,
  regions: readonly Region[],
  { series }: LoadRequest,
  builtin: Dataset,
  signal: AbortSignal,
): Promise<Answer> {
  const indicators = combinations(query).flatMap((each) => known.get(queryKey(each)) ?? []);
  const load = { kind: 'load', cause: failure.kind, status: failure.status, said: failure.message } as const;
  if (!indicators.length) return { failure, problem: load };
  const codes = regions.map(({ code }) => code);
  const ids = indicators.map(({ id }) => id);
  const observations = await builtin.observations(
    { indicators: ids, regions: codes, years: series === undefined ? 'latest' : 'all' },
    signal,
  );
  const used = usedSources(observations, codes);
  const own = sources.filter(({ id }) => used.has(id));
  return {
    failure,
    problem: {
      kind: 'instead',
      cause: failure.kind,
      dates: [...new Set(own.flatMap(({ retrieved }) => retrieved ?? []))],
    },
    figures: {
      catalogue: { regions: [], indicators, sources: own, defaultIndicators: ids },
      observations: observations.filter(({ region }) => codes.includes(region)),
    },
  };
}

function usedSources(observations: readonly Observation[], codes: readonly string[]): ReadonlySet<string> {
  return new Set(observations.flatMap(({ region, source }) => (source && codes.includes(region) ? source : [])));
}

/** The chosen regions and the reference, of today's codes. NUTS 3 regions are asked for by their codes. */
async function askedRegions(
  { regions, reference }: LoadRequest,
  { regions: known, defaultReference }: Catalogue,
  builtin: Dataset,
  signal: AbortSignal,
): Promise<Region[]> {
  const codes = parseRegionCodes(regions);
  let resolved = resolveRegions(codes, known);
  if (resolved.problems.length && builtin.recodes) {
    resolved = resolveRegions(codes, known, await builtin.recodes(signal).catch(() => []));
  }
  const small = codes.flatMap((code): Region | [] => {
    const parent = known.find((region) => region.level === 2 && region.code === code.slice(0, 4));
    return code.length === 5 && parent
      ? { code, name: code, level: 3, parent: parent.code, country: parent.country, eu: parent.eu }
      : [];
  });
  const asked = [...resolved.regions, ...small];
  const held = reference?.trim().toUpperCase() || defaultReference;
  const against = known.find(({ code }) => code === held || (/^EU(27)?$/.test(held ?? '') && code === 'EU27_2020'));
  return asked.length && against && !asked.includes(against) ? [...asked, against] : asked;
}
