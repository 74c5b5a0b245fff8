import { dateOf, spanOf } from '../../model/day.js';
import { parseEdtf, printEdtf } from '../../model/edtf-parse.js';
import type { Day } from '../../model/index.js';
import type { TimeWindow } from './axis-view.js';
import type { TimelineState } from './panel.js';

/** What the author of the page may write. */
export interface Options {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly period?: unknown;
}

/** A stretch of days of which either end may be left open. */
export type OpenWindow = Partial<TimeWindow>;

/** Shown to an author whose date can't be read. */
const EXAMPLES = ['2014', '2014-07', '2014-07-10'];
const PERIODS = ['2007-2013', '2014-2020', '2021-2027'];

/** An option that can't be used, with what could stand there. */
export interface BadOption {
  readonly kind: 'bad-option';
  readonly name: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Words of a list as people write it. */
export function listOf(value: unknown): string[] {
  const text = Array.isArray(value) ? value.map(textOf).join(' ') : textOf(value);
  return [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
}

/** The stretch of time that the author's dates name: `from` and `to`, each a year, a month or a day. */
export function boundsOf({ from, to }: Options): OpenWindow {
  const start = dayIn(from, 'start');
  const end = dayIn(to, 'end');
  return {
    ...(start !== undefined && { from: start }),
    ...(end !== undefined && (start === undefined || end >= start) && { to: end }),
  };
}

/** `2014-2020`, a year, or any EDTF interval or date. */
export function periodWindow(period: unknown): TimeWindow | undefined {
  const text = textOf(period).replace(/^(\d{4})\s*[-–]\s*(\d{4})$/, '$1/$2');
  const time = text ? parseEdtf(text) : undefined;
  const { start, end } = time ? spanOf(time) : {};
  return start !== undefined && end !== undefined ? { from: start, to: end } : undefined;
}

/** `2014-2020` for whole years. */
export function periodId({ start, end }: { readonly start: Day; readonly end: Day }): string {
  return `${dateOf(start).year}-${dateOf(end).year}`;
}

/** A day as EDTF. */
export function edtfDay(day: Day): string {
  return printEdtf({ kind: 'date', date: dateOf(day) });
}

/** Dates that can't be read. */
export function badDates({ from, to, period }: Options): BadOption[] {
  const bad = (name: string, value: unknown, allowed: readonly string[]): BadOption => ({
    kind: 'bad-option',
    name,
    value: textOf(value),
    allowed,
  });
  const bounds = boundsOf({ from, to });
  return [
    ...(textOf(from) && bounds.from === undefined ? [bad('from', from, EXAMPLES)] : []),
    ...(textOf(to) && bounds.to === undefined ? [bad('to', to, EXAMPLES)] : []),
    ...(textOf(period) && !periodWindow(period) ? [bad('period', period, PERIODS)] : []),
  ];
}

/** Words that none of the items has. */
export function unknownWords(name: string, words: readonly string[], known: readonly string[]): BadOption[] {
  return words
    .filter((word) => !known.includes(word))
    .map((value) => ({ kind: 'bad-option', name, value, allowed: known }));
}

/** `2027` and `2027-01-15`; the first or the last day of what is coarser. */
function dayIn(value: unknown, end: 'start' | 'end'): Day | undefined {
  const time = parseEdtf(textOf(value));
  return time && spanOf(time)[end];
}

/** The day of a `today` attribute. */
export function fixedToday(value: unknown): Day | undefined {
  return dayIn(value, 'start');
}

/** What is shown, in the words of the attributes. */
export function stateOf(
  host: Options & {
    readonly region: string;
    readonly levels: unknown;
    readonly kinds: unknown;
    readonly data?: unknown;
    readonly src?: string;
    readonly heading?: string;
    readonly headingLevel?: number;
    readonly locale?: string;
  },
  zoom: TimeWindow | undefined,
  { isOwn }: { readonly isOwn: boolean },
): TimelineState {
  const word = (value: unknown) => textOf(value) || undefined;
  const words = (value: unknown) => listOf(value).join(' ') || undefined;
  return {
    region: word(host.region),
    levels: words(host.levels),
    period: zoom ? undefined : word(host.period),
    from: zoom ? edtfDay(zoom.from) : word(host.from),
    to: zoom ? edtfDay(zoom.to) : word(host.to),
    kinds: words(host.kinds),
    src: word(host.src),
    heading: host.heading,
    headingLevel: host.headingLevel || undefined,
    locale: host.locale,
    isOwn: host.data != null || (isOwn && !word(host.src)),
  };
}
