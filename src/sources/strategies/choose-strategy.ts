import type { Region, RegionStrategies, Strategy } from '../../model/index.js';
import type { StrategySource } from '../strategy-source.js';
import { findStrategy } from './find-strategy.js';
import type { UnknownRegion } from './unknown-region.js';

/** The strategy that was asked for, or what there is instead. */
export type ChosenStrategy =
  | { readonly kind: 'found'; readonly region: Region; readonly strategy: Strategy; readonly known: RegionStrategies }
  | UnknownRegion
  | {
      readonly kind: 'unknown-period';
      readonly region: Region;
      readonly period: string;
      readonly periods: readonly string[];
    };

/**
 * The strategy of a region and period that has priorities; the newest one without a period. See `findStrategy`. NUTS codes
 * of earlier editions are followed where they are one region today.
 */
export async function chooseStrategy(
  source: StrategySource,
  code: string,
  period: string | undefined,
  signal?: AbortSignal,
): Promise<ChosenStrategy> {
  const wanted = code.trim();
  const known = await source.region(wanted, signal);
  if (!known) {
    const { knownCode } = await import('./unknown-region.js');
    const other = await knownCode(source, wanted, signal);
    return typeof other === 'string' ? chooseStrategy(source, other, period, signal) : other;
  }
  const strategy = findStrategy(known.strategies, period);
  if (strategy?.priorities.length) return { kind: 'found', region: known.region, strategy, known };
  const periods = known.strategies.flatMap((each) => (each.priorities.length && each.period ? each.period : []));
  return { kind: 'unknown-period', region: known.region, period: period ?? '', periods: [...new Set(periods)].sort() };
}
