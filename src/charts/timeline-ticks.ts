import { dateOf, dayOf, daysInMonth } from '../model/day.js';
import type { Day } from '../model/index.js';

/** A stretch of days, both ends included. */
export interface DayRange {
  readonly from: Day;
  readonly to: Day;
}

export type DateUnit = 'day' | 'month' | 'year';

/** A step of a calendar: every `every`th day of the month, month of the year, or year. */
export interface DateStep {
  readonly unit: DateUnit;
  readonly every: number;
}

const DAYS: Readonly<Record<DateUnit, number>> = { day: 1, month: 30.44, year: 365.2425 };
const SHORT: readonly DateStep[] = [
  { unit: 'day', every: 1 },
  { unit: 'day', every: 5 },
  { unit: 'day', every: 15 },
  { unit: 'month', every: 1 },
  { unit: 'month', every: 3 },
  { unit: 'month', every: 6 },
];

/** The finest step of the calendar whose ticks stand at least `gap[unit]` px apart, where a day is `perDay` px wide. */
export function dateStep(perDay: number, gap: Readonly<Record<DateUnit, number>>): DateStep {
  const fits = ({ unit, every }: DateStep) => every * DAYS[unit] * perDay >= gap[unit];
  const short = SHORT.find(fits);
  if (short) return short;
  if (!(perDay > 0)) throw new RangeError(`No dates on ${perDay} px a day`);
  for (let power = 1; ; power *= 10) {
    for (const factor of [1, 2, 5])
      if (fits({ unit: 'year', every: factor * power })) return { unit: 'year', every: factor * power };
  }
}

/**
 * First days of the steps that begin in a range, in order. Months count from January, days from the 1st of each month,
 * with none shortly before the next 1st; years are round as they are written, so before the year 1 by years BCE
 * (100 BCE is the astronomical year −99), and from steps of ten on with the year 1 between 10 BCE and 10.
 */
export function datesEvery({ unit, every }: DateStep, { from, to }: DayRange): Day[] {
  const days: Day[] = [];
  const add = (day: Day) => {
    if (day >= from && day <= to) days.push(day);
  };
  const { year, month } = dateOf(from);
  const last = dateOf(to);
  if (unit === 'year') {
    const count = Math.floor(last.year / every);
    for (let k = Math.floor((year - 1) / every); k <= count; k++) {
      const at = roundYear(k, every);
      if (at !== undefined) add(dayOf(at));
    }
    return days;
  }
  const end = last.year * 12 + last.month - 1;
  let at = year * 12 + month - 1;
  if (unit === 'month') at -= at - Math.floor(at / every) * every;
  for (; at <= end; at += unit === 'month' ? every : 1) {
    const [y, m] = [Math.floor(at / 12), at - Math.floor(at / 12) * 12 + 1];
    const length = unit === 'day' ? daysInMonth(y, m) : 1;
    for (let day = 1; day <= length; day += every) {
      if (day === 1 || length + 1 - day >= every * 0.6) add(dayOf(y, m, day));
    }
  }
  return days;
}

/** The `k`th round year: of those before the year 1, the one that is round in years BCE. */
function roundYear(k: number, every: number): number | undefined {
  if (every === 1) return k;
  if (k > 0) return k * every;
  if (k < 0) return k * every + 1;
  return every < 10 ? undefined : 1;
}
