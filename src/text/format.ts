import { str } from '@lit/localize/internal/str-tag.js';
import type { ComparedValue, Indicator, Rank } from '../model/index.js';
import type { Language } from './language.js';

/** What is read off a value: itself, the index to the reference, or the percentile among all regions. */
export type Scale = 'value' | 'index' | 'percentile';

/** What is shown in place of a missing value; `noData` is what is read out. */
export const MISSING = '–';

/** The words for a missing value. */
export function noData({ msg }: Language): string {
  return msg('no data', { id: 'v.none', desc: 'In place of a figure that is missing' });
}

/** A figure of an indicator, in as many digits as its publisher states; `MISSING` when there is none. */
export function numberText(value: number | undefined, indicator: Indicator, language: Language): string {
  return value == null || !Number.isFinite(value) ? MISSING : language.number(value, indicator.decimals);
}

/** The number of a cell on a scale, without its unit; an index and a percentile in whole numbers. */
export function valueText(cell: ComparedValue, language: Language, scale: Scale = 'value'): string {
  const number = cell[scale];
  if (number == null || !Number.isFinite(number)) return MISSING;
  return scale === 'value' ? numberText(number, cell.indicator, language) : language.number(number, 0);
}

/** A number and its unit: "1.37 % of GDP", "103 (EU27 = 100)". */
export function withUnit(number: string, { unit }: Indicator): string {
  if (!unit) return number;
  return unit.includes('=') ? `${number} (${unit})` : `${number} ${unit}`;
}

/** The difference to the reference, with its sign. */
export function differenceText({ difference, indicator }: ComparedValue, language: Language): string {
  return difference == null || !Number.isFinite(difference)
    ? MISSING
    : language.number(difference, indicator.decimals, true);
}

/** "96 of 227"; "=96 of 227" where others share the position. */
export function rankText({ position, of, ties }: Rank, language: Language): string {
  const place = `${ties > 0 ? '=' : ''}${language.number(position, 0)}`;
  return language.msg(str`${place} of ${language.number(of, 0)}`, {
    id: 'v.rank',
    desc: 'Position among all regions: "96 of 227"; "=96" where several share it',
  });
}
