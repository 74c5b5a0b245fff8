import { str } from '@lit/localize/internal/str-tag.js';
import type { Comparison } from '../model/index.js';
import type { Language } from '../text/language.js';

/** Longest name without its extension; leaves room for a folder within the 255 bytes that file systems allow. */
const LIMIT = 120;
const NAMED_REGIONS = 3;
const NAME_LIMIT = 28;

/** Letters that aren't a base letter with marks. */
const LATIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/** Lower-case ASCII words with single dashes; empty when nothing of the text is Latin. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđðþıħ]/g, (letter) => LATIN[letter] ?? '')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** File name of parts in ASCII that says what is in it, at most 120 characters and the extension; empty parts are left out. */
export function joinFileName(parts: readonly (string | undefined)[], extension: string): string {
  const name = parts
    .filter(Boolean)
    .join('_')
    .slice(0, LIMIT)
    .replace(/[-_]+$/, '');
  return `${name}.${extension}`;
}

/**
 * File name that says what is in it: kind, regions, indicators and, where one was asked for, the year
 * (`regions-compared_toscana-pais-vasco_rd-gerd-pct-gdp_2023.csv`). ASCII, at most 120 characters and the extension.
 */
export function fileName(comparison: Comparison, language: Language, extension: string): string {
  const { regions, rows, year } = comparison;
  const names = regions
    .slice(0, NAMED_REGIONS)
    .map(({ name, code }) => (slug(name) || slug(code)).slice(0, NAME_LIMIT));
  const others = regions.length - names.length;
  const [first] = rows;
  const kind = language.msg('regions compared', { id: 'export.file-kind', desc: 'First words of a file name' });
  const more = language.msg(str`and ${others} more`, {
    id: 'export.file-more',
    desc: 'Regions not named in a file name',
  });
  const several = language.msg(str`${rows.length} indicators`, {
    id: 'export.file-indicators',
    desc: 'In a file name',
  });
  const parts = [
    slug(kind) || 'regions-compared',
    [...names, others > 0 ? slug(more) || `${others}` : ''].filter(Boolean).join('-'),
    first && (rows.length === 1 ? slug(first.indicator.id) : slug(several) || `${rows.length}`),
    typeof year === 'number' ? `${year}` : '',
  ];
  return joinFileName(parts, extension);
}
