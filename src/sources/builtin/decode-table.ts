import type { Observation, Region, Source } from '../../model/index.js';

/** What the text of a table refers to by position. */
export interface TableContext {
  /** Id of the indicator. */
  readonly indicator: string;
  /** All regions, parents before their children. */
  readonly regions: readonly Region[];
  readonly sources: readonly Source[];
  /** The observations of the table at a position, for a table that is told with the help of another one. */
  readonly table?: (position: number) => readonly Observation[];
}

export interface DecodedTable {
  /** From this year on, every observation is in the table; absent where the table is complete. */
  readonly mainYear?: number;
  /** By region, newest year first. */
  readonly rows: readonly Observation[];
}

/**
 * Reads one indicator's table from the text that `scripts/data/encode-table.mjs` made of it, number for number.
 *
 * The text is a fraction in base 64, an arithmetic code (Witten, Neal and Cleary, CACM 30(6), 1987) of decisions with
 * two outcomes, each told by how often it went either way before in its context (0.4 times to begin with): is there a
 * figure of this region and year, which flag and source has it, and by how much does it miss a forecast? Forecast is
 * the region's value of the next year in the table, moved as the parent moved; else the parent's value, or that of the
 * region before, in the proportion of a helping indicator where the table names one. All of it is arithmetic that
 * IEEE 754 rounds alike everywhere. Amounts are values in units of the table's last digit.
 */
export function decodeTable(text: string, { indicator, regions, sources, table }: TableContext): DecodedTable {
  const counts: [number, number][] = [];
  let at = 0;
  let range = 1;
  let rest = 0;

  const bit = (context: number): number => {
    for (; range < 2 ** 26; range *= 64) {
      // Digits run from '#' to 'c' without the backslash; zeros at the end were cut off.
      const digit = text.charCodeAt(at++) || 35;
      rest = rest * 64 + digit - (digit > 92 ? 36 : 35);
    }
    const count = (counts[context] ??= [0.4, 0.4]);
    const share = Math.floor((range * count[1]) / (count[0] + count[1]));
    const one = rest < share ? 1 : 0;
    rest -= one ? 0 : share;
    range = one ? share : range - share;
    count[one]++;
    return one;
  };
  /** How many ones come before a zero, `most` at the most. */
  const ones = (context: number, most = 32): number => {
    let number = 0;
    while (number < most && bit(context + number)) number++;
    return number;
  };
  /** A signed integer: how many binary digits, those below the first, the sign. */
  const integer = (context: number): number => {
    const length = ones(context);
    let size = 1;
    for (let left = length; --left > 0;) size = size * 2 + bit(left < length - 1 ? 0 : context + 32 + length);
    return length && (bit(context + 64) ? -size : size);
  };
  const list = <T>(entry: (number: number) => T): T[] =>
    Array.from({ length: integer(128) }, () => entry(integer(128)));

  const decimals = integer(128);
  const helper = integer(128);
  const main = integer(128);
  let listed = 2020;
  const years = list((step) => (listed += step));
  const flags = list((letters) => [...':bcdefnprsuz'].filter((_, place) => (letters >> place) & 1).join(''));
  const vintages = list((place) => sources[place]?.id);

  const hints: Amounts = {};
  for (const { region, value } of (helper && table?.(helper - 1)) || []) hints[region] ||= value;
  const amounts: Amounts = {};
  const before: { code: string; flag: number; source: number }[] = [];
  const present: number[] = [];
  const rows: Observation[] = [];

  for (const { code, parent, level = 3 } of regions) {
    let next = 0;
    let nextFlag = 0;
    let miss = 0;
    years.forEach((year, column) => {
      const slot = level * 32 + column;
      if (!(present[slot] = bit(1024 + slot * 4 + (present[slot] ?? 0) * 2 + (next ? 1 : 0)))) return;

      const beside = before[slot];
      const flag = ones(2048 + nextFlag * 256 + (beside ? beside.flag + 1 : 0) * 16, flags.length - 1);
      const source = ones(1536 + (beside ? beside.source + 1 : 0) * 16, vintages.length - 1);
      const letters = flags[flag] ?? '';
      let amount: number | undefined;
      if (letters[0] !== ':') {
        const above = amounts[`${parent}${year}`];
        const near = above === undefined ? beside?.code : parent;
        const later = amounts[`${code}${next}`];
        const [from = 0, to = 0, of = 0] =
          later === undefined
            ? [hints[`${near}`], hints[code], amounts[`${near}${year}`]]
            : [amounts[`${parent}${next}`], above, later];
        const ratio = to / from;
        const forecast = Math.round(ratio > 0 && ratio < 3 ? of * ratio : of);
        miss = integer(next ? (miss ? 512 : 384) : 256);
        amount = amounts[`${code}${year}`] = forecast + miss;
      }
      rows.push({
        region: code,
        indicator,
        year,
        value: amount === undefined ? amount : Number(`${amount}e${-decimals}`),
        flag: letters.replace(':', '') || undefined,
        source: vintages[source],
      });
      before[slot] = { code, flag, source };
      next = year;
      nextFlag = flag + 1;
    });
  }
  return { mainYear: years[main], rows };
}

type Amounts = Record<string, number | undefined>;
