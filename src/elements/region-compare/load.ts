import type { Indicator, Observation, Region } from '../../model/index.js';
import type { Catalogue, Dataset } from '../../sources/dataset.js';
import { parseRegionCodes } from '../../text/parse-codes.js';
import type { Problem } from '../../text/problems.js';
import { parseList } from './query.js';

export interface LoadRequest {
  /** As the author wrote it; all regions of the dataset when empty and `allRegions` is set. */
  readonly regions: string;
  readonly indicators: string;
  readonly reference: string | undefined;
  /** The indicator whose every year is needed, the first when it isn't chosen; `all` for those of all. */
  readonly series: string | undefined;
  readonly language: string;
  /** Own data without a choice shows all its regions. */
  readonly allRegions: boolean;
}

export interface Loaded {
  readonly catalogue: Catalogue;
  readonly regions: readonly Region[];
  readonly indicators: readonly Indicator[];
  readonly reference: Region | undefined;
  readonly observations: readonly Observation[];
  readonly problems: readonly Problem[];
  /** Where all this is from. */
  readonly dataset: Dataset;
  /** A sentence beside the sources. */
  readonly remark?: string;
  /** Something is missing that may come when asked for again. */
  readonly canRetry?: boolean;
  /** The figures are those of a table of the page. */
  readonly ownTable?: boolean;
}

/** Everything that a comparison is made of. What isn't known is left out and said. */
export async function load(dataset: Dataset, request: LoadRequest, signal?: AbortSignal): Promise<Loaded> {
  const catalogue = await dataset.catalogue(request.language, signal);
  const problems: Problem[] = [];
  const regions = await chosenRegions(dataset, catalogue, request, problems, signal);
  const indicators = chosenIndicators(catalogue, request.indicators, problems);
  const reference = chosenReference(catalogue, request.reference, problems);
  const ids = indicators.map(({ id }) => id);
  const codes = regions.map(({ code }) => code);
  const one = ids.find((id) => id === request.series) ?? ids[0];
  const series = ids.filter((id) => request.series === 'all' || (request.series !== undefined && id === one));
  const rest = ids.filter((id) => !series.includes(id));
  const [latest, all] = await Promise.all([
    rest.length ? dataset.observations({ indicators: rest, regions: codes, years: 'latest' }, signal) : [],
    series.length ? dataset.observations({ indicators: series, regions: codes, years: 'all' }, signal) : [],
  ]);
  const observations = all.length ? [...latest, ...all] : latest;
  return { catalogue, regions, indicators, reference, observations, problems, dataset };
}

async function chosenRegions(
  dataset: Dataset,
  { regions }: Catalogue,
  request: LoadRequest,
  problems: Problem[],
  signal?: AbortSignal,
): Promise<readonly Region[]> {
  const known = new Map(regions.map((region) => [region.code, region]));
  const given = lines(request.regions).flatMap((line) => (known.has(line) ? line : parseRegionCodes(line)));
  const codes = [...new Set(given)];
  if (!codes.length && request.allRegions) return regions.filter((region) => !region.aggregate);
  const found = codes.flatMap((code) => known.get(code) ?? []);
  if (found.length === codes.length) return found;
  const module = await import('./resolve-unknown.js').catch(() => undefined);
  if (module) return module.resolveUnknown(dataset, codes, regions, problems, signal);
  problems.push(...codes.flatMap((code) => (known.has(code) ? [] : { kind: 'unknown' as const, code })));
  return found;
}

/** A code or id of a site's own that has spaces in it is known when it stands on a line of its own. */
function lines(text: string): string[] {
  return text.split('\n').map((line) => line.trim());
}

function chosenIndicators(
  { indicators, defaultIndicators }: Catalogue,
  text: string,
  problems: Problem[],
): Indicator[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id.toLowerCase(), indicator]));
  const asked = lines(text).flatMap((line) => (byId.has(line.toLowerCase()) ? line : parseList(line)));
  const known = [...new Set(asked)].flatMap((id) => {
    const indicator = byId.get(id.toLowerCase());
    if (!indicator) problems.push({ kind: 'unknown-indicator', id });
    return indicator ?? [];
  });
  const found = known.length ? known : defaultIndicators.flatMap((id) => byId.get(id.toLowerCase()) ?? []);
  return [...new Set(found)];
}

function chosenReference(catalogue: Catalogue, text: string | undefined, problems: Problem[]): Region | undefined {
  const word = text?.trim();
  if (word?.toLowerCase() === 'none') return undefined;
  const code = word || catalogue.defaultReference;
  if (!code) return undefined;
  const upper = code.toUpperCase();
  const known = (wanted: string) => catalogue.regions.find((region) => region.code.toUpperCase() === wanted);
  const region = known(upper) ?? (/^EU(27)?$/.test(upper) ? known('EU27_2020') : undefined);
  if (!region) problems.push({ kind: 'unknown-reference', code });
  return region;
}
