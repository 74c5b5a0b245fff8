import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { ComparedValue, Comparison, Indicator, Observation, Region } from '../model/index.js';
import { growth, LINEAR } from '../testing/index.js';
import { compare, type ComparisonInput } from './compare.js';

const rd: Indicator = { id: 'rd', label: 'R&D', unit: '% of GDP', direction: 'higher' };
const jobless: Indicator = { id: 'jobless', label: 'Unemployment', unit: '%', direction: 'lower' };
const nuts2 = (code: string, more: Partial<Region> = {}): Region => ({ code, name: code, level: 2, ...more });
const union: Region = { code: 'EU', name: 'Union', aggregate: true };

describe('compare', () => {
  describe('for any figures', () => {
    const codes = ['A', 'B', 'C', 'D', 'E', 'F'];
    const regions = codes.map((code, i) => nuts2(code, { level: i < 4 ? 2 : 0, eu: code !== 'D' }));
    const anyRow = fc.record({
      region: fc.constantFrom(...codes, 'EU'),
      indicator: fc.constantFrom('rd', 'jobless'),
      year: fc.integer({ min: 2018, max: 2021 }),
      value: fc.option(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ min: -1e6, max: 1e6 })), {
        nil: undefined,
      }),
    });
    // One row for a cell: which of several is the last depends on the order by contract.
    const rows = fc.uniqueArray(anyRow, {
      selector: ({ region, indicator, year }) => `${region} ${indicator} ${year}`,
      maxLength: 60,
    });
    const choice = fc.constantFrom<ComparisonInput['year']>('latest', 'common', 2019, 2020);
    const compareAll = (observations: readonly Observation[], year: ComparisonInput['year'], chosen = regions) =>
      compare({
        regions: chosen,
        indicators: [rd, jobless],
        reference: union,
        year,
        allRegions: [union, ...regions],
        observations,
      });
    const cells = (comparison: Comparison): readonly ComparedValue[] => comparison.rows.flatMap((found) => found.cells);

    it('the order of the rows does not matter', () => {
      fc.assert(
        fc.property(
          rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
          choice,
          ([list, shuffled], year) => {
            expect(compareAll(shuffled, year)).to.deep.equal(compareAll(list, year));
          },
        ),
      );
    });

    it('the order of the regions changes the order of the cells and nothing else', () => {
      fc.assert(
        fc.property(
          rows,
          choice,
          fc.shuffledSubarray(regions, { minLength: regions.length }),
          (list, year, shuffled) => {
            const byCode = (comparison: Comparison) =>
              comparison.rows.map(({ cells: found, ...rest }) => ({
                ...rest,
                cells: [...found].sort((x, y) => (x.region.code < y.region.code ? -1 : 1)),
              }));
            expect(byCode(compareAll(list, year, shuffled))).to.deep.equal(byCode(compareAll(list, year)));
          },
        ),
      );
    });

    it('every cell carries a figure that was given, and what is undefined stays so', () => {
      fc.assert(
        fc.property(rows, choice, (list, year) => {
          for (const cell of cells(compareAll(list, year))) {
            const given = list.find(
              (observation) =>
                observation.region === cell.region.code &&
                observation.indicator === cell.indicator.id &&
                observation.year === cell.year,
            );
            expect(cell.value).to.equal(given?.value);
            if (cell.value === undefined) {
              expect(cell).not.to.have.any.keys('difference', 'index', 'rank', 'percentile', 'zScore');
            }
            if (cell.region.eu === false) expect(cell.rank).to.equal(undefined);
          }
        }),
      );
    });

    it('ranks and percentiles agree with counting, and the distribution with both', () => {
      fc.assert(
        fc.property(rows, choice, (list, year) => {
          const comparison = compareAll(list, year);
          for (const cell of cells(comparison)) {
            if (cell.value === undefined || cell.region.eu === false) continue;
            const own = cell.value;
            const peers = list.flatMap((observation) => {
              const region = regions.find(({ code }) => code === observation.region);
              const same =
                region?.level === cell.region.level &&
                region?.eu !== false &&
                observation.indicator === cell.indicator.id &&
                observation.year === cell.year;
              return region && same && observation.value !== undefined ? [observation.value] : [];
            });
            const above = peers.filter((value) => value > own).length;
            const below = peers.filter((value) => value < own).length;
            const equal = peers.length - above - below;
            expect(cell.rank).to.deep.equal({
              position: 1 + (cell.indicator.direction === 'lower' ? below : above),
              of: peers.length,
              ties: equal - 1,
            });
            expect(cell.percentile).to.be.within(0, 100);
            expect(cell.percentile).to.be.closeTo((100 * (below + equal / 2)) / peers.length, 1e-9);
          }
          for (const { distribution } of comparison.rows) {
            const values = distribution?.members.map(({ value }) => value) ?? [];
            expect(values).to.deep.equal([...values].sort((x, y) => x - y));
          }
        }),
      );
    });

    it('the reference is 100 and 0 apart from itself', () => {
      fc.assert(
        fc.property(rows, choice, (list, year) => {
          for (const { reference } of compareAll(list, year).rows) {
            if (reference?.value === undefined) continue;
            expect(reference.difference).to.equal(0);
            expect(reference.index).to.equal(reference.value === 0 ? undefined : 100);
          }
        }),
      );
    });
  });

  describe('cost', () => {
    const indicators = Array.from({ length: 6 }, (_, i): Indicator => ({ ...rd, id: `i${i}` }));

    function input(count: number): ComparisonInput {
      const regions = Array.from({ length: count }, (_, i) => nuts2(`R${i}`));
      const observations = indicators.flatMap(({ id }, n) =>
        regions.map(({ code }, i) => ({
          region: code,
          indicator: id,
          year: 2020 + (i % 2),
          value: ((i * 7919 + n * 104729) % 99991) / 7,
        })),
      );
      return { regions, indicators, year: 'latest', allRegions: regions, observations };
    }

    it('grows about linearly with the number of regions', () => {
      const [small, large] = [input(1000), input(8000)];
      // Eight times the regions are some 10 times the work with a logarithm, and 64 times if anything were quadratic.
      expect(
        growth(
          8,
          () => compare(small),
          () => compare(large),
        ),
      ).to.be.below(LINEAR);
    });
  });
});
