import { str } from '@lit/localize/internal/str-tag.js';
import type { ComparedValue } from '../model/index.js';
import { flagNames } from './flags.js';
import { noData, valueText, withUnit } from './format.js';
import type { Language } from './language.js';

/** "1.37 in 2023, rank 114 of 227"; `number` is the value, with or without its unit. */
export function figureText(number: string, cell: ComparedValue, language: Language): string {
  const { rank, value } = cell;
  const year = String(cell.year);
  if (value == null || cell.year == null) return noData(language);
  if (!rank) {
    return language.msg(str`${number} in ${year}`, { id: 'v.y', desc: 'Value and year: "1.37 in 2023"' });
  }
  const position = language.number(rank.position, 0);
  const of = language.number(rank.of, 0);
  return rank.ties > 0
    ? language.msg(str`${number} in ${year}, joint rank ${position} of ${of}`, {
        id: 'v.t',
        desc: 'As v.r, where several regions share the position: "8.1 in 2024, joint rank 12 of 240"',
      })
    : language.msg(str`${number} in ${year}, rank ${position} of ${of}`, {
        id: 'v.r',
        desc: 'Value, year, position among all regions: "1.37 in 2023, rank 114 of 227"',
      });
}

/**
 * What one mark says: "Toscana: 1.37 % of GDP in 2023, rank 114 of 227, provisional".
 * @param withIndicator says which indicator it is, where the mark's surroundings don't
 */
export function valueSentence(cell: ComparedValue, language: Language, withIndicator = false): string {
  const { indicator, region } = cell;
  const { text } = language.regionName(region);
  const name = withIndicator ? `${text}, ${indicator.label}` : text;
  const number = withUnit(valueText(cell, language), indicator);
  const figure = [figureText(number, cell, language), ...flagNames(cell.flag, language)].join(', ');
  return language.msg(str`${name}: ${figure}`, { id: 'v.s', desc: 'Region and its figure: "Toscana: 1.37 % of GDP"' });
}
