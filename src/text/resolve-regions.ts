import type { Recode, Region } from '../model/index.js';

/** What is to be said about a code: nobody knows it, it has a new code, or what it stood for can't be compared. */
export type RegionProblem =
  | { readonly kind: 'unknown'; readonly code: string }
  | { readonly kind: 'recoded'; readonly code: string; readonly to: Region }
  | { readonly kind: 'not-comparable'; readonly code: string; readonly recode: Recode };

export interface ResolvedRegions {
  /** Each region once, in the order of the codes. */
  readonly regions: readonly Region[];
  readonly problems: readonly RegionProblem[];
}

/**
 * Finds the regions that codes stand for. A code is matched as it is written, then whatever its case, then as a code of
 * an earlier edition, which is followed only where it became exactly one region.
 */
export function resolveRegions(
  codes: readonly string[],
  regions: readonly Region[],
  recodes: readonly Recode[] = [],
): ResolvedRegions {
  const exact = new Map(regions.map((region) => [region.code, region]));
  const anyCase = new Map(regions.map((region) => [region.code.toUpperCase(), region]));
  const found = new Set<Region>();
  const problems: RegionProblem[] = [];
  for (const code of codes) {
    const upper = code.toUpperCase();
    const region = exact.get(code) ?? exact.get(upper) ?? anyCase.get(upper);
    if (region) {
      found.add(region);
      continue;
    }
    const recode = recodes.find(({ from }) => from === upper);
    const [only, another] = recode?.to ?? [];
    const to = only === undefined ? undefined : exact.get(only);
    if (!recode || (recode.kind === 'recoded' && another === undefined && !to)) {
      problems.push({ kind: 'unknown', code });
    } else if (recode.kind === 'recoded' && another === undefined && to) {
      found.add(to);
      problems.push({ kind: 'recoded', code, to });
    } else {
      problems.push({ kind: 'not-comparable', code, recode });
    }
  }
  return { regions: [...found], problems };
}
