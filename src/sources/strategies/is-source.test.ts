import { expect } from '@esm-bundle/chai';
import { fakeStrategies } from '../../testing/fake-strategies.js';
import { DataError } from '../data-error.js';
import { isSource, strategyError } from './is-source.js';

describe('isSource', () => {
  it('tells a source from data', () => {
    expect(isSource(fakeStrategies())).to.equal(true);
    const data = [undefined, null, 'x', 7, [], {}, { codes: [] }, { strategies: [] }, () => undefined];
    for (const each of data) expect(isSource(each), JSON.stringify(each)).to.equal(false);
  });
});

describe('strategyError', () => {
  it('is what the source rejected with, where that is a DataError', () => {
    const error = new DataError('http', 'no', { status: 404 });
    expect(strategyError(error)).to.equal(error);
  });

  it('keeps anything else as the cause', () => {
    const cause = new TypeError('x is not a function');
    expect(strategyError(cause)).to.include({ kind: 'format', cause });
    expect(strategyError(undefined)).to.be.instanceOf(DataError);
  });
});
