import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { encodeTable, type Row } from '../../../scripts/data/encode-table.mjs';
import type { Observation, Region, Source } from '../../model/index.js';
import { decodeTable } from './decode-table.js';

const sources: Source[] = ['first', 'second', 'third'].map((id) => ({ id, publisher: 'Eurostat' }));
const region = (code: string, level?: 0 | 1 | 2, parent?: string): Region => ({ code, name: code, level, parent });
const regions = [
  region('EU27_2020'),
  region('IT', 0),
  region('ITI', 1, 'IT'),
  region('ITI1', 2, 'ITI'),
  region('ITI2', 2, 'ITI'),
  region('ES', 0),
  region('ES2', 1, 'ES'),
  region('ES21', 2, 'ES2'),
];

const encode = (rows: readonly Row[], more = {}) =>
  encodeTable(rows, { regions, sources: sources.map(({ id }) => id), ...more });
const decode = (text: string) => decodeTable(text, { indicator: 'x', regions, sources });

const cell = (row: Row | Observation): string =>
  [row.region, row.year, String(row.value), row.flag ?? '', row.source].join(' ');
const sorted = (rows: readonly (Row | Observation)[]): string[] => rows.map(cell).sort();

/** Values as publishers write them: a whole number of tenths, hundreds, … */
const value = (decimals: number) =>
  fc.integer({ min: -5e8, max: 5e8 }).map((amount) => Number(`${amount}e${-decimals}`));
const tables = fc.integer({ min: -3, max: 6 }).chain((decimals) =>
  fc.uniqueArray(
    fc.record({
      region: fc.constantFrom(...regions.map(({ code }) => code)),
      year: fc.integer({ min: 2008, max: 2038 }),
      value: fc.option(fc.oneof(value(decimals), fc.constant(0)), { nil: undefined }),
      flag: fc.constantFrom('', 'b', 'bd', 'e', 'p', 'u', 'bdu', 'c'),
      source: fc.constantFrom(...sources.map(({ id }) => id)),
    }),
    { selector: ({ region, year }) => `${region} ${year}`, maxLength: 120 },
  ),
);

describe('decodeTable', () => {
  it('gives back what was encoded, for any table', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        expect(sorted(decode(encode(rows)).rows)).to.deep.equal(sorted(rows));
      }),
      { numRuns: 150 },
    );
  });

  it('gives back what was encoded with the help of another table', () => {
    fc.assert(
      fc.property(tables, tables, (rows, others) => {
        const helper = decode(encode(others)).rows;
        const text = encode(rows, { helper: { position: 4, rows: others } });
        const asked: number[] = [];
        const table = (position: number) => {
          asked.push(position);
          return helper;
        };
        const decoded = decodeTable(text, { indicator: 'x', regions, sources, table });
        expect(sorted(decoded.rows)).to.deep.equal(sorted(rows));
        expect(asked).to.deep.equal([4]);
      }),
      { numRuns: 100 },
    );
  });

  it('reads an empty table', () => {
    expect(decode(encode([]))).to.deep.equal({ mainYear: undefined, rows: [] });
  });

  it('gives decimal values as the nearest number, as if they were read from their text', () => {
    const published = [0.1, 0.29, 1.37, 2.675, 40.3, 38100, 0.0007, 1000, -1.1, 0];
    const rows = published.map((value, i) => ({ region: 'ITI1', year: 2010 + i, value, source: 'first' }));
    expect(decode(encode(rows)).rows.map(({ value }) => value)).to.deep.equal(published.reverse());
  });

  it('keeps zero, missing and absent apart', () => {
    const rows = [
      { region: 'ITI1', year: 2020, value: 0, source: 'first' },
      { region: 'ITI1', year: 2021, value: undefined, flag: 'c', source: 'first' },
      { region: 'ITI1', year: 2023, value: 1.5, flag: 'bd', source: 'second' },
    ];
    expect(decode(encode(rows)).rows).to.deep.equal([
      { region: 'ITI1', indicator: 'x', year: 2023, value: 1.5, flag: 'bd', source: 'second' },
      { region: 'ITI1', indicator: 'x', year: 2021, value: undefined, flag: 'c', source: 'first' },
      { region: 'ITI1', indicator: 'x', year: 2020, value: 0, flag: undefined, source: 'first' },
    ]);
  });

  it('says from which year on the table is complete', () => {
    const rows = [2019, 2021, 2023].map((year) => ({ region: 'ITI1', year, value: 1, source: 'first' }));
    expect(decode(encode(rows, { mainYear: 2021 })).mainYear).to.equal(2021);
    expect(decode(encode(rows)).mainYear).to.equal(undefined);
  });
});

describe('encodeTable', () => {
  const row = { region: 'ITI1', year: 2020, value: 1, source: 'first' };
  for (const [what, rows] of Object.entries({
    'two rows of one region and year': [row, { ...row, value: 2 }],
    'an unknown region': [{ ...row, region: 'ZZ' }],
    'an unknown source': [{ ...row, source: 'fourth' }],
    'an unknown flag': [{ ...row, flag: 'q' }],
    'a value that is not finite': [{ ...row, value: NaN }],
    'a value of too many digits': [{ ...row, value: 123456.7891 }],
  })) {
    it(`refuses ${what}`, () => {
      expect(() => encode(rows)).to.throw(RangeError);
    });
  }
});
