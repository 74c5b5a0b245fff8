import type { Link, LocalText } from '../model/index.js';
import type { Language } from '../text/language.js';
import { localText } from '../text/local-text.js';
import { csvTable } from './csv-field.js';

/** A column of a sheet: its name, and what stands in it. */
export type Column<T> = readonly [name: string, value: (row: T) => string | undefined];

/** A sheet of rows: see `csvTable`. */
export function sheetCsv<T>(columns: readonly Column<T>[], rows: readonly T[]): string {
  return csvTable(
    columns.map(([name]) => name),
    rows.map((row) => columns.map(([, value]) => value(row))),
  );
}

/** The items of a list as one cell, ` | ` between them; a bar within one is written as a broken one. */
export function listCell(items: readonly string[] | undefined): string | undefined {
  return items?.map((item) => item.replaceAll('|', '¦')).join(' | ');
}

/** Links as one cell: each an address and, after a blank, its title. */
export function linkCell(links: readonly Link[] | undefined, language: Language): string | undefined {
  return listCell(links?.map(({ url, title }) => [url, localText(title, language).text].filter(Boolean).join(' ')));
}

/**
 * A text by language in a column for each language that a row has it in, the reader's first: `title_en`, `title_it`;
 * one of no known language in `title`. Without any text the column of the reader's language is there.
 */
export function textColumns<T>(
  name: string,
  rows: readonly T[],
  text: (row: T) => LocalText | undefined,
  { tag }: Language,
): Column<T>[] {
  const found = new Set(rows.flatMap((row) => Object.keys(text(row) ?? {})));
  const others = [...found].filter((each) => each !== tag).sort();
  const tags = found.has(tag) || !found.size ? [tag, ...others] : others;
  return tags.map((each) => [each === 'und' ? name : `${name}_${each}`, (row) => text(row)?.[each]]);
}
