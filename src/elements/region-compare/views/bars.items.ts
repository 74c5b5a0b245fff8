import { clusters } from '../../../charts/bars.js';
import type { ComparedValue, ComparisonRow } from '../../../model/index.js';
import type { ViewContext } from '../view.js';
import { seriesIndex } from '../series.js';
import { markKey } from './chart.js';
import type { ChartMark } from './chart.js';
import { rankingOf } from './ranking.js';

/** Neighbours that are shown above and below each chosen region. */
const NEIGHBOURS = 2;
/** Regions that are shown from the top where no chosen one is ranked. */
const TOP = 10;

/** One row of the list. */
export interface BarItem extends ChartMark {
  readonly cell: ComparedValue;
  /** Place in the ranking from 0; absent for what isn't ranked in the ranking's year. */
  readonly place?: number;
  readonly chosen: boolean;
}

export interface BarItems {
  /** In the order of the ranking, all or only the neighbours of the chosen. */
  readonly ranked: readonly BarItem[];
  /** The chosen regions that aren't in the ranking, or are in it with a figure of another year. */
  readonly outside: readonly BarItem[];
}

/** The rows to show. A chosen region whose newest figure is of another year has a row for each of the two. */
export function barItems(context: ViewContext, row: ComparisonRow, all: boolean): BarItems {
  const ranking = rankingOf(row);
  const { count } = ranking;
  const places = row.cells.map((cell) => {
    const place = ranking.placeOf(cell.region.code);
    return place >= 0 && ranking.at(place) === cell ? place : -1;
  });
  const inside = places.filter((place) => place >= 0);
  const runs = all
    ? [[0, count] as const]
    : inside.length
      ? clusters(count, inside, NEIGHBOURS)
      : [[0, Math.min(TOP, count)] as const];
  const shown = runs.flatMap(([start, end]) => Array.from({ length: end - start }, (_, i) => start + i));
  const outside = row.cells.filter((_, i) => places[i] === -1);
  const first = shown.length;
  return {
    ranked: shown.map((place, i) => {
      const cell = ranking.at(place);
      return item(cell, i, seriesIndex(context.comparison, cell.region.code) >= 0, row.cells.includes(cell), place);
    }),
    outside: outside.map((cell, i) => item(cell, first + i, true, true)),
  };
}

function item(cell: ComparedValue, order: number, known: boolean, own: boolean, place?: number): BarItem {
  const { region, indicator, year } = cell;
  const cursor = { indicator: indicator.id, region: region.code, ...(known && !own && { year }) };
  // Marks are walked in the order of the list.
  return { key: markKey(cursor), cursor, cell, cells: [cell], place, chosen: own, x: order, y: order };
}
