import type { Chronology, ChronologyItem } from '../stats/chronology.js';
import { stateText, whenText } from '../text/chronology-item.js';
import type { Language } from '../text/language.js';
import { localText } from '../text/local-text.js';
import { escapeXml } from './scene-svg.js';
import { snippet, words } from './snippet.js';
import type { SnippetOptions, SnippetState } from './snippet.js';
import { webAddress } from './web-address.js';

/** What a reader sees of a `<s3-strategy-timeline>`; lists are words with blanks between them. */
export interface TimelineEmbedState extends SnippetState {
  readonly region?: string | undefined;
  readonly levels?: string | undefined;
  readonly period?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly kinds?: string | undefined;
  /** The steps come from the page itself: the code carries them as its list, and no region. */
  readonly isOwn?: boolean | undefined;
}

/** What is written into the element. */
export interface TimelineFallback {
  readonly chronology: Chronology;
  readonly language: Language;
  /** As the reader sees it. */
  readonly heading: string;
}

/**
 * HTML that shows this state, to be pasted into a page, with the steps as a list of dates. Where there is a region or an
 * address of data, which go before what is in the element, the list is there for those who don't get the script;
 * otherwise it is the data, which keep their dates, plans, kinds, levels and first links.
 */
export function timelineSnippet(
  state: TimelineEmbedState,
  { chronology, language, heading }: TimelineFallback,
  options: SnippetOptions = {},
): string {
  const isData = Boolean(state.isOwn && !state.src);
  const level = /^[1-6]$/.test(`${state.headingLevel}`) ? state.headingLevel : 3;
  const title = isData || state.heading === '' ? '' : `<h${level}>${escapeXml(heading)}</h${level}>`;
  return snippet({
    ...state,
    ...options,
    tag: 's3-strategy-timeline',
    attributes: [
      ['region', isData ? undefined : words([state.region])],
      ['levels', wordsOf(state.levels)],
      ['period', words([state.period])],
      ['from', words([state.from])],
      ['to', words([state.to])],
      ['kinds', wordsOf(state.kinds)],
    ],
    content: `${title}<ol>${chronology.items.map((item) => entry(item, chronology, language)).join('')}</ol>`,
    linkText: heading,
  });
}

function wordsOf(list: string | undefined): string | undefined {
  return words(list?.split(/[\s,;]+/));
}

function entry(item: ChronologyItem, { today }: Chronology, language: Language): string {
  const { id, milestone } = item;
  const { date, planned, level, kind, links = [] } = milestone;
  const { text, lang } = localText(milestone.title, language);
  const attributes = [
    ['id', id],
    ['lang', lang],
    ['data-planned', planned],
    ['data-level', level ?? item.lane.level],
    ['data-kind', kind],
  ] as const;
  const href = links.map(({ url }) => webAddress(url)).find(Boolean);
  const title = escapeXml(text);
  const state = date ? '' : stateText(item, language, today);
  const when = [whenText(item, language, today), state].filter(Boolean).join(', ');
  const tag = attributes.map(([name, value]) => (value ? ` ${name}="${escapeXml(value)}"` : '')).join('');
  // A plan alone is no date: an empty `datetime` keeps it from being read as one.
  const time = `<time datetime="${escapeXml(date ?? '')}"${lang ? ` lang="${language.tag}"` : ''}>${escapeXml(when)}</time>`;
  return `<li${tag}>${time} ${href ? `<a href="${escapeXml(href)}">${title}</a>` : title}</li>`;
}
