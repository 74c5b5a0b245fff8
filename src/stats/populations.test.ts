import { expect } from '@esm-bundle/chai';
import type { Region } from '../model/index.js';
import { isRanked, populations, rankedRegions } from './populations.js';

const region = (code: string, more: Partial<Region> = {}): Region => ({ code, name: code, level: 2, ...more });

describe('isRanked', () => {
  it('is false for aggregates and for regions outside the European Union only', () => {
    expect(isRanked(region('A'))).to.equal(true);
    expect(isRanked(region('A', { eu: true }))).to.equal(true);
    expect(isRanked(region('A', { eu: false }))).to.equal(false);
    expect(isRanked({ code: 'EU', name: 'EU', aggregate: true })).to.equal(false);
  });
});

describe('rankedRegions', () => {
  it('has each code once, as the whole list has it, then chosen regions that the list lacks', () => {
    const listed = [region('A'), region('B', { eu: false })];
    expect(rankedRegions(listed, [region('A', { name: 'other' }), region('C')])).to.deep.equal([
      region('A'),
      region('C'),
    ]);
  });
});

describe('populations', () => {
  const row = (code: string, value?: number) => ({ region: code, indicator: 'i', year: 2020, value });
  const years = new Map([[2020, new Map([row('A', 4), row('B', 2), row('C')].map((found) => [found.region, found]))]]);
  const population = populations(years, [region('A'), region('B'), region('C')]);

  it('sorts the values of a level in a year and sums them up', () => {
    const found = population(2, 2020);
    expect(found.values).to.deep.equal([2, 4]);
    expect(found).to.include({ mean: 3, deviation: 1 });
    expect(found.members.map((member) => member.region.code)).to.deep.equal(['B', 'A']);
  });

  it('is empty for another level or year', () => {
    expect(population(0, 2020).values).to.deep.equal([]);
    expect(population(undefined, 2020).values).to.deep.equal([]);
    expect(population(2, 2021)).to.include({ mean: undefined, deviation: undefined });
  });

  it('is worked out once', () => {
    expect(population(2, 2020)).to.equal(population(2, 2020));
  });
});
