import { parseEdtf, yearsAsEdtf } from '../../model/edtf-parse.js';
import type { FormatProblem, LocalText, Milestone } from '../../model/index.js';
import type { ChronologyInput, Lane } from '../../stats/chronology.js';
import { toldProblems } from '../../text/told-problems.js';
import type { Loaded } from './load.js';

/**
 * Reads the first list in the element that isn't meant for another slot, an `<ol>` or, where there is none, a `<ul>` with
 * dates: of `<li><time datetime="2014-07-10">…</time> text</li>` `datetime` holds any EDTF, without it the text of
 * `<time>` is tried; two of them with a dash between, or years so written, are a period. `data-planned`, `data-level` and
 * `data-kind` say what else there is to say. The title is a heading in the entry, else its text without the date, else
 * the text of the date.
 */
export function loadList(element: Element): Loaded | undefined {
  const lists = [...element.querySelectorAll('ol, ul')].filter((each) => !each.closest('[slot]'));
  const list = lists.find(({ localName }) => localName === 'ol') ?? lists.find((each) => each.querySelector('li time'));
  if (!list) return undefined;
  const entries = new Map<string, () => HTMLElement>();
  const lanes = new Map<string, Lane>();
  const problems: FormatProblem[] = [];
  const items = [...list.children]
    .filter((child): child is HTMLLIElement => child instanceof HTMLLIElement)
    .map((entry, index): ChronologyInput => {
      const milestone = milestoneOf(entry, index, entries);
      entries.set(milestone.id, () => focusable(entry));
      problems.push(...badDates(milestone));
      const level = milestone.level ?? '';
      const lane = lanes.get(level) ?? { id: level, level };
      lanes.set(level, lane);
      return { milestone, lane };
    });
  return { strategies: [], items, problems: toldProblems(problems), isOwn: true, entries };
}

/** Dates of an entry that can't be read; its place is told by its title. */
function badDates({ date, planned, title }: Milestone): FormatProblem[] {
  return [date, planned].flatMap((text) =>
    text === undefined || parseEdtf(text)
      ? []
      : { path: Object.values(title).join(), expected: 'a date (EDTF)', found: `“${text}”` },
  );
}

function milestoneOf(entry: HTMLLIElement, index: number, taken: ReadonlyMap<string, unknown>): Milestone {
  const times = timesOf(entry);
  const { planned, level, kind, s3Id: copied = '' } = entry.dataset;
  const date = times.map(dateOf).join('/');
  const links = [...entry.querySelectorAll('a[href]')].filter((link) => link instanceof HTMLAnchorElement);
  const given = entry.id || copied;
  let id = given && !/\s/.test(given) ? given : `step-${index + 1}`;
  while (taken.has(id)) id += '-';
  return {
    id,
    title: inLanguageOf(entry, titleOf(entry, times)),
    ...(date && { date }),
    ...(planned && { planned }),
    ...(level && { level: level.trim() }),
    ...(kind && { kind: kind.trim() }),
    ...(links.length && {
      links: links.map((link) => ({ url: link.href, title: inLanguageOf(link, link.textContent.trim()) })),
    }),
  };
}

/** The date of an entry, or the first and the last one of a period; not those of a list within it. */
function timesOf(entry: HTMLLIElement): Element[] {
  const [first, last] = [...entry.querySelectorAll('time')].filter((time) => time.closest('li') === entry);
  if (!first || !last) return first ? [first] : [];
  const between = new Range();
  between.setStartAfter(first);
  between.setEndBefore(last);
  return /^\s*[-–—]\s*$/.test(between.toString()) ? [first, last] : [first];
}

function dateOf(time: Element): string {
  return yearsAsEdtf((time.getAttribute('datetime') ?? time.textContent).trim());
}

function titleOf(entry: HTMLLIElement, times: readonly Element[]): string {
  const heading = entry.querySelector('h1, h2, h3, h4, h5, h6');
  return (
    (heading && textOf(heading, times)) ||
    textOf(entry, times) ||
    times.map((time) => textOf(time) || dateOf(time)).join(' – ')
  );
}

/** The text of a node without lists in it and without what is to be left out, nor the signs that stood around that. */
function textOf(whole: Node, without: readonly Node[] = []): string {
  const parts: string[] = [];
  const collect = (node: Node) => {
    if (without.includes(node)) return;
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof Element && /^(?:ol|ul|script|style)$/.test(node.localName)) return;
    else node.childNodes.forEach(collect);
  };
  collect(whole);
  return parts
    .join('')
    .replace(/\(\s*\)/g, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,.;–—-]+|[\s:,;–—-]+$/g, '');
}

/** An author's entry, made to take the focus for the moment. */
function focusable(entry: HTMLElement): HTMLElement {
  if (entry.tabIndex < 0 && !entry.hasAttribute('tabindex')) {
    entry.tabIndex = -1;
    entry.addEventListener('blur', () => entry.removeAttribute('tabindex'), { once: true });
  }
  return entry;
}

function inLanguageOf(node: Element, text: string): LocalText {
  const tag = node.closest('[lang]')?.getAttribute('lang')?.trim().toLowerCase();
  return { [tag || 'und']: text };
}
