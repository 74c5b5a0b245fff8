/** How a language writes numbers, lists and months, where that needs no rules of `Intl`. */
export interface PlainFormat {
  readonly decimalMark: string;
  readonly groupMark: string;
  readonly conjunction: string;
  readonly disjunction: string;
  readonly months: readonly string[];
}

const plainFormat = (
  decimalMark: string,
  groupMark: string,
  conjunction: string,
  disjunction: string,
  months: string,
): PlainFormat => ({ decimalMark, groupMark, conjunction, disjunction, months: months.split(' ') });

/**
 * The languages that are written without `Intl`: its first use costs a page about 20 ms, more than all drawing of a
 * first view. What stands here is what `Intl` says (CLDR); every other language asks it.
 */
export const PLAIN_FORMATS: Readonly<Record<string, PlainFormat>> = {
  en: plainFormat(
    '.',
    ',',
    'and',
    'or',
    'January February March April May June July August September October November December',
  ),
  it: plainFormat(
    ',',
    '.',
    'e',
    'o',
    'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  ),
};

/** Where a number has so many digits that a double can't hold its half, `Intl` has to round it. */
const EXACT = 1e13;

/**
 * A number rounded half away from zero in decimals, as `Intl` does, grouped from five digits on, without its sign.
 * `undefined` for numbers that are too large or too small to be scaled.
 */
export function plainNumber(value: number, least: number, most: number, format: PlainFormat): string | undefined {
  const size = Math.abs(value);
  if (!(size * 10 ** most < EXACT) || (size && size < 1e-6)) return undefined;
  // As decimals: 1.005 × 100 is 100.49999999999999 in doubles.
  const digits = String(Math.round(Number(`${size}e${most}`))).padStart(most + 1, '0');
  const whole = digits.slice(0, digits.length - most);
  let decimals = digits.slice(digits.length - most);
  while (decimals.length > least && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, format.groupMark) : whole;
  return decimals ? grouped + format.decimalMark + decimals : grouped;
}
