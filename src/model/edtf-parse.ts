import { daysInMonth, spanOf } from './day.js';
import type { CalendarDate, IntervalEnd, TimeValue } from './edtf.js';

const DATE =
  /^(?:Y(-?[1-9]\d{4,8})|(-?\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ]\d\d(?::?\d\d){0,2}(?:[.,]\d+)?(?:Z|[+-]\d\d(?::?\d\d)?)?)?)?)?)([?~%]?)$/;

/**
 * Reads a date of EDTF (ISO 8601-2:2019): level 0, with the date part of a date-time, and of level 1 the seasons, a
 * `?`, `~` or `%` at the end, the ends `..` (open) and "" (unknown) of intervals, negative years and `Y` years of up to
 * nine digits. `undefined` for anything else, for days that no calendar has and for intervals that end before they begin.
 * https://www.loc.gov/standards/datetime/
 */
export function parseEdtf(text: string): TimeValue | undefined {
  const ends = text.trim().split('/');
  if (ends.length > 2) return undefined;
  const [start, end] = ends.map(ends.length > 1 ? parseEnd : parseDate);
  if (!start) return undefined;
  if (ends.length === 1) return { kind: 'date', date: start as CalendarDate };
  if (!end || (typeof start === 'string' && typeof end === 'string')) return undefined;
  const value: TimeValue = { kind: 'interval', start, end };
  const span = spanOf(value);
  return span.start !== undefined && span.end !== undefined && span.start > span.end ? undefined : value;
}

/** Writes a date as `parseEdtf` reads it. Beyond the year 9999 EDTF has years alone. */
export function printEdtf(value: TimeValue): string {
  return value.kind === 'date' ? printEnd(value.date) : `${printEnd(value.start)}/${printEnd(value.end)}`;
}

function parseEnd(text: string): IntervalEnd | undefined {
  return text === '..' ? 'open' : text ? parseDate(text) : 'unknown';
}

function parseDate(text: string): CalendarDate | undefined {
  const [, long, short, second, day, qualifier] = DATE.exec(text) ?? [];
  const digits = long ?? short;
  if (!digits || digits === '-0000') return undefined;
  const year = Number(digits);
  const month = Number(second ?? 0);
  const season = month > 20 && month < 25;
  if (second && !season && (month < 1 || month > 12)) return undefined;
  if (day && (season || Number(day) < 1 || Number(day) > daysInMonth(year, month))) return undefined;
  return {
    year,
    ...(second && (season ? { season: month as CalendarDate['season'] } : { month })),
    ...(day && { day: Number(day) }),
    ...(qualifier && qualifier !== '?' && { approximate: true }),
    ...(qualifier && qualifier !== '~' && { uncertain: true }),
  };
}

function printEnd(end: IntervalEnd): string {
  if (end === 'open') return '..';
  if (end === 'unknown') return '';
  const { year, month, season, day, approximate, uncertain } = end;
  const qualifier = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  if (Math.abs(year) > 9999) return `Y${year}${qualifier}`;
  const parts = [`${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`];
  for (const part of [season ?? month, season ? undefined : day]) if (part) parts.push(String(part).padStart(2, '0'));
  return parts.join('-') + qualifier;
}

/** `2014-2020` or `2014–2020`, as people write years, as `2014/2020`; other text as it is. */
export function yearsAsEdtf(text: string): string {
  return text.replace(/^(\d{4})\s*[-–]\s*(\d{4})$/, '$1/$2');
}
