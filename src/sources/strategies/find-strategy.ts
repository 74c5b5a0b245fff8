import type { Strategy } from '../../model/index.js';

/** The first and the last year of a period (`2014-2020`, `2014–2020`, `2014`); `undefined` where it names no year. */
export function periodYears(period: string): readonly [first: number, last: number] | undefined {
  const [first, last = first] = period.match(/\d{4}/g)?.map(Number) ?? [];
  return first === undefined || last === undefined ? undefined : first <= last ? [first, last] : [last, first];
}

/**
 * The strategy of a period: the one whose years overlap it most, so that `2021-2027` finds a strategy of 2021–2030; of
 * several, the one with the fewest other years, then the one with priorities. A period without years is compared as text.
 * Without a period it is the newest strategy that has priorities: the one that starts last. `undefined` when none fits.
 */
export function findStrategy(strategies: readonly Strategy[], period = ''): Strategy | undefined {
  const text = period.trim();
  const wanted = periodYears(text);
  let best: Strategy | undefined;
  let bestRank: readonly number[] = [];
  for (const strategy of strategies) {
    const rank = text ? fit(strategy, text, wanted) : strategy.priorities.length ? newness(strategy) : undefined;
    if (rank && (!best || isHigher(rank, bestRank))) [best, bestRank] = [strategy, rank];
  }
  return best;
}

type Years = ReturnType<typeof periodYears>;

function fit({ period = '', priorities }: Strategy, text: string, wanted: Years): readonly number[] | undefined {
  const own = periodYears(period);
  const filled = priorities.length ? 1 : 0;
  if (!wanted || !own) return text.toLowerCase() === period.trim().toLowerCase() ? [Infinity, 0, filled] : undefined;
  const overlap = Math.min(own[1], wanted[1]) - Math.max(own[0], wanted[0]) + 1;
  return overlap > 0 ? [overlap, own[0] - own[1], filled] : undefined;
}

function newness({ period = '' }: Strategy): readonly number[] {
  return periodYears(period) ?? [-Infinity, -Infinity];
}

function isHigher(rank: readonly number[], than: readonly number[]): boolean {
  const index = rank.findIndex((value, position) => value !== than[position]);
  return index >= 0 && (rank[index] ?? 0) > (than[index] ?? 0);
}
