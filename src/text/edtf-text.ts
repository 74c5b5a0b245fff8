import { str } from '@lit/localize/internal/str-tag.js';
import { spanOf } from '../model/day.js';
import type { CalendarDate, Day, TimeValue } from '../model/index.js';
import type { Language } from './language.js';

/** Years that `Date` and so `Intl` can write. */
const LAST_YEAR = 271_820;

type Part = Pick<Intl.DateTimeRangeFormatPart, 'type' | 'value'> & { readonly source?: string };

/**
 * Of each language its formats, and what they have made of dates in the same months: both are dear, and a timeline
 * words thousands of dates.
 */
const formats = new WeakMap<Language, Map<string, Intl.DateTimeFormat>>();
const patterns = new WeakMap<Intl.DateTimeFormat, Map<string, readonly Part[]>>();

/**
 * A date in the reader's words, as exact as it is known: "10 July 2014", "spring 2027", "about 2030", "2014–2020",
 * "since 2021, ongoing". It is written in no time zone.
 * @param today tells what has begun from what is to come: "since 2021, ongoing", "from 2031"; without it all has begun
 */
export function edtfText(value: TimeValue, language: Language, today?: Day): string {
  if (value.kind === 'date') return dateText(value.date, language);
  const { msg } = language;
  const { start, end } = value;
  if (typeof start === 'string') {
    const until = typeof end === 'string' ? '' : dateText(end, language);
    return msg(str`until ${until}`, {
      id: 'ed.until',
      desc: '"until 10 July 2014", "until 2020": the last day or year',
    });
  }
  if (
    typeof end !== 'string' &&
    isPlain(start) &&
    isPlain(end) &&
    !start.month === !end.month &&
    !start.day === !end.day
  ) {
    return plainText(start, language, end);
  }
  const from = dateText(start, language);
  if (end === 'unknown') {
    return msg(str`from ${from}, end not known`, { id: 'ed.noend', desc: 'As ed.since; nobody knows the end' });
  }
  if (end === 'open') {
    const first = spanOf(value).start ?? 0;
    return today === undefined || first <= today
      ? msg(str`since ${from}, ongoing`, { id: 'ed.since', desc: 'A year, month, day or season; it has no end yet' })
      : msg(str`from ${from}`, { id: 'ed.from', desc: 'A year, month, day or season to come; it has no end yet' });
  }
  const to = dateText(end, language);
  return from === to
    ? from
    : msg(str`${from} – ${to}`, { id: 'ed.range', desc: 'From, to, both included: "March 2016 – about 2020"' });
}

function isPlain({ year, season, approximate, uncertain }: CalendarDate): boolean {
  return !season && !approximate && !uncertain && Math.abs(year) <= LAST_YEAR;
}

function dateText(date: CalendarDate, language: Language): string {
  const { msg } = language;
  let text = date.season ? seasonText(date, language) : plainText(date, language);
  if (date.approximate) {
    text = msg(str`about ${text}`, { id: 'ed.about', desc: '"about 2030": the date is not exact' });
  }
  if (date.uncertain) {
    text = msg(str`perhaps ${text}`, { id: 'ed.perhaps', desc: '"perhaps May 2020": the date is not certain' });
  }
  return text;
}

function seasonText({ year, season }: CalendarDate, language: Language): string {
  const { msg } = language;
  const text = plainText({ year }, language);
  switch (season) {
    case 21:
      return msg(str`spring ${text}`, { id: 'ed.spring', desc: '"spring 2027"' });
    case 22:
      return msg(str`summer ${text}`, { id: 'ed.summer', desc: '"summer 2027"' });
    case 23:
      return msg(str`autumn ${text}`, { id: 'ed.autumn', desc: '"autumn 2027"' });
    default:
      return msg(str`winter ${text}`, { id: 'ed.winter', desc: '"winter 2027", the one that begins in that year' });
  }
}

/** A date, or "9–10 July 2014": what two dates of one exactness share is written once. */
function plainText(start: CalendarDate, language: Language, end = start): string {
  const { year, month, day } = start;
  if (Math.abs(year) > LAST_YEAR) return language.number(year, 0);
  const isSameYear = year === end.year;
  const isOne = isSameYear && month === end.month && day === end.day;
  const isEra = year < 1 || end.year < 1;
  const format = formatFor(start, isEra, language);
  const known = patterns.get(format) ?? new Map<string, readonly Part[]>();
  patterns.set(format, known);
  const key = [month, isOne || [end.month, isSameYear]].join();
  const pattern =
    known.get(key) ??
    (isOne ? format.formatToParts(timeOf(start)) : format.formatRangeToParts(timeOf(start), timeOf(end)));
  // Dates in figures alone may have zeros.
  const isReusable = !isEra && pattern.every(({ type, value }) => type !== 'month' || value > '99');
  if (isReusable) known.set(key, pattern);
  return pattern
    .map(({ type, value, source }: Part) => {
      const date = source === 'endRange' ? end : start;
      if (isReusable && (type === 'day' || type === 'year')) return date[type];
      return isOne ? value : value.replace(/^0(?=\d)/, ''); // CLDR's Italian and Croatian: "09–10 luglio"
    })
    .join('');
}

function formatFor({ month, day }: CalendarDate, era: boolean, language: Language): Intl.DateTimeFormat {
  const known = formats.get(language) ?? new Map<string, Intl.DateTimeFormat>();
  formats.set(language, known);
  const key = `${day ? 'day' : month ? 'month' : 'year'}${era}`;
  let format = known.get(key);
  if (!format) {
    const { words } = language;
    format = new Intl.DateTimeFormat(words ?? language.locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: 'numeric',
      ...(month && { month: words ? 'long' : 'numeric' }),
      ...(day && { day: 'numeric' }),
      ...(era && { era: 'short' }),
    });
    known.set(key, format);
  }
  return format;
}

/** Noon in the time zone of the format. `Date.UTC` would take the years 0 to 99 for those of the 20th century. */
function timeOf({ year, month = 1, day = 1 }: CalendarDate): Date {
  const date = new Date(43_200_000);
  date.setUTCFullYear(year, month - 1, day);
  return date;
}
