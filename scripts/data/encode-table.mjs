/**
 * Writes one indicator's table as the short text that `src/sources/builtin/decode-table.ts` reads: the two make the
 * same forecasts in the same order, so a change to one is a change to the other.
 */

const LETTERS = 'bcdefnprsuz';
const MOST = { years: 31, amount: 5e8 };

/** A whole number from 0 on: the last digit in base 57 as '#'…'[', those before it in base 34 as ']'…'~'. */
function natural(number) {
  let text = String.fromCharCode(35 + (number % 57));
  for (let rest = Math.floor(number / 57); rest; rest = Math.floor((rest - 1) / 34)) {
    text = String.fromCharCode(93 + ((rest - 1) % 34)) + text;
  }
  return text;
}

function integer(number) {
  return natural(number < 0 ? -2 * number - 1 : 2 * number);
}

function list(items) {
  return natural(items.length) + items.join('');
}

/** Each item with how often it comes in a row. */
function runs(items) {
  const found = [];
  for (const item of items) {
    if (found.at(-1)?.item === item) found.at(-1).times++;
    else found.push({ item, times: 1 });
  }
  return list(found.map(({ item, times }) => natural(item) + natural(times)));
}

/** The distinct values of a column, the most frequent first. */
function byFrequency(values) {
  const counts = new Map();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}

/** The decimal power in which all values are whole numbers: 2 for 1.37, -2 for 38100. */
function commonDecimals(values) {
  let decimals = -9;
  for (const value of values) {
    const [, digits, fraction = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
    if (digits === undefined) throw new RangeError(`not a finite number: ${value}`);
    if (value)
      decimals = Math.max(decimals, fraction ? fraction.length - exponent : -/0*$/.exec(digits)[0].length - exponent);
  }
  return values.some(Boolean) ? decimals : 0;
}

/**
 * @typedef {{ region: string, year: number, value: number | undefined, flag?: string, source: string }} Row
 * @param {readonly Row[]} rows at most one of a region and year; `value` as a number, `undefined` where there is none
 * @param {object} context
 * @param {readonly { code: string, level?: number, parent?: string }[]} context.regions parents before their children
 * @param {readonly string[]} context.sources ids of all sources
 * @param {number} [context.mainYear] from which year on all observations are given; 0 when all are
 * @param {{ position: number, rows: readonly Row[] }} [context.helper] another table that helps to tell this one
 * @returns {string}
 */
export function encodeTable(rows, { regions, sources, mainYear = 0, helper }) {
  const cells = new Map(rows.map((row) => [`${row.region} ${row.year}`, row]));
  if (cells.size < rows.length) throw new RangeError('two rows of the same region and year');
  const codes = new Set(regions.map(({ code }) => code));
  const stray = rows.find(({ region }) => !codes.has(region));
  if (stray) throw new RangeError(`unknown region ${stray.region}`);

  const amountOf = ({ value }) => Math.round(Number(`${value}e${decimals}`));
  const tagOf = (row) => `${row.value === undefined ? ':' : ''}${row.flag ?? ''} ${row.source}`;
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
  const decimals = commonDecimals(rows.flatMap(({ value }) => value ?? []));
  const large = rows.find((row) => row.value !== undefined && Math.abs(amountOf(row)) > MOST.amount);
  if (large) throw new RangeError(`too many digits: ${large.value}`);
  if (years.length > MOST.years) throw new RangeError('too many years in one table');

  const places = new Map(regions.map(({ code }, place) => [code, place]));
  const hints = [];
  for (const { region, value } of newestFirst(helper?.rows ?? [])) hints[places.get(region)] ||= value;
  const amounts = years.map(() => []);
  const before = [];
  const present = [];
  const tagged = [];
  let figures = '';
  for (const [place, { code, parent, level = 3 }] of regions.entries()) {
    const above = places.get(parent);
    let next = [];
    present[place] = 0;
    for (const [column, year] of years.entries()) {
      const row = cells.get(`${code} ${year}`);
      if (!row) continue;
      const slot = level * 32 + column;
      const known = amounts[column];
      if (row.value !== undefined) {
        let of = next[place];
        let from = next[above];
        let to = known[above];
        if (of === undefined) {
          const near = to === undefined ? before[slot] : above;
          of = known[near];
          from = hints[near];
          to = hints[place];
        }
        const ratio = to / from;
        known[place] = amountOf(row);
        figures += integer(known[place] - (Math.round(ratio > 0 && ratio < 3 ? of * ratio : of) || 0));
      }
      present[place] |= 1 << column;
      tagged.push(tagOf(row));
      before[slot] = place;
      next = known;
    }
  }
  const tags = byFrequency(tagged);
  return [
    integer(decimals),
    natural(helper ? helper.position + 1 : 0),
    natural(years.indexOf(mainYear) + 1),
    list(years.map((year, i) => integer(year - (years[i - 1] ?? 2020)))),
    list(tags.map((tag) => encodeTag(tag, sources))),
    runs(present),
    runs(tagged.map((tag) => tags.indexOf(tag))),
    figures,
  ].join('');
}

/** A bit for "no value" and one for each flag; the position of the source. */
function encodeTag(tag, sources) {
  const [letters, source] = tag.split(' ');
  const bits = [...letters].map((letter) => 1 << placeIn([':', ...LETTERS], letter));
  return natural(bits.reduce((mask, bit) => mask | bit, 0)) + natural(placeIn(sources, source));
}

/** Newest year first within each region, as a decoded table is. */
function newestFirst(rows) {
  return [...rows].sort((a, b) => b.year - a.year);
}

function placeIn(list, item) {
  const place = list.indexOf(item);
  if (place < 0) throw new RangeError(`unknown flag or source: ${item}`);
  return place;
}
