import { str } from '@lit/localize/internal/str-tag.js';
import type { Day } from '../model/index.js';
import type { ChronologyItem, Period } from '../stats/chronology.js';
import { dateOf } from '../model/day.js';
import { laneName } from './chronology-heading.js';
import { edtfText } from './edtf-text.js';
import type { Language } from './language.js';
import { localText } from './local-text.js';

/** Dates in words, as a timeline draws them again with every selection. */
const known = new WeakMap<Language, WeakMap<ChronologyItem, string>>();

/** When an item was or will be, in words: "10 July 2014"; "no date" for an undated one. */
export function whenText(item: ChronologyItem, language: Language, today: Day): string {
  const texts = known.get(language) ?? new WeakMap<ChronologyItem, string>();
  known.set(language, texts);
  const text =
    texts.get(item) ??
    (item.time
      ? edtfText(item.time, language, today)
      : language.msg('no date', { id: 'st.nodate', desc: 'In place of the date of a step' }));
  texts.set(item, text);
  return text;
}

/** What has become of an item, in words; empty for what is over, and where the date says it: "ongoing", this year. */
export function stateText({ state, coarse, end, openEnd }: ChronologyItem, language: Language, today: Day): string {
  const { msg } = language;
  if (state === 'planned') {
    return end !== undefined && end < today
      ? msg('planned; not known to have been reached', { id: 'st.overdue', desc: 'State of a step whose date is past' })
      : msg('planned', { id: 'st.planned', desc: 'State of a step that is to come' });
  }
  if (state !== 'ongoing') return '';
  if (coarse === 'day') return msg('today', { id: 'st.today', desc: 'State of a step; also the mark of today' });
  return coarse === 'interval' && !openEnd
    ? msg('under way', { id: 'st.ongoing', desc: 'State of a period that today lies in' })
    : '';
}

/** "planned for June 2025", where the plan was another time than what became of it. */
export function slipText(item: ChronologyItem, language: Language): string {
  if (!item.planned || !item.milestone.date || item.planned.time === item.time) return '';
  const { start, end } = item.planned;
  if (start === item.start && end === item.end) return '';
  const date = edtfText(item.planned.time, language);
  return language.msg(str`planned for ${date}`, {
    id: 'st.slip',
    desc: 'After the date on which a step was reached: when it should have been; "planned for June 2025"',
  });
}

/** An item in one line: "10 July 2014: Workshop (Toscana; planned for June 2014)". */
export function itemText(item: ChronologyItem, language: Language, today: Day): string {
  const { text: title } = localText(item.milestone.title, language);
  const about = [laneName(item.lane, language).text, stateText(item, language, today), slipText(item, language)].filter(
    Boolean,
  );
  const remarks = about.length ? ` (${about.join('; ')})` : '';
  return `${whenText(item, language, today)}: ${title}${remarks}`;
}

/** "2014–2020" */
export function periodYears({ start, end }: Pick<Period, 'start' | 'end'>, language: Language): string {
  const date = (day: Day) => ({ year: dateOf(day).year });
  return edtfText({ kind: 'interval', start: date(start), end: date(end) }, language);
}

/** "Programming period 2014–2020" */
export function periodName(period: Pick<Period, 'start' | 'end'>, language: Language): string {
  const years = periodYears(period, language);
  return language.msg(str`Programming period ${years}`, {
    id: 'st.period',
    desc: 'First and last year of a programming period of the EU funds',
  });
}
