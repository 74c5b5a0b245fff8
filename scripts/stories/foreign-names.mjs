// Names of regions that are no English: what an English page must mark with their language (3.1.2).
import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { ROOT } from '../files.mjs';

/** Pairs of a name and its language. */
export async function foreignNames() {
  const rows = csvParse(await readFile(`${ROOT}data/regions.csv`, 'utf8'));
  const english = new Set(rows.map(({ name_en }) => name_en));
  return rows
    .filter(({ lang }) => lang && lang !== 'en')
    .flatMap(({ name, native_name, lang }) => [name, native_name].map((each) => [each, lang]))
    .filter(([name]) => name && !english.has(name));
}
