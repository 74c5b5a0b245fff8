import { dateOf } from '../model/day.js';
import type { Day } from '../model/index.js';
import type { Period } from '../stats/chronology.js';
import { periodName, periodYears } from './chronology-item.js';
import { edtfText } from './edtf-text.js';
import type { Language } from './language.js';
import { localText } from './local-text.js';

const months = new WeakMap<Language, Intl.DateTimeFormat>();

type AxisDatePart = 'day' | 'month' | 'year' | 'month-year';

/** A date of a time axis, short: "10", "Jul", "2014", "44 BC"; above days "July 2014". */
export function axisDate(day: Day, part: AxisDatePart, language: Language): string {
  const date = dateOf(day);
  const { year, month } = date;
  if (part === 'day') return String(date.day);
  if (part === 'year' && year > 0) return String(year);
  if (part !== 'month') {
    return edtfText({ kind: 'date', date: part === 'year' ? { year } : { year, month } }, language);
  }
  let format = months.get(language);
  if (!format) {
    const { words } = language;
    format = new Intl.DateTimeFormat(words ?? language.locale, { month: words ? 'short' : 'numeric', timeZone: 'UTC' });
    months.set(language, format);
  }
  return format.format(Date.UTC(2001, month - 1, 15));
}

/** What stands above the lanes of a drawing: dates, names of programming periods (the longest first), "today". */
export function axisTexts(language: Language) {
  return {
    dateText: (day: Day, part: AxisDatePart) => axisDate(day, part, language),
    periodNames: (period: Period) => [
      period.item ? localText(period.item.milestone.title, language).text : periodName(period, language),
      periodYears(period, language),
    ],
    todayText: language.msg('today', { id: 'st.today', desc: 'State of a step; also the mark of today' }),
  };
}
