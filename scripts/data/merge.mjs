/** Lays an answer of the publisher over the figures we have. */
import { AnswerError } from './json-stat.mjs';

/**
 * Every cell that the answer has takes its value, flag and vintage. One that the answer no longer has keeps its old
 * value and vintage and is counted as gone; one that has become confidential loses its value, because the publisher
 * took it back.
 *
 * @param {readonly object[]} known rows of an observations file
 * @param {readonly { geo: string, year: number, value: string, flag: string }[]} cells
 * @param {{ regions: ReadonlyMap<string, unknown>, since: number, source: string }} context regions that we hold
 */
export function mergeCells(known, cells, { regions, since, source }) {
  const rows = new Map(known.map((row) => [key(row), row]));
  const gone = new Set(known.filter(({ value }) => value !== '').map(key));
  const count = { added: 0, changed: 0, same: 0, gone: 0, elsewhere: 0 };
  const answered = new Set();
  for (const { geo, year, value, flag } of cells) {
    if (!regions.has(geo) || year < since) {
      count.elsewhere++;
      continue;
    }
    const row = { region: geo, year, value, flag, source, published_as: '' };
    const old = rows.get(key(row));
    if (answered.has(key(row))) throw new AnswerError(`two figures of ${geo} in ${year}`);
    answered.add(key(row));
    gone.delete(key(row));
    if (!old) count.added++;
    else if (isSame(old, row)) count.same++;
    else count.changed++;
    rows.set(key(row), row);
  }
  checkPlausible(
    known,
    [...answered].map((cell) => rows.get(cell)),
  );
  count.gone = gone.size;
  return { rows: [...rows.values()].sort(byRegionAndYear), count };
}

/** An answer for less than half of the regions that we have figures of is a fault, not news. */
function checkPlausible(known, answered) {
  const before = regionsWithValue(known);
  const now = regionsWithValue(answered);
  if (!now) throw new AnswerError('the answer has no figure of our regions');
  if (now < before / 2) throw new AnswerError(`the answer has figures of ${now} regions only, we have ${before}`);
}

function regionsWithValue(rows) {
  return new Set(rows.filter(({ value }) => value !== '').map(({ region }) => region)).size;
}

function isSame(old, row) {
  const sameValue = old.value === row.value || (old.value !== '' && row.value !== '' && +old.value === +row.value);
  return sameValue && old.flag === row.flag;
}

function key({ region, year }) {
  return `${region} ${year}`;
}

function byRegionAndYear(a, b) {
  return a.region === b.region ? a.year - b.year : a.region < b.region ? -1 : 1;
}
