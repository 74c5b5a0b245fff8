import type { Region, RegionStrategies } from '../../model/index.js';
import type { Classification } from '../strategy-source.js';
import type { StrategyLoaders } from './builtin-strategies.js';

type ByRegion = Record<string, () => Promise<RegionStrategies>>;

/** Imports the generated modules; the specifiers are literal so that bundlers make a file of each. */
export const strategyLoaders: StrategyLoaders = {
  regions: async () => (await import('../builtin/generated/strategies.js')).default as ByRegion,
  steps: async () => (await import('../builtin/generated/steps.js')).default as ByRegion,
  fullSteps: async () => (await import('./full-steps.js')).fullSteps,
  codedPriorities: async () => {
    const { regions, priorities } = await import('../builtin/generated/coded-priorities.js');
    const places = new Map((regions as readonly Region[]).map((region) => [region.code, region]));
    return priorities.map((priority) => ({ ...priority, place: places.get(priority.region) }));
  },
  classifications: async () =>
    (await import('../builtin/generated/classifications.js')).classifications as readonly unknown[] as Classification[],
};
