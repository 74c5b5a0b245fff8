import { extentOf, linear, px } from './linear.js';
import type { Extent } from './linear.js';

export interface StripMark {
  readonly key: string;
  /** A mark without a finite value is left out. */
  readonly value: number | undefined;
}

export interface StripOptions {
  /** Everything that is drawn faintly, in any order; what is not finite is passed over. */
  readonly values: readonly number[];
  readonly marks: readonly StripMark[];
  readonly reference?: number;
  readonly width: number;
  readonly height: number;
  /** Values at the two ends; by default those of everything that is drawn. */
  readonly domain?: Extent;
  /** Diameter of a mark in px. */
  readonly markSize?: number;
  /** Height of the faint ticks in px. */
  readonly tickHeight?: number;
}

export interface PlacedStripMark {
  readonly key: string;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

export interface StripLayout {
  /** One path for all faint ticks, to be stroked. */
  readonly ticks: string;
  /** Where the reference stands; absent when there is none. */
  readonly reference?: number;
  /** In the order of the options; marks that would cover each other stand above one another. */
  readonly marks: readonly PlacedStripMark[];
  x(value: number): number;
  /** Index in `values` of what is drawn nearest to `x` (px); -1 when nothing is drawn. */
  nearest(x: number): number;
}

/** Places one indicator on a horizontal strip: all values, the reference and the chosen marks. */
export function layoutStrip(options: StripOptions): StripLayout {
  const { values, reference, width, height, markSize = 11, tickHeight = height } = options;
  if (!(width >= 0 && height >= 0)) throw new RangeError(`A strip can't be ${width} × ${height} px`);
  const present = options.marks.filter((mark): mark is StripMark & { value: number } => Number.isFinite(mark.value));
  const domain = options.domain ?? extentOf([...values, reference, ...present.map((mark) => mark.value)]) ?? [0, 0];
  const inset = Math.min(markSize * 0.7 + 1, width / 2);
  const x = linear(domain, [inset, width - inset]);

  const columns = new Set<number>();
  for (const value of values) if (Number.isFinite(value)) columns.add(Math.round(x(value) * 2) / 2);
  const top = px((height - tickHeight) / 2);
  let ticks = '';
  for (const column of columns) ticks += `M${column} ${top}v${tickHeight}`;

  const placed = present.map(({ key, value }) => ({
    key,
    value,
    x: px(x(value)),
  }));
  const lanes = dodge(placed, markSize, height);
  return {
    ticks,
    reference: reference !== undefined && Number.isFinite(reference) ? px(x(reference)) : undefined,
    marks: placed.map((mark, index) => ({
      ...mark,
      y: lanes[index] ?? height / 2,
    })),
    x,
    nearest(at) {
      let best = -1;
      let distance = Infinity;
      values.forEach((value, index) => {
        const away = Math.abs(x(value) - at);
        if (away < distance) [best, distance] = [index, away];
      });
      return best;
    },
  };
}

/** Heights of marks: neighbours closer than `size` share a cluster, whose lanes are spread about the middle. */
function dodge(marks: readonly { readonly x: number }[], size: number, height: number): number[] {
  const heights: number[] = [];
  const order = marks.map((_, index) => index).sort((a, b) => marks[a]!.x - marks[b]!.x);
  let cluster: { index: number; lane: number }[] = [];
  let ends: number[] = [];
  const close = () => {
    const step = ends.length > 1 ? Math.min(size, Math.max(0, height - size) / (ends.length - 1)) : 0;
    for (const { index, lane } of cluster) heights[index] = px(height / 2 + (lane - (ends.length - 1) / 2) * step);
    cluster = [];
    ends = [];
  };
  for (const index of order) {
    const at = marks[index]!.x;
    if (ends.every((end) => end <= at)) close();
    const free = ends.findIndex((end) => end <= at);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = at + size;
    cluster.push({ index, lane });
  }
  close();
  return heights;
}
