import { str } from '@lit/localize/internal/str-tag.js';
import type { Chronology, ChronologyItem } from '../stats/chronology.js';
import { itemText, whenText } from './chronology-item.js';
import { laneName } from './chronology-heading.js';
import { nowText } from './chronology-now.js';
import type { Language } from './language.js';

/** Up to so many steps of a lane are told one by one; of more the first and the last ones. */
const MOST = 12;
const ENDS = 3;

/** A timeline in plain sentences, one string for a paragraph: how much of what when, what is now and next, each lane. */
export function summariseChronology(chronology: Chronology, language: Language): string[] {
  const { items, lanes } = chronology;
  if (!items.length) return [language.msg('No steps.', { id: 'st.s.none', desc: 'Summary of an empty timeline' })];
  const { now, next } = nowText(chronology, language);
  const steps = items.filter(({ backdrop }) => !backdrop);
  return [
    [overview(chronology, language), now, next].filter(Boolean).join(' '),
    ...lanes.flatMap((lane) => {
      const own = steps.filter((item) => item.lane.id === lane.id);
      return own.length ? [laneText(laneName(lane, language).text, own, chronology, language)] : [];
    }),
  ];
}

/** "Steps: 41, from 2009 to 2027. Planned: 2." */
function overview({ items, today }: Chronology, language: Language): string {
  const { msg } = language;
  const number = (count: number) => language.number(count, 0);
  const dated = items.filter(({ state }) => state !== 'undated');
  const [first] = dated;
  const last = dated.at(-1);
  const all = number(items.length);
  const planned = number(items.filter(({ state }) => state === 'planned').length);
  const late = number(items.filter(({ slipDays = 0 }) => slipDays > 0).length);
  const undated = number(items.length - dated.length);
  const sentences: string[] = [];
  if (first && last && first !== last) {
    const from = whenText(first, language, today);
    const to = whenText(last, language, today);
    sentences.push(
      msg(str`Steps: ${all}. The first: ${from}; the last: ${to}.`, {
        id: 'st.s.n',
        desc: 'A number; then the dates of the first and the last step of a timeline',
      }),
    );
  } else sentences.push(msg(str`Steps: ${all}.`, { id: 'st.s.1', desc: 'A number' }));
  if (planned !== number(0))
    sentences.push(msg(str`Planned: ${planned}.`, { id: 'st.s.p', desc: 'A number of steps' }));
  if (late !== number(0)) {
    sentences.push(msg(str`Later than planned: ${late}.`, { id: 'st.s.late', desc: 'A number of steps' }));
  }
  if (undated !== number(0))
    sentences.push(msg(str`Without a date: ${undated}.`, { id: 'st.s.u', desc: 'A number of steps' }));
  return sentences.join(' ');
}

/** "Toscana: 10 July 2014, workshop; …" */
function laneText(name: string, items: readonly ChronologyItem[], { today }: Chronology, language: Language): string {
  const clause = (item: ChronologyItem) => itemText({ ...item, lane: { id: '', level: '' } }, language, today);
  const isCut = items.length > MOST;
  const told = isCut ? [...items.slice(0, ENDS), ...items.slice(-ENDS)] : items;
  const clauses = told.map(clause);
  if (isCut) {
    const count = language.number(items.length - told.length, 0);
    clauses.splice(
      ENDS,
      0,
      language.msg(str`(further steps: ${count})`, { id: 'st.s.more', desc: 'A number, in a list of steps' }),
    );
  }
  const list = clauses.join('; ');
  return name ? `${name}. ${list}.` : `${list}.`;
}
