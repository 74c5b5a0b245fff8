import { tagOf, widgetOf, WIDGETS } from '../spelling/asked.js';
import { leadInto } from './landing.js';
import { attributesOf, makeWidget, setParameters } from './made.js';
import { askedByLink, MADE, sourceOf } from './source.js';
import type { Source } from './source.js';
import { changed, LINKS, SPELLINGS, watched } from './spelled.js';

interface Pair {
  source: Source;
  made: HTMLElement;
  /** How often the widget was put back. */
  returns: number;
}

export interface UpgradeOptions {
  /** Asks for the code of an element. */
  readonly need: (tag: string) => void;
  /** Starts to observe the page, or goes on with other options. */
  readonly observe: (options: MutationObserverInit) => void;
}

/** Whoever keeps removing a widget is left alone after so many times. */
const MOST_RETURNS = 20;

/**
 * Puts a widget behind every link, plain element and oEmbed of a page that spells one, now and whenever the page changes:
 * each source has one widget, which follows it when it moves or changes and goes when it goes.
 * @returns what to tell of changes
 */
export function upgradeSpellings(
  page: Document,
  { need, observe }: UpgradeOptions,
): (records: readonly MutationRecord[]) => void {
  const pairs = new Map<Element, Pair>();
  const awaited = new Set<string>();

  function watch(): void {
    observe(watched(WIDGETS.flatMap((widget) => attributesOf(tagOf(widget)))));
  }

  /** Waits for the code of a widget; the page keeps what it has until then, and for ever if it doesn't come. */
  function awaitCode(tag: string): void {
    need(tag);
    if (awaited.has(tag)) return;
    awaited.add(tag);
    void customElements.whenDefined(tag).then(() => {
      watch();
      find(page.documentElement);
    });
  }

  function find(root: Element): void {
    if (root.closest(MADE)) return;
    for (const element of [root, ...root.querySelectorAll(`${SPELLINGS}, ${WIDGETS.map(tagOf).join(', ')}`)]) {
      if (widgetOf(element.localName)) fill(element);
      else if (!pairs.has(element)) add(element);
    }
  }

  function add(element: Element): void {
    const source = sourceOf(element);
    if (!source) return;
    const tag = tagOf(source.widget);
    if (!customElements.get(tag)) return awaitCode(tag);
    pairs.set(element, { source, made: makeWidget(source), returns: 0 });
  }

  function drop(element: Element, { made }: Pair): void {
    pairs.delete(element);
    made.remove();
  }

  /** Makes a pair what its source has become. */
  function renew(element: Element, pair: Pair): void {
    const source = sourceOf(element);
    if (!source || source.widget !== pair.source.widget || source.isReplaced !== pair.source.isReplaced) {
      drop(element, pair);
      if (source) add(element);
      return;
    }
    setParameters(pair.made, source, pair.source);
    pair.source = source;
  }

  function keepTogether(element: Element, pair: Pair): void {
    const { source, made } = pair;
    if (!element.isConnected) return drop(element, pair);
    if (source.place.nextElementSibling === made || pair.returns >= MOST_RETURNS) return;
    pair.returns++;
    source.place.after(made);
  }

  /** An element whose attributes were taken away is told what the link in it says; nothing is written into the page. */
  function fill(element: Element): void {
    const tag = element.localName;
    const names = attributesOf(tag);
    if (element.matches(MADE) || !element.querySelector(LINKS)) return;
    if (!names.length) return awaitCode(tag);
    if (names.some((name) => name !== 'locale' && name !== 'detail' && element.hasAttribute(name))) return;
    const asked = [...element.querySelectorAll(LINKS)].map(askedByLink).find(Boolean);
    if (asked?.widget !== widgetOf(tag)) return;
    const host = element as Element & { attributeChangedCallback?: (name: string, old: null, value: string) => void };
    for (const [name, value] of asked?.parameters ?? []) {
      if (names.includes(name)) host.attributeChangedCallback?.(name, null, value);
    }
  }

  watch();
  find(page.documentElement);
  leadInto(page, (target) => [...pairs.values()].find(({ source }) => source.place.contains(target))?.made);

  return (records) => {
    for (const [element, pair] of pairs) {
      if (element.isConnected && records.some((record) => concerns(record, element, pair))) renew(element, pair);
    }
    changed(records).forEach(find);
    for (const [element, pair] of pairs) keepTogether(element, pair);
  };
}

/** Whether a change can make something else of a source: in it, beside it, or in what is around it. */
function concerns(
  { type, target, addedNodes, removedNodes }: MutationRecord,
  element: Element,
  { source, made }: Pair,
): boolean {
  const { place } = source;
  if (type !== 'childList')
    return place.contains(target) || target.contains(element) || target.parentNode === place.parentNode;
  const isNear = target === place.parentNode || target === element.parentNode || place.contains(target);
  return isNear && [...addedNodes, ...removedNodes].some((node) => node !== made);
}
