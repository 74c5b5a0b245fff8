import type { Day } from '../model/index.js';
import type { ChronologyItem } from '../stats/chronology.js';
import { px } from './timeline-scale.js';
import { LabelText } from './timeline-labels.js';
import type { LabelLines, TextMeasure } from './timeline-labels.js';
import { markPaths, placeMark } from './timeline-marks.js';
import type { MarkPaths, MarkShape, TimeMark, TimeScale } from './timeline-marks.js';
import { packRows, packSome, rowCount } from './timeline-packing.js';
import type { Packed } from './timeline-packing.js';
import { dateStep, datesEvery } from './timeline-ticks.js';

export interface PlacedLabel {
  readonly x: number;
  /** Middle of its first line. */
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly lines: readonly string[];
  /** Of its widest line, in px. */
  readonly width: number;
  /** It stands in its bar. */
  readonly isInside?: boolean;
}

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedItem extends MarkPaths {
  readonly item: ChronologyItem;
  readonly shape: MarkShape;
  /** About, perhaps, or with an end that nobody knows: drawn dotted. */
  readonly isVague: boolean;
  /** Middle of the mark. */
  readonly x: number;
  readonly y: number;
  /** Of mark and label, in px: no two of a lane overlap. */
  readonly box: Box;
  /** Absent where there was no room. */
  readonly label?: PlacedLabel;
}

