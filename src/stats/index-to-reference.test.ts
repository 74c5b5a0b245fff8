import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { indexToReference } from './index-to-reference.js';
import { VECTORS } from '../testing/vectors.js';

describe('indexToReference', () => {
  it('gives known indices', () => {
    VECTORS.values.forEach((value, i) => {
      const expected = VECTORS.indices[i];
      const found = indexToReference(value, VECTORS.reference);
      if (expected === undefined) expect(found).to.equal(undefined);
      else expect(found).to.be.closeTo(expected, 1e-12);
    });
  });

  it('is 0 for a value of 0, and undefined for a reference of 0', () => {
    expect(indexToReference(0, 4)).to.equal(0);
    expect(indexToReference(4, 0)).to.equal(undefined);
    expect(indexToReference(4, -0)).to.equal(undefined);
    expect(indexToReference(0, 0)).to.equal(undefined);
  });

  it('is undefined when something is missing or the result is too large for a number', () => {
    expect(indexToReference(undefined, 4)).to.equal(undefined);
    expect(indexToReference(4, undefined)).to.equal(undefined);
    expect(indexToReference(4, NaN)).to.equal(undefined);
    expect(indexToReference(1e300, 1e-300)).to.equal(undefined);
  });

  it('is exactly 100 for the reference itself', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (reference) => {
        fc.pre(reference !== 0);
        expect(indexToReference(reference, reference)).to.equal(100);
      }),
    );
  });
});
