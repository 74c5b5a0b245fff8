import { expect } from '@esm-bundle/chai';
import { niceTicks, yearTicks } from './ticks.js';

describe('niceTicks', () => {
  it('widens the extent to round numbers', () => {
    expect(niceTicks([0.3, 2.9], 6)).to.deep.equal({
      domain: [0, 3],
      values: [0, 0.5, 1, 1.5, 2, 2.5, 3],
      decimals: 1,
    });
  });

  it('says how many digits tell ticks apart', () => {
    expect(niceTicks([0, 40_000], 4).decimals).to.equal(0);
    expect(niceTicks([0.01, 0.05], 4).decimals).to.equal(2);
  });

  it('gives an extent of one value some room', () => {
    const { domain } = niceTicks([5, 5], 4);
    expect(domain[0]).to.be.lessThan(5);
    expect(domain[1]).to.be.greaterThan(5);
    expect(niceTicks([0, 0], 4).values).to.include(0);
  });

  it('refuses what is not finite', () => {
    expect(() => niceTicks([NaN, 1], 4)).to.throw(RangeError);
  });
});

describe('yearTicks', () => {
  it('labels every year where there is room', () => {
    expect(yearTicks([2019, 2023], 400, 44)).to.deep.equal([2019, 2020, 2021, 2022, 2023]);
  });

  it('labels round years where there is less', () => {
    expect(yearTicks([2008, 2024], 200, 44)).to.deep.equal([2010, 2015, 2020]);
  });

  it('labels a single year', () => {
    expect(yearTicks([2023, 2023], 300, 44)).to.deep.equal([2023]);
  });
});
