import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Comparison, Indicator, Region } from '../model/index.js';
import { compare } from './compare.js';
import { sortRegions } from './sort-regions.js';

const indicators = ['i', 'j'].map((id): Indicator => ({ id, label: id, unit: '', direction: 'higher' }));
const regions = [
  { code: 'Z', name: 'Ávila' },
  { code: 'Y', name: 'Zamora' },
  { code: 'X', name: 'Burgos' },
  { code: 'W', name: 'Álava' },
] as const satisfies readonly Region[];

const values: Readonly<Record<string, readonly (number | undefined)[]>> = {
  i: [0, undefined, -1, 7],
  j: [1, 2, 2, undefined],
};

const comparison = compare({
  regions,
  indicators,
  year: 2020,
  allRegions: regions,
  observations: indicators.flatMap(({ id }) =>
    regions.map(({ code }, i) => ({ region: code, indicator: id, year: 2020, value: values[id]?.[i] })),
  ),
});

const codes = (found: Comparison) => found.regions.map(({ code }) => code).join('');
const collator = new Intl.Collator('es');

describe('sortRegions', () => {
  it('as given: the very same comparison', () => {
    expect(sortRegions(comparison, 'given')).to.equal(comparison);
  });

  it('by name: as the collator has it, by the names that the reader sees', () => {
    expect(codes(sortRegions(comparison, 'name', { collator }))).to.equal('WZXY');
    const nameOf = ({ code }: Region) => code;
    expect(codes(sortRegions(comparison, 'name', { collator, nameOf }))).to.equal('WXYZ');
    const backwards = { compare: (a: string, b: string) => collator.compare(b, a) };
    expect(codes(sortRegions(comparison, 'name', { collator: backwards }))).to.equal('YXZW');
  });

  it('by value: highest first, missing last, equal ones as given', () => {
    expect(codes(sortRegions(comparison, 'value'))).to.equal('WZXY');
    expect(codes(sortRegions(comparison, 'value', { indicator: 'j' }))).to.equal('YXZW');
  });

  it('moves the cells of every row with the regions, and leaves the comparison as it was', () => {
    const before = JSON.stringify(comparison);
    fc.assert(
      fc.property(fc.constantFrom('name' as const, 'value' as const), fc.constantFrom('i', 'j'), (sort, indicator) => {
        const sorted = sortRegions(comparison, sort, { collator, indicator });
        expect([...sorted.regions].sort()).to.have.members([...regions]);
        for (const [r, row] of sorted.rows.entries()) {
          expect(row.cells.map(({ region }) => region)).to.deep.equal(sorted.regions);
          expect(row.cells).to.have.members([...(comparison.rows[r]?.cells ?? [])]);
        }
      }),
    );
    expect(JSON.stringify(comparison)).to.equal(before);
  });

  it('copes with a comparison that has no rows', () => {
    expect(codes(sortRegions({ ...comparison, rows: [] }, 'value'))).to.equal('ZYXW');
  });
});
