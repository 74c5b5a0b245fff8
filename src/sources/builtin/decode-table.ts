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
 * The text is a sequence of whole numbers, small ones in one character. Figures are told by how much they miss a
 * forecast: the region's next newer value, moved as its parent moved; else the parent's value, or that of the region
 * before on the same level, in the proportion of a helping indicator where the table names one. Forecasts use nothing
 * but what IEEE 754 rounds alike everywhere. Amounts are values in units of the table's last digit.
 */
export function decodeTable(text: string, { indicator, regions, sources, table }: TableContext): DecodedTable {
  let at = 0;
  /** In base 57 the last digit is '#'…'['; those before it, if any, are ']'…'~', in base 34 without a zero. */
  const natural = (): number => {
    let number = 0;
    let character = text.charCodeAt(at++);
    for (; character > 92; character = text.charCodeAt(at++)) number = number * 34 + character - 92;
    return number * 57 + character - 35;
  };
  /** 0, -1, 1, -2, 2, … */
  const integer = (): number => {
    const number = natural();
    return number % 2 ? -(number + 1) / 2 : number / 2;
  };
  const list = <T>(item: () => T): T[] => Array.from({ length: natural() }, item);
  const runs = (): number[] =>
    list(() => [natural(), natural()]).flatMap(([item, times]) => Array<number>(times!).fill(item!));

  const decimals = integer();
  const helper = natural();
  const main = natural();
  let year = 2020;
  const years = list(() => (year += integer()));
  const tags = list(() => {
    const letters = natural();
    const flag = [...'bcdefnprsuz'].filter((_, place) => (letters >> place) & 2).join('') || undefined;
    return { missing: letters & 1, flag, source: sources[natural()]?.id };
  });
  /** Of each region, which of the years it has; of each figure, its tag. */
  const present = runs();
  const tagged = runs();

  const scale = 10 ** Math.abs(decimals);
  const places = new Map<string | undefined, number>(regions.map(({ code }, place) => [code, place]));
  const amounts = years.map((): number[] => []);
  const hints: number[] = [];
  for (const { region, value } of (helper && table?.(helper - 1)) || []) hints[places.get(region)!] ||= value!;
  const before: number[] = [];
  const rows: Observation[] = [];

  regions.forEach(({ code, parent, level = 3 }, place) => {
    const above = places.get(parent)!;
    let next: number[] = [];
    years.forEach((year, column) => {
      if (!((present[place]! >> column) & 1)) return;
      const { missing, flag, source } = tags[tagged[rows.length]!]!;
      const known = amounts[column]!;
      let value: number | undefined;
      if (!missing) {
        let of = next[place];
        let from = next[above];
        let to = known[above];
        if (of === undefined) {
          const near = to === undefined ? before[level * 32 + column]! : above;
          of = known[near];
          from = hints[near];
          to = hints[place];
        }
        const ratio = to! / from!;
        const amount = integer() + (Math.round(ratio > 0 && ratio < 3 ? of! * ratio : of!) || 0);
        known[place] = amount;
        value = decimals < 0 ? amount * scale : amount / scale;
      }
      rows.push({ region: code, indicator, year, value, flag, source });
      before[level * 32 + column] = place;
      next = known;
    });
  });
  return { mainYear: years[main - 1], rows };
}
