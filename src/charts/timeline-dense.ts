import type { Day } from '../model/index.js';
import type { ChronologyItem } from '../stats/chronology.js';
import type { Bin, LaneContent, LaneOptions } from './timeline-lane.js';
import type { TimeScale } from './timeline-marks.js';
import { firstFree, GAP, packRows } from './timeline-packing.js';
import type { Packed } from './timeline-packing.js';
import { px } from './timeline-scale.js';
import { dateStep, datesEvery } from './timeline-ticks.js';

/** Least distance in px between two marks without a label. */
const BARE_GAP = 3;

/** What lanes of many items are drawn with: where there is no room for each, some go without a label, or are counted. */
export const dense = { packSome, countItems };

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

/**
 * Boxes with a label where there is room, without one elsewhere: all that fit into the first `labelled` rows keep
 * theirs, the others are packed below as bare marks, which must fit into `most` − `labelled` rows.
 */
export function packSome(
  full: readonly Packed[],
  bare: readonly Packed[],
  labelled: number,
): { readonly rows: number[]; readonly named: boolean[] } {
  const order = [...full.keys()].sort((a, b) => full[a]!.left - full[b]!.left || a - b);
  const ends: number[] = [];
  const rows: number[] = [];
  const named = full.map(() => false);
  for (const index of order) {
    const { left, right, rows: height } = full[index]!;
    const row = firstFree(ends, left, height);
    if (row + height > labelled) continue;
    rows[index] = row;
    named[index] = true;
    for (let each = row; each < row + height; each++) ends[each] = right + GAP;
  }
  const rest = [...bare.keys()].filter((index) => !named[index]);
  const below = packRows(
    rest.map((index) => bare[index]!),
    Infinity,
    BARE_GAP,
  )!;
  const start = Math.max(0, ends.length);
  rest.forEach((index, place) => (rows[index] = start + below[place]!));
  return { rows, named };
}
