import { str } from '@lit/localize/internal/str-tag.js';
import type { Indicator, Region } from '../model/index.js';
import type { Scale } from './format.js';
import type { Language } from './language.js';

/** What the numbers of a scale are in: the indicator's unit, "EU27 = 100" or "percentile". */
export function scaleUnit(
  { unit }: Indicator,
  scale: Scale,
  reference: Region | undefined,
  language: Language,
): string {
  if (scale === 'percentile') {
    return language.msg('percentile', { id: 'scale.percentile-unit', desc: 'Stands where the unit stands' });
  }
  if (scale === 'value' || !reference) return unit;
  const name = language.regionName(reference).text;
  return language.msg(str`${name} = 100`, {
    id: 'scale.index-unit',
    desc: 'Stands where the unit stands: index to a reference',
  });
}
