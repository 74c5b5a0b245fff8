/**
 * Writes one indicator's table as the short text that `src/sources/builtin/decode-table.ts` reads: the two make the
 * same decisions in the same order, so a change to one is a change to the other.
 */

const LETTERS = ':bcdefnprsuz';
const MOST = { years: 32, flags: 15, sources: 15, amount: 5e8 };

/** Writes decisions as digits in base 64: `bit(context, outcome)` for each, then `text()`. */
function createEncoder() {
  /** @type {[number, number][]} */
  const counts = [];
  /** @type {number[]} */
  const digits = [];
  let low = 0;
  let range = 2 ** 30;

  /** Adds a digit; what is more than a digit is carried. */
  const push = (digit) => {
    digits.push(digit);
    for (let i = digits.length - 1; digits[i] > 63; i--) {
      const carry = Math.floor(digits[i] / 64);
      digits[i] %= 64;
      digits[i - 1] += carry;
    }
  };
  const bit = (context, outcome) => {
    for (; range < 2 ** 26; range *= 64) {
      push(Math.floor(low / 2 ** 24));
      low = (low % 2 ** 24) * 64;
    }
    const count = (counts[context] ??= [0.4, 0.4]);
    const share = Math.floor((range * count[1]) / (count[0] + count[1]));
    low += outcome ? 0 : share;
    range = outcome ? share : range - share;
    count[outcome]++;
  };
  const integer = (context, value) => {
    const size = Math.abs(value);
    const length = size ? 32 - Math.clz32(size) : 0;
    for (let i = 0; i < length; i++) bit(context + i, 1);
    bit(context + length, 0);
    for (let left = length - 1; left > 0; left--) {
      bit(left === length - 1 ? context + 32 + length : 0, (size >>> (left - 1)) & 1);
    }
    if (length) bit(context + 64, value < 0 ? 1 : 0);
  };
  const choice = (context, chosen, options) => {
    for (let i = 0; i < chosen; i++) bit(context + i, 1);
    if (chosen < options - 1) bit(context + chosen, 0);
  };
  const text = () => {
    // The roundest number of the interval that is left: its zeros need not be written.
    let round = 2 ** 30;
    while (Math.ceil(low / round) * round >= low + range) round /= 64;
    let rest = Math.ceil(low / round) * round;
    for (let i = 0; i < 5; i++) {
      push(Math.floor(rest / 2 ** 24));
      rest = (rest % 2 ** 24) * 64;
    }
    while (digits.at(-1) === 0) digits.pop();
    return digits.map((digit) => String.fromCharCode(digit + (digit > 56 ? 36 : 35))).join('');
  };
  return { bit, integer, choice, text };
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

  const letters = (row) => (row.value === undefined ? ':' : '') + (row.flag ?? '');
  const years = [...new Set(rows.map(({ year }) => year))].sort((a, b) => b - a);
  const flags = byFrequency(rows.map(letters));
  const vintages = byFrequency(rows.map(({ source }) => source));
  const decimals = commonDecimals(rows.flatMap(({ value }) => value ?? []));
  const amountOf = ({ value }) => Math.round(Number(`${value}e${decimals}`));
  for (const row of rows) {
    if (row.value === undefined) continue;
    if (Math.abs(amountOf(row)) > MOST.amount) throw new RangeError(`too many digits: ${row.value}`);
  }
  if (years.length > MOST.years || flags.length > MOST.flags || vintages.length > MOST.sources) {
    throw new RangeError('too many years, flags or sources in one table');
  }

  const { bit, integer, choice, text } = createEncoder();
  const header = (value) => integer(128, value);
  const list = (values) => {
    header(values.length);
    values.forEach(header);
  };
  header(decimals);
  header(helper ? helper.position + 1 : 0);
  header(years.indexOf(mainYear));
  list(years.map((year, i) => year - (years[i - 1] ?? 2020)));
  list(flags.map((flag) => [...flag].reduce((mask, letter) => mask | placeOf(letter), 0)));
  list(vintages.map((id) => placeIn(sources, id)));

  const hints = {};
  for (const { region, value } of newestFirst(helper?.rows ?? [])) hints[region] ||= value;
  const amounts = {};
  const before = [];
  const present = [];
  for (const { code, parent, level = 3 } of regions) {
    let next = 0;
    let nextFlag = 0;
    let miss = 0;
    for (const [column, year] of years.entries()) {
      const slot = level * 32 + column;
      const row = cells.get(`${code} ${year}`);
      const known = present[slot] ?? 0;
      present[slot] = row ? 1 : 0;
      bit(1024 + slot * 4 + known * 2 + (next ? 1 : 0), present[slot]);
      if (!row) continue;

      const beside = before[slot];
      const flag = flags.indexOf(letters(row));
      const source = vintages.indexOf(row.source);
      choice(2048 + nextFlag * 256 + (beside ? beside.flag + 1 : 0) * 16, flag, flags.length);
      choice(1536 + (beside ? beside.source + 1 : 0) * 16, source, vintages.length);
      if (row.value !== undefined) {
        const above = amounts[`${parent}${year}`];
        const near = above === undefined ? beside?.code : parent;
        const later = amounts[`${code}${next}`];
        const [from = 0, to = 0, of = 0] =
          later === undefined
            ? [hints[near], hints[code], amounts[`${near}${year}`]]
            : [amounts[`${parent}${next}`], above, later];
        const ratio = to / from;
        const forecast = Math.round(ratio > 0 && ratio < 3 ? of * ratio : of);
        const amount = amountOf(row);
        const error = amount - forecast;
        integer(next ? (miss ? 512 : 384) : 256, error);
        miss = error;
        amounts[`${code}${year}`] = amount;
      }
      before[slot] = { code, flag, source };
      next = year;
      nextFlag = flag + 1;
    }
  }
  return text();
}

/** Newest year first within each region, as a decoded table is. */
function newestFirst(rows) {
  return [...rows].sort((a, b) => b.year - a.year);
}

function placeOf(letter) {
  return 1 << placeIn([...LETTERS], letter);
}

function placeIn(list, item) {
  const place = list.indexOf(item);
  if (place < 0) throw new RangeError(`unknown flag or source: ${item}`);
  return place;
}
