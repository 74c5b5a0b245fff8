import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { machineNumber } from './machine-number.js';
import type { NumberText } from './number-text.js';
import { parseNumber } from './number-text.js';

const cases: readonly (readonly [text: string, language: string, read: NumberText | undefined])[] = [
  ['1,58 %', 'it', { value: 1.58, unit: '%' }],
  ['1,58%', 'en', { value: 1.58, unit: '%' }],
  ['1.228,84', 'it', { value: 1228.84 }],
  ['1,228.84', 'it', { value: 1228.84 }],
  ['1.228', 'it', { value: 1228 }],
  ['1.228', 'en', { value: 1.228 }],
  ['1,228', 'en', { value: 1228 }],
  ['0,123', 'en', { value: 0.123 }],
  ['12 345', 'fr', { value: 12345 }],
  ['12\u202f345,6', 'fr', { value: 12345.6 }],
  ["1'234.5", 'de-CH', { value: 1234.5 }],
  ['1’234’567', 'it', { value: 1234567 }],
  ['3.660.834', 'en', { value: 3660834 }],
  ['−4,5', 'de', { value: -4.5 }],
  ['1.37 p', 'en', { value: 1.37, flag: 'p' }],
  ['1,37 (e)', 'it', { value: 1.37, flag: 'e' }],
  ['6.2 % bd', 'en', { value: 6.2, flag: 'bd', unit: '%' }],
  ['2,4ᵃ', 'it', { value: 2.4 }],
  ['2.4 (1)', 'en', { value: 2.4 }],
  ['2.4*', 'en', { value: 2.4 }],
  ['€ 1.228', 'it', { value: 1228, unit: '€' }],
  ['1.5e3', 'en', { value: 1500 }],
  ['', 'it', {}],
  ['–', 'it', {}],
  ['n/a', 'en', {}],
  ['n.d.', 'it', {}],
  ['k. A.', 'de', {}],
  [':', 'en', { flag: ':' }],
  [': c', 'en', { flag: 'c' }],
  ['(e)', 'en', { flag: 'e' }],
  ['1.2.3', 'en', undefined],
  ['12 34', 'en', undefined],
  ['2023–2024', 'en', undefined],
  ['< 0.5', 'en', undefined],
  ['Toscana', 'it', undefined],
  ['9'.repeat(101), 'en', undefined],
];

describe('parseNumber', () => {
  for (const [text, language, read] of cases) {
    it(`reads “${text.slice(0, 20)}” in ${language}`, () => {
      expect(parseNumber(text, language)).to.deep.equal(read);
    });
  }

  it('reads back what Intl writes', () => {
    const number = fc.integer({ min: -1e9, max: 1e9 }).map((cents) => cents / 100);
    fc.assert(
      fc.property(number, fc.constantFrom('en', 'it', 'de', 'fr', 'es', 'pl', 'sv', 'fi'), (value, language) => {
        const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(value);
        expect(parseNumber(text, language)?.value).to.equal(value === 0 ? Number(text.replace(',', '.')) : value);
      }),
    );
  });
});

describe('machineNumber', () => {
  it('is what Number says, exactly', () => {
    const written = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map(String),
      fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(99999)).map(([a, b]) => `${a}.${b}`),
      fc.integer().map(String),
      fc.tuple(fc.nat(9999), fc.nat(999)).map(([a, b]) => `${a}.${String(b).padStart(3, '0')}`),
    );
    fc.assert(
      fc.property(written, (text) => {
        expect(Object.is(machineNumber(text), Number(text))).to.equal(true);
      }),
      { numRuns: 2000 },
    );
  });

  for (const text of ['', ' ', '.', '-', '0x10', 'Infinity', 'NaN', '1e999', '1,5', '1 000', '--1', '1.2.3']) {
    it(`finds none in “${text}”`, () => {
      expect(machineNumber(text)).to.equal(undefined);
    });
  }
});
