/** Days since 1 January 1970 in the proleptic Gregorian calendar; a plain date, in no time zone. */
export type Day = number;

/** A calendar date as exact as it is known. */
export interface CalendarDate {
  /** Astronomical year: 0 is 1 BCE. */
  readonly year: number;
  readonly month?: number;
  /** 21 spring, 22 summer, 23 autumn, 24 winter; instead of a month. */
  readonly season?: 21 | 22 | 23 | 24;
  readonly day?: number;
  /** "about": `~`, or `%` together with `uncertain`. */
  readonly approximate?: boolean;
  /** "perhaps": `?` */
  readonly uncertain?: boolean;
}

/** `open`: goes on (`..`); `unknown`: has an end that nobody knows (empty). */
export type IntervalEnd = CalendarDate | 'open' | 'unknown';

/** A point in time, as exact as it is known, or an interval with both ends included. */
export type TimeValue =
  | { readonly kind: 'date'; readonly date: CalendarDate }
  | { readonly kind: 'interval'; readonly start: IntervalEnd; readonly end: IntervalEnd };
