import type { ComparedValue, Comparison, Indicator, RegionSeries } from '../model/index.js';
import { indexToReference } from '../stats/index-to-reference.js';
import { percentile } from '../stats/percentile.js';
import type { Scale } from './format.js';
import type { Language } from './language.js';
import { scaleUnit } from './scale-unit.js';

/**
 * A comparison whose values are those of a scale, in its unit and in whole numbers, for pictures of it. Ranks, years
 * and sources stay; differences and the like are of the published values still.
 */
export function onScale(comparison: Comparison, scale: Scale, language: Language): Comparison {
  if (scale === 'value') return comparison;
  return {
    ...comparison,
    rows: comparison.rows.map((row) => {
      const indicator = indicatorOn(row.indicator, scale, comparison, language);
      const values = row.distribution?.members.map(({ value }) => value) ?? [];
      const held = row.reference?.value;
      const members = row.distribution?.members.flatMap((member) => {
        const value = scale === 'index' ? indexToReference(member.value, held) : percentile(member.value, values);
        return value === undefined ? [] : { ...member, value };
      });
      return {
        ...row,
        indicator,
        cells: row.cells.map((cell) => cellOn(cell, scale, indicator)),
        ...(row.reference && { reference: cellOn(row.reference, scale, indicator) }),
        ...(row.distribution && { distribution: { ...row.distribution, members: members ?? [] } }),
      };
    }),
  };
}

/** Series whose values are those of a scale. */
export function seriesOnScale(
  series: readonly RegionSeries[],
  scale: Scale,
  comparison: Comparison,
  language: Language,
): readonly RegionSeries[] {
  if (scale === 'value') return series;
  return series.map(({ region, indicator: own, points }) => {
    const indicator = indicatorOn(own, scale, comparison, language);
    return { region, indicator, points: points.map((point) => cellOn(point, scale, indicator)) };
  });
}

function indicatorOn(indicator: Indicator, scale: Scale, { reference }: Comparison, language: Language): Indicator {
  return { ...indicator, unit: scaleUnit(indicator, scale, reference, language), decimals: 0 };
}

/** A figure that the scale has no number for is missing, and its flag with it. */
function cellOn({ flag, ...cell }: ComparedValue, scale: Scale, indicator: Indicator): ComparedValue {
  const value = cell[scale];
  return { ...cell, indicator, value, ...(flag && value !== undefined && { flag }) };
}
