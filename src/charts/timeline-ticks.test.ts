import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { dateOf, dayOf, isoDay } from '../model/day.js';
import { dateStep, datesEvery } from './timeline-ticks.js';
import type { DateUnit } from './timeline-ticks.js';

const GAP = { day: 24, month: 44, year: 40 };

function iso(unit: DateUnit, every: number, from: number, to: number): string[] {
  return datesEvery({ unit, every }, { from, to }).map(isoDay);
}

function years(every: number, from: number, to: number): number[] {
  return datesEvery({ unit: 'year', every }, { from: dayOf(from), to: dayOf(to) }).map((day) => dateOf(day).year);
}

describe('dateStep', () => {
  it('goes from days by months and years to millennia as a day gets narrower', () => {
    const steps = [30, 5, 2, 1.5, 0.5, 0.25, 0.12, 0.06, 0.03, 0.012, 0.0012, 0.0002, 0.00011].map((perDay) => {
      const { unit, every } = dateStep(perDay, GAP);
      return `${every} ${unit}`;
    });
    expect(steps).to.deep.equal([
      '1 day',
      '5 day',
      '15 day',
      '1 month',
      '3 month',
      '6 month',
      '1 year',
      '2 year',
      '5 year',
      '10 year',
      '100 year',
      '1000 year',
      '1000 year',
    ]);
  });

  it('rejects a width that no date fits on', () => {
    for (const width of [0, -1, NaN]) expect(() => dateStep(width, GAP)).to.throw(RangeError);
  });
});

describe('datesEvery', () => {
  it('gives every day, over the end of a leap February', () => {
    expect(iso('day', 1, dayOf(2024, 2, 27), dayOf(2024, 3, 1))).to.deep.equal([
      '2024-02-27',
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
  });

  it('starts again at the 1st of each month, with none right before it', () => {
    expect(iso('day', 5, dayOf(2023, 2, 20), dayOf(2023, 3, 8))).to.deep.equal([
      '2023-02-21',
      '2023-02-26',
      '2023-03-01',
      '2023-03-06',
    ]);
    expect(iso('day', 15, dayOf(2023, 1, 1), dayOf(2023, 3, 1))).to.deep.equal([
      '2023-01-01',
      '2023-01-16',
      '2023-02-01',
      '2023-02-16',
      '2023-03-01',
    ]);
    expect(iso('day', 5, dayOf(2023, 1, 30), dayOf(2023, 2, 1))).to.deep.equal(['2023-02-01']);
  });

  it('counts months from January, also before the year 1', () => {
    expect(iso('month', 3, dayOf(2013, 11, 5), dayOf(2014, 7, 1))).to.deep.equal([
      '2014-01-01',
      '2014-04-01',
      '2014-07-01',
    ]);
    expect(iso('month', 6, dayOf(-1, 3), dayOf(0, 12))).to.deep.equal(['-000001-07-01', '0000-01-01', '0000-07-01']);
  });

  it('gives round years after the year 0', () => {
    expect(years(2, 2007, 2014)).to.deep.equal([2008, 2010, 2012, 2014]);
    expect(years(50, 1848, 2100)).to.deep.equal([1850, 1900, 1950, 2000, 2050, 2100]);
  });

  it('gives years that are round in BCE before the year 1, and the year 1 between them', () => {
    expect(years(100, -250, 250)).to.deep.equal([-199, -99, 1, 100, 200]);
    expect(years(1000, -1999, 2100)).to.deep.equal([-1999, -999, 1, 1000, 2000]);
  });

  it('gives every year through the year 0, which is 1 BCE', () => {
    expect(years(1, -2, 2)).to.deep.equal([-2, -1, 0, 1, 2]);
    expect(years(2, -4, 4)).to.deep.equal([-3, -1, 2, 4]);
  });

  it('gives only the days of the range, in order, and few of them', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_500_000, max: 800_000 }),
        fc.integer({ min: 0, max: 1_500_000 }),
        fc.integer({ min: 200, max: 2000 }),
        (from, length, width) => {
          const range = { from, to: from + length };
          const perDay = width / (length + 1);
          const days = datesEvery(dateStep(perDay, GAP), range);
          expect(days.length).to.be.at.most(width / 14 + 2);
          for (const [index, day] of days.entries()) {
            expect(day).to.be.within(range.from, range.to);
            if (index) expect(day).to.be.greaterThan(days[index - 1]!);
          }
        },
      ),
    );
  });
});
