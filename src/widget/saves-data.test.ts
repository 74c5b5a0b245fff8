import { expect } from '@esm-bundle/chai';
import { savesData } from './saves-data.js';

describe('savesData()', () => {
  const own = Object.getOwnPropertyDescriptor(navigator, 'connection');
  const connect = (value: unknown) => Object.defineProperty(navigator, 'connection', { configurable: true, value });

  afterEach(() => {
    if (own) Object.defineProperty(navigator, 'connection', own);
    else delete (navigator as { connection?: unknown }).connection;
  });

  for (const [connection, expected] of [
    [{ saveData: true }, true],
    [{ saveData: false }, false],
    [{}, false],
    [undefined, false],
  ] as const) {
    it(`is ${expected} where the browser says ${JSON.stringify(connection)}`, () => {
      connect(connection);
      expect(savesData()).to.equal(expected);
    });
  }
});
