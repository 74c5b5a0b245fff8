import { dateOf } from '../model/day.js';
import type { Day } from '../model/index.js';
import type { Chronology, Period } from '../stats/chronology.js';
import { BOLD } from './estimate-width.js';
import { px } from './timeline-scale.js';
import type { TextMeasure } from './timeline-labels.js';
import type { TimeScale } from './timeline-marks.js';
import { dateStep, datesEvery } from './timeline-ticks.js';
import type { DateUnit } from './timeline-ticks.js';

/** What of a date an axis writes: `month-year` stands above days. */
export type DatePart = DateUnit | 'month-year';

/** What stands in the head of a timeline, in the reader's words. */
export interface HeadTexts {
  dateText(day: Day, part: DatePart): string;
  /** Names of a period, the longest first; the first for which there is room is drawn. */
  periodNames(period: Period): readonly string[];
  /** "today" */
  readonly todayText: string;
}

export interface PlacedText {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
}

export interface PlacedPeriod {
  readonly period: Period;
  readonly x: number;
  readonly width: number;
  /** Absent where there is no room. */
  readonly label?: PlacedText;
}

export interface PlacedToday {
  readonly x: number;
  readonly label: PlacedText & { readonly anchor: 'start' | 'end' };
}

/** What stands above the lanes and behind them. */
export interface TimelineHead {
  /** Lines of the axis: where they stand and begin. */
  readonly lines: readonly { readonly x: number; readonly top: number }[];
  readonly ticks: readonly PlacedText[];
  readonly periods: readonly PlacedPeriod[];
  readonly periodTop: number;
  /** Absent where today is out of sight. */
  readonly today?: PlacedToday;
  /** Where the lanes begin. */
  readonly bottom: number;
}

/** From a line of the axis to its label, in px. */
const SPACE = 4;

/** Places the axis, the programming periods and today. */
export function layoutHead(
  { periods, today }: Chronology,
  scale: TimeScale,
  size: number,
  measure: TextMeasure,
  texts: HeadTexts,
): TimelineHead {
  const { x, from, to, end } = scale;
  const row = Math.round(size * 1.5);
  const widthOf = (text: string) => measure(text, size);
  const years = Math.max(widthOf(texts.dateText(from, 'year')), widthOf(texts.dateText(to, 'year')));
  const gap = { day: size * 2.4, month: size * 4, year: years + size };
  const step = dateStep(x(1) - x(0), gap);
  const days = datesEvery(step, { from, to });
  const context = contextOf(step.unit, scale);
  const ticks: PlacedText[] = [];
  let y = 0;
  const write = (all: readonly (readonly [at: number, text: string])[]) => {
    y += row;
    // From the end, so that of two that would overlap the one that begins here is kept.
    let limit = end;
    for (const [at, text] of all.toReversed()) {
      if (at + SPACE + widthOf(text) > limit) continue;
      ticks.push({ x: px(at + SPACE), y: y - Math.round(size * 0.4), text });
      limit = at;
    }
  };
  if (context) write(context.days.map((day) => [x(day), texts.dateText(day, context.part)] as const));
  write(days.map((day) => [x(day), texts.dateText(day, step.unit)] as const));

  const starts = new Set(context?.days.slice(1));
  const below = context ? row : 0;
  const isToday = today >= from && today <= to;
  const shown = periods.filter((period) => period.start <= to && period.end >= from);
  const periodTop = y;
  if (isToday || shown.length) y += row + 2;
  const baseline = y - Math.round(size * 0.5);
  const now = isToday ? placeToday(x(today + 0.5), widthOf(texts.todayText) * BOLD, end) : undefined;
  return {
    lines: [...new Set([...starts, ...days])].map((day) => ({ x: px(x(day)), top: starts.has(day) ? 0 : below })),
    ticks,
    periods: shown.map((period) => {
      const left = Math.max(0, x(Math.max(from, period.start)));
      const right = Math.min(end, x(Math.min(to, period.end) + 1));
      const label = periodLabel(texts.periodNames(period), left + 6, right - 6, now?.taken, widthOf);
      return { period, x: px(left), width: px(right - left), ...(label && { label: { ...label, y: baseline } }) };
    }),
    periodTop,
    ...(now && { today: { x: px(now.x), label: { ...now.label, text: texts.todayText, y: baseline } } }),
    bottom: y + Math.round(size * 0.3),
  };
}

/** What days and months are of: the first in sight, and each that begins there. */
function contextOf(
  unit: DateUnit,
  { from, to }: TimeScale,
): { readonly part: 'year' | 'month-year'; readonly days: number[] } | undefined {
  if (unit === 'year') return undefined;
  const of = unit === 'day' ? 'month' : 'year';
  const days = datesEvery({ unit: of, every: 1 }, { from: from + 1, to });
  return { part: of === 'year' ? 'year' : 'month-year', days: [from, ...days] };
}

interface Taken {
  readonly left: number;
  readonly right: number;
}

function placeToday(x: number, width: number, end: number) {
  const isRight = x + SPACE + width <= end;
  const anchor = isRight ? ('start' as const) : ('end' as const);
  const taken: Taken = isRight
    ? { left: x - 8, right: x + SPACE + width + 12 }
    : { left: x - width - 16, right: x + 8 };
  return { x, taken, label: { x: px(isRight ? x + SPACE : x - SPACE), anchor } };
}

/** The first name that fits between two ends, beside what is taken. */
function periodLabel(
  names: readonly string[],
  left: number,
  right: number,
  taken: Taken | undefined,
  widthOf: (text: string) => number,
): { x: number; text: string } | undefined {
  const hit = taken && taken.left < right && taken.right > left;
  const rooms = hit
    ? [
        { left, right: taken.left },
        { left: taken.right, right },
      ]
    : [{ left, right }];
  for (const text of names) {
    const width = widthOf(text);
    const room = rooms.find((each) => width <= each.right - Math.max(left, each.left));
    if (room) return { x: px(Math.max(left, room.left)), text };
  }
  return undefined;
}

/** `2014-2020` as it is printed. */
export function periodYears({ start, end }: Period): string {
  return `${dateOf(start).year}–${dateOf(end).year}`;
}
