// What `Intl` writes in European English, word for word, without it: the first of its objects costs a page some 20 ms.

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** Amounts of more digits are left to `Intl`. */
const MOST = 1e15;

/**
 * A number in as many decimals as are given, at most two when `undefined`; groups from five digits on. `undefined` for
 * what is too large or too small to be told like this.
 */
export function englishNumber(value: number, decimals: number | undefined, signed: boolean): string | undefined {
  const most = decimals ?? 2;
  const amount = Math.round(Number(`${Math.abs(value)}e${most}`));
  if (!(amount < MOST)) return undefined;
  const digits = String(amount).padStart(most + 1, '0');
  const whole = digits.slice(0, digits.length - most);
  const rest = digits.slice(whole.length);
  const fraction = decimals === undefined ? rest.replace(/0+$/, '') : rest;
  const sign = !amount ? '' : value < 0 ? '−' : signed ? '+' : '';
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(...)+$)/g, ',') : whole;
  return `${sign}${grouped}${fraction && '.'}${fraction}`;
}

/** "a, b and c" */
export function englishList(items: readonly string[], type: Intl.ListFormatType): string {
  const rest = items.slice(0, -1).join(', ');
  const last = items.at(-1) ?? '';
  return rest ? `${rest} ${type === 'disjunction' ? 'or' : 'and'} ${last}` : last;
}

/** "May 2026", "9 May 2026" */
export function englishMonth(date: Date, hasDay: boolean): string {
  const month = `${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
  return hasDay ? `${date.getUTCDate()} ${month}` : month;
}
