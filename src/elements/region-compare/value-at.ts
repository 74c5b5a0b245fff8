import type { ComparedValue, Comparison } from '../../model/index.js';
import { regionSeries } from '../../stats/region-series.js';
import type { Loaded } from './load.js';
import type { Cursor } from './view.js';

/** The figure of any region that a cursor is on: of the cursor's year, else as the comparison has it. */
export function valueAt(
  comparison: Comparison | undefined,
  loaded: Loaded | undefined,
  { region: code, indicator, year }: Cursor,
): ComparedValue | undefined {
  const row = comparison?.rows.find((candidate) => candidate.indicator.id === indicator);
  const region = loaded?.catalogue.regions.find((candidate) => candidate.code === code);
  if (!row || !loaded || !region) return undefined;
  const { reference } = loaded;
  const chosen = [...row.cells, ...(row.reference ? [row.reference] : [])].find((cell) => cell.region === region);
  if (chosen && (year === undefined || chosen.year === year)) return chosen;
  const { observations, catalogue } = loaded;
  const input = { regions: [region], indicator: row.indicator, reference, allRegions: catalogue.regions, observations };
  return regionSeries(input)[0]?.points.find((point) => point.year === (year ?? row.year));
}
