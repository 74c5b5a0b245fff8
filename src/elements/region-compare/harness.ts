import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { Dataset } from '../../sources/dataset.js';
import { allByRole, byRole, fakeDataset, settled, textOf, until } from '../../testing/index.js';
import { define } from '../../widget/define.js';
import type { RegionCompareEventMap } from './region-compare.events.js';
import { RegionCompare } from './region-compare.js';
import { loadUse } from './views/strip.js';

define('s3-region-compare', RegionCompare);

export const EVENTS = ['s3-load', 's3-error', 's3-select', 's3-change'] as const;
export type Fired = RegionCompareEventMap[(typeof EVENTS)[number]];

export interface MountOptions {
  /** Invented figures that answer at once, when absent; the built-in ones for `undefined`. */
  readonly data?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Properties that are set before it is connected. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Width of what it stands in, in px. */
  readonly width?: number;
  readonly content?: TemplateResult;
  /** What it stands in. */
  readonly parent?: HTMLElement;
}

/** An element, made with its attributes and properties before it is connected, and what it has fired since. */
export async function start(options: MountOptions = {}): Promise<RegionCompare & { readonly fired: Fired[] }> {
  const { attributes = { regions: 'XA11 XA12 XA14' }, properties, content, parent, width } = options;
  const element = document.createElement('s3-region-compare');
  const fired: Fired[] = [];
  for (const type of EVENTS) element.addEventListener(type, (event) => fired.push(event as Fired));
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const data = 'data' in options ? options.data : fakeDataset();
  Object.assign(element, data === undefined ? {} : { data: data as Dataset }, properties);
  const place = parent ?? (await fixture<HTMLElement>(html`<div></div>`));
  if (width) place.style.width = `${width}px`;
  if (content) element.append(await fixture(content));
  place.append(element);
  return Object.assign(element, { fired });
}

/** An element at rest. */
export async function mount(options: MountOptions = {}): Promise<RegionCompare & { readonly fired: Fired[] }> {
  // Else what is done first on a strip would have to be waited for.
  await Promise.all([loadUse(), import('./select.js')]);
  return settled(await start(options));
}

/** What an element has fired of one type. */
export function firedOf<T extends (typeof EVENTS)[number]>(
  fired: readonly Fired[],
  type: T,
): RegionCompareEventMap[T][] {
  return fired.filter((event): event is RegionCompareEventMap[T] => event.type === type);
}

/** The sentences of the problems, without the button that tries again. */
export function problemsOf(element: Element): string[] {
  const list = element.shadowRoot?.querySelector('[part="problems"]');
  return list ? [...list.children].map(textOf) : [];
}

/** Waits for a problem, as sentences are loaded when they are first needed. */
export function problem(element: Element, text: RegExp): Promise<string> {
  return until(() => problemsOf(element).find((sentence) => text.test(sentence)));
}

/** The status line. */
export function statusOf(element: Element): string {
  return textOf(byRole(element, 'status'));
}

/** Names of the regions, in the order of the heads of the table. */
export function regionHeads(element: Element): string[] {
  const columns = allByRole(element, 'columnheader').map(textOf);
  return columns.slice(2);
}

/** Text of the cells of an indicator's row in the overview, the strip's left out. */
export function figuresOf(element: Element, indicator: string | RegExp): string[] {
  const head = allByRole(element, 'rowheader').find((each) => textOf(each).match(indicator));
  const row = head?.closest('tr');
  if (!row) throw new Error(`No row of ${indicator}`);
  return allByRole(row, 'cell').slice(1).map(textOf);
}

/** Opens a panel by the name of its button. */
export async function open(
  element: RegionCompare,
  button: string | RegExp,
  role: string,
  name?: string | RegExp,
): Promise<HTMLElement> {
  byRole(element, 'button', button).click();
  return until(() => allByRole(element, role, name)[0]);
}

/** Sets what a reader types or picks, and says so as the browser does. */
export function enter(field: HTMLElement, value: string, type: 'input' | 'change' = 'input'): void {
  (field as HTMLInputElement).value = value;
  field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
}

/** Sends a key to what has the focus; false when its default was prevented. */
export function press(element: Element, key: string, modifiers: KeyboardEventInit = {}): boolean {
  const focused = element.shadowRoot?.activeElement ?? element;
  return focused.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...modifiers }),
  );
}
