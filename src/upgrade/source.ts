import { askedByAddress } from '../spelling/address.js';
import { tagOf, widgetOf } from '../spelling/asked.js';
import type { Asked } from '../spelling/asked.js';
import { dataParameters, jsonParameters } from '../spelling/parameters.js';
import { isEdited, isListed, placeOf } from './place.js';

/** A widget as somebody spelled it without its element. */
export interface Source extends Asked {
  /** What the widget stands behind. */
  readonly place: Element;
  /** The place has nothing that the widget doesn't show. */
  readonly isReplaced: boolean;
  /** What is in the place says more than the parameters do. */
  readonly hasContent: boolean;
}

/** Elements that are ours by an attribute or a class. */
const HOSTS = '[data-s3], [data-s3-widget], [class*="s3-"][data-regions], [class*="s3-"][data-region]';
const LINKS = 'a[href*="/embed/"]';
const OEMBEDS = 'oembed[url], o-embed[url]';
/** Every spelling but the elements. */
export const SPELLINGS = `${HOSTS}, ${LINKS}, ${OEMBEDS}`;

/** Elements of a widget that was made from another spelling. */
export const MADE = '[data-s3-from]';
/** What an element may read: a table, a list, slots, headings. */
const CONTENT = 'table, ol, ul, [slot], h1, h2, h3, h4, h5, h6, script[type="application/json"]';

/** What a link asks for, by its address alone. */
export function askedByLink(link: Element): Asked | undefined {
  const { ownerDocument: page } = link;
  const href = link.getAttribute(link.localName === 'a' ? 'href' : 'url') ?? '';
  return askedByAddress(href, page.baseURI, page.location.origin);
}

/** An element as the spelling of a widget; `undefined` when it is none, or within another one, or being edited. */
export function sourceOf(element: Element): Source | undefined {
  if (!element.matches(SPELLINGS) || isOurs(element) || isEdited(element)) return undefined;
  const asked = element.matches(HOSTS) ? askedByHost(element) : undefined;
  if (asked) return hostSource(element, asked);
  return element.matches(`${LINKS}, ${OEMBEDS}`) ? linkSource(element) : undefined;
}

function isOurs(element: Element): boolean {
  if (widgetOf(element.localName)) return true;
  for (let parent = element.parentElement; parent; parent = parent.parentElement) {
    if (widgetOf(parent.localName) || (parent.matches(HOSTS) && askedByHost(parent))) return true;
  }
  return false;
}

/** What an element with our attribute asks for; a link in it says what the attributes don't. */
function askedByHost(host: Element): Asked | undefined {
  if (widgetOf(host.localName)) return undefined;
  const named = widgetOf(host.getAttribute('data-s3')) ?? widgetOf(host.getAttribute('data-s3-widget'));
  const widget =
    named ??
    [...host.classList]
      .filter((name) => name.startsWith('s3-'))
      .map(widgetOf)
      .find(Boolean);
  const byLink = host.localName === 'a' ? askedByLink(host) : linked(host, widget);
  if (!widget) return undefined;
  const own = host.localName === 'script' ? jsonParameters(host.textContent) : dataParameters(host.attributes);
  return { widget, parameters: new Map([...(byLink?.parameters ?? []), ...own]) };
}

function linked(host: Element, widget: Asked['widget'] | undefined): Asked | undefined {
  return [...host.querySelectorAll(LINKS)].map(askedByLink).find((asked) => asked && asked.widget === widget);
}

function hostSource(host: Element, asked: Asked): Source {
  const place = placeOf(host);
  const hasContent = host.matches(CONTENT) || host.querySelector(CONTENT) !== null;
  return { ...asked, place: place ?? host, isReplaced: true, hasContent: hasContent && host.localName !== 'script' };
}

function linkSource(link: Element): Source | undefined {
  const asked = link instanceof HTMLElement ? askedByLink(link) : undefined;
  if (!asked) return undefined;
  const place = placeOf(link);
  const isMeant = link.matches('.s3-embed, [data-s3-widget-link]');
  if (place && (isMeant || !isListed(link, place))) {
    return isLeftOver(place, asked) ? undefined : { ...asked, place, isReplaced: true, hasContent: false };
  }
  // The rest of the line has to stay.
  return isMeant ? { ...asked, place: link.closest('p') ?? link, isReplaced: false, hasContent: false } : undefined;
}

/** Whether a link was the content of the element before it, until a system closed its paragraph in the middle. */
function isLeftOver(place: Element, { widget, parameters }: Asked): boolean {
  const tag = tagOf(widget);
  let before = place.previousElementSibling;
  for (let steps = 0; before && steps < 3; steps++, before = before.previousElementSibling) {
    const element = before.matches(tag) ? before : before.querySelector(tag);
    if (!element || element.matches(MADE)) continue;
    const own = dataParameters([...element.attributes].map(({ name, value }) => ({ name: `data-${name}`, value })));
    if ([...parameters].every(([name, value]) => own.get(name) === value)) return true;
  }
  return false;
}
