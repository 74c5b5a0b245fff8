import { expect } from '@esm-bundle/chai';
import type { Comparison, Indicator, Observation, Region } from '../model/index.js';
import { VECTORS } from '../testing/vectors.js';
import { compare, type ComparisonInput } from './compare.js';

const rd: Indicator = { id: 'rd', label: 'R&D', unit: '% of GDP', direction: 'higher' };
const jobless: Indicator = { id: 'jobless', label: 'Unemployment', unit: '%', direction: 'lower' };

const nuts2 = (code: string, more: Partial<Region> = {}): Region => ({ code, name: code, level: 2, ...more });
const union: Region = { code: 'EU', name: 'Union', aggregate: true };

function row(region: string, year: number, value?: number, more: Partial<Observation> = {}): Observation {
  return { region, indicator: 'rd', year, value, ...more };
}

function run(input: Partial<ComparisonInput> & Pick<ComparisonInput, 'regions' | 'observations'>): Comparison {
  return compare({ indicators: [rd], year: 'latest', allRegions: input.regions, ...input });
}

function first(comparison: Comparison) {
  const [found] = comparison.rows;
  if (!found) throw new Error('The comparison has no row.');
  return found;
}

const cellsOf = (comparison: Comparison) => first(comparison).cells;
const [a, b, c, d] = [nuts2('A'), nuts2('B'), nuts2('C'), nuts2('D')];

