import { pushApart } from './label-placement.js';
import { extentOf, linear, px } from './linear.js';
import { niceTicks, yearTicks } from './ticks.js';

export interface LinePoint {
  readonly year: number;
  readonly value?: number;
  /** Status flags of the publisher; `b` is a break before this point. */
  readonly flag?: string;
}

export interface LineSeries {
  readonly key: string;
  readonly points: readonly LinePoint[];
  /** Height in px of the label at its end; 0 for none. */
  readonly labelHeight?: number;
}

export interface Margin {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

export interface LinesOptions {
  readonly width: number;
  readonly height: number;
  readonly margin: Margin;
  /** Least distance of year labels in px. */
  readonly yearGap?: number;
  /** Least distance of value ticks in px. */
  readonly tickGap?: number;
}

export interface PlacedPoint {
  readonly year: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
  /** No neighbour to be joined to. */
  readonly isolated: boolean;
  /** Where the break before this point is marked. */
  readonly break?: { readonly x: number; readonly y: number };
}

export interface PlacedSeries {
  readonly key: string;
  /** One path with a segment for each run of values without a gap. */
  readonly path: string;
  readonly points: readonly PlacedPoint[];
  /** Where the label at the end of the line stands: its middle, and the last point that it belongs to. */
  readonly label?: {
    readonly y: number;
    readonly fromX: number;
    readonly fromY: number;
  };
}

export interface Tick {
  readonly value: number;
  /** Position in px along its axis. */
  readonly at: number;
}

export interface LinesLayout {
  readonly series: readonly PlacedSeries[];
  readonly years: readonly Tick[];
  readonly values: readonly Tick[];
  /** Digits after the decimal mark that tell the value ticks apart. */
  readonly decimals: number;
}

/** Height in px that labels at the ends of lines share. */
export function labelRoom({ height, margin }: LinesOptions): number {
  return Math.max(margin.top, height - margin.bottom * 0.75);
}

/** Shares of the highest value: where the lowest is less, the axis starts at zero. */
const ZERO_BELOW = 0.4;

/** Years between a series' values as a rule: the least distance, when it comes twice or more. */
function rhythm(points: readonly LinePoint[]): number {
  const steps = points.slice(1).map(({ year }, i) => year - points[i]!.year);
  const least = Math.min(...steps);
  return steps.filter((step) => step === least).length > 1 ? least : 1;
}

/**
 * Places series over years. A missing year is a gap in the line; where figures are only published every second year,
 * or no series has the year, none is missing.
 */
export function layoutLines(series: readonly LineSeries[], options: LinesOptions): LinesLayout {
  const { width, height, margin, yearGap = 44, tickGap = 44 } = options;
  if (!(width >= 0 && height >= 0)) throw new RangeError(`Lines can't be ${width} × ${height} px`);
  const right = Math.max(margin.left, width - margin.right);
  const bottom = Math.max(margin.top, height - margin.bottom);
  const present = series.map(({ points }) =>
    points
      .filter((point): point is LinePoint & { value: number } => Number.isFinite(point.value))
      .sort((a, b) => a.year - b.year),
  );
  const all = present.flat();
  const years = extentOf(all.map((point) => point.year));
  const values = extentOf(all.map((point) => point.value));
  if (!years || !values) {
    return {
      series: series.map(({ key }) => ({ key, path: '', points: [] })),
      years: [],
      values: [],
      decimals: 0,
    };
  }
  const [low, high] = values;
  const fromZero = low > 0 && low < high * ZERO_BELOW ? ([0, high] as const) : values;
  const scale = niceTicks(fromZero, Math.max(2, Math.round((bottom - margin.top) / tickGap)));
  const x = linear(years, [margin.left, right]);
  const y = linear(scale.domain, [bottom, margin.top]);
  const order = new Map([...new Set(all.map((point) => point.year))].sort((a, b) => a - b).map((year, i) => [year, i]));

  const placed = present.map((points, index): PlacedSeries => {
    const step = rhythm(points);
    const adjacent = (i: number) => {
      const [before, here] = [points[i - 1]?.year, points[i]?.year];
      if (before === undefined || here === undefined) return false;
      return here - before <= step || order.get(here)! - order.get(before)! === 1;
    };
    let path = '';
    const at = points.map((point) => ({
      x: px(x(point.year)),
      y: px(y(point.value)),
    }));
    const result = points.map(({ year, value, flag }, i): PlacedPoint => {
      const here = at[i]!;
      const joined = adjacent(i);
      const before = at[i - 1];
      path += `${joined ? 'L' : 'M'}${here.x} ${here.y}`;
      const slash =
        joined && before
          ? { x: px((before.x + here.x) / 2), y: px((before.y + here.y) / 2) }
          : { x: here.x - 8, y: here.y };
      return {
        year,
        value,
        ...here,
        isolated: !joined && !adjacent(i + 1),
        ...(flag?.includes('b') && { break: slash }),
      };
    });
    return { key: series[index]!.key, path, points: result };
  });

  const labelled = placed.flatMap(({ points }, index) => {
    const size = series[index]!.labelHeight ?? 0;
    const last = points.at(-1);
    return size > 0 && last ? [{ index, size, at: last.y, last }] : [];
  });
  // A label at the axis stays clear of the years below it.
  const middles = pushApart(labelled, 0, labelRoom(options));
  const labels = new Map(
    labelled.map(({ index, last }, i) => [index, { y: px(middles[i]!), fromX: last.x, fromY: last.y }]),
  );
  return {
    series: placed.map((each, index) => ({
      ...each,
      label: labels.get(index),
    })),
    years: yearTicks(years, right - margin.left, yearGap).map((value) => ({
      value,
      at: px(x(value)),
    })),
    values: scale.values.map((value) => ({ value, at: px(y(value)) })),
    decimals: scale.decimals,
  };
}
