import type { Day } from '../model/index.js';
import type { ChronologyItem } from '../stats/chronology.js';
import { px } from './timeline-scale.js';

/** Days on a horizontal line; a day is as wide as `x(day + 1) - x(day)`. */
export interface TimeScale {
  /** Where a day begins, in px. */
  x(day: Day): number;
  readonly from: Day;
  readonly to: Day;
  /** Ends of the drawing in px. */
  readonly start: number;
  readonly end: number;
  readonly today: Day;
  /** Diameter of a point in px; other marks follow. */
  readonly size: number;
}

/** `point`: a day; `span`: a day that lies somewhere in here; `bar`: from one day to another. */
export type MarkShape = 'point' | 'span' | 'bar';

interface Extent {
  readonly shape: MarkShape;
  readonly left: number;
  readonly right: number;
  /** Goes on beyond the drawing: drawn as an arrowhead. */
  readonly before: boolean;
  readonly after: boolean;
}

/** Where a mark stands on the line, before it has a row. */
export interface TimeMark {
  readonly left: number;
  readonly right: number;
  /** Absent where only the plan is in sight. */
  readonly actual?: Extent;
  /** The plan, where it is elsewhere than what became of it. */
  readonly plan?: Extent;
  /** End of what is done by today; all of it when absent. */
  readonly now?: number;
}

export interface MarkPaths {
  /** To be filled: what is done. */
  readonly solid: string;
  /** To be outlined: what is planned. */
  readonly hollow: string;
  /** Joins the plan with what became of it. */
  readonly slip: string;
}

/** Days from and to which a time reaches; what nobody knows is taken to be the end that is known. */
interface Reach {
  readonly first: number;
  readonly last: number;
  readonly unknownStart: boolean;
  readonly unknownEnd: boolean;
}

function reachOf(start: Day | undefined, end: Day | undefined, openStart: boolean, openEnd: boolean): Reach {
  const unknownStart = start === undefined && end !== undefined && !openStart;
  const unknownEnd = end === undefined && start !== undefined && !openEnd;
  return {
    first: start ?? (unknownStart ? end : -Infinity),
    last: end ?? (unknownEnd ? start : Infinity),
    unknownStart,
    unknownEnd,
  };
}

/** Where an item's time and, if that is elsewhere, its plan reach; absent where there is none. */
function reaches({ time, start, end, openStart, openEnd, planned }: ChronologyItem): (Reach | undefined)[] {
  const isMoved =
    planned &&
    (planned.start !== start || planned.end !== end) &&
    (planned.start !== undefined || planned.end !== undefined);
  const isOpen = (which: 'start' | 'end') => planned?.time.kind === 'interval' && planned.time[which] === 'open';
  return [
    time && reachOf(start, end, openStart, openEnd),
    isMoved ? reachOf(planned.start, planned.end, isOpen('start'), isOpen('end')) : undefined,
  ];
}

/** Whether anything of an item can be drawn between two days. */
export function isInSight(item: ChronologyItem, from: Day, to: Day): boolean {
  return reaches(item).some((reach) => reach && reach.first <= to && reach.last >= from);
}

/** Places an item that is in sight. */
export function placeMark(item: ChronologyItem, scale: TimeScale): TimeMark {
  const { coarse, planned, state } = item;
  const [own, other] = reaches(item);
  const actual = own && extentOf(own, coarse === 'interval' ? 'bar' : coarse === 'day' ? 'point' : 'span', scale);
  const isSingle = planned?.time.kind === 'date';
  const plan = other && extentOf(other, !isSingle ? 'bar' : planned.start === planned.end ? 'point' : 'span', scale);
  const now = state === 'planned' ? -Infinity : state === 'ongoing' ? scale.x(scale.today + 0.5) : undefined;
  return {
    left: Math.min(actual?.left ?? Infinity, plan?.left ?? Infinity),
    right: Math.max(actual?.right ?? -Infinity, plan?.right ?? -Infinity),
    ...(actual && { actual }),
    ...(plan && { plan }),
    ...(now !== undefined && { now }),
  };
}

function extentOf(reach: Reach, shape: MarkShape, scale: TimeScale): Extent | undefined {
  const { from, to, start, end, size, x } = scale;
  const { first, last, unknownStart, unknownEnd } = reach;
  if (first > to || last < from) return undefined;
  const before = first < from;
  const after = last > to;
  let left = before ? start : x(first);
  let right = after ? end : x(last + 1);
  if (unknownStart) left = Math.max(start, right - size * 3);
  if (unknownEnd) right = Math.min(end, left + size * 3);
  const least = shape === 'bar' ? size * 0.8 : size;
  if (shape === 'point' || right - left < least) {
    const middle = Math.min(Math.max((left + right) / 2, start + least / 2), end - least / 2);
    left = middle - least / 2;
    right = middle + least / 2;
  }
  return { shape, left: px(left), right: px(right), before, after };
}

/** Draws a mark about the height `y`. */
export function markPaths({ actual, plan, now }: TimeMark, y: number, size: number): MarkPaths {
  let solid = '';
  let hollow = '';
  if (actual) {
    if (now === undefined || now >= actual.right) solid = outline(actual, y, size);
    else {
      hollow = outline(actual, y, size);
      if (now > actual.left) solid = outline(actual, y, size, px(now));
    }
  }
  if (!plan) return { solid, hollow, slip: '' };
  hollow += outline(plan, y, size);
  return { solid, hollow, slip: actual ? join(plan, actual, y) : '' };
}

/** The line between a plan and what became of it, where there is a gap between them. */
function join(plan: Extent, actual: Extent, y: number): string {
  const [left, right] = plan.right < actual.left ? [plan.right, actual.left] : [actual.right, plan.left];
  return right > left ? `M${left} ${y}H${right}` : '';
}

/** A closed path; with `now` only its part until there. */
function outline({ shape, left, right, before, after }: Extent, y: number, size: number, now?: number): string {
  const end = now ?? right;
  if (shape !== 'bar') {
    const r = px(Math.min(shape === 'point' ? size / 2 : size * 0.42, (right - left) / 2));
    const into = before ? `H${left}V${px(y + r)}` : `H${px(left + r)}a${r} ${r} 0 0 0 0 ${r * 2}`;
    if (now !== undefined) {
      // Of a round end at least the half is drawn, so that it never leaves the mark.
      const cut = Math.max(left + r, Math.min(end, right - r));
      return `M${px(cut)} ${px(y - r)}${into}H${px(cut)}Z`;
    }
    const out = after ? `H${right}V${px(y - r)}Z` : `H${px(right - r)}a${r} ${r} 0 0 0 0 ${-r * 2}Z`;
    return `M${after ? right : px(right - r)} ${px(y - r)}${into}${out}`;
  }
  const h = px(size * 0.75);
  const tip = Math.min(size * 0.7, (right - left) / 2);
  const head = before
    ? `M${px(left + tip)} ${px(y - h)}L${left} ${px(y)}L${px(left + tip)} ${px(y + h)}`
    : `M${left} ${px(y - h)}V${px(y + h)}`;
  const tail =
    after && now === undefined
      ? `H${px(right - tip)}L${right} ${px(y)}L${px(right - tip)} ${px(y - h)}Z`
      : `H${px(Math.max(end, left))}V${px(y - h)}Z`;
  return head + tail;
}
