import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { daysInMonth, spanOf } from './day.js';
import type { CalendarDate, IntervalEnd, TimeValue } from './edtf.js';
import { parseEdtf, printEdtf } from './edtf-parse.js';

const year = fc.oneof(
  fc.integer({ min: 1990, max: 2060 }),
  fc.integer({ min: -9999, max: 9999 }),
  fc.integer({ min: -999_999_999, max: 999_999_999 }),
);

const date: fc.Arbitrary<CalendarDate> = fc
  .record({
    year,
    month: fc.integer({ min: 1, max: 12 }),
    season: fc.constantFrom(21, 22, 23, 24),
    part: fc.nat(30),
    precision: fc.constantFrom('year', 'month', 'season', 'day'),
    approximate: fc.boolean(),
    uncertain: fc.boolean(),
  })
  .map(({ year, month, season, part, precision, approximate, uncertain }) => {
    const known = Math.abs(year) > 9999 ? 'year' : precision;
    return {
      year,
      ...((known === 'month' || known === 'day') && { month }),
      ...(known === 'season' && { season }),
      ...(known === 'day' && { day: (part % daysInMonth(year, month)) + 1 }),
      ...(approximate && { approximate }),
      ...(uncertain && { uncertain }),
    };
  });

const end: fc.Arbitrary<IntervalEnd> = fc.oneof(
  { weight: 4, arbitrary: date },
  fc.constantFrom<IntervalEnd>('open', 'unknown'),
);

const interval = fc
  .record({ kind: fc.constant('interval' as const), start: end, end })
  .filter(({ start, end }) => typeof start !== 'string' || typeof end !== 'string')
  .map((value): TimeValue => {
    const { start, end } = spanOf(value);
    return start !== undefined && end !== undefined && start > end
      ? { ...value, start: value.end, end: value.start }
      : value;
  });

const value: fc.Arbitrary<TimeValue> = fc.oneof(fc.record({ kind: fc.constant('date' as const), date }), interval);

describe('parseEdtf(text)', () => {
  const dates: Record<string, CalendarDate> = {
    '2017': { year: 2017 },
    '2016-03': { year: 2016, month: 3 },
    '2014-07-10': { year: 2014, month: 7, day: 10 },
    ' 2014-07-10 ': { year: 2014, month: 7, day: 10 },
    '2024-02-29': { year: 2024, month: 2, day: 29 },
    '2014-07-10T09:30:00Z': { year: 2014, month: 7, day: 10 },
    '2014-07-10T23:30:00-11:00': { year: 2014, month: 7, day: 10 },
    '2014-07-10T00:30:00.000+14:00': { year: 2014, month: 7, day: 10 },
    '2014-07-10 09:30': { year: 2014, month: 7, day: 10 },
    '2027-21': { year: 2027, season: 21 },
    '2027-24?': { year: 2027, season: 24, uncertain: true },
    '2025~': { year: 2025, approximate: true },
    '2020-05?': { year: 2020, month: 5, uncertain: true },
    '2020-05-01%': { year: 2020, month: 5, day: 1, approximate: true, uncertain: true },
    '0000': { year: 0 },
    '-0043-03-15': { year: -43, month: 3, day: 15 },
    Y170000002: { year: 170_000_002 },
    'Y-17000': { year: -17_000 },
  };
  for (const [text, date] of Object.entries(dates)) {
    it(`reads the date “${text}”`, () => {
      expect(parseEdtf(text)).to.deep.equal({ kind: 'date', date });
    });
  }

  const intervals: Record<string, readonly [IntervalEnd, IntervalEnd]> = {
    '2014/2020': [{ year: 2014 }, { year: 2020 }],
    '2014-07-09/2014-07-10': [
      { year: 2014, month: 7, day: 9 },
      { year: 2014, month: 7, day: 10 },
    ],
    '2014/2014-06': [{ year: 2014 }, { year: 2014, month: 6 }],
    '2014-06/2014': [{ year: 2014, month: 6 }, { year: 2014 }],
    '2021/..': [{ year: 2021 }, 'open'],
    '2021~/': [{ year: 2021, approximate: true }, 'unknown'],
    '../2014-06': ['open', { year: 2014, month: 6 }],
    '/2014-06': ['unknown', { year: 2014, month: 6 }],
    '2014/2014': [{ year: 2014 }, { year: 2014 }],
  };
  for (const [text, [start, end]] of Object.entries(intervals)) {
    it(`reads the interval “${text}”`, () => {
      expect(parseEdtf(text)).to.deep.equal({ kind: 'interval', start, end });
    });
  }

  const wrong = [
    ...[
      '',
      ' ',
      '14',
      '201',
      '20144',
      '2014-7',
      '2014-13',
      '2014-00',
      '2014-20',
      '2014-25',
      '2014-07-00',
      '2014-07-32',
    ],
    ...['2014-06-31', '2023-02-29', '1900-02-29', '2014-21-01', '2014-07-10T', '2014-07-10Z', '2014-07T09:00'],
    ...['-0000', 'Y2014', 'Y12345-06', 'Y01234', '+2014', '2014??', '?2014', '~', '2014–2020', '2014-W28', '201X'],
    ...['/', '..', '../..', '/..', '2014/2020/2021', '2020/2014', '2014-07-10/2014-07-09', '2014-24/2014-11', '2014/x'],
    ...['10 July 2014', '07/10/2014', '__proto__', '٢٠١٤', '2014-07-10\u0000', 'NaN', 'Infinity'],
  ];
  for (const text of wrong) {
    it(`is undefined for “${text}”`, () => {
      expect(parseEdtf(text)).to.equal(undefined);
    });
  }

  it('never throws and never hangs', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(...'0129-/.~?%YTZ:+ '), maxLength: 40 })),
        (text) => {
          const read = parseEdtf(text);
          if (read) expect(parseEdtf(printEdtf(read))).to.deep.equal(read);
        },
      ),
      { numRuns: 2000 },
    );
    for (const piece of ['0', '-', '/', '2014-', 'T00:', '2014/', '1', ' ']) parseEdtf(piece.repeat(1_000_000));
  });
});

describe('printEdtf(value)', () => {
  it('writes what parseEdtf(text) reads', () => {
    for (const text of [
      '2014',
      '2014-03',
      '0044-03-15~',
      '-0044?',
      '2027-21%',
      '../2014',
      '2014/',
      '2014/..',
      'Y-12345',
    ])
      expect(printEdtf(parseEdtf(text)!)).to.equal(text);
  });

  it('comes back from every date and interval', () => {
    fc.assert(
      fc.property(value, (value) => {
        expect(parseEdtf(printEdtf(value))).to.deep.equal(value);
      }),
      { numRuns: 2000 },
    );
  });
});
