import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { editDistance } from './edit-distance.js';

describe('editDistance', () => {
  it('gives textbook distances', () => {
    expect(editDistance('kitten', 'sitting')).to.equal(3);
    expect(editDistance('saturday', 'sunday')).to.equal(3);
    // The optimal string alignment distance; without its restriction it would be 2.
    expect(editDistance('ca', 'abc')).to.equal(3);
  });

  it('counts a swap of neighbours as one', () => {
    expect(editDistance('ITI1', 'TII1')).to.equal(1);
    expect(editDistance('ab', 'ba')).to.equal(1);
  });

  it('to nothing is the length', () => {
    expect(editDistance('', '')).to.equal(0);
    expect(editDistance('abc', '')).to.equal(3);
    expect(editDistance('', 'abc')).to.equal(3);
  });

  it('is symmetric, 0 only for equal texts, and at most the longer length', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const distance = editDistance(a, b);
        expect(distance).to.equal(editDistance(b, a));
        expect(distance === 0).to.equal(a === b);
        expect(distance).to.be.within(Math.abs(a.length - b.length), Math.max(a.length, b.length));
      }),
    );
  });
});
