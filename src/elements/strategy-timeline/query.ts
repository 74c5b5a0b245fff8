import { spanOf } from '../../model/day.js';
import { parseEdtf, yearsAsEdtf } from '../../model/edtf-parse.js';
import type { Day } from '../../model/index.js';
import type { TimeWindow } from './axis-view.js';

/** What the author of the page may write. */
export interface Options {
  readonly from?: unknown;
  readonly to?: unknown;
  readonly period?: unknown;
}

/** A stretch of days of which either end may be left open. */
export type OpenWindow = Partial<TimeWindow>;

interface OpenSpan {
  readonly start?: Day;
  readonly end?: Day;
}

export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Words of a list as people write it. */
export function listOf(value: unknown): string[] {
  const text = Array.isArray(value) ? value.map(textOf).join(' ') : textOf(value);
  return known(text.split(/[\s,;]+/));
}

/** Words of a list that are in use; others are of no account. */
export function listAmong(value: unknown, used: readonly (string | undefined)[]): string[] {
  return listOf(value).filter((word) => used.includes(word));
}

/** Words in use, each once. */
export function known(words: readonly string[]): string[] {
  return [...new Set(words)].filter(Boolean);
}

/** The stretch of time that the author's dates name: `from` and `to`, each a year, a month or a day, in any order. */
export function boundsOf({ from, to }: Options): OpenWindow {
  const dates = [from, to].map((date) => spanOfText(textOf(date)));
  const [{ start }, { end }] = (isReversed({ from, to }) ? dates.reverse() : dates) as [OpenSpan, OpenSpan];
  return { ...(start !== undefined && { from: start }), ...(end !== undefined && { to: end }) };
}

/** Whether `to` is over before `from` begins. */
export function isReversed({ from, to }: Options): boolean {
  return spanOfText(textOf(to)).end! < spanOfText(textOf(from)).start!;
}

/** `2014-2020`, a year, or any EDTF interval or date. */
export function periodWindow(period: unknown): TimeWindow | undefined {
  const { start, end } = spanOfText(yearsAsEdtf(textOf(period)));
  return start !== undefined && end !== undefined ? { from: start, to: end } : undefined;
}

/** First and last day of a date; none of what can't be read. */
export function spanOfText(text: string): OpenSpan {
  const time = parseEdtf(text);
  return time ? spanOf(time) : {};
}
