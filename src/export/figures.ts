import { str } from '@lit/localize/internal/str-tag.js';
import type { ComparedValue, Comparison, ComparisonRow, Distribution, Indicator } from '../model/index.js';
import { flagNames } from '../text/flags.js';
import { noData, rankText } from '../text/format.js';
import type { Language } from '../text/language.js';

/** What stands below a value: rank, and the year where it isn't the row's; or why there is no value. */
export function noteTexts(cell: ComparedValue, row: ComparisonRow, language: Language): string[] {
  if (cell.value === undefined) return [flagNames(cell.flag, language).join(', ') || noData(language)];
  const year = cell.year === undefined || cell.year === row.year ? '' : `${cell.year}`;
  return [cell.rank ? rankText(cell.rank, language) : '', year].filter(Boolean);
}

/** The row of an indicator; a RangeError when the comparison hasn't got it. */
export function rowOf({ rows }: Comparison, indicator: string): ComparisonRow {
  const row = rows.find((each) => each.indicator.id === indicator);
  if (!row) throw new RangeError(`Not compared on ${indicator}`);
  return row;
}

/** "% of GDP, 2023", with what is known of it. */
export function unitText({ unit }: Indicator, year: number | undefined): string {
  return [unit, year === undefined ? '' : `${year}`].filter(Boolean).join(', ');
}

/** Key to the faint marks of a strip. */
export function contextText({ level, members }: Distribution, language: Language): string {
  if (level === undefined || members.some(({ region }) => region.eu === undefined)) {
    return language.msg('each region', { id: 'export.each-own-region', desc: 'Key to faint marks' });
  }
  if (level === 0) {
    return language.msg('each country of the EU', { id: 'export.each-country', desc: 'Key to faint marks' });
  }
  return language.msg(str`each EU region (NUTS ${level})`, { id: 'export.each-region', desc: 'Key to faint marks' });
}

/** "d: definition differs", for every flag of a value among the figures. */
export function flagKey(cells: readonly ComparedValue[], language: Language): string {
  const flags = cells.map(({ flag, value }) => (value === undefined ? '' : (flag ?? '')));
  return [...new Set(flags.join(''))]
    .sort()
    .map((letter) => `${letter}: ${flagNames(letter, language).join()}`)
    .join('; ');
}
