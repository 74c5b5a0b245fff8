import type { LitElement } from 'lit';
import { Paper } from './paper.js';
import type { SizeController } from './size-controller.js';
import { Translated } from './translated.js';

/** What a host needs only after its first view: it is printed, or translated. */
export function later(host: HTMLElement, size?: SizeController): void {
  const element = host as LitElement;
  element.addController(new Paper(element, size));
  element.addController(new Translated(element));
}
