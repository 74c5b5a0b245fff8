import { extentOf, linear, px } from './linear.js';
import type { Extent } from './linear.js';
import type { Margin, Tick } from './lines.js';
import { niceTicks } from './ticks.js';

export interface ScatterPoint {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

export interface ScatterMark extends ScatterPoint {
  /** Size of its label in px. */
  readonly labelWidth: number;
  readonly labelHeight: number;
}

export interface ScatterOptions {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
  /** Values that a line is drawn at. */
  readonly reference?: { readonly x?: number; readonly y?: number };
  /** Size in px of the name above the end of the horizontal reference line. */
  readonly referenceName?: { readonly width: number; readonly height: number };
  /** Diameter of a mark in px. */
  readonly markSize?: number;
  /** About how far apart ticks are, in px. */
  readonly tickGap?: number;
  /** How far apart ticks on the horizontal axis are at least, in px, where there are more than two. */
  readonly leastTickGap?: number;
}

export interface PlacedScatterMark {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** Middle of the label's near edge; absent where there is no free place for it. */
  readonly label?: {
    readonly x: number;
    readonly y: number;
    readonly anchor: 'start' | 'middle' | 'end';
  };
}

export interface ScatterLayout {
  /** All faint points as one path, to be stroked with round caps. */
  readonly cloud: string;
  readonly marks: readonly PlacedScatterMark[];
  readonly x: {
    readonly ticks: readonly Tick[];
    readonly decimals: number;
    readonly reference?: number;
  };
  readonly y: {
    readonly ticks: readonly Tick[];
    readonly decimals: number;
    readonly reference?: number;
  };
  /** A faint point by its key. */
  dot(key: string): PlacedScatterMark | undefined;
  /** The faint point or mark nearest to a place, if it is within `reach` px. */
  nearest(x: number, y: number, reach: number): PlacedScatterMark | undefined;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Distance in px that a label keeps from the vertical reference line where it can. */
const CLEAR = 2;

/** Directions in which a label is tried, best first. */
const DIRECTIONS = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [1, -1],
  [1, 1],
  [-1, -1],
  [-1, 1],
] as const;

/** Places two indicators against each other: a faint cloud, marks with labels, two axes. Points that aren't finite are left out. */
export function layoutScatter(
  cloud: readonly ScatterPoint[],
  marks: readonly ScatterMark[],
  options: ScatterOptions,
): ScatterLayout {
  const {
    width,
    height,
    margin,
    reference = {},
    referenceName,
    markSize = 12,
    tickGap = 56,
    leastTickGap = 0,
  } = options;
  if (!(width >= 0 && height >= 0)) throw new RangeError(`A scatter plot can't be ${width} × ${height} px`);
  const right = Math.max(margin.left, width - margin.right);
  const bottom = Math.max(margin.top, height - margin.bottom);
  const finite = ({ x, y }: ScatterPoint) => Number.isFinite(x) && Number.isFinite(y);
  const faint = cloud.filter(finite);
  const chosen = marks.filter(finite);
  const all = [...faint, ...chosen];
  const x = axis([...all.map((point) => point.x), reference.x], [margin.left, right], tickGap * 1.4, leastTickGap);
  const y = axis([...all.map((point) => point.y), reference.y], [bottom, margin.top], tickGap);
  const place = (point: ScatterPoint) => ({
    key: point.key,
    x: px(x.at(point.x)),
    y: px(y.at(point.y)),
  });
  const dots = faint.map(place);
  const placed = chosen.map(place);

  const plot = {
    x: margin.left,
    y: margin.top,
    width: right - margin.left,
    height: bottom - margin.top,
  };
  const taken: Box[] = placed.map((mark) => ({
    x: mark.x - markSize / 2,
    y: mark.y - markSize / 2,
    width: markSize,
    height: markSize,
  }));
  const [lineX, lineY] = [x.reference(reference.x), y.reference(reference.y)];
  const name =
    lineY === undefined || !referenceName
      ? undefined
      : { ...referenceName, x: right - referenceName.width, y: lineY - referenceName.height };
  const onLine = (box: Box) =>
    (lineX !== undefined && lineX > box.x - CLEAR && lineX < box.x + box.width + CLEAR) ||
    (lineY !== undefined && lineY > box.y && lineY < box.y + box.height) ||
    (name !== undefined && overlap(box, name));
  const labelled = placed.map((mark, index): PlacedScatterMark => {
    const { labelWidth, labelHeight } = chosen[index]!;
    const free: { readonly box: Box; readonly label: PlacedScatterMark['label'] }[] = [];
    for (const away of [markSize * 0.9, markSize * 1.7]) {
      for (const [dx, dy] of DIRECTIONS) {
        const reach = dx && dy ? away * 0.8 : away;
        const edge = mark.x + dx * reach;
        const middle = mark.y + dy * (reach + labelHeight / 2);
        const left = dx > 0 ? edge : dx < 0 ? edge - labelWidth : edge - labelWidth / 2;
        const box = {
          x: left,
          y: middle - labelHeight / 2,
          width: labelWidth,
          height: labelHeight,
        };
        if (!inside(box, plot) || taken.some((other) => overlap(box, other))) continue;
        const anchor = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
        free.push({ box, label: { x: px(edge), y: px(middle), anchor } });
      }
    }
    const best = free.find(({ box }) => !onLine(box)) ?? free[0];
    if (!best) return mark;
    taken.push(best.box);
    return { ...mark, label: best.label };
  });

  return {
    cloud: dots.map((dot) => `M${dot.x} ${dot.y}h0`).join(''),
    marks: labelled,
    x: {
      ticks: x.ticks,
      decimals: x.decimals,
      reference: lineX,
    },
    y: {
      ticks: y.ticks,
      decimals: y.decimals,
      reference: lineY,
    },
    dot: (key) => dots.find((dot) => dot.key === key),
    nearest(atX, atY, reach) {
      let best: PlacedScatterMark | undefined;
      let distance = reach;
      for (const point of [...labelled, ...dots]) {
        const away = Math.hypot(point.x - atX, point.y - atY);
        if (away <= distance && point !== best) [best, distance] = [point, away];
      }
      return best;
    },
  };
}

function axis(values: readonly (number | undefined)[], range: Extent, gap: number, least = 0) {
  const length = Math.abs(range[1] - range[0]);
  const extent = extentOf(values) ?? [0, 1];
  let count = Math.max(2, Math.round(length / gap));
  let nice = niceTicks(extent, count);
  while (count > 1 && (nice.values.length - 1) * least > length) nice = niceTicks(extent, --count);
  const { domain, values: ticks, decimals } = nice;
  const at = linear(domain, range);
  return {
    at,
    decimals,
    ticks: ticks.map((value) => ({ value, at: px(at(value)) })),
    reference: (value: number | undefined) =>
      value !== undefined && Number.isFinite(value) ? px(at(value)) : undefined,
  };
}

const inside = (box: Box, plot: Box) =>
  box.x >= plot.x &&
  box.y >= plot.y &&
  box.x + box.width <= plot.x + plot.width &&
  box.y + box.height <= plot.y + plot.height;

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
