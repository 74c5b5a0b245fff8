import type { Milestone, Provenance, RegionStrategies } from '../../model/index.js';
import steps from '../builtin/generated/steps.js';
import stepSources from '../builtin/generated/step-sources.js';

type Loaders<T> = Readonly<Record<string, () => Promise<T>>>;
type Sources = Readonly<Record<string, Provenance>>;

const outlines = steps as Loaders<RegionStrategies>;
const backing = stepSources as Loaders<{ readonly sources: Sources }>;

/** By code of region: loads its steps together with their sources, which are kept apart. */
export const fullSteps: Loaders<RegionStrategies> = Object.fromEntries(
  Object.keys(outlines).map((code) => [code, () => load(code)]),
);

async function load(code: string): Promise<RegionStrategies> {
  const [{ region, strategies }, { sources }] = await Promise.all([outlines[code]!(), backing[code]!()]);
  const backed = (milestone: Milestone): Milestone => ({ ...milestone, ...sources[milestone.id] });
  return {
    region,
    strategies: strategies.map((strategy) => ({ ...strategy, milestones: strategy.milestones.map(backed) })),
  };
}
