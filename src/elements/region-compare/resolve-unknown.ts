import type { Region } from '../../model/index.js';
import type { Dataset } from '../../sources/dataset.js';
import type { Problem } from '../../text/problems.js';
import { nearestCodes } from '../../text/region-search.js';
import { resolveRegions } from '../../text/resolve-regions.js';

/** The regions of codes that aren't all in the catalogue as they are written; what is to be said is added to `problems`. */
export async function resolveUnknown(
  dataset: Dataset,
  codes: readonly string[],
  regions: readonly Region[],
  problems: Problem[],
  signal?: AbortSignal,
): Promise<readonly Region[]> {
  const first = resolveRegions(codes, regions);
  if (!first.problems.length) return first.regions;
  const recodes = (await dataset.recodes?.(signal).catch(() => [])) ?? [];
  const resolved = resolveRegions(codes, regions, recodes);
  for (const problem of resolved.problems) {
    problems.push(
      problem.kind === 'unknown'
        ? { kind: 'unknown', code: problem.code, suggestions: nearestCodes(problem.code, regions) }
        : problem,
    );
  }
  return resolved.regions;
}
