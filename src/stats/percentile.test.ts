import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { percentile } from './percentile.js';
import { SORTED, VECTORS } from '../testing/vectors.js';

describe('percentile', () => {
  it('gives known midrank percentiles', () => {
    VECTORS.values.forEach((value, i) => {
      const share = VECTORS.midranks[i];
      const found = percentile(value, SORTED);
      if (share === undefined) expect(found).to.equal(undefined);
      else expect(found).to.be.closeTo(100 * share, 1e-12);
    });
  });

  it('is 50 for all of a constant series, and for a value that is alone', () => {
    expect(VECTORS.constant.map((value) => percentile(value, VECTORS.constant))).to.deep.equal([50, 50, 50]);
    expect(percentile(7, [7])).to.equal(50);
  });

  it('is undefined for a missing value or no values', () => {
    expect(percentile(undefined, [1])).to.equal(undefined);
    expect(percentile(NaN, [1])).to.equal(undefined);
    expect(percentile(1, [])).to.equal(undefined);
  });

  it('stays between 0 and 100, rises with the value and averages 50', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        const found = sorted.map((value) => percentile(value, sorted) ?? NaN);
        found.forEach((share, i) => {
          expect(share).to.be.within(0, 100);
          if (i > 0) expect(share).to.be.at.least(found[i - 1] ?? NaN);
        });
        expect(found.reduce((sum, share) => sum + share, 0) / found.length).to.be.closeTo(50, 1e-9);
      }),
    );
  });
});
