import { extentOf, linear, px } from './linear.js';
import type { Extent } from './linear.js';

export interface BarsOptions {
  /** Width of the plot in px, room for the values at the ends of the bars included. */
  readonly width: number;
  readonly rowHeight: number;
  /** Width in px kept free at the end of the longest bar for its value. */
  readonly labelWidth?: number;
  readonly reference?: number;
  /** Values at the ends of the plot, for rows that are part of a longer list; see `barsDomain`. */
  readonly domain?: Extent;
}

export interface BarDatum {
  readonly key: string;
  readonly value: number | undefined;
}

export interface PlacedBar {
  readonly key: string;
  readonly y: number;
  /** Absent where there is no value: the row stays, without a bar. */
  readonly bar?: { readonly x: number; readonly width: number };
  /** Where the value's text is anchored, and which end of it. */
  readonly label: { readonly x: number; readonly anchor: 'start' | 'end' };
}

export interface BarsLayout {
  readonly bars: readonly PlacedBar[];
  /** Where zero stands. */
  readonly zero: number;
  readonly reference?: number;
  readonly height: number;
}

/** The extent of bars: always with zero, which is their baseline. */
export function barsDomain(values: Iterable<number | undefined>): Extent {
  const [low, high] = extentOf(values) ?? [0, 0];
  return [Math.min(0, low), Math.max(0, high)];
}

/** Places one horizontal bar per row from a zero baseline, in the order given. */
export function layoutBars(data: readonly BarDatum[], options: BarsOptions): BarsLayout {
  const { width, rowHeight, labelWidth = 0, reference } = options;
  if (!(width >= 0 && rowHeight > 0)) throw new RangeError(`Bars can't be ${width} px wide, ${rowHeight} px high`);
  const domain = options.domain ?? barsDomain([...data.map((datum) => datum.value), reference]);
  const left = domain[0] < 0 ? labelWidth : 0;
  const right = Math.max(left, width - (domain[1] > 0 || domain[0] === 0 ? labelWidth : 0));
  const x = domain[0] === domain[1] ? () => left : linear(domain, [left, right]);
  const zero = px(x(0));
  const bars = data.map(({ key, value }, index): PlacedBar => {
    const y = index * rowHeight;
    if (value === undefined || !Number.isFinite(value)) return { key, y, label: { x: zero, anchor: 'start' } };
    const end = px(x(value));
    return {
      key,
      y,
      bar: { x: Math.min(zero, end), width: px(Math.abs(end - zero)) },
      label: { x: end, anchor: value < 0 ? 'end' : 'start' },
    };
  });
  return {
    bars,
    zero,
    reference: reference !== undefined && Number.isFinite(reference) ? px(x(reference)) : undefined,
    height: data.length * rowHeight,
  };
}

export interface RowWindow {
  readonly start: number;
  /** One after the last row. */
  readonly end: number;
  /** Heights in px that stand for the rows before and after. */
  readonly before: number;
  readonly after: number;
}

/** The rows of a long list that are near what is scrolled into view. */
export function windowOf(count: number, rowHeight: number, scrollTop: number, viewport: number, spare = 8): RowWindow {
  if (!(count >= 0 && rowHeight > 0)) throw new RangeError(`No window on ${count} rows of ${rowHeight} px`);
  const top = Math.max(0, Math.min(scrollTop, count * rowHeight - viewport));
  const start = Math.max(0, Math.min(count, Math.floor(top / rowHeight) - spare));
  const end = Math.max(start, Math.min(count, Math.ceil((top + viewport) / rowHeight) + spare));
  return {
    start,
    end,
    before: start * rowHeight,
    after: (count - end) * rowHeight,
  };
}

/**
 * Runs of rows, `[start, end)`, that show some rows among `each` neighbours, and the first and the last row; a gap of
 * a single row is filled.
 */
export function clusters(count: number, rows: Iterable<number>, each: number): (readonly [number, number])[] {
  const wanted: [number, number][] = [];
  for (const row of rows) {
    if (!(row >= 0 && row < count)) throw new RangeError(`Row ${row} is not among ${count}`);
    wanted.push([Math.max(0, row - each), Math.min(count, row + each + 1)]);
  }
  if (wanted.length) wanted.push([0, 1], [count - 1, count]);
  const runs: [number, number][] = [];
  for (const [start, end] of wanted.sort((a, b) => a[0] - b[0])) {
    const last = runs.at(-1);
    if (last && start <= last[1] + 1) last[1] = Math.max(last[1], end);
    else runs.push([start, end]);
  }
  return runs;
}
