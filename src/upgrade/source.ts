import { askedByAddress } from '../spelling/address.js';
import { tagOf } from '../spelling/asked.js';
import type { Asked } from '../spelling/asked.js';
import { dataParameters, jsonParameters } from '../spelling/parameters.js';
import { addressOf, LINKS, spelledBy } from './spelled.js';
import type { Spelled } from './spelled.js';

/** A widget as somebody spelled it without its element. */
export interface Source extends Asked, Spelled {
  /** What is in the place says more than the parameters do. */
  readonly hasContent: boolean;
}

/** Elements of a widget that was made from another spelling. */
export const MADE = '[data-s3-from]';
/** What an element may read: a table, a list, slots, headings. */
const CONTENT = 'table, ol, ul, [slot], h1, h2, h3, h4, h5, h6, script[type="application/json"]';

/** What a link asks for, by its address alone. */
export function askedByLink(link: Element): Asked | undefined {
  return askedByAddress(addressOf(link), link.baseURI, link.ownerDocument.location.origin);
}

/** What an element spells and asks for; `undefined` when it spells nothing, or something that is there already. */
export function sourceOf(element: Element): Source | undefined {
  const spelled = spelledBy(element);
  if (!spelled) return undefined;
  if (spelled.isHost) {
    const hasContent = element.matches(CONTENT) || element.querySelector(CONTENT) !== null;
    const parameters = parametersOf(element, spelled);
    return { ...spelled, parameters, hasContent: hasContent && element.localName !== 'script' };
  }
  const asked = askedByLink(element);
  if (!asked || (spelled.isReplaced && isLeftOver(spelled.place, asked))) return undefined;
  return { ...spelled, ...asked, hasContent: false };
}

/** What an element that is ours asks for; a link in it says what the attributes don't. */
function parametersOf(host: Element, { widget }: Spelled): Asked['parameters'] {
  const links = host.localName === 'a' ? [host] : [...host.querySelectorAll(LINKS)];
  const byLink = links.map(askedByLink).find((asked) => asked && (host.localName === 'a' || asked.widget === widget));
  const own = host.localName === 'script' ? jsonParameters(host.textContent) : dataParameters(host.attributes);
  return new Map([...(byLink?.parameters ?? []), ...own]);
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
