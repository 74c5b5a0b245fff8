import type { ComparedValue, ComparisonRow } from '../../../model/index.js';
import { indexToReference } from '../../../stats/index-to-reference.js';
import { percentile } from '../../../stats/percentile.js';
import { rank } from '../../../stats/rank.js';

/** All regions of a row's distribution, rank 1 first. */
export interface Ranking {
  readonly count: number;
  /** The figure in a place, counted from 0. */
  at(place: number): ComparedValue;
  /** Place of a region; -1 for one that isn't ranked. */
  placeOf(code: string): number;
}

const rankings = new WeakMap<ComparisonRow, Ranking>();

/** The ranking of a row; chosen regions have their own cell in it where that is of the ranking's year. */
export function rankingOf(row: ComparisonRow): Ranking {
  const known = rankings.get(row);
  if (known) return known;
  const { indicator, distribution, reference } = row;
  const lowestFirst = distribution?.members ?? [];
  const values = lowestFirst.map((member) => member.value);
  const members = indicator.direction === 'lower' ? lowestFirst : [...lowestFirst].reverse();
  const places = new Map(members.map((member, place) => [member.region.code, place]));
  const cells = new Map(row.cells.map((cell) => [cell.region.code, cell]));
  const ranking: Ranking = {
    count: members.length,
    at(place) {
      const member = members[place];
      if (!member) throw new RangeError(`No place ${place} in a ranking of ${members.length}`);
      const { region, value, flag } = member;
      const chosen = cells.get(region.code);
      if (chosen?.year === distribution?.year && chosen?.value === value) return chosen;
      return {
        region,
        indicator,
        year: distribution?.year,
        value,
        ...(flag && { flag }),
        index: indexToReference(value, reference?.value),
        rank: rank(value, values, indicator.direction),
        percentile: percentile(value, values),
      };
    },
    placeOf: (code) => places.get(code) ?? -1,
  };
  rankings.set(row, ranking);
  return ranking;
}
