import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { englishList, englishMonth, englishNumber } from './english-format.js';

/** As `Language` asks for it. */
const intlNumber = (value: number, digits: number | undefined, signed: boolean) =>
  new Intl.NumberFormat('en-IE', {
    minimumFractionDigits: digits ?? 0,
    maximumFractionDigits: digits ?? 2,
    useGrouping: 'min2',
    signDisplay: signed ? 'exceptZero' : 'negative',
  })
    .format(value)
    .replace('-', '−');

describe('English without Intl', () => {
  const decimals = fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined });
  // Figures as publishers round them, and what is computed of them.
  const published = fc.tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }));
  const value = fc.oneof(
    published.map(([amount, digits]) => amount / 10 ** digits),
    fc.tuple(fc.integer(), fc.integer({ min: 1, max: 1e6 })).map(([above, below]) => above / below),
  );

  it('writes numbers as Intl does', () => {
    fc.assert(
      fc.property(value, decimals, fc.boolean(), (value, decimals, signed) => {
        const text = englishNumber(value, decimals, signed);
        // What is written with an exponent is left to Intl.
        if (text === undefined) return Math.abs(value) < 1e-6;
        expect(text).to.equal(intlNumber(value, decimals, signed));
        return true;
      }),
      { numRuns: 2000 },
    );
  });

  it('rounds halves away from zero, as they are written', () => {
    for (const half of [0.5, 1.5, 2.5, 0.125, 1.005, 8.345, 10.235]) {
      for (const sign of [1, -1]) {
        for (const digits of [0, 1, 2]) {
          expect(englishNumber(half * sign, digits, false)).to.equal(intlNumber(half * sign, digits, false));
        }
      }
    }
  });

  it('groups from five digits on, and never writes a sign of nothing', () => {
    expect([9999, 10000, -1234567.891].map((number) => englishNumber(number, 1, false))).to.deep.equal([
      '9999.0',
      '10,000.0',
      '−1,234,567.9',
    ]);
    expect([0, -0, -0.001, 0.001].map((number) => englishNumber(number, 2, true))).to.deep.equal(Array(4).fill('0.00'));
  });

  it('leaves to Intl what has too many digits, an exponent or no value', () => {
    for (const number of [1e15, -1e300, 1e-7, NaN, Infinity]) {
      expect(englishNumber(number, undefined, false)).to.equal(undefined);
    }
    expect(englishNumber(1, 20, false)).to.equal(undefined);
  });

  it('joins lists as Intl does', () => {
    for (const type of ['conjunction', 'disjunction'] as const) {
      for (const items of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a and b', 'c', 'd', 'e']]) {
        expect(englishList(items, type)).to.equal(new Intl.ListFormat('en-IE', { type }).format(items));
      }
    }
  });

  it('writes months and days as Intl does', () => {
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2019 + month, month, 1 + month * 2));
      for (const day of [undefined, 'numeric'] as const) {
        const options = { year: 'numeric', month: 'long', day, timeZone: 'UTC' } as const;
        expect(englishMonth(date, !!day)).to.equal(new Intl.DateTimeFormat('en-IE', options).format(date));
      }
    }
  });
});
