import { expect } from '@esm-bundle/chai';
import type { Indicator, Observation, Region } from '../model/index.js';
import { regionSeries } from './region-series.js';

const indicator: Indicator = { id: 'i', label: 'I', unit: '', direction: 'higher' };
const a: Region = { code: 'A', name: 'A', level: 2 };
const b: Region = { code: 'B', name: 'B', level: 2 };
const union: Region = { code: 'EU', name: 'Union', aggregate: true };

const row = (region: string, year: number, value?: number, flag?: string): Observation => ({
  region,
  indicator: 'i',
  year,
  value,
  ...(flag && { flag }),
});

const observations = [
  ...[row('A', 2019, 1), row('A', 2021, 0), row('A', 2022, undefined, 'c'), row('A', 2024)],
  ...[row('B', 2021, 5, 'b'), row('B', 2023, 6), row('EU', 2010, 1), row('EU', 2021, 4)],
];

const series = regionSeries({ regions: [a, b], indicator, reference: union, allRegions: [union, a, b], observations });

describe('regionSeries', () => {
  it('gives each region every calendar year from the first to the last that has a value', () => {
    expect(series.map(({ region }) => region)).to.deep.equal([a, b]);
    for (const { points } of series) {
      expect(points.map(({ year }) => year)).to.deep.equal([2019, 2020, 2021, 2022, 2023]);
    }
  });

  it('leaves gaps as gaps, with the flag that says why, and zero as a value', () => {
    expect(series[0]?.points.map(({ value }) => value)).to.deep.equal([1, undefined, 0, undefined, undefined]);
    expect(series[0]?.points[3]).to.deep.equal({
      region: a,
      indicator,
      year: 2022,
      flag: 'c',
      source: undefined,
    });
    expect(series[1]?.points[2]?.flag).to.equal('b');
  });

  it('ranks and compares each point in its own year', () => {
    expect(series[1]?.points[2]).to.include({ difference: 1, index: 125 });
    expect(series[1]?.points[2]?.rank).to.deep.equal({ position: 1, of: 2, ties: 0 });
    expect(series[1]?.points[4]?.rank).to.deep.equal({ position: 1, of: 1, ties: 0 });
  });

  it('can be asked for the reference as well', () => {
    const [found] = regionSeries({ regions: [union], indicator, allRegions: [union, a, b], observations });
    expect(found?.points).to.have.length(12);
    expect(found?.points[0]).to.include({ year: 2010, value: 1 });
  });

  it('has no points where no region has a value', () => {
    expect(regionSeries({ regions: [a], indicator, allRegions: [], observations: [] })).to.deep.equal([
      { region: a, indicator, points: [] },
    ]);
  });

  it('does not fill thousands of years after a slip in own data', () => {
    const [found] = regionSeries({
      regions: [a],
      indicator,
      allRegions: [a],
      observations: [row('A', 2020, 1), row('A', 20_210, 2)],
    });
    expect(found?.points.map(({ year }) => year)).to.deep.equal([2020, 20_210]);
  });
});
