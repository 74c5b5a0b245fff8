import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import { allByRole, fakeDataset, settled, textOf, until } from '../../testing/index.js';
import { fakeStrategies } from '../../testing/fake-strategies.js';
import { define } from '../../widget/define.js';
import { PriorityCard } from './priority-card.js';

define('s3-priority-card', PriorityCard);

export interface MountOptions {
  readonly attributes?: Readonly<Record<string, string>>;
  /** Set before it is connected; `data` answers at once with invented strategies when absent. */
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly content?: TemplateResult;
  readonly width?: number;
}

export type Mounted = PriorityCard & { readonly fired: Event[] };

/** A card, made with its attributes and properties before it is connected, and what it has fired since. */
export async function start(options: MountOptions = {}): Promise<Mounted> {
  const { attributes = { region: 'XA11', period: '2014-2020', priority: 'light-and-data' }, content, width } = options;
  const element = document.createElement('s3-priority-card');
  const fired: Event[] = [];
  for (const type of ['s3-load', 's3-error', 's3-select', 's3-change']) {
    element.addEventListener(type, (event) => fired.push(event));
  }
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  Object.assign(element, { data: fakeStrategies(), figures: fakeDataset() }, options.properties);
  const place = await fixture<HTMLElement>(html`<main></main>`);
  if (width) place.style.width = `${width}px`;
  if (content) {
    const box = await fixture<HTMLElement>(html`<div>${content}</div>`);
    element.append(...box.childNodes);
  }
  place.append(element);
  return Object.assign(element, { fired });
}

/** A card at rest. */
export async function mount(options: MountOptions = {}): Promise<Mounted> {
  return settled(await start(options));
}

/** A card with its details. */
export async function mountFull(options: MountOptions = {}): Promise<Mounted> {
  const element = await mount({ ...options, properties: { detail: 'full', ...options.properties } });
  await until(() => element.shadowRoot!.querySelector('[part="details"]'));
  return settled(element);
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

export function article(element: Element): HTMLElement {
  return element.shadowRoot!.querySelector('article')!;
}

/** Text of the section under a heading. */
export function sectionOf(element: Element, title: string): string | undefined {
  const heading = allByRole(element, 'heading').find((each) => textOf(each) === title);
  return heading?.parentElement ? textOf(heading.parentElement) : undefined;
}

/** Everything that Tab stops at. */
export function stopsOf(element: Element): Element[] {
  return [...element.shadowRoot!.querySelectorAll('a[href], button, summary, input, select, [tabindex]')].filter(
    (each) => each.checkVisibility(),
  );
}
