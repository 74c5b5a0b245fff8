import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { placeIn } from './place-in.js';

describe('placeIn', () => {
  it('agrees with counting', () => {
    const small = fc.integer({ min: -4, max: 4 });
    fc.assert(
      fc.property(fc.array(small), small, (values, value) => {
        const sorted = [...values].sort((a, b) => a - b);
        expect(placeIn(sorted, value)).to.deep.equal({
          below: values.filter((other) => other < value).length,
          equal: values.filter((other) => other === value).length,
        });
      }),
    );
  });

  it('finds nothing equal to what is no number', () => {
    expect(placeIn([1, 2], NaN).equal).to.equal(0);
  });
});
