import type { LocalText, Milestone } from '../../model/index.js';
import type { ChronologyInput, Lane } from '../../stats/chronology.js';
import type { Loaded } from './load.js';

/**
 * Reads the first list in the element that isn't meant for another slot: of `<li><time datetime="2014-07-10">…</time>
 * text</li>` `datetime` holds any EDTF, without it the text of `<time>` is tried; `data-planned`, `data-level` and
 * `data-kind` say what else there is to say. The title is a heading in the entry, else its text without the date.
 */
export function loadList(element: Element): Loaded | undefined {
  const list = [...element.querySelectorAll('ol')].find((each) => !each.closest('[slot]'));
  if (!list) return undefined;
  const entries = new Map<string, HTMLElement>();
  const lanes = new Map<string, Lane>();
  const items = [...list.children]
    .filter((child): child is HTMLLIElement => child instanceof HTMLLIElement)
    .map((entry, index): ChronologyInput => {
      const milestone = milestoneOf(entry, index, entries);
      entries.set(milestone.id, entry);
      const level = milestone.level ?? '';
      const lane = lanes.get(level) ?? { id: level, level };
      lanes.set(level, lane);
      return { milestone, lane };
    });
  return { strategies: [], items, problems: [], isOwn: true, entries };
}

function milestoneOf(entry: HTMLLIElement, index: number, taken: ReadonlyMap<string, unknown>): Milestone {
  const time = entry.querySelector('time');
  const { planned, level, kind, s3Id: copied = '' } = entry.dataset;
  const date = (time?.getAttribute('datetime') ?? time?.textContent)?.trim();
  const links = [...entry.querySelectorAll('a[href]')].filter((link) => link instanceof HTMLAnchorElement);
  const given = entry.id || copied;
  let id = given && !/\s/.test(given) ? given : `step-${index + 1}`;
  while (taken.has(id)) id += '-';
  return {
    id,
    title: inLanguageOf(entry, titleOf(entry, time)),
    ...(date && { date }),
    ...(planned && { planned }),
    ...(level && { level: level.trim() }),
    ...(kind && { kind: kind.trim() }),
    ...(links.length && {
      links: links.map((link) => ({ url: link.href, title: inLanguageOf(link, link.textContent.trim()) })),
    }),
  };
}

function titleOf(entry: HTMLLIElement, time: Element | null): string {
  const heading = entry.querySelector('h1, h2, h3, h4, h5, h6');
  const parts: string[] = [];
  const collect = (node: Node) => {
    if (node === time) return;
    if (node instanceof Text) parts.push(node.data);
    else if (node instanceof Element && /^(?:ol|ul|script|style)$/.test(node.localName)) return;
    else node.childNodes.forEach(collect);
  };
  collect(heading ?? entry);
  return parts
    .join('')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,.;–—-]+/, '')
    .trim();
}

function inLanguageOf(node: Element, text: string): LocalText {
  const tag = node.closest('[lang]')?.getAttribute('lang')?.trim().toLowerCase();
  return { [tag || 'und']: text };
}
