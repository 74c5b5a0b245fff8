import type { Region, RegionStrategies, Strategy } from '../../model/index.js';
import type { StrategySource } from '../strategy-source.js';
import { findStrategy } from './find-strategy.js';

/** The strategy that was asked for, or what there is instead. */
export type ChosenStrategy =
  | { readonly kind: 'found'; readonly region: Region; readonly strategy: Strategy; readonly known: RegionStrategies }
  /** `codes` are those that the source knows. */
  | { readonly kind: 'unknown-region'; readonly code: string; readonly codes: readonly string[] }
  | {
      readonly kind: 'unknown-period';
      readonly region: Region;
      readonly period: string;
      readonly periods: readonly string[];
    };

/** The strategy of a region and period that has priorities; the newest one without a period. See `findStrategy`. */
export async function chooseStrategy(
  source: StrategySource,
  code: string,
  period: string | undefined,
  signal?: AbortSignal,
): Promise<ChosenStrategy> {
  const wanted = code.trim();
  const upper = wanted.toUpperCase();
  const known =
    (await source.region(wanted, signal)) ?? (upper === wanted ? undefined : await source.region(upper, signal));
  if (!known) return { kind: 'unknown-region', code: wanted, codes: await source.codes(signal) };
  const strategy = findStrategy(known.strategies, period);
  if (strategy?.priorities.length) return { kind: 'found', region: known.region, strategy, known };
  const periods = known.strategies.flatMap((each) => (each.priorities.length && each.period ? each.period : []));
  return { kind: 'unknown-period', region: known.region, period: period ?? '', periods: [...new Set(periods)].sort() };
}
