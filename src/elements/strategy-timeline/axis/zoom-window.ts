import { filterChronology } from '../../../stats/chronology.js';
import type { ChronologyItem } from '../../../stats/chronology.js';
import type { AxisContext, TimeWindow } from '../axis-view.js';

/** What the buttons say that they do. */
export type Zoom = 'earlier' | 'later' | 'out' | 'in' | 'all';

/**
 * The stretch of time that a button leads to, within the whole. Nearer is nearer to what is chosen, where that is in
 * sight, and never to a time without steps.
 */
export function zoomed(zoom: Zoom, { chronology, window, selected }: AxisContext): TimeWindow {
  const { from, to, items } = chronology;
  if (zoom === 'all') return { from, to };
  const length = window.to - window.from + 1;
  const chosen = items.find(({ id }) => id === selected)?.start;
  const isSeen = chosen !== undefined && chosen >= window.from && chosen <= window.to;
  const isMove = zoom === 'earlier' || zoom === 'later';
  const middle = window.from + (zoom === 'earlier' ? 0 : zoom === 'later' ? length : length / 2);
  const days = zoom === 'out' ? length * 2 : isMove ? length : length / 2;
  const about = (day: number) => windowOf(day, days, { from, to });
  const next = about(isSeen && !isMove ? chosen : middle);
  const isEmpty = zoom === 'in' && !filterChronology(chronology, next).items.length;
  return isEmpty ? about(nearest(items, middle)) : next;
}

/** The day nearest to a day on which something begins or ends; that day where nothing does. */
function nearest(items: readonly ChronologyItem[], day: number): number {
  const days = items.flatMap(({ start, end }) => [start, end]).filter((each) => each !== undefined);
  return days.reduce((best, each) => (Math.abs(each - day) < Math.abs(best - day) ? each : best), days[0] ?? day);
}

/** A window of `days` about a day, moved as little as keeps it within `whole`. */
function windowOf(middle: number, days: number, { from, to }: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(1, Math.round(days)), to - from + 1);
  const first = Math.min(Math.max(Math.round(middle - length / 2), from), to - length + 1);
  return { from: first, to: first + length - 1 };
}
