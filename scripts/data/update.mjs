/** Renews data/ from Eurostat, one indicator after the other; each file is replaced whole or left alone. */
import { rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { csvFormat } from 'd3-dsv';
import { fetchCells } from './eurostat.mjs';
import { mergeCells } from './merge.mjs';
import { DATA, readCsv, readObservations } from './read.mjs';

const SINCE = 2008;
const COLUMNS = ['region', 'year', 'value', 'flag', 'source', 'published_as'];
const LICENCE = 'Reuse allowed provided the source is acknowledged (Commission Decision 2011/833/EU)';

/**
 * @param {object} [options] also those of `fetchCells`
 * @param {string} [options.directory] holds the files of data/
 * @param {readonly string[]} [options.only] ids of indicators; all when empty
 * @param {Date} [options.now]
 * @param {(line: string) => void} [options.log]
 * @returns {Promise<{ updated: object[], failed: { id: string, error: Error }[] }>}
 */
export async function updateData({ directory = DATA, only = [], now = new Date(), log = () => {}, ...fetching } = {}) {
  const [regions, indicators] = await Promise.all([
    readCsv(directory, 'regions.csv'),
    readCsv(directory, 'indicators.csv'),
  ]);
  const unknown = only.find((id) => !indicators.some((indicator) => indicator.id === id));
  if (unknown) throw new RangeError(`no indicator ${unknown} in indicators.csv`);
  const wanted = indicators.filter(({ id }) => !only.length || only.includes(id));
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const updated = [];
  const failed = [];
  for (const [index, { id, dataset, filters }] of wanted.entries()) {
    log(`${index + 1}/${wanted.length} ${id}: asking for ${dataset}`);
    try {
      const cells = await fetchCells(
        { dataset, filters, since: SINCE, thisYear: now.getUTCFullYear() },
        { ...fetching, onAnswer: (url) => log(`  ${url.searchParams.get('geoLevel') ?? 'all levels'}: answered`) },
      );
      const sources = await readCsv(directory, 'sources.csv');
      const source = vintage(dataset, now, sources);
      const known = await knownRows(id, { directory, regions: byCode, sources });
      const { rows, count } = mergeCells(known, cells, { regions: byCode, since: SINCE, source: source.id });
      // The source first: a figure must never name one that isn't there.
      await replaceFile(path.join(directory, 'sources.csv'), toCsv(withSource(sources, source), sources.columns));
      await replaceFile(path.join(directory, `observations/${id}.csv`), toCsv(rows, COLUMNS));
      updated.push({ id, ...count });
      log(
        `  ${count.added} added, ${count.changed} changed, ${count.same} as before, ${count.gone} gone (kept as they were)`,
      );
    } catch (error) {
      failed.push({ id, error });
      log(`  failed, file left as it was: ${error.message}`);
    }
  }
  if (updated.length) await dropUnusedSources(directory, indicators);
  return { updated, failed };
}

async function knownRows(id, { directory, regions, sources }) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  try {
    return await readObservations(id, { directory, regions, sources: byId });
  } catch (error) {
    if (error.code === 'ENOENT') return [];
    throw error;
  }
}

/** The source of today's figures; with the day in its id where an earlier day of the month has one already. */
function vintage(dataset, now, sources) {
  const retrieved = now.toISOString().slice(0, 10);
  const month = `${dataset}-${retrieved.slice(0, 7)}`;
  const earlier = sources.find(({ id }) => id === month);
  return {
    id: earlier && earlier.retrieved !== retrieved ? `${dataset}-${retrieved}` : month,
    publisher: 'Eurostat',
    dataset,
    retrieved,
    licence: LICENCE,
    url: `https://ec.europa.eu/eurostat/databrowser/view/${dataset}/default/table`,
    note: '',
  };
}

function withSource(sources, source) {
  return [...sources.filter(({ id }) => id !== source.id), source].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Keeps sources.csv to what a figure still names. */
async function dropUnusedSources(directory, indicators) {
  const used = new Set();
  for (const { id } of indicators) {
    const rows = await readCsv(directory, `observations/${id}.csv`).catch(() => undefined);
    if (!rows) return;
    for (const { source } of rows) used.add(source);
  }
  const sources = await readCsv(directory, 'sources.csv');
  const kept = sources.filter(({ id }) => used.has(id));
  if (kept.length < sources.length)
    await replaceFile(path.join(directory, 'sources.csv'), toCsv(kept, sources.columns));
}

function toCsv(rows, columns) {
  return `${csvFormat(rows, columns)}\n`;
}

/** A reader sees the old file or the new one, never a part. */
async function replaceFile(file, text) {
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, text, { flush: true });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
