import type { Region, Strategy } from '../../model/index.js';
import type { StrategySource } from '../strategy-source.js';
import { readStrategies } from './read-strategies.js';
import type { FormatProblem, ReadStrategies } from './read-strategies.js';

export interface OwnStrategies {
  readonly source: StrategySource;
  /** Of the first strategy: what is shown where no region is asked for. */
  readonly first?: Strategy;
  readonly strategies: readonly Strategy[];
  readonly problems: readonly FormatProblem[];
}

/**
 * A site's own strategies as a source. What can't be read is left out and told in `problems`.
 * @param data not looked at where `read` is given
 * @param regionOf what is known of a region by its code: a strategy holds the code alone
 * @param read what was read already, of a sheet
 * @param period of priorities that name none
 */
export function ownStrategies(
  data: unknown,
  regionOf: (code: string) => Promise<Region | undefined> = () => Promise.resolve(undefined),
  read: ReadStrategies = readStrategies(data),
  period = '',
): OwnStrategies {
  const { problems } = read;
  const strategies = read.strategies.map((strategy) =>
    period && !strategy.period && strategy.priorities.length ? { ...strategy, period } : strategy,
  );
  const find = (code: string) => strategies.filter(({ region }) => region.toUpperCase() === code.toUpperCase());
  const source: StrategySource = {
    region: async (code) => {
      const found = find(code);
      const own = found[0]?.region;
      if (own === undefined) return undefined;
      const region = await regionOf(own).catch(() => undefined);
      return { region: region ?? { code: own, name: own }, strategies: found };
    },
    codes: async () => [...new Set(strategies.map(({ region }) => region))],
    classifications: async () => [],
    codedPriorities: async () =>
      strategies.flatMap(({ region, period = '', priorities }) =>
        priorities.flatMap(({ id, title, codes = [] }) => (codes.length ? { region, period, id, title, codes } : [])),
      ),
  };
  return { source, ...(strategies[0] && { first: strategies[0] }), strategies, problems };
}
