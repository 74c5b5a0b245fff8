import type { LocalText, Milestone, RegionStrategies } from '../../model/index.js';
import { ownStrategies } from '../../sources/strategies/own-strategies.js';
import { strategiesAt } from '../../sources/strategies/strategies-at.js';
import type { StrategyDocument } from '../../sources/strategies/strategies-at.js';
import { siteSettings } from '../../widget/site-settings.js';
import type { StrategySource } from '../../sources/strategy-source.js';
import type { ChronologyInput, Lane } from '../../stats/chronology.js';
import type { StrategyProblem } from '../../text/priority-problems.js';
import { itemsOf } from './load.js';
import type { Loaded } from './load.js';

/** Problems of own data that are told one by one. */
const MOST_TOLD = 4;

interface OwnQuery {
  readonly data: unknown;
  readonly src: string;
  /** `json` or `csv`, where the file doesn't tell by itself. */
  readonly format: string | undefined;
  /** BCP 47 language of the page. */
  readonly language: string;
  readonly region: string;
}

/**
 * The steps in a site's own strategies: of what a property holds, or of what is at an address. With a region only
 * those of it and of the regions that it is a part of.
 * @param builtin knows the names of regions
 */
export async function loadOwn(
  { data, src, format, language, region }: OwnQuery,
  builtin: StrategySource,
  signal: AbortSignal,
): Promise<Loaded> {
  const { data: given, read }: StrategyDocument =
    data == null && src
      ? await strategiesAt(src, {
          base: document.baseURI,
          rows: 'milestones',
          format,
          language,
          region: region,
          offline: siteSettings(document).offline,
          signal,
        })
      : { data };
  const { source, problems } = ownStrategies(given, async (code) => (await builtin.region(code, signal))?.region, read);
  const wanted = region.trim().toUpperCase();
  const codes = await source.codes();
  const isAsked = (code: string) => !wanted || wanted.startsWith(code.toUpperCase()) || /^EU/i.test(code);
  const asked = codes.filter(isAsked);
  const found = await Promise.all((asked.length ? asked : codes).map((code) => source.region(code)));
  const strategies = found.filter((each) => each !== undefined);
  const own = strategies.filter((each) => each.region.code.toUpperCase() === wanted);
  const only = own[0] ?? (strategies.length === 1 ? strategies[0] : undefined);
  const unreadable = problems.map((problem): StrategyProblem => ({ kind: 'unreadable', ...problem }));
  const told = unreadable.slice(0, MOST_TOLD);
  if (told.length < unreadable.length) told.push({ kind: 'more', count: unreadable.length - told.length });
  if (wanted && !own.length && codes.length) told.push({ kind: 'unknown-region', code: region, codes });
  return {
    ...(only && { region: only.region }),
    strategies,
    items: strategies.flatMap((each: RegionStrategies) => itemsOf(each)),
    problems: told,
    isOwn: true,
  };
}

/** The list of an author's own entries: the first one in the element that isn't meant for another slot. */
export function ownList(element: Element): HTMLOListElement | undefined {
  return [...element.querySelectorAll('ol')].find((list) => !list.closest('[slot]'));
}

/**
 * Reads `<li><time datetime="2014-07-10">…</time> text</li>`: `datetime` holds any EDTF, without it the text of
 * `<time>` is tried; `data-planned`, `data-level` and `data-kind` say what else there is to say. The title is a heading
 * in the entry, else its text without the date.
 */
export function loadList(list: HTMLOListElement): Loaded {
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
