import type { Choices } from './choices.js';
import { attributesOf } from './choices.js';
import { tagOf } from '../spelling/asked.js';

/** Keeps the element of the preview as the choices say: the same one while it is the same widget. */
export function updatePreview(place: Element, choices: Choices): void {
  const tag = tagOf(choices.widget);
  const first = place.firstElementChild;
  const element = first?.localName === tag ? first : document.createElement(tag);
  const wanted = attributesOf(choices);
  // A preview keeps nothing in the address of the builder.
  wanted.delete('state-key');
  for (const { name } of [...element.attributes]) if (!wanted.has(name)) element.removeAttribute(name);
  for (const [name, value] of wanted) if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (element !== first) place.replaceChildren(element);
}
