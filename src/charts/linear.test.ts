import { expect } from '@esm-bundle/chai';
import { extentOf, linear } from './linear.js';

describe('linear', () => {
  it('maps the domain onto the range and goes on outside', () => {
    const x = linear([10, 20], [0, 100]);
    expect([10, 15, 20, 25].map(x)).to.deep.equal([0, 50, 100, 150]);
  });

  it('maps onto a range that runs downwards', () => {
    expect(linear([0, 4], [200, 0])(1)).to.equal(150);
  });

  it('puts a domain of one value in the middle', () => {
    expect(linear([5, 5], [0, 80])(5)).to.equal(40);
  });
});

describe('extentOf', () => {
  it('passes over what is missing or not finite', () => {
    expect(extentOf([3, undefined, NaN, -1, Infinity, 0])).to.deep.equal([-1, 3]);
  });

  it('is undefined without a number', () => {
    expect(extentOf([undefined, NaN])).to.equal(undefined);
  });
});
