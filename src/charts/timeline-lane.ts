import type { Day } from '../model/index.js';
import type { ChronologyItem } from '../stats/chronology.js';
import { px } from './timeline-scale.js';
import { LabelText } from './timeline-labels.js';
import type { TextMeasure } from './timeline-labels.js';
import { markPaths, placeMark } from './timeline-marks.js';
import type { MarkPaths, MarkShape, TimeMark, TimeScale } from './timeline-marks.js';
import type { dense } from './timeline-dense.js';
import { packRows, rowCount } from './timeline-packing.js';
import type { Packed } from './timeline-packing.js';

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
  /** Needed where a lane holds more than two dozen items; every item has its label where it is absent. */
  readonly dense?: typeof dense;
  readonly top: number;
  readonly size: number;
  readonly measure: TextMeasure;
  label(item: ChronologyItem): string;
}

/** Rows of a dense lane in which every item has its label; of one in which only some have. */
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
  const { top, size, measure, dense } = options;
  const marks = items.map((item) => placeMark(item, scale));
  const bare = marks.map(({ left, right }) => ({ left, right, rows: 1 }));
  const depth = dense && packRows(bare, ROWS, 3);
  if (dense && !depth) return dense.countItems(items, scale, options);
  const texts = items.map((item) => new LabelText(options.label(item), size, measure));
  const labelled = (wish: number) =>
    marks.map((mark, index) => withLabel(mark, texts[index]!, wish * size, scale, size));
  const arrange = (
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
    const rows = packRows(candidates, dense ? ROWS : Infinity);
    const count = rows && rowCount(candidates, rows);
    if (rows && count !== undefined && !(best && best.count <= count)) best = { candidates, rows, count };
  }
  if (best) return arrange(best.candidates, best.rows);
  if (rowCount(bare, depth!) > BARE_ROWS) return dense!.countItems(items, scale, options);
  const candidates = labelled(15);
  const { rows, named } = dense!.packSome(candidates, bare, NAMED_ROWS);
  return arrange(candidates, rows, named);
}

/**
 * A mark with its label inside of it, to its right, to its left where there is too little room even for a narrow label
 * on the right, or below it; on the mark's side of the line of today, where there is room for that.
 */
function withLabel(mark: TimeMark, text: LabelText, wish: number, scale: TimeScale, size: number): Candidate {
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
  const today = scale.x(scale.today + 0.5);
  const side = {
    start: left > today ? Math.max(scale.start, today + SPACE) : scale.start,
    end: right < today ? Math.min(scale.end, today - SPACE) : scale.end,
  };
  return place(mark, text, wish, side, size) ?? place(mark, text, wish, scale, size, true)!;
}

/** A mark with its label between two ends; `undefined` where that would have to be cut, but for the last attempt. */
function place(
  { left, right }: TimeMark,
  text: LabelText,
  wish: number,
  { start, end }: Pick<TimeScale, 'start' | 'end'>,
  size: number,
  isLast = false,
): Candidate | undefined {
  const narrow = size * NARROW;
  const after = end - right - SPACE;
  const before = left - SPACE - start;
  for (const [room, anchor] of [[after, 'start'] as const, [before, 'end'] as const]) {
    if (room < narrow / 2) continue;
    const { lines, width, isCut } = text.lines(wish, LINES, room);
    if (isCut || (lines.length === LINES && room < narrow)) continue;
    const isAfter = anchor === 'start';
    return {
      left: isAfter ? left : left - SPACE - width,
      right: isAfter ? right + SPACE + width : right,
      rows: lines.length,
      label: { x: px(isAfter ? right + SPACE : left - SPACE), anchor, lines, width },
    };
  }
  const { lines, width, isCut } = text.lines(wish, LINES, end - start);
  if (!isLast && (isCut || end - start < narrow)) return undefined;
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
