import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { rank } from './rank.js';
import { SORTED, VECTORS } from '../testing/vectors.js';

describe('rank', () => {
  it('gives known ranks, highest first', () => {
    expect(VECTORS.values.map((value) => rank(value, SORTED)?.position)).to.deep.equal(VECTORS.ranks);
  });

  it('gives known ranks, lowest first', () => {
    expect(VECTORS.values.map((value) => rank(value, SORTED, 'lower')?.position)).to.deep.equal(
      VECTORS.ranksLowestFirst,
    );
  });

  it('ranks the highest first where neither end is better', () => {
    expect(rank(3, [1, 2, 3], 'neutral')?.position).to.equal(1);
  });

  it('counts who shares a rank and leaves the next ranks out', () => {
    const sorted = [1, 2, 2, 2, 3];
    expect(rank(2, sorted)).to.deep.equal({ position: 2, of: 5, ties: 2 });
    expect(rank(1, sorted)).to.deep.equal({ position: 5, of: 5, ties: 0 });
  });

  it('is undefined for a missing value and for one that is not among the values', () => {
    expect(rank(undefined, [1, 2])).to.equal(undefined);
    expect(rank(NaN, [1, 2])).to.equal(undefined);
    expect(rank(1.5, [1, 2])).to.equal(undefined);
    expect(rank(1, [])).to.equal(undefined);
  });

  it('takes 0 and −0 for the same value', () => {
    expect(rank(-0, [-1, 0, 1])).to.deep.equal({ position: 2, of: 3, ties: 0 });
  });

  it('agrees with counting, ties included', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1 }), (values) => {
        const sorted = [...values].sort((a, b) => a - b);
        for (const value of values) {
          const equal = values.filter((other) => other === value).length;
          expect(rank(value, sorted)).to.deep.equal({
            position: 1 + values.filter((other) => other > value).length,
            of: values.length,
            ties: equal - 1,
          });
          expect(rank(value, sorted, 'lower')?.position).to.equal(1 + values.filter((other) => other < value).length);
        }
      }),
    );
  });
});
