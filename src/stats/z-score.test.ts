import { expect } from '@esm-bundle/chai';
import { deviation } from './deviation.js';
import { mean } from './mean.js';
import { VECTORS } from '../testing/vectors.js';
import { zScore } from './z-score.js';

describe('zScore', () => {
  it('gives known z-scores', () => {
    const centre = mean(VECTORS.values);
    const spread = deviation(VECTORS.values);
    VECTORS.values.forEach((value, i) => {
      const expected = VECTORS.zScores[i];
      const found = zScore(value, centre, spread);
      if (expected === undefined) expect(found).to.equal(undefined);
      else expect(found).to.be.closeTo(expected, 1e-12);
    });
  });

  it('is undefined where nothing varies or something is missing', () => {
    expect(zScore(5, 5, 0)).to.equal(undefined);
    expect(zScore(undefined, 5, 1)).to.equal(undefined);
    expect(zScore(5, undefined, 1)).to.equal(undefined);
    expect(zScore(5, 5, undefined)).to.equal(undefined);
    expect(zScore(NaN, 5, 1)).to.equal(undefined);
  });

  it('is 0 at the mean', () => {
    expect(zScore(0, 0, 2)).to.equal(0);
  });
});
