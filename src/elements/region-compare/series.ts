import { SHAPES, shapePath } from '../../charts/marks.js';
import type { Comparison } from '../../model/index.js';

const orders = new WeakMap<Comparison, ReadonlyMap<string, number>>();

/** Which series a chosen region is, counted from 0; -1 for any other region. */
export function seriesIndex(comparison: Comparison, code: string): number {
  let order = orders.get(comparison);
  if (!order) {
    order = new Map((comparison.given ?? comparison.regions).map((region, index) => [region.code, index]));
    orders.set(comparison, order);
  }
  return order.get(code) ?? -1;
}

/** Whether each chosen region has a colour and a shape of its own. */
export function isDistinct({ regions }: Comparison): boolean {
  return regions.length <= SHAPES.length;
}

/** Class that sets the colour of a chosen region; one class for all where they are too many to tell apart. */
export function seriesClass(comparison: Comparison, code: string, highlight?: string): string {
  const index = seriesIndex(comparison, code);
  const series = isDistinct(comparison) && index >= 0 ? `series-${index}` : 'series-more';
  return code === highlight ? `${series} highlight` : series;
}

/** Path of a chosen region's mark, centred on 0,0. */
export function seriesMark(comparison: Comparison, code: string, size: number): string {
  const shape = isDistinct(comparison) ? SHAPES[seriesIndex(comparison, code)] : undefined;
  return shapePath(shape ?? 'circle', shape ? size : size * 0.75);
}
