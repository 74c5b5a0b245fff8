import { expect } from '@esm-bundle/chai';
import { mean } from './mean.js';
import { VECTORS } from '../testing/vectors.js';

describe('mean', () => {
  it('gives a known mean and passes over missing values', () => {
    expect(mean(VECTORS.values)).to.be.closeTo(VECTORS.mean, 1e-12);
    expect(mean([null, 2, NaN, undefined, Infinity, 4])).to.equal(3);
  });

  it('counts zeros', () => {
    expect(mean([0, 0, 3])).to.equal(1);
  });

  it('is undefined without values and where the sum is too large for a number', () => {
    expect(mean([])).to.equal(undefined);
    expect(mean([undefined, null])).to.equal(undefined);
    expect(mean([Number.MAX_VALUE, Number.MAX_VALUE])).to.equal(undefined);
  });
});
