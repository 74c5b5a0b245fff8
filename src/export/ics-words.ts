import { str } from '@lit/localize/internal/str-tag.js';
import type { Day, TimeValue } from '../model/index.js';
import type { ChronologyItem } from '../stats/chronology.js';
import { whenText } from '../text/chronology-item.js';
import { edtfText } from '../text/edtf-text.js';
import type { Language } from '../text/language.js';
import { localText } from '../text/local-text.js';

/** What a calendar says of an item besides its title, a line for each thing; `address` is that of its page. */
export function eventDescription(
  item: ChronologyItem,
  today: Day,
  language: Language,
  address: string | undefined,
): string {
  const { msg } = language;
  const { milestone, planned } = item;
  const plan = planned && edtfText(planned.time, language, today);
  const { sources = [], links = [] } = milestone;
  const lines = [
    localText(milestone.summary, language).text,
    timeNote(item, today, language),
    plan && msg(str`Planned for: ${plan}`, { id: 'st.i.plan', desc: 'In a calendar; a date, coarse or exact' }),
    localText(milestone.note, language).text,
    ...links.map(({ url, title }) => [localText(title, language).text, url].filter(Boolean).join(': ')),
    ...(sources.length
      ? [
          msg('Sources:', { id: 'st.i.src', desc: 'Before addresses or citations, in a calendar or on paper' }),
          ...sources,
        ]
      : []),
    address &&
      msg(str`Taken from: ${address}`, {
        id: 'export.taken-from',
        desc: 'Address of a page',
      }),
  ];
  return lines.filter(Boolean).join('\n');
}

/** What the days of an all-day event don't tell of the date: that it is coarse, rough or open. */
function timeNote(item: ChronologyItem, today: Day, language: Language): string {
  const { msg } = language;
  if (!item.time || isExact(item.time)) return '';
  const when = whenText(item, language, today);
  switch (item.coarse) {
    case 'year':
      return msg(str`Date known to the year only: ${when}`, { id: 'st.i.y', desc: 'In a calendar; "2016"' });
    case 'season':
      return msg(str`Date known to the season only: ${when}`, { id: 'st.i.s', desc: 'In a calendar; "spring 2016"' });
    case 'month':
      return msg(str`Date known to the month only: ${when}`, { id: 'st.i.m', desc: 'In a calendar; "May 2016"' });
    default:
      return msg(str`Date: ${when}`, {
        id: 'st.i.d',
        desc: 'In a calendar; "since 2021, ongoing", "about 5 May 2016"',
      });
  }
}

function isExact(time: TimeValue): boolean {
  const dates = time.kind === 'date' ? [time.date] : [time.start, time.end];
  return dates.every((date) => typeof date === 'object' && date.day && !date.approximate && !date.uncertain);
}
