import { dateOf, dayOf, spanOf } from '../model/day.js';
import type { Span } from '../model/day.js';
import { parseEdtf } from '../model/edtf-parse.js';
import type { CalendarDate, Day, Milestone, Region, TimeValue } from '../model/index.js';

/** A row of a timeline: whose steps it holds. */
export interface Lane {
  /** Code of the region where there is one, else the level; unique in a chronology. */
  readonly id: string;
  /** `eu`, `national`, `regional`, a level of a site's own, or empty. */
  readonly level: string;
  readonly region?: Region;
}

export interface CountedLane extends Lane {
  /** How many items it holds. */
  readonly count: number;
}

export interface ChronologyInput {
  readonly milestone: Milestone;
  readonly lane: Lane;
}

/**
 * How exact a date is. `interval`: from one date to another, both included; what is coarser than a day is a point in
 * time of which no more is known than that it lies in this span.
 */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'interval';

/**
 * `done`: over by today; `ongoing`: today is in its span, so a coarse date may still be to come; `planned`: to come, or
 * only ever planned, overdue plans included; `undated`: has no date that can be read.
 */
export type ItemState = 'done' | 'ongoing' | 'planned' | 'undated';

export interface PlannedTime extends Span {
  readonly time: TimeValue;
}

/** A step with its place in time. */
export interface ChronologyItem {
  /** That of the milestone, without blanks and made unique: it serves as `id` of an HTML element and in `#…`. */
  readonly id: string;
  readonly milestone: Milestone;
  readonly lane: Lane;
  /** When it was or will be; when it was planned, where nothing else is known. */
  readonly time?: TimeValue;
  /** First day; absent when undated, open or unknown. */
  readonly start?: Day;
  /** Last day, included; absent when undated, open or unknown. */
  readonly end?: Day;
  /** Began at some time that is of no matter: `../2020`. */
  readonly openStart: boolean;
  /** Goes on: `2021/..`. Neither this nor `end`: has an end that nobody knows. */
  readonly openEnd: boolean;
  readonly coarse: Precision;
  /** "about" (`~`), of either end. */
  readonly approximate: boolean;
  /** "perhaps" (`?`), of either end. */
  readonly uncertain: boolean;
  /** The plan, where there is one; `time` may be something else. */
  readonly planned?: PlannedTime;
  /** Last day as it was minus last day as it was planned: positive when late. Absent where either is not known. */
  readonly slipDays?: number;
  readonly state: ItemState;
  /** A programming period that stands behind the drawing: not also a bar. It is an item of the list all the same. */
  readonly backdrop: boolean;
}

/** A band behind the drawing: a programming period, of the data or one that is known anyway. */
export interface Period {
  /** `2014-2020` */
  readonly id: string;
  readonly start: Day;
  readonly end: Day;
  /** The item that says so, where there is one. */
  readonly item?: ChronologyItem;
}

/** The one model of list, drawing, words and files. */
export interface Chronology {
  /** Ordered by start, then end, then as given; open starts first, undated ones last. */
  readonly items: readonly ChronologyItem[];
  /** Those that hold items: EU, national, regional, then others; within a level as they were first given. */
  readonly lanes: readonly CountedLane[];
  /** Ordered by start; those that touch `from`–`to`. */
  readonly periods: readonly Period[];
  /** First day to be shown. */
  readonly from: Day;
  /** Last day to be shown, included. */
  readonly to: Day;
  readonly today: Day;
}

/** Which items are kept; everything that is absent or empty keeps all. */
export interface ChronologyFilter {
  /** Keeps items that touch the days from here on; undated ones are left out then. */
  readonly from?: Day;
  /** Keeps items that touch the days until here, included. */
  readonly to?: Day;
  readonly kinds?: readonly string[];
  readonly levels?: readonly string[];
}

export interface ChronologyOptions extends ChronologyFilter {
  readonly items: readonly ChronologyInput[];
  readonly today: Day;
  /** Puts the programming periods of the EU behind items that have none of their own. */
  readonly presets?: boolean;
}

/** Programming periods of the EU's cohesion policy, by first year. */
const PRESETS: readonly Period[] = [2007, 2014, 2021].map((year) => ({
  id: `${year}-${year + 6}`,
  start: dayOf(year),
  end: dayOf(year + 7) - 1,
}));
/** Extents longer than this are widened to whole years. */
const LONG = 500;
/** Levels that the EU's programming periods are of matter to, in their order. */
export const RANKS: readonly string[] = ['eu', 'national', 'regional'];

/** Places milestones in time. Pure; O(n log n). Dates that can't be read are undated; nothing throws. */
export function chronology(options: ChronologyOptions): Chronology {
  const { today } = options;
  const ids = new Map<string, number>();
  const ordered = options.items
    .map(({ milestone, lane }, index) => ({ item: itemOf(milestone, lane, today, ids), index }))
    .sort((a, b) => compareTimes(a.item, b.item) || a.index - b.index);
  const periods: Period[] = [];
  const items = ordered.map(({ item }) => {
    const { start, end } = item;
    if (item.milestone.kind !== 'programme-period' || start === undefined || end === undefined) return item;
    if (periods.some((period) => start <= period.end && end >= period.start)) return item;
    const period = { ...item, backdrop: true };
    periods.push({ id: `${dateOf(start).year}-${dateOf(end).year}`, start, end, item: period });
    return period;
  });
  const presets = PRESETS.filter(
    ({ start, end }) => !periods.some((period) => start <= period.end && end >= period.start),
  );
  if (options.presets) periods.push(...presets);
  periods.sort((a, b) => a.start - b.start);
  const lanes = options.items.map(({ lane }) => lane);
  return select(items, today, options, periods, lanes);
}

