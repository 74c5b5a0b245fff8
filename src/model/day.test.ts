import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { dateOf, dayOf, daysInMonth, isoDay, spanOf, today } from './day.js';
import { parseEdtf } from './edtf-parse.js';

/** A day by the calendar of the engine, which is reliable from 271821 BCE to 275760. */
const DAY = 86_400_000;
const anyDay = fc.integer({ min: -90_000_000, max: 90_000_000 });

function span(edtf: string): string {
  const value = parseEdtf(edtf);
  if (!value) return 'none';
  const { start, end } = spanOf(value);
  return [start, end].map((day) => (day === undefined ? '' : isoDay(day))).join(' ');
}

describe('dayOf, dateOf', () => {
  it('count days from 1 January 1970', () => {
    expect(dayOf(1970)).to.equal(0);
    expect(dayOf(2000, 3, 1)).to.equal(11_017);
    expect(dayOf(2014, 7, 10)).to.equal(16_261);
    expect(dayOf(1969, 12, 31)).to.equal(-1);
    expect(dayOf(0, 1, 1)).to.equal(-719_528);
    expect(dayOf(-4713, 11, 24)).to.equal(-2_440_588); // the first of the Julian days
  });

  it('agree with the calendar of the engine', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = new Date(day * DAY);
        const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        expect(dateOf(day)).to.deep.equal(expected);
        expect(dayOf(expected.year, expected.month, expected.day)).to.equal(day);
        const last = new Date(new Date(0).setUTCFullYear(expected.year, expected.month, 0));
        expect(daysInMonth(expected.year, expected.month)).to.equal(last.getUTCDate());
      }),
      { numRuns: 2000 },
    );
  });

  it('need no engine: dates beyond its calendar keep their day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -3e11, max: 3e11 }), (day) => {
        const date = dateOf(day);
        expect(dayOf(date.year, date.month, date.day)).to.equal(day);
      }),
    );
  });
});

describe('isoDay', () => {
  it('writes a day as the engine does', () => {
    expect(isoDay(dayOf(2014, 7, 10))).to.equal('2014-07-10');
    expect(isoDay(dayOf(-43, 3, 15))).to.equal('-000043-03-15');
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isoDay(day)).to.equal(new Date(day * DAY).toISOString().slice(0, -14));
      }),
    );
  });
});

describe('spanOf', () => {
  it('spans what a date can mean', () => {
    expect(span('2014-07-10')).to.equal('2014-07-10 2014-07-10');
    expect(span('2016-02~')).to.equal('2016-02-01 2016-02-29');
    expect(span('2017')).to.equal('2017-01-01 2017-12-31');
    expect(span('0000')).to.equal('0000-01-01 0000-12-31');
  });

  it('has northern, meteorological seasons; winter ends in the next year', () => {
    expect(span('2027-21')).to.equal('2027-03-01 2027-05-31');
    expect(span('2027-22')).to.equal('2027-06-01 2027-08-31');
    expect(span('2027-23')).to.equal('2027-09-01 2027-11-30');
    expect(span('2027-24')).to.equal('2027-12-01 2028-02-29');
  });

  it('includes both ends of an interval, and leaves out those that are open or unknown', () => {
    expect(span('2014/2020')).to.equal('2014-01-01 2020-12-31');
    expect(span('2014-07-09/2014-07')).to.equal('2014-07-09 2014-07-31');
    expect(span('2021/..')).to.equal('2021-01-01 ');
    expect(span('/2021-05')).to.equal(' 2021-05-31');
  });

  it('ends a date no earlier than it begins, and one day before the next year, month or season', () => {
    const next = { year: 12, month: 1, season: 3 } as const;
    fc.assert(
      fc.property(
        fc.integer({ min: -9998, max: 9998 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('year', 'month', 'season'),
        (year, at, precision) => {
          const season = (21 + (at % 4)) as 21 | 22 | 23 | 24;
          const date = precision === 'year' ? { year } : precision === 'month' ? { year, month: at } : { year, season };
          const { start = 0, end = 0 } = spanOf({ kind: 'date', date });
          const from = dateOf(start);
          const months = from.month - 1 + next[precision];
          expect(end + 1).to.equal(dayOf(from.year + Math.floor(months / 12), (months % 12) + 1));
        },
      ),
    );
  });
});

describe('today', () => {
  it('is the date on the reader’s calendar, whatever the hour', () => {
    expect(isoDay(today(new Date(2026, 4, 9, 0, 5)))).to.equal('2026-05-09');
    expect(isoDay(today(new Date(2026, 4, 9, 23, 55)))).to.equal('2026-05-09');
  });
});
