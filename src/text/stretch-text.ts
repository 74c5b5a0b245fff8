import { dateOf } from '../model/day.js';
import type { Day } from '../model/index.js';
import { edtfText } from './edtf-text.js';
import type { Language } from './language.js';

/** First and last day, both included, as exact as they need be: "2015", "May–June 2015", "1–14 May 2015". */
export function stretchText(from: Day, to: Day, language: Language): string {
  const [first, last, next] = [dateOf(from), dateOf(to), dateOf(to + 1)];
  const isMonths = first.day === 1 && next.day === 1;
  const isYears = isMonths && first.month === 1 && next.month === 1;
  const cut = ({ year, month, day }: typeof first) => ({
    year,
    ...(!isYears && { month }),
    ...(!isMonths && { day }),
  });
  return edtfText({ kind: 'interval', start: cut(first), end: cut(last) }, language);
}
