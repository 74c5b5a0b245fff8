import type { CalendarDate, Day, IntervalEnd, TimeValue } from './edtf.js';

const DAYS_BEFORE_1970 = 719_468; // from 1 March of the year 0
const DAYS_PER_ERA = 146_097; // 400 years

/** First and last day, both included; `undefined` is open or unknown. */
export interface Span {
  readonly start?: Day;
  readonly end?: Day;
}

/**
 * Days since 1970-01-01 of a date of the proleptic Gregorian calendar, by integers alone, so in no time zone
 * (H. Hinnant, chrono-compatible low-level date algorithms, days_from_civil).
 * @param year astronomical: 0 is 1 BCE
 * @param month 1 to 12; 13 is January of the next year
 */
export function dayOf(year: number, month = 1, day = 1): Day {
  const y = year + Math.floor((month - 3) / 12); // years begin in March, so that the leap day is the last
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_BEFORE_1970;
}

/** The date of a day; the inverse of `dayOf`. */
export function dateOf(day: Day): { year: number; month: number; day: number } {
  const since = Math.floor(day) + DAYS_BEFORE_1970;
  const era = Math.floor(since / DAYS_PER_ERA);
  const d = since - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor((d - Math.floor(d / 1460) + Math.floor(d / 36_524) - Math.floor(d / 146_096)) / 365);
  const dayOfYear = d - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  return {
    year: era * 400 + yearOfEra + (month < 3 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * m + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return 30 + ((month + (month >> 3)) % 2);
}

/** `2014-07-10`; the year has a sign before the year 0 and six digits beyond 9999, as ISO 8601 and ECMAScript write it. */
export function isoDay(day: Day): string {
  const { year, month, day: dayOfMonth } = dateOf(day);
  const sign = year < 0 ? '-' : year > 9999 ? '+' : '';
  return `${sign}${pad(Math.abs(year), sign ? 6 : 4)}-${pad(month)}-${pad(dayOfMonth)}`;
}

/** The days that a date or an interval can lie in. Seasons are northern and meteorological: spring begins on 1 March. */
export function spanOf(value: TimeValue): Span {
  if (value.kind === 'date') return spanOfDate(value.date);
  return { start: spanOfEnd(value.start).start, end: spanOfEnd(value.end).end };
}

/** The reader's calendar date: the one thing here that depends on a time zone. */
export function today(now = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}

function spanOfEnd(end: IntervalEnd): Span {
  return typeof end === 'string' ? {} : spanOfDate(end);
}

function spanOfDate({ year, month, season, day }: CalendarDate): Required<Span> {
  if (day && month) {
    const only = dayOf(year, month, day);
    return { start: only, end: only };
  }
  const first = season ? (season - 20) * 3 : (month ?? 1);
  const months = season ? 3 : month ? 1 : 12;
  return { start: dayOf(year, first), end: dayOf(year, first + months) - 1 };
}

function pad(number: number, length = 2): string {
  return String(number).padStart(length, '0');
}
