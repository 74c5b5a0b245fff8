import { expect } from '@esm-bundle/chai';
import { faultOf } from './hostile.fixture.js';

/** `npm run test:nightly` reads 100 000 and more. */
const INPUTS = 2000;

describe('hostile figures', () => {
  it('make no exception but a DataError, no hang, no number that is none and no change of prototypes', async () => {
    const faults: string[] = [];
    for (let seed = 1; seed <= INPUTS; seed++) {
      const fault = await faultOf(seed);
      if (fault) faults.push(`seed ${seed}: ${fault}`);
    }
    expect(faults).to.deep.equal([]);
  });
});
