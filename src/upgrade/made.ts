import { tagOf } from '../spelling/asked.js';
import { hideReplaced, SHOWN, WAITING } from './hiding.js';
import { MADE } from './source.js';
import type { Source } from './source.js';

/** Set on a widget that has figures to show; a copy of the node doesn't have it. */
const READY = Symbol.for('s3-widgets.ready');

type Made = HTMLElement & { [READY]?: true; readonly updateComplete?: Promise<unknown> };

/** The `id` of what an element is a copy of: the page has it once. */
export const KEPT_ID = 'data-s3-id';

/** Not copied into the widget: they would run or load twice. */
const TWICE = 'iframe, object, embed, audio, video';

/** The names that an element of a tag takes; none before it is defined. */
export function attributesOf(tag: string): readonly string[] {
  const element = customElements.get(tag) as { observedAttributes?: readonly string[] } | undefined;
  return element?.observedAttributes ?? [];
}

/** The widget behind a place, from another copy of the library or of the page, or a new one. */
export function makeWidget(source: Source): HTMLElement {
  const { place, widget } = source;
  const next = place.nextElementSibling;
  const made = next?.matches(`${tagOf(widget)}${MADE}`)
    ? (next as Made)
    : (document.createElement(tagOf(widget)) as Made);
  made.setAttribute('data-s3-from', place.localName);
  if (!made[READY]) {
    made.removeAttribute(SHOWN);
    made.setAttribute(WAITING, '');
  }
  setParameters(made, source);
  if (made !== next) place.after(made);
  hideReplaced(place.ownerDocument);
  made.addEventListener('s3-load', ({ target }) => {
    if (target === made) show(made, source);
  });
  made.addEventListener('s3-error', () => made.removeAttribute(WAITING));
  if (made[READY] || isOwnCard(source)) void made.updateComplete?.then(() => show(made, source));
  return made;
}

/** Tells a widget what its source says now, and takes back what it said before. */
export function setParameters(made: HTMLElement, source: Source, before?: Source): void {
  const { widget, parameters, place, hasContent } = source;
  for (const name of attributesOf(tagOf(widget))) {
    const value = parameters.get(name);
    if (value === undefined) {
      if (before?.parameters.has(name)) made.removeAttribute(name);
    } else if (made.getAttribute(name) !== value) made.setAttribute(name, value);
  }
  const lang = place.getAttribute('lang') ?? place.querySelector(':scope > [lang]:only-child')?.getAttribute('lang');
  if (lang) made.setAttribute('lang', lang);
  else made.removeAttribute('lang');
  made.toggleAttribute('hidden', place.hasAttribute('hidden'));
  if (hasContent) copyContent(place, made);
}

function show(made: Made, { isReplaced }: Source): void {
  made[READY] = true;
  made.removeAttribute(WAITING);
  made.toggleAttribute(SHOWN, isReplaced);
}

/** A card of the page's own words has nothing to load. */
function isOwnCard({ widget, parameters, hasContent }: Source): boolean {
  return widget === 'priority-card' && hasContent && !parameters.has('region') && !parameters.has('src');
}

/** A copy, because what a framework owns can't be moved; without what must be there once. */
function copyContent(place: Element, made: HTMLElement): void {
  const isData = /^(?:table|ol|ul)$/.test(place.localName);
  const copies = (isData ? [place] : [...place.childNodes]).map((node) => node.cloneNode(true));
  const content = document.createDocumentFragment();
  content.append(...copies);
  for (const element of content.querySelectorAll(TWICE)) element.remove();
  for (const element of content.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (name.startsWith('data-s3')) element.removeAttribute(name);
    }
    if (element.id) element.setAttribute(KEPT_ID, element.id);
    element.removeAttribute('id');
  }
  if (!isSame(made, content)) made.replaceChildren(content);
}

function isSame(made: HTMLElement, content: DocumentFragment): boolean {
  const nodes = made.childNodes;
  return (
    nodes.length === content.childNodes.length &&
    [...nodes].every((node, i) => node.isEqualNode(content.childNodes[i] ?? null))
  );
}
