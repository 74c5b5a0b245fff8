import type { Observation, Recode, Region } from '../model/index.js';
import type { Figures } from './figures.js';

export interface NutsFigures {
  readonly figures: Figures;
  /** Codes of earlier editions that became one region of today each: the figures are under the code of today. */
  readonly recoded: readonly (Recode & { readonly region: Region })[];
  /** Codes of earlier editions that no region of today stands for: their figures are left out. */
  readonly left: readonly Recode[];
}

/**
 * What is known of NUTS codes in a site's own figures: names, levels and countries where the figures give none, and the
 * codes of earlier editions carried over one to one. Units of the site's own stay as they are.
 */
export function nutsFigures(figures: Figures, known: readonly Region[], recodes: readonly Recode[] = []): NutsFigures {
  const byCode = new Map(known.map((region) => [region.code, region]));
  const old = new Map(recodes.map((recode) => [recode.from, recode]));
  const to = new Map<string, Region>();
  const recoded: NutsFigures['recoded'][number][] = [];
  const left = new Map<string, Recode>();
  for (const { code } of figures.catalogue.regions) {
    const recode = byCode.has(code) ? undefined : old.get(code);
    if (!recode) continue;
    const [only, another] = recode.to;
    const region = recode.kind === 'recoded' && another === undefined ? byCode.get(only ?? '') : undefined;
    if (region) {
      to.set(code, region);
      recoded.push({ ...recode, region });
    } else left.set(code, recode);
  }
  const regions = new Map<string, Region>();
  for (const region of figures.catalogue.regions) {
    if (left.has(region.code)) continue;
    const next = to.get(region.code) ?? withKnown(region, byCode.get(region.code));
    if (!regions.has(next.code)) regions.set(next.code, next);
  }
  return {
    figures: {
      catalogue: { ...figures.catalogue, regions: [...regions.values()] },
      observations: to.size || left.size ? carriedOver(figures.observations, to, left) : figures.observations,
    },
    recoded,
    left: [...left.values()],
  };
}

/** Figures of a code of today count before those of an earlier one. */
function carriedOver(
  observations: readonly Observation[],
  to: ReadonlyMap<string, Region>,
  left: ReadonlyMap<string, Recode>,
): readonly Observation[] {
  const key = ({ region, indicator, year }: Observation) => JSON.stringify([region, indicator, year]);
  const current = observations.filter(({ region }) => !to.has(region) && !left.has(region));
  const taken = new Set(current.map(key));
  const moved = observations.flatMap((observation) => {
    const region = to.get(observation.region);
    const next = region && { ...observation, region: region.code };
    return next && !taken.has(key(next)) ? next : [];
  });
  return [...current, ...moved];
}

/**
 * A country's code is short enough to mean something else, so that its name has to agree. A name that nobody else gives
 * the region is not put into other languages.
 */
function withKnown(own: Region, known: Region | undefined): Region {
  if (!known) return own;
  if (own.name === own.code) return { ...own, ...known };
  const { names, nativeName, ...rest } = known;
  if ([known.name, nativeName, ...Object.values(names ?? {})].includes(own.name)) {
    return { ...known, ...own, lang: own.name === known.name ? known.lang : own.lang };
  }
  return known.code.length < 3 ? own : { ...rest, ...own, lang: own.lang };
}
