import type { Milestone, Region, RegionStrategies } from '../../model/index.js';
import type { StrategySource } from '../../sources/strategy-source.js';
import type { ChronologyInput, Lane } from '../../stats/chronology.js';
import type { StrategyProblem } from '../../text/priority-problems.js';
import type { FullSteps } from './step-sources.js';

/** The EU's own steps. */
const EU = 'EU27_2020';

/** What a timeline is made of. */
export interface Loaded {
  /** Whose timeline it is. */
  readonly region?: Region;
  /** What is known of each region whose steps these are. */
  readonly strategies: readonly RegionStrategies[];
  /** Lane by lane, from the EU down to the region. */
  readonly items: readonly ChronologyInput[];
  readonly problems: readonly StrategyProblem[];
  /** Not built in. */
  readonly isOwn: boolean;
  /** Gives the author's own entries, ready for the focus, by the id of their milestone, where they stand in the page. */
  readonly entries?: ReadonlyMap<string, () => HTMLElement>;
  /** Where `strategies` have no sources because these are kept apart: the same with them, by code of region. */
  readonly full?: (code: string) => Promise<RegionStrategies | undefined>;
  /** What has come of asking for them. */
  found?: FullSteps | 'failed' | undefined;
}

/** The steps of a region, of those that it is a part of, of its country and of the EU. */
export async function loadRegion(source: StrategySource, wanted: string, signal?: AbortSignal): Promise<Loaded> {
  const code = wanted.trim();
  const read = source.outline ?? source.steps ?? source.region;
  const known = (each: string) => read.call(source, each, signal);
  const problems: StrategyProblem[] = [];
  const [own, eu, ...above] = await Promise.all([known(code), known(EU), ...partsOf(code.toUpperCase()).map(known)]);
  if (!own) {
    const { knownCode } = await import('../../sources/strategies/unknown-region.js');
    const other = await knownCode(source, code, signal);
    if (typeof other === 'string') return loadRegion(source, other, signal);
    problems.push(other);
  }
  const chain = [own, ...above].filter((each) => each !== undefined);
  for (let next = own?.region.parent; next && !chain.some(({ region }) => region.code === next);) {
    const parent: RegionStrategies | undefined = await known(next);
    if (!parent) break;
    chain.push(parent);
    next = parent.region.parent;
  }
  // Steps of the EU alone would be taken for those of the region.
  const strategies = eu && chain.length && !chain.includes(eu) ? [eu, ...chain.reverse()] : chain.reverse();
  return {
    ...(own && { region: own.region }),
    strategies,
    items: strategies.flatMap((each) => itemsOf(each)),
    problems,
    isOwn: false,
    ...(source.outline && { full: async (each) => source.steps?.(each) }),
  };
}

/** The codes of the NUTS regions that a code lies in, nearest first: `ITI1` → `ITI`, `IT`. */
function partsOf(code: string): string[] {
  if (!/^[A-Z]{2}[A-Z\d]{1,3}$/.test(code)) return [];
  return Array.from({ length: code.length - 2 }, (_, index) => code.slice(0, -1 - index));
}

/** Milestones with their lanes: those of a region's own level in its lane, others in one of their level. */
export function itemsOf({ region, strategies }: RegionStrategies): ChronologyInput[] {
  const own: Lane = { id: region.code, level: levelOf(region), region };
  const lanes = new Map<string, Lane>([[own.level, own]]);
  const laneOf = ({ level = own.level }: Milestone) => {
    const lane = lanes.get(level) ?? { id: level, level };
    lanes.set(level, lane);
    return lane;
  };
  return strategies.flatMap(({ milestones }) =>
    milestones.map((milestone) => ({ milestone, lane: laneOf(milestone) })),
  );
}

function levelOf({ code, level, aggregate }: Region): string {
  return aggregate || code === EU ? 'eu' : level === 0 ? 'national' : 'regional';
}
