import { expect } from '@esm-bundle/chai';
import type { Observation } from '../model/index.js';
import { commonYear } from './common-year.js';
import { indexObservations } from './observation-index.js';

const row = (region: string, year: number, value?: number): Observation => ({
  region,
  indicator: 'i',
  year,
  value,
});

function find(observations: readonly Observation[], regions: readonly string[]) {
  return commonYear(indexObservations(observations, ['i']).get('i') ?? new Map(), regions);
}

describe('commonYear', () => {
  const rows = [row('A', 2021, 1), row('A', 2023, 2), row('B', 2019, 3), row('B', 2021, 0), row('B', 2023)];

  it('is the newest year in which all have a value; zero is a value, a row without one is not', () => {
    expect(find(rows, ['A', 'B'])).to.equal(2021);
    expect(find(rows, ['A'])).to.equal(2023);
  });

  it('does not depend on the order of the rows', () => {
    expect(find([...rows].reverse(), ['B', 'A'])).to.equal(2021);
  });

  it('is undefined when there is none, no region or no row', () => {
    expect(find(rows, ['A', 'B', 'C'])).to.equal(undefined);
    expect(find(rows, [])).to.equal(undefined);
    expect(find([], ['A'])).to.equal(undefined);
  });
});
