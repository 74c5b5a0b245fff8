import type { AxisContext, TimeWindow } from '../axis-view.js';

/** What the buttons say that they do. */
export type Zoom = 'earlier' | 'later' | 'out' | 'in' | 'all';

/** The stretch of time that a button leads to, within the whole; nearer to what is chosen, where that is in sight. */
export function zoomed(zoom: Zoom, { chronology, window, selected }: AxisContext): TimeWindow {
  const { from, to, items } = chronology;
  if (zoom === 'all') return { from, to };
  const length = window.to - window.from + 1;
  const chosen = items.find(({ id }) => id === selected)?.start;
  const isSeen = chosen !== undefined && chosen >= window.from && chosen <= window.to;
  const isMove = zoom === 'earlier' || zoom === 'later';
  const middle = window.from + (zoom === 'earlier' ? 0 : zoom === 'later' ? length : length / 2);
  return windowOf(isSeen && !isMove ? chosen : middle, zoom === 'out' ? length * 2 : isMove ? length : length / 2, {
    from,
    to,
  });
}

/** A window of `days` about a day, moved as little as keeps it within `whole`. */
function windowOf(middle: number, days: number, { from, to }: TimeWindow): TimeWindow {
  const length = Math.min(Math.max(1, Math.round(days)), to - from + 1);
  const first = Math.min(Math.max(Math.round(middle - length / 2), from), to - length + 1);
  return { from: first, to: first + length - 1 };
}
