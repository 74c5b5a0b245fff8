import { str } from '@lit/localize/internal/str-tag.js';
import type { Chronology, ChronologyItem, Period } from '../stats/chronology.js';
import { laneName } from './chronology-heading.js';
import { periodYears, whenText } from './chronology-item.js';
import type { Language } from './language.js';
import { localText } from './local-text.js';

/** What a reader wants to know first. */
export interface NowText {
  /** "Now: programming period 2021–2027." */
  readonly now?: string;
  /** "Next: mid-term review (June 2027)."; the latest step where no later one is known. */
  readonly next?: string;
}

/** Of several things that are under way, so many are told. */
const MOST = 2;

/** What is under way, and what comes next. */
export function nowText({ items, lanes, periods, today }: Chronology, language: Language): NowText {
  const { msg } = language;
  const about = (item: ChronologyItem) => {
    const owner = lanes.length > 1 ? laneName(item.lane, language).text : '';
    const remarks = [owner, whenText(item, language, today)].filter(Boolean).join(', ');
    return `${localText(item.milestone.title, language).text} (${remarks})`;
  };
  const ongoing = items.filter(({ state, coarse, backdrop }) => !backdrop && isNow(state, coarse)).slice(-MOST);
  const period = periods.find(({ start, end }) => start <= today && end >= today);
  const all = [...ongoing.map(about), ...(period ? [periodText(period, language)] : [])];
  const now = all.length > 1 ? language.list(all) : all[0]; // Its format is dear.
  const next = items.find(({ state, start }) => state === 'planned' && start !== undefined && start > today);
  const last = next || !now ? undefined : items.findLast(({ state, end }) => state === 'done' && end !== undefined);
  return {
    ...(now && { now: msg(str`Now: ${now}.`, { id: 'st.now', desc: 'What is under way: names of steps or periods' }) }),
    ...(next && {
      next: nextText(about(next), language),
    }),
    ...(last && { next: latestText(about(last), language) }),
  };
}

function isNow(state: ChronologyItem['state'], coarse: ChronologyItem['coarse']): boolean {
  return state === 'ongoing' && (coarse === 'interval' || coarse === 'day');
}

function nextText(step: string, { msg }: Language): string {
  return msg(str`Next: ${step}.`, { id: 'st.next', desc: 'The first step to come, with its date in brackets' });
}

function latestText(step: string, { msg }: Language): string {
  return msg(str`Latest step: ${step}.`, { id: 'st.last', desc: 'Where no step to come is known; with its date' });
}

function periodText(period: Period, language: Language): string {
  const years = periodYears(period, language);
  return language.msg(str`programming period ${years}`, { id: 'st.period2', desc: 'As st.period, within a sentence' });
}