/** Items that begin within some days, counted because there was no room for each. */
export interface Bin {
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
  readonly first: ChronologyItem;
  /** Whether the count fits above the column. */
  readonly isNamed: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LaneContent {
  /** Either these, or bins. */
  readonly items: readonly PlacedItem[];
  readonly bins: readonly Bin[];
  /** Items that are drawn without a label. */
  readonly unnamed: number;
  readonly bottom: number;
}

export interface LaneOptions {
  readonly top: number;
  readonly size: number;
  readonly measure: TextMeasure;
  label(item: ChronologyItem): string;
}

/** Rows of a lane in which every item has its label; of one in which only some have. */
const ROWS = 24;
const NAMED_ROWS = 14;
/** Rows of marks without a label, beyond which they are counted. */
const BARE_ROWS = 10;
/** Widths in em that labels are broken to; the one that needs the fewest rows is taken. */
const WISHES = [30, 21, 15, 11];
/** So many items are laid out in all these ways, others in one. */
const FEW = 80;
const LINES = 3;
/** Narrowest column in em for a label of so many lines. */
const NARROW = 10;
/** Least px between a mark and its label. */
const SPACE = 6;

interface Candidate extends Packed {
  /** The label stands in the row below the mark. */
  readonly isBelow?: boolean;
  readonly label: Omit<PlacedLabel, 'y'>;
}

/** Places the items of one lane, all of which are in sight. */
export function layoutLane(items: readonly ChronologyItem[], scale: TimeScale, options: LaneOptions): LaneContent {
  const { top, size, measure } = options;
  const marks = items.map((item) => placeMark(item, scale));
  const bare = marks.map(({ left, right }) => ({ left, right, rows: 1 }));
  const depth = packRows(bare, ROWS, 3);
  if (!depth) return countItems(items, scale, options);
  const texts = items.map((item) => new LabelText(options.label(item), size, measure));
  const labelled = (wish: number) =>
    marks.map((mark, index) => withLabel(mark, texts[index]!, wish * size, scale, size));
  const place = (
    candidates: readonly Candidate[],
    rows: readonly number[],
    named?: readonly boolean[],
  ): LaneContent => {
    const pitch = Math.round(size * 1.45);
    const placed = items.map((item, index): PlacedItem => {
      const mark = marks[index]!;
      const row = rows[index]!;
      const y = px(top + (row + 0.5) * pitch);
      const isNamed = named?.[index] ?? true;
      const box = (isNamed ? candidates : bare)[index]!;
      const { label, isBelow } = candidates[index]!;
      const { shape, left, right } = mark.actual ?? mark.plan!;
      return {
        item,
        shape,
        isVague: isVague(item),
        x: (left + right) / 2,
        y,
        box: {
          left: box.left,
          right: box.right,
          top: top + row * pitch,
          bottom: top + (row + box.rows) * pitch,
        },
        ...markPaths(mark, y, scale.size),
        ...(isNamed && { label: { ...label, y: isBelow ? y + pitch : y } }),
      };
    });
    return {
      items: placed,
      bins: [],
      unnamed: named?.filter((each) => !each).length ?? 0,
      bottom: placed.reduce((most, { box }) => Math.max(most, box.bottom), top),
    };
  };

  let best: { candidates: Candidate[]; rows: number[]; count: number } | undefined;
  for (const wish of items.length > FEW ? WISHES.slice(-2, -1) : WISHES) {
    const candidates = labelled(wish);
    const rows = packRows(candidates, ROWS);
    const count = rows && rowCount(candidates, rows);
    if (rows && count !== undefined && !(best && best.count <= count)) best = { candidates, rows, count };
  }
  if (best) return place(best.candidates, best.rows);
  if (rowCount(bare, depth) > BARE_ROWS) return countItems(items, scale, options);
  const candidates = labelled(15);
  const { rows, named } = packSome(candidates, bare, NAMED_ROWS);
  return place(candidates, rows, named);
}

/**
 * A mark with its label inside of it, to its right, to its left where there is too little room even for a narrow label
 * on the right, or below it.
 */
function withLabel(mark: TimeMark, text: LabelText, wish: number, { start, end }: TimeScale, size: number): Candidate {
  const { left, right, actual } = mark;
  if (actual?.shape === 'bar') {
    const inset = SPACE + (actual.before ? size / 2 : 0);
    const inner = actual.right - actual.left - inset * 2;
    if (text.width <= inner) {
      const { lines, width } = text.lines(inner, 1, inner);
      const label = { x: px(actual.left + inset), anchor: 'start', lines, width, isInside: true } as const;
      return { left, right, rows: 1, label };
    }
  }
  const narrow = size * NARROW;
  const after = end - right - SPACE;
  const before = left - SPACE - start;
  const fits = ({ lines, isCut }: LabelLines, room: number) => !isCut && (lines.length < LINES || room >= narrow);
  if (after >= narrow / 2) {
    const { lines, width, ...rest } = text.lines(wish, LINES, after);
    if (fits({ lines, width, ...rest }, after)) {
      const label = { x: px(right + SPACE), anchor: 'start', lines, width } as const;
      return { left, right: right + SPACE + width, rows: lines.length, label };
    }
  }
  if (before >= narrow / 2) {
    const { lines, width, ...rest } = text.lines(wish, LINES, before);
    if (fits({ lines, width, ...rest }, before)) {
      const label = { x: px(left - SPACE), anchor: 'end', lines, width } as const;
      return { left: left - SPACE - width, right, rows: lines.length, label };
    }
  }
  const { lines, width } = text.lines(wish, LINES, end - start);
  const x = Math.max(start, Math.min(left, end - width));
  return {
    left: Math.min(left, x),
    right: Math.max(right, x + width),
    rows: lines.length + 1,
    isBelow: true,
    label: { x: px(x), anchor: 'start', lines, width },
  };
}

function isVague({ start, end, openStart, openEnd, approximate, uncertain }: ChronologyItem): boolean {
  return approximate || uncertain || (start === undefined && !openStart) || (end === undefined && !openEnd);
}

/** Counts items by the day they begin on, or the first in sight, over stretches of the calendar. */
function countItems(items: readonly ChronologyItem[], scale: TimeScale, options: LaneOptions): LaneContent {
  const { x, from, to } = scale;
  const { top, size, measure } = options;
  const least = measure('888', size) + 4;
  const step = dateStep(x(1) - x(0), { day: least, month: least, year: least });
  const starts = [from, ...datesEvery(step, { from: from + 1, to })];
  const binned = starts.map((): ChronologyItem[] => []);
  for (const item of items) binned[binOf(starts, firstInSight(item, from, to))]!.push(item);
  const most = Math.max(...binned.map(({ length }) => length));
  const room = size * 4.5;
  const bottom = top + size * 1.4 + room;
  const bins = binned.flatMap((own, index): Bin[] => {
    const [first] = own;
    if (!first) return [];
    const count = own.length;
    const last = (starts[index + 1] ?? to + 1) - 1;
    const left = x(starts[index]!);
    const height = Math.max(2, px((room * count) / most));
    return [
      {
        from: starts[index]!,
        to: last,
        count,
        first,
        isNamed: measure(String(count), size) <= x(last + 1) - left,
        x: px(left),
        y: px(bottom - height),
        width: px(x(last + 1) - left),
        height,
      },
    ];
  });
  return { items: [], bins, unnamed: 0, bottom };
}

function firstInSight(item: ChronologyItem, from: Day, to: Day): Day {
  const { start, planned } = item;
  const first = start !== undefined && start > to ? planned?.start : start;
  return Math.min(to, Math.max(from, first ?? from));
}

/** Index of the last start that isn't after `day`. */
function binOf(starts: readonly Day[], day: Day): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (starts[middle]! <= day) low = middle;
    else high = middle - 1;
  }
  return low;
}