/** The part of a chronology that fits a filter: the same item objects in the same order. */
export function filterChronology(whole: Chronology, filter: ChronologyFilter): Chronology {
  return select(whole.items, whole.today, filter, whole.periods, whole.lanes);
}

function itemOf(milestone: Milestone, lane: Lane, today: Day, ids: Map<string, number>): ChronologyItem {
  const id = uniqueId(milestone.id, ids);
  const actual = milestone.date ? parseEdtf(milestone.date) : undefined;
  const plan = milestone.planned ? parseEdtf(milestone.planned) : undefined;
  const planned = plan && { time: plan, ...spanOf(plan) };
  const time = actual ?? plan;
  if (!time) {
    const none = { openStart: false, openEnd: false, approximate: false, uncertain: false, backdrop: false };
    return { id, milestone, lane, ...none, coarse: 'day', state: 'undated' };
  }
  const span = spanOf(time);
  const ends = time.kind === 'date' ? [time.date] : [time.start, time.end];
  const dates = ends.filter((end): end is CalendarDate => typeof end === 'object');
  const slipDays = actual && span.end !== undefined && planned?.end !== undefined ? span.end - planned.end : undefined;
  return {
    id,
    milestone,
    lane,
    time,
    ...span,
    openStart: ends[0] === 'open',
    openEnd: ends.at(-1) === 'open',
    coarse: precisionOf(time),
    approximate: dates.some(({ approximate }) => approximate),
    uncertain: dates.some(({ uncertain }) => uncertain),
    ...(planned && { planned }),
    ...(slipDays !== undefined && { slipDays }),
    state: actual ? stateOf(span, ends.at(-1) === 'open', today) : 'planned',
    backdrop: false,
  };
}

/** `ids` holds how often each was wanted, so that many equal ones are no trouble. */
function uniqueId(wanted: string, ids: Map<string, number>): string {
  const base = wanted.trim().replace(/\s+/g, '-') || 'item';
  let count = ids.get(base) ?? 0;
  let id: string;
  do id = count++ ? `${base}-${count}` : base;
  while (ids.has(id));
  ids.set(base, count);
  ids.set(id, Math.max(1, ids.get(id) ?? 0));
  return id;
}

function precisionOf(time: TimeValue): Precision {
  if (time.kind === 'interval') return 'interval';
  const { day, month, season } = time.date;
  return day ? 'day' : season ? 'season' : month ? 'month' : 'year';
}

/** Of an unknown end no more is said than that it has begun. */
function stateOf({ start, end }: Span, openEnd: boolean, today: Day): ItemState {
  if (start !== undefined && start > today) return 'planned';
  return openEnd || (end !== undefined && end >= today) ? 'ongoing' : 'done';
}

/** Order of two items: start, then end; undated ones last. */
function compareTimes(a: ChronologyItem, b: ChronologyItem): number {
  const undated = Number(!a.time) - Number(!b.time);
  return (
    undated ||
    difference(a.start ?? -Infinity, b.start ?? -Infinity) ||
    difference(a.end ?? Infinity, b.end ?? Infinity)
  );
}

function difference(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

function select(
  all: readonly ChronologyItem[],
  today: Day,
  { from, to, kinds, levels }: ChronologyFilter,
  periods: readonly Period[],
  lanes: readonly Lane[],
): Chronology {
  const items = all.filter(
    (item) =>
      (!kinds?.length || kinds.includes(item.milestone.kind ?? '')) &&
      (!levels?.length || levels.includes(item.lane.level)) &&
      ((from === undefined && to === undefined) || touches(item, from ?? -Infinity, to ?? Infinity)),
  );
  const [first, last] = extent(items, today);
  const window = { from: from ?? Math.min(first, to ?? Infinity), to: to ?? Math.max(last, from ?? -Infinity) };
  return {
    items,
    lanes: lanesOf(items, lanes),
    periods: periods.filter(({ start, end }) => start <= window.to && end >= window.from),
    ...window,
    today,
  };
}

/** Whether an item is within days, both included, in part at least. An unknown end is taken to be the start. */
export function touches({ time, start, end, openEnd }: ChronologyItem, from: Day, to: Day): boolean {
  return !!time && (start ?? -Infinity) <= to && (end ?? (openEnd ? Infinity : (start ?? -Infinity))) >= from;
}

/** First and last day of the items; an open end reaches today. */
function extent(items: readonly ChronologyItem[], today: Day): readonly [Day, Day] {
  let first = Infinity;
  let last = -Infinity;
  for (const { start, end, openEnd, planned } of items) {
    for (const day of [start, end, planned?.start, planned?.end, openEnd ? today : undefined]) {
      if (day === undefined) continue;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  if (first > last) first = last = today;
  else if (last - first <= LONG) return [first, last];
  return [dayOf(dateOf(first).year), dayOf(dateOf(last).year + 1) - 1];
}

/** The lanes that hold items, in the order in which they were given. */
function lanesOf(items: readonly ChronologyItem[], given: readonly Lane[]): readonly CountedLane[] {
  const counts = new Map<string, number>();
  for (const { lane } of items) counts.set(lane.id, (counts.get(lane.id) ?? 0) + 1);
  const lanes = new Map<string, CountedLane>();
  for (const lane of given) {
    const count = counts.get(lane.id);
    if (count && !lanes.has(lane.id)) lanes.set(lane.id, { ...lane, count });
  }
  return [...lanes.values()].sort((a, b) => rankOf(a) - rankOf(b));
}

function rankOf({ level }: Lane): number {
  const rank = RANKS.indexOf(level);
  return rank < 0 ? RANKS.length : rank;
}
