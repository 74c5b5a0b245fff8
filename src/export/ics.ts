import { dayOf, isoDay } from '../model/day.js';
import { HALF_CHARACTER } from '../model/half-character.js';
import type { Day, LocalText } from '../model/index.js';
import type { Chronology, ChronologyItem } from '../stats/chronology.js';
import { kindName, laneName } from '../text/chronology-heading.js';
import type { Language } from '../text/language.js';
import { localText } from '../text/local-text.js';
import { icalLine, icalText } from './ical-line.js';
import { eventDescription } from './ics-words.js';
import { webAddress } from './web-address.js';

export interface IcsOptions {
  /** When the file is made. */
  readonly now: Date;
  /** Address of the page that shows the items by their ids. */
  readonly address?: string | undefined;
  /** Name of the calendar. */
  readonly name?: string | undefined;
}

/** What RFC 5545 can write: years of four digits. The last day is followed by another, as ends are exclusive. */
const FIRST = dayOf(1);
const LAST = dayOf(9999, 12, 30);

/** The items that a calendar can hold: those with a day in the years 1 to 9999. Undated ones are no events. */
export function calendarItems({ items }: Chronology): readonly ChronologyItem[] {
  const fits = (day: Day | undefined) => day === undefined || (day >= FIRST && day <= LAST);
  return items.filter(({ start, end }) => (start ?? end) !== undefined && fits(start) && fits(end));
}

/**
 * A chronology as a calendar (RFC 5545): an all-day event that takes nobody's time for each of `calendarItems`, in their
 * order. What is coarser than a day fills the days that it can lie in, and says so; what has no end is on its first day,
 * what has no start on its last one. Unique ids stay the same from file to file and from site to site. A chronology
 * without such items gives a calendar without events, which most programs refuse.
 */
export function chronologyIcs(chronology: Chronology, language: Language, options: IcsOptions): string {
  const { name } = options;
  const uids = new Set<string>();
  const lines = [
    icalLine('BEGIN', 'VCALENDAR'),
    icalLine('VERSION', '2.0'),
    icalLine('PRODID', '-//s3-widgets//s3-widgets//EN'),
    icalLine('CALSCALE', 'GREGORIAN'),
    name ? icalLine('NAME', icalText(name)) + icalLine('X-WR-CALNAME', icalText(name)) : '',
    ...calendarItems(chronology).map((item) => event(item, chronology, uids, language, options)),
    icalLine('END', 'VCALENDAR'),
  ];
  return lines.join('');
}

function event(
  item: ChronologyItem,
  { today }: Chronology,
  uids: Set<string>,
  language: Language,
  options: IcsOptions,
): string {
  const { start, end, milestone, lane, state } = item;
  const first = (start ?? end)!;
  const text = (name: string, value: string) => (value ? icalLine(name, icalText(value)) : '');
  const categories = [kindName(milestone.kind, language), laneName(lane, language).text].filter(Boolean);
  const url = urlOf(item, options.address);
  return [
    icalLine('BEGIN', 'VEVENT'),
    text('UID', uidOf(item, uids)),
    icalLine('DTSTAMP', stamp(options.now)),
    icalLine('DTSTART;VALUE=DATE', date(first)),
    start !== undefined && end !== undefined ? icalLine('DTEND;VALUE=DATE', date(end + 1)) : '',
    localLine('SUMMARY', milestone.title, language),
    text('DESCRIPTION', eventDescription(item, today, language, options.address && placeOf(item, options.address))),
    url ? icalLine('URL', url) : '',
    categories.length ? icalLine('CATEGORIES', categories.map(icalText).join(',')) : '',
    icalLine('STATUS', state === 'planned' ? 'TENTATIVE' : 'CONFIRMED'),
    icalLine('TRANSP', 'TRANSPARENT'),
    icalLine('END', 'VEVENT'),
  ].join('');
}

function localLine(name: string, value: LocalText, language: Language): string {
  const { text, lang } = localText(value, language);
  return icalLine(lang && /^[a-z\d-]+$/i.test(lang) ? `${name};LANGUAGE=${lang}` : name, icalText(text));
}

/** `ITI1/toscana-lab-1@s3-widgets`: whose step it is and which, of no host, time or order. */
function uidOf({ lane, milestone }: ChronologyItem, uids: Set<string>): string {
  const base = `${idPart(lane.id)}/${idPart(milestone.id)}`;
  let id = base;
  for (let count = 2; uids.has(id); count++) id = `${base}/${count}`;
  uids.add(id);
  return `${id}@s3-widgets`;
}

function idPart(text: string): string {
  return text.replace(/[^\w.-]/gu, (character) => `%${character.codePointAt(0)!.toString(16).toUpperCase()}`);
}

function date(day: Day): string {
  return isoDay(day).replaceAll('-', '');
}

function stamp(now: Date): string {
  return now.toISOString().replace(/[-:]|\.\d+/g, '');
}

/** Where more is said of it: its first link, else its place on the page. */
function urlOf(item: ChronologyItem, address: string | undefined): string | undefined {
  const links = [...(item.milestone.links ?? []).map(({ url }) => url), address ? placeOf(item, address) : ''];
  return links.map(webAddress).find(Boolean);
}

function placeOf({ id }: ChronologyItem, address: string): string {
  return `${address.replace(/#.*/s, '')}#${encodeURIComponent(id.replace(HALF_CHARACTER, '\uFFFD'))}`;
}
