import { str } from '@lit/localize/internal/str-tag.js';
import type { ComparedValue, Comparison, ComparisonRow, Indicator } from '../model/index.js';
import { flagNames } from './flags.js';
import { numberText } from './format.js';
import { regionCount } from './region-count.js';
import type { Language } from './language.js';
import { figureText } from './value-sentence.js';

/** Up to this many regions are named one by one. */
const NAMED = 6;
/** Of more, this many of the best. */
const BEST = 3;

/**
 * A comparison in plain sentences, one string for each indicator. Up to six regions are told in their order; of more
 * the best three, the last and the highlighted one.
 * @param highlight code of the region that is told in any case
 */
export function summarise(comparison: Comparison, language: Language, highlight?: string): string[] {
  return comparison.rows.map((row) => {
    const sentences = [
      row.cells.length > NAMED ? many(row, language, highlight) : each(row, language),
      ...missingReference(row, comparison, language),
    ];
    if (row.indicator.direction === 'lower' && row.cells.some(({ rank }) => rank)) {
      sentences.push(
        language.msg('Rank 1 is the lowest value.', { id: 's.low', desc: 'After ranks where less is better' }),
      );
    }
    return sentences.join(' ');
  });
}

/** "R&D expenditure (% of GDP)" */
function subject({ label, unit }: Indicator): string {
  return unit ? `${label} (${unit})` : label;
}

function each({ indicator, cells, reference }: ComparisonRow, language: Language): string {
  const name = subject(indicator);
  const references =
    reference?.value == null || cells.some(({ region }) => region === reference.region) ? [] : [reference];
  const all = [...cells, ...references];
  if (!all.some(hasValue)) {
    return language.msg(str`${name}: no data for these regions.`, { id: 's.none', desc: 'Whole sentence' });
  }
  const clauses = all.map((cell) => clause(cell, language)).join('; ');
  return language.msg(str`${name}: ${clauses}.`, {
    id: 's.ind',
    desc: 'Indicator, then "Toscana 1.37 in 2023, rank 114 of 227" for each region, divided by semicolons',
  });
}

function many({ indicator, cells, reference }: ComparisonRow, language: Language, highlight?: string): string {
  const { msg } = language;
  const lower = indicator.direction === 'lower';
  const told = cells.filter(hasValue).sort((a, b) => (lower ? a.value - b.value : b.value - a.value));
  const name = subject(indicator);
  const count = regionCount(cells.length, language);
  if (!told.length) {
    return msg(str`${name}, ${count}: no data.`, { id: 's.n0', desc: 'Indicator and "30 regions"' });
  }
  const text = (some: readonly ComparedValue[]) => some.map((cell) => clause(cell, language)).join('; ');
  const top = text(told.slice(0, BEST));
  const bottom = text(told.slice(-1));
  const sentences = [
    lower
      ? msg(str`${name}, ${count}. Lowest: ${top}. Highest: ${bottom}.`, {
          id: 's.nl',
          desc: 'As s.nh, where less is better',
        })
      : msg(str`${name}, ${count}. Highest: ${top}. Lowest: ${bottom}.`, {
          id: 's.nh',
          desc: 'Indicator, "30 regions", the highest three and the lowest with value, year and rank',
        }),
  ];
  const extra = cells.filter(({ region }) => region.code === highlight);
  if (reference && hasValue(reference)) extra.push(reference);
  const shown = new Set([...told.slice(0, BEST), ...told.slice(-1)]);
  sentences.push(...extra.filter((cell) => !shown.has(cell as Told)).map((cell) => `${clause(cell, language)}.`));
  const without = language.number(cells.length - told.length, 0);
  if (told.length < cells.length) {
    sentences.push(msg(str`Regions without data: ${without}.`, { id: 's.wo', desc: 'A number' }));
  }
  return sentences.join(' ');
}

function missingReference(row: ComparisonRow, { reference }: Comparison, language: Language): string[] {
  if (!reference || row.reference?.value != null || !row.cells.some(hasValue)) return [];
  const { text } = language.regionName(reference);
  return [
    language.msg(str`There is no ${text} figure for it in these data.`, {
      id: 's.ref',
      desc: 'The reference ("EU27") has no value of the indicator that was just told',
    }),
  ];
}

/** "Toscana 1.37 in 2023, rank 114 of 227 (provisional)" */
function clause(cell: ComparedValue, language: Language): string {
  const { text } = language.regionName(cell.region);
  const figure = figureText(numberText(cell.value, cell.indicator, language), cell, language);
  const flags = flagNames(cell.flag, language).join(', ');
  return `${text} ${figure}${flags && ` (${flags})`}`;
}

type Told = ComparedValue & { readonly value: number };

function hasValue(cell: ComparedValue): cell is Told {
  return cell.value != null;
}
