import { widgetOf } from '../spelling/asked.js';
import type { Widget } from '../spelling/asked.js';
import { embedAddress } from '../spelling/embed-address.js';
import { isEdited, isListed, placeOf } from './place.js';

/** Where somebody spelled a widget without its element. */
export interface Spelled {
  readonly widget: Widget;
  /** What the widget stands behind. */
  readonly place: Element;
  /** The place has nothing that the widget doesn't show. */
  readonly isReplaced: boolean;
  /** Spelled by an element that is ours, not by a link. */
  readonly isHost: boolean;
}

/** Elements that are ours by an attribute or a class. */
const HOSTS = '[data-s3], [data-s3-widget], [class*="s3-"][data-regions], [class*="s3-"][data-region]';
export const LINKS = 'a[href*="embed/" i]';
const OEMBEDS = 'oembed[url], o-embed[url]';
/** Every spelling but the elements. */
export const SPELLINGS = `${HOSTS}, ${LINKS}, ${OEMBEDS}`;

/** What to observe, with the attributes that the elements take where these are known. */
export function watched(names: readonly string[] = []): MutationObserverInit {
  const spelled = names.flatMap((name) => [`data-${name}`, `data-s3-${name}`]);
  return {
    childList: true,
    subtree: true,
    characterData: true,
    attributeFilter: [
      'href',
      'url',
      'lang',
      'hidden',
      'contenteditable',
      'data-s3',
      'data-s3-widget',
      ...new Set(spelled),
    ],
  };
}

/** Where something may be spelled since changes: what was added, what has other attributes, what words were taken from. */
export function changed(records: readonly MutationRecord[]): readonly Element[] {
  const roots = new Set(
    records.flatMap(({ type, target, addedNodes, removedNodes }) => [
      ...addedNodes,
      type === 'childList' && !removedNodes.length ? null : target instanceof Element ? target : target.parentNode,
    ]),
  );
  return [...roots].filter((root) => root instanceof Element && root.isConnected) as Element[];
}

/** An element as the spelling of a widget; `undefined` when it is none, or within another one, or being edited. */
export function spelledBy(element: Element): Spelled | undefined {
  if (!element.matches(SPELLINGS) || isOurs(element) || isEdited(element)) return undefined;
  const widget = widgetOfHost(element);
  if (widget) return { widget, place: placeOf(element) ?? element, isReplaced: true, isHost: true };
  return element.matches(`${LINKS}, ${OEMBEDS}`) ? spelledByLink(element) : undefined;
}

/** The address of a link or an oEmbed as it is written. */
export function addressOf(link: Element): string {
  return link.getAttribute(link.localName === 'a' ? 'href' : 'url') ?? '';
}

function isOurs(element: Element): boolean {
  if (widgetOf(element.localName)) return true;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (widgetOf(parent.localName) || widgetOfHost(parent)) return true;
  }
  return false;
}

function widgetOfHost(host: Element): Widget | undefined {
  if (!host.matches(HOSTS)) return undefined;
  return (
    widgetOf(host.getAttribute('data-s3')) ??
    widgetOf(host.getAttribute('data-s3-widget')) ??
    [...host.classList]
      .filter((name) => name.startsWith('s3-'))
      .map(widgetOf)
      .find(Boolean)
  );
}

function spelledByLink(link: Element): Spelled | undefined {
  const widget = link instanceof HTMLElement ? embedAddress(addressOf(link), link.baseURI)?.widget : undefined;
  if (!widget) return undefined;
  const place = placeOf(link);
  const isMeant = link.matches('.s3-embed, [data-s3-widget-link]');
  if (place && (isMeant || !isListed(link, place))) return { widget, place, isReplaced: true, isHost: false };
  // The rest of the line has to stay.
  return isMeant ? { widget, place: link.closest('p') ?? link, isReplaced: false, isHost: false } : undefined;
}
