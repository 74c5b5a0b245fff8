import { expect } from '@esm-bundle/chai';
import type { ComparedValue } from '../model/index.js';
import { fakeComparison } from '../testing/index.js';
import { Language } from './language.js';
import { onScale } from './on-scale.js';

const language = new Language('en');
const numbers = (cells: readonly ComparedValue[]) => cells.map(({ value }) => value);

describe('onScale', () => {
  it('puts indices in the place of values, the reference at 100', () => {
    const comparison = fakeComparison({ gaps: true, reference: 'all' });
    const scaled = onScale(comparison, 'index', language);
    scaled.rows.forEach((row, i) => {
      const before = comparison.rows[i]!;
      expect(numbers(row.cells)).to.deep.equal(before.cells.map(({ index }) => index));
      expect(row.reference?.value).to.equal(before.reference?.value === undefined ? undefined : 100);
      expect(row.indicator.unit).to.match(/ = 100$/);
      const held = before.reference?.value ?? NaN;
      before.distribution?.members.forEach(({ value }, place) => {
        expect(row.distribution?.members[place]?.value).to.be.closeTo((100 * value) / held, 1e-9);
      });
    });
  });

  it('puts percentiles in the place of values, from low to high', () => {
    const comparison = fakeComparison({});
    for (const { cells, distribution } of onScale(comparison, 'percentile', language).rows) {
      for (const { value, percentile } of cells) expect(value).to.equal(percentile);
      const values = distribution?.members.map(({ value }) => value) ?? [];
      expect(values).to.deep.equal([...values].sort((a, b) => a - b));
      if (values.length) expect([values[0]! > 0, values.at(-1)! < 100]).to.deep.equal([true, true]);
    }
  });

  it('has no numbers where there is no reference, and keeps no flag of them', () => {
    const comparison = fakeComparison({ reference: 'none', flags: true });
    for (const { cells } of onScale(comparison, 'index', language).rows) {
      for (const { value, flag } of cells) expect([value, flag]).to.deep.equal([undefined, undefined]);
    }
  });

  it('leaves published values alone', () => {
    const comparison = fakeComparison({});
    expect(onScale(comparison, 'value', language)).to.equal(comparison);
  });
});
