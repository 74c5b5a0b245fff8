import { expect } from '@esm-bundle/chai';
import { deviation } from './deviation.js';
import { VECTORS } from '../testing/vectors.js';

describe('deviation', () => {
  it('gives a known population standard deviation and passes over missing values', () => {
    expect(deviation(VECTORS.values)).to.be.closeTo(VECTORS.deviation, 1e-12);
  });

  it('is exactly 0 for equal values, also where their mean is rounded', () => {
    expect(deviation(VECTORS.constant)).to.equal(0);
    expect(deviation([0.1, 0.1, 0.1])).to.equal(0);
    expect(deviation([7])).to.equal(0);
  });

  it('does not lose small differences between large values', () => {
    expect(deviation([1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16])).to.be.closeTo(Math.sqrt(22.5), 1e-9);
  });

  it('is undefined without values and where it is too large for a number', () => {
    expect(deviation([])).to.equal(undefined);
    expect(deviation([null])).to.equal(undefined);
    expect(deviation([1e300, -1e300])).to.equal(undefined);
  });
});