describe('compare', () => {
  describe('known values', () => {
    const regions = VECTORS.values.map((_, i) => nuts2(`R${i + 1}`));
    const observations = VECTORS.values.map((value, i) => row(`R${i + 1}`, 2020, value));
    const comparison = run({
      regions,
      observations: [...observations, row('EU', 2020, VECTORS.reference)],
      reference: union,
      allRegions: [union, ...regions],
    });
    const close = (found: number | undefined, expected: number | undefined) => {
      if (expected === undefined) expect(found).to.equal(undefined);
      else expect(found).to.be.closeTo(expected, 1e-10);
    };

    it('agree with numpy', () => {
      cellsOf(comparison).forEach((cell, i) => {
        const midrank = VECTORS.midranks[i];
        close(cell.value, VECTORS.values[i]);
        close(cell.zScore, VECTORS.zScores[i]);
        close(cell.index, VECTORS.indices[i]);
        close(cell.percentile, midrank === undefined ? undefined : 100 * midrank);
        close(cell.rank?.position, VECTORS.ranks[i]);
      });
    });

    it('count the regions that have a value, not the aggregate', () => {
      expect(cellsOf(comparison)[0]?.rank).to.deep.equal({ position: 6, of: 9, ties: 0 });
      expect(cellsOf(comparison)[1]?.rank).to.deep.equal({ position: 7, of: 9, ties: 1 });
    });

    it('rank the lowest first where lower is better, and leave percentile and index as they are', () => {
      const lower = cellsOf(
        compare({
          regions,
          indicators: [jobless],
          year: 'latest',
          allRegions: regions,
          observations: observations.map((observation) => ({ ...observation, indicator: 'jobless' })),
        }),
      );
      expect(lower.map(({ rank }) => rank?.position)).to.deep.equal(VECTORS.ranksLowestFirst);
      expect(lower[6]?.percentile).to.be.closeTo(94.444, 0.001);
    });

    it('of a constant series have a percentile of 50 and no z-score', () => {
      const constant = run({ regions: [a, b, c], observations: [a, b, c].map(({ code }) => row(code, 2020, 5)) });
      for (const cell of cellsOf(constant)) {
        expect(cell).to.include({ percentile: 50, zScore: undefined });
        expect(cell.rank).to.deep.equal({ position: 1, of: 3, ties: 2 });
      }
    });

    it('of the published figures for R&D expenditure come out as published', () => {
      const toscana = nuts2('ITI1');
      const vasco = nuts2('ES21');
      const languedoc = nuts2('FRJ1');
      const eu: Region = { code: 'EU27_2020', name: 'EU27', aggregate: true };
      const comparison = run({
        regions: [toscana, vasco, languedoc],
        reference: eu,
        observations: [
          ...[row('ITI1', 2019, 1.61), row('ITI1', 2021, 1.58), row('ITI1', 2023, 1.37)],
          ...[row('ES21', 2019, 1.99), row('ES21', 2021, 2.32), row('ES21', 2023, 2.38)],
          ...[row('FRJ1', 2021, 2.59), row('FRJ1', 2023, 2.29)],
          row('EU27_2020', 2023, 2.26, { flag: 'e' }),
          row('EU27_2020', 2024, 2.24, { flag: 'e' }),
        ],
      });
      expect(first(comparison).year).to.equal(2023);
      expect(first(comparison).reference).to.include({ year: 2023, value: 2.26, flag: 'e', index: 100 });
      expect(cellsOf(comparison).map(({ difference }) => difference?.toFixed(2))).to.deep.equal([
        '-0.89',
        '0.12',
        '0.03',
      ]);
      expect(cellsOf(comparison).map(({ rank }) => rank?.position)).to.deep.equal([3, 1, 2]);
    });
  });

  describe('years', () => {
    const observations = [
      ...[row('A', 2021, 1), row('A', 2023, 2), row('A', 2024, undefined, { flag: 'c' })],
      ...[row('B', 2021, 3), row('B', 2023, 4)],
      ...[row('C', 2019, 5), row('C', 2021, 6)],
    ];
    const years = (year: ComparisonInput['year']) => run({ regions: [a, b, c], observations, year });

    it('latest: each region has its newest year with a value', () => {
      expect(cellsOf(years('latest')).map(({ year, value }) => [year, value])).to.deep.equal([
        [2023, 2],
        [2023, 4],
        [2021, 6],
      ]);
    });

    it('latest: the row is of the year that most cells are of, the newest in a tie', () => {
      expect(first(years('latest')).year).to.equal(2023);
      expect(first(run({ regions: [a, c], observations })).year).to.equal(2023);
      expect(first(run({ regions: [c, a], observations })).year).to.equal(2023);
    });

    it('common: the newest year in which all have a value', () => {
      const row = first(years('common'));
      expect(row.year).to.equal(2021);
      expect(row.cells.map(({ value }) => value)).to.deep.equal([1, 3, 6]);
    });

    it('common: no year and no values when they share none', () => {
      const row = first(run({ regions: [a, b, c, d], observations, year: 'common' }));
      expect(row).not.to.have.any.keys('year', 'distribution');
      for (const cell of row.cells) expect(cell).not.to.have.any.keys('year', 'value');
    });

    it('common: is found for each indicator by itself', () => {
      const both = run({
        regions: [a, b],
        indicators: [rd, jobless],
        year: 'common',
        observations: [
          ...observations,
          row('A', 2020, 7, { indicator: 'jobless' }),
          row('B', 2020, 8, { indicator: 'jobless' }),
        ],
      });
      expect(both.rows.map(({ year }) => year)).to.deep.equal([2023, 2020]);
    });

    it('a number: that year, whether or not there are values', () => {
      expect(first(years(2019)).year).to.equal(2019);
      expect(cellsOf(years(2019)).map(({ value }) => value)).to.deep.equal([undefined, undefined, 5]);
      expect(first(years(1999)).year).to.equal(1999);
      expect(first(years(1999)).distribution).to.equal(undefined);
    });

    it('throws a RangeError for what is no year', () => {
      for (const year of [NaN, Infinity, 2020.5]) expect(() => years(year)).to.throw(RangeError);
    });
  });

  describe('missing values', () => {
    it('a region without rows has a cell with neither year nor value', () => {
      const [, cell] = cellsOf(run({ regions: [a, b], observations: [row('A', 2020, 1)] }));
      expect(cell).to.deep.equal({ region: b, indicator: rd });
    });

    it('a row without a value that says why gives its year and flag', () => {
      const observations = [row('A', 2020, 1), row('B', 2020, undefined, { flag: 'c', source: 's' })];
      const [, cell] = cellsOf(run({ regions: [a, b], observations }));
      expect(cell).to.deep.equal({ region: b, indicator: rd, year: 2020, flag: 'c', source: 's' });
    });

    it('zero is a value', () => {
      const observations = [row('A', 2020, 0), row('B', 2020, 2), row('EU', 2020, 1)];
      const [cell] = cellsOf(run({ regions: [a, b], observations, reference: union }));
      expect(cell).to.include({ value: 0, index: 0, difference: -1, percentile: 25 });
    });

    it('what is no finite number counts as missing', () => {
      const broken = ['7', null, NaN, Infinity, -Infinity, {}, [3], true].map((value, i) => ({
        ...row(`X${i}`, 2021),
        value: value as number | undefined,
      }));
      const all = [a, ...broken.map(({ region }) => nuts2(region))];
      const comparison = run({ regions: all, observations: [row('A', 2021, 1), ...broken] });
      expect(cellsOf(comparison).map(({ value }) => value)).to.deep.equal([1, ...broken.map(() => undefined)]);
      expect(cellsOf(comparison)[0]?.rank?.of).to.equal(1);
    });

    it('of several rows for one cell the last one counts, also one that takes the value back', () => {
      const twice = [row('A', 2020, 1), row('A', 2020, 2), row('B', 2020, 1), row('B', 2020)];
      expect(cellsOf(run({ regions: [a, b], observations: twice })).map(({ value }) => value)).to.deep.equal([
        2,
        undefined,
      ]);
    });

    it('an indicator without rows, and no region at all, give a row without figures', () => {
      expect(first(run({ regions: [a], observations: [] }))).to.deep.equal({
        indicator: rd,
        cells: [{ region: a, indicator: rd }],
      });
      for (const year of ['latest', 'common', 2020] as const) {
        expect(cellsOf(run({ regions: [], observations: [], year }))).to.deep.equal([]);
      }
      expect(run({ regions: [a], indicators: [], observations: [] }).rows).to.deep.equal([]);
    });
  });

  describe('reference', () => {
    const observations = [row('A', 2021, 3), row('B', 2023, 4), row('C', 2023, 8)];

    it('is taken in the year of the cell, not of the row', () => {
      const rows = [...observations, row('EU', 2021, 2), row('EU', 2023, 8), row('EU', 2024, 100)];
      const comparison = run({ regions: [a, b, c], observations: rows, reference: union });
      expect(first(comparison).reference).to.include({ year: 2023, value: 8, index: 100, difference: 0 });
      expect(cellsOf(comparison).map(({ index }) => index)).to.deep.equal([150, 50, 100]);
      expect(cellsOf(comparison).map(({ difference }) => difference)).to.deep.equal([1, -4, 0]);
    });

    it('that has no row stays missing, and so does what is held against it', () => {
      const comparison = run({ regions: [a, b], observations, reference: union });
      expect(first(comparison).reference).to.deep.equal({ region: union, indicator: rd });
      for (const cell of cellsOf(comparison)) {
        expect(cell.index).to.equal(undefined);
        expect(cell.difference).to.equal(undefined);
        expect(cell.rank).not.to.equal(undefined);
      }
    });

    it('of 0 gives a difference and no index', () => {
      const comparison = run({ regions: [b], observations: [...observations, row('EU', 2023, 0)], reference: union });
      expect(cellsOf(comparison)[0]).to.include({ difference: 4, index: undefined });
    });

    it('that nobody asked for is absent', () => {
      const comparison = run({ regions: [b], observations });
      expect(comparison).not.to.have.property('reference');
      expect(first(comparison)).not.to.have.property('reference');
    });
  });

  describe('ranking', () => {
    const country: Region = { code: 'K', name: 'K', level: 0 };
    const outside = nuts2('O', { eu: false });
    const all = [union, country, outside, a, b, c, d];
    const observations = [
      ...[row('A', 2020, 1), row('B', 2020, 2), row('C', 2019, 9), row('C', 2020, 3)],
      ...[row('K', 2020, 50), row('O', 2020, 60), row('EU', 2020, 70)],
    ];

    it('is among regions of the same level in the same year', () => {
      const comparison = run({ regions: [a, country], allRegions: all, observations });
      expect(cellsOf(comparison).map(({ rank }) => rank)).to.deep.equal([
        { position: 3, of: 3, ties: 0 },
        { position: 1, of: 1, ties: 0 },
      ]);
    });

    it('leaves out aggregates and regions outside the European Union, which still have values', () => {
      const comparison = run({ regions: [outside, union, a], allRegions: all, observations });
      for (const cell of cellsOf(comparison).slice(0, 2)) {
        expect(cell.value).to.be.a('number');
        expect(cell).to.include({ rank: undefined, percentile: undefined, zScore: undefined });
      }
      expect(cellsOf(comparison)[2]?.rank?.of).to.equal(3);
    });

    it('ranks regions without a level among themselves', () => {
      const own = ['north', 'south'].map((code) => ({ code, name: code }));
      const comparison = run({ regions: own, observations: [row('north', 2020, 1), row('south', 2020, 2)] });
      expect(cellsOf(comparison).map(({ rank }) => rank?.position)).to.deep.equal([2, 1]);
      expect(first(comparison).distribution?.members).to.have.length(2);
    });

    it('counts a chosen region that the list of all regions lacks', () => {
      const comparison = run({ regions: [a, d], allRegions: [a], observations: [...observations, row('D', 2020, 5)] });
      expect(cellsOf(comparison)[1]?.rank).to.deep.equal({ position: 1, of: 2, ties: 0 });
    });
  });

  describe('distribution', () => {
    const country: Region = { code: 'K', name: 'K', level: 0 };
    const other: Region = { code: 'L', name: 'L', level: 0 };
    const all = [union, country, other, a, b, c, d];
    const observations = [
      ...[row('C', 2020, 1, { flag: 'p' }), row('A', 2020, 3), row('B', 2020, -2), row('D', 2020)],
      ...[row('K', 2020, 5), row('EU', 2020, 4), row('A', 2019, 7)],
    ];

    it('holds all regions of the level in the year of the row, lowest first, with flags', () => {
      const { distribution } = first(run({ regions: [a], allRegions: all, observations }));
      expect(distribution).to.deep.equal({
        year: 2020,
        level: 2,
        members: [
          { region: b, value: -2, flag: undefined },
          { region: c, value: 1, flag: 'p' },
          { region: a, value: 3, flag: undefined },
        ],
      });
    });

    it('is of the level that most chosen regions have, the more detailed in a tie', () => {
      const levelOf = (...regions: Region[]) =>
        first(run({ regions, allRegions: all, observations })).distribution?.level;
      expect(levelOf(country, a, b)).to.equal(2);
      expect(levelOf(country, other, a)).to.equal(0);
      expect(levelOf(country, a)).to.equal(2);
    });

    it('is of the most detailed level where only unranked regions are chosen', () => {
      expect(first(run({ regions: [union], allRegions: all, observations })).distribution?.level).to.equal(2);
    });

    it('is absent where no region of the level has a value', () => {
      expect(
        first(run({ regions: [union], allRegions: [union, a], observations: [row('EU', 2020, 1)] })),
      ).not.to.have.property('distribution');
    });

    it('has equal values in the order of all regions, whatever the order of the rows', () => {
      const equal = [row('B', 2020, 1), row('A', 2020, 1), row('C', 2020, 1)];
      const { distribution } = first(run({ regions: [b], allRegions: [c, a, b], observations: equal }));
      expect(distribution?.members.map(({ region }) => region.code)).to.deep.equal(['C', 'A', 'B']);
    });
  });

  it('is frozen, and leaves what it is given as it was', () => {
    const input: ComparisonInput = {
      regions: [b, a],
      indicators: [rd],
      reference: union,
      year: 'latest',
      allRegions: [union, a, b],
      observations: [row('A', 2020, 2), row('B', 2020, 1), row('EU', 2020, 1)],
    };
    const before = structuredClone(input);
    const comparison = compare(input);
    expect(input).to.deep.equal(before);
    const members = first(comparison).distribution?.members;
    for (const part of [
      comparison,
      comparison.regions,
      comparison.rows,
      ...comparison.rows,
      cellsOf(comparison),
      members,
    ]) {
      expect(part).to.be.frozen;
    }
    expect(Object.isFrozen(input.regions)).to.equal(false);
  });
});
