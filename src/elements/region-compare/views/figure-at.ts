import type { ComparedValue } from '../../../model/index.js';
import { regionSeries } from '../../../stats/region-series.js';
import type { Cursor, ViewContext } from '../view.js';

/** The figure of any region: of the cursor's year, else as the comparison has it. */
export function figureAt(
  { comparison, catalogue, observations }: ViewContext,
  { region: code, indicator, year }: Cursor,
): ComparedValue | undefined {
  const row = comparison.rows.find((candidate) => candidate.indicator.id === indicator);
  const region = [...comparison.regions, ...catalogue.regions].find((candidate) => candidate.code === code);
  if (!row || !region) return undefined;
  const chosen = [...row.cells, ...(row.reference ? [row.reference] : [])].find((cell) => cell.region.code === code);
  if (chosen && (year === undefined || chosen.year === year)) return chosen;
  const [series] = regionSeries({
    regions: [region],
    indicator: row.indicator,
    reference: comparison.reference,
    allRegions: catalogue.regions,
    observations,
  });
  return series?.points.find((point) => point.year === (year ?? row.year));
}
