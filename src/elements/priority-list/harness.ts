import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import '../../define/priority-list.js';
import { fakeStrategies } from '../../testing/fake-strategies.js';
import { fakeDataset, settled, textOf, until } from '../../testing/index.js';
import type { PriorityList } from './priority-list.js';

export interface MountOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Set before it is connected; `data` answers at once with invented strategies when absent. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly content?: TemplateResult;
  readonly width?: number;
}

export type Mounted = PriorityList & { readonly fired: Event[] };

/** A list, made with its attributes and properties before it is connected, and what it has fired since. */
export async function start(options: MountOptions = {}): Promise<Mounted> {
  const { attributes = { region: 'XA11', period: '2014-2020' }, content, width } = options;
  const element = document.createElement('s3-priority-list');
  const fired: Event[] = [];
  for (const type of ['s3-load', 's3-error', 's3-select', 's3-change']) {
    element.addEventListener(type, (event) => fired.push(event));
  }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { data: fakeStrategies(), figures: fakeDataset() }, options.properties);
  const place = await fixture<HTMLElement>(html`<main></main>`);
  if (width) place.style.width = `${width}px`;
  if (content) element.append(await fixture(content));
  place.append(element);
  return Object.assign(element, { fired });
}

/** A list at rest, its cards too. */
export async function mount(options: MountOptions = {}): Promise<Mounted> {
  const element = await settled(await start(options));
  await Promise.all(cardsOf(element).map((card) => settled(card)));
  return element;
}

/** Waits for the sentence of a problem. */
export function problem(element: Element, text: RegExp): Promise<string> {
  return until(() => {
    const list = element.shadowRoot?.querySelector('[part="problems"]');
    return [...(list?.children ?? [])].map(textOf).find((sentence) => text.test(sentence));
  });
}

export function firedOf<T extends Event>(element: Mounted, type: new (...args: never[]) => T): T[] {
  return element.fired.filter((event): event is T => event instanceof type);
}

export function cardsOf(element: Element): HTMLElementTagNameMap['s3-priority-card'][] {
  return [...element.shadowRoot!.querySelectorAll('s3-priority-card')];
}

/** The titles of the cards, in order. */
export function titlesOf(element: Element): string[] {
  return cardsOf(element).map((card) => textOf(card.shadowRoot!.querySelector('[part="heading"]')!));
}

/** Headings of the list itself, each with its tag. */
export function outlineOf(element: Element): string[] {
  return [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')].map(
    (heading) => `${heading.localName} ${textOf(heading)}`,
  );
}
