import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { PLAIN_FORMATS, plainNumber } from './plain-format.js';

const LOCALES: Readonly<Record<string, string>> = { en: 'en-IE', it: 'it' };

for (const [tag, format] of Object.entries(PLAIN_FORMATS)) {
  const locale = LOCALES[tag]!;

  describe(`plain format of ${tag}`, () => {
    const same = (value: number, least: number, most: number) => {
      const plain = plainNumber(value, least, most, format);
      if (plain === undefined) return;
      const intl = new Intl.NumberFormat(locale, {
        minimumFractionDigits: least,
        maximumFractionDigits: most,
        useGrouping: 'min2',
        signDisplay: 'never',
      });
      expect(plain).to.equal(intl.format(value), `${value}, ${least} to ${most} decimals`);
    };

    it('writes any number as Intl does', () => {
      const places = fc.tuple(fc.nat(4), fc.nat(4)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
      fc.assert(fc.property(fc.double({ noNaN: true }), places, (value, [least, most]) => same(value, least, most)));
      fc.assert(
        fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), places, (value, [least, most]) =>
          same(value, least, most),
        ),
      );
    });

    it('rounds halves as Intl does', () => {
      fc.assert(
        fc.property(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: 0, max: 4 }), (whole, most) =>
          same(Number(`${whole}5e-${most + 1}`), 0, most),
        ),
      );
    });

    it('leaves what it cannot scale to Intl', () => {
      for (const value of [1e13, -1e300, 1e-7, Infinity, NaN])
        expect(plainNumber(value, 0, 2, format)).to.equal(undefined);
      expect(plainNumber(1e13 - 1, 0, 2, format)).to.equal(undefined);
      expect(plainNumber(0, 1, 1, format)).to.equal(`0${format.decimalMark}0`);
    });

    it('has the words of Intl', () => {
      for (const type of ['conjunction', 'disjunction'] as const)
        expect(new Intl.ListFormat(locale, { type }).format(['A', 'B', 'C'])).to.equal(`A, B ${format[type]} C`);
      const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
      expect(format.months).to.eql(Array.from({ length: 12 }, (_, at) => month.format(Date.UTC(2026, at))));
    });
  });
}
