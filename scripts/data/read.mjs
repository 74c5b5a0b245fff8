/** Reads data/ and holds it to its own rules: what is wrong is named by file and line. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { csvParse } from 'd3-dsv';

export const DATA = path.resolve(import.meta.dirname, '../../data');

const NUMBER = /^-?\d+(\.\d+)?$/;
const FLAG = /^b?c?d?e?f?n?p?r?s?u?z?$/;
const DIRECTIONS = ['higher', 'lower', 'neutral'];
const KINDS = ['recoded', 'split', 'merged', 'reorganised', 'boundary-shift', 'discontinued'];

export class DataFileError extends Error {
  name = 'DataFileError';
}

/** All rows of a CSV file as objects of text. */
export async function readCsv(directory, file) {
  return csvParse(await readFile(path.join(directory, file), 'utf8'));
}

/** The published figures of one indicator; `value` keeps the text as published, '' where there is none. */
export async function readObservations(id, { directory = DATA, regions, sources }) {
  const file = `observations/${id}.csv`;
  const rows = await readCsv(directory, file);
  const seen = new Set();
  return rows.map(({ region, year, value, flag, source, published_as }, index) => {
    const wrong = (what) => new DataFileError(`${file}:${index + 2}: ${what}`);
    const cell = `${region} ${year}`;
    if (!regions.has(region)) throw wrong(`unknown region "${region}"`);
    if (!/^\d{4}$/.test(year)) throw wrong(`not a year: "${year}"`);
    if (value !== '' && !NUMBER.test(value)) throw wrong(`not a number: "${value}"`);
    if (value === '' && flag === '') throw wrong('neither a value nor a flag');
    if (!FLAG.test(flag)) throw wrong(`flag "${flag}" is unknown or not in alphabetical order`);
    if (!sources.has(source)) throw wrong(`unknown source "${source}"`);
    if (seen.has(cell)) throw wrong(`a second row of ${cell}`);
    seen.add(cell);
    return { region, year: Number(year), value, flag, source, published_as: published_as ?? '' };
  });
}

/** Everything in data/, observations by indicator and names by language. */
export async function readData(directory = DATA) {
  const [regions, indicators, sources, recodes, nameFiles] = await Promise.all([
    readCsv(directory, 'regions.csv'),
    readCsv(directory, 'indicators.csv'),
    readCsv(directory, 'sources.csv'),
    readCsv(directory, 'recodes.csv'),
    readdir(path.join(directory, 'names')),
  ]);
  const known = { directory, regions: byKey(regions, 'code'), sources: byKey(sources, 'id') };
  const ids = byKey(indicators, 'id');
  for (const { code, parent } of regions) {
    if (parent && !known.regions.has(parent))
      throw new DataFileError(`regions.csv: ${code}: unknown parent "${parent}"`);
  }
  for (const { id, direction } of indicators) {
    if (!DIRECTIONS.includes(direction))
      throw new DataFileError(`indicators.csv: ${id}: unknown direction "${direction}"`);
  }
  for (const { from, to, kind } of recodes) {
    if (!KINDS.includes(kind)) throw new DataFileError(`recodes.csv: ${from}: unknown kind "${kind}"`);
    const lost = to.split(' ').find((code) => code && !known.regions.has(code));
    if (lost) throw new DataFileError(`recodes.csv: ${from}: unknown region "${lost}"`);
  }
  const observations = new Map();
  for (const id of ids.keys()) observations.set(id, await readObservations(id, known));
  const names = new Map();
  for (const file of nameFiles.filter((name) => name.endsWith('.csv')).sort()) {
    const rows = await readCsv(directory, `names/${file}`);
    const lost = rows.find(({ kind, id }) =>
      kind === 'region' ? !known.regions.has(id) : kind !== 'theme' && !ids.has(id),
    );
    if (lost) throw new DataFileError(`names/${file}: unknown ${lost.kind} "${lost.id}"`);
    names.set(path.basename(file, '.csv'), rows);
  }
  return { regions, indicators, sources, recodes, observations, names };
}

function byKey(rows, key) {
  return new Map(rows.map((row) => [row[key], row]));
}
