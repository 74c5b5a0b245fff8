import { fixture, html } from '@open-wc/testing';
import type { TemplateResult } from 'lit';
import type { Milestone, Region, RegionStrategies } from '../../model/index.js';
import type { StrategySource } from '../../sources/strategy-source.js';
import { allByRole, byRole, settled, textOf, until } from '../../testing/index.js';
import { define } from '../../widget/define.js';
import { StrategyTimeline } from './strategy-timeline.js';
import type {
  StrategyTimelineChangeEvent,
  StrategyTimelineErrorEvent,
  StrategyTimelineLoadEvent,
  StrategyTimelineSelectEvent,
} from './strategy-timeline.events.js';

define('s3-strategy-timeline', StrategyTimeline);

interface Events {
  's3-load': StrategyTimelineLoadEvent;
  's3-error': StrategyTimelineErrorEvent;
  's3-select': StrategyTimelineSelectEvent;
  's3-change': StrategyTimelineChangeEvent;
}
export type Timeline = StrategyTimeline & { readonly fired: Event[] };

/** The day that tests take for today. */
export const TODAY = '2026-05-15';

const step = (id: string, title: string, more: Partial<Milestone>): Milestone => ({
  id,
  title: { en: title },
  ...more,
});

const EU: RegionStrategies = {
  region: { code: 'EU27_2020', name: 'EU27', aggregate: true },
  strategies: [
    {
      region: 'EU27_2020',
      priorities: [],
      milestones: [
        step('guide', 'Guide', { date: '2012-05', kind: 'policy', level: 'eu' }),
        step('p14', 'Programming period', { date: '2014/2020', kind: 'programme-period', level: 'eu' }),
        step('p21', 'Programming period', { date: '2021/2027', kind: 'programme-period', level: 'eu' }),
      ],
    },
  ],
};

const COUNTRY: RegionStrategies = {
  region: { code: 'XA', name: 'Country A', names: { en: 'Country A', it: 'Paese A' }, level: 0 },
  strategies: [
    {
      region: 'XA',
      priorities: [],
      milestones: [step('act', 'Act', { date: '2013-09-01', kind: 'adoption', level: 'national' })],
    },
  ],
};

const REGION: RegionStrategies = {
  region: { code: 'XA11', name: 'Region A', names: { it: 'Regione A' }, level: 2, parent: 'XA1', country: 'XA' },
  strategies: [
    {
      region: 'XA11',
      period: '2014-2020',
      priorities: [],
      milestones: [
        step('workshop', 'Workshop', {
          title: { en: 'Workshop', it: 'Incontro' },
          date: '2014-07-10',
          kind: 'event',
          sources: ['https://region.example/workshop', 'A report, 2014'],
          note: { en: 'The day is known from the programme.' },
          links: [{ url: 'https://region.example/slides', title: { en: 'Slides' } }, { url: 'javascript:alert(1)' }],
        }),
        step('review', 'Review', { date: '2025-12', planned: '2025-06', kind: 'evaluation' }),
        step('late', 'Report', { planned: '2025-01', kind: 'evaluation' }),
        step('next', 'Next strategy', { planned: '2027-03', kind: 'adoption' }),
      ],
    },
  ],
};

/** Invented steps of a region, its country and the EU. */
export function fakeSource(more: readonly RegionStrategies[] = []): StrategySource {
  const all = [EU, COUNTRY, REGION, ...more];
  return {
    region: async (code, signal) => {
      signal?.throwIfAborted();
      return all.find(({ region }) => region.code === code);
    },
    codes: async () => all.map(({ region }) => region.code),
    classifications: async () => [],
    codedPriorities: async () => [],
  };
}

/** Of a region that has so many steps, one a month. */
export function longSource(count: number): StrategySource {
  const region: Region = { code: 'XB11', name: 'Region B', level: 2 };
  const milestones = Array.from({ length: count }, (_, index) =>
    step(`s${index}`, `Step ${index}`, {
      date: `${1990 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    }),
  );
  return fakeSource([{ region, strategies: [{ region: 'XB11', priorities: [], milestones }] }]);
}

export interface MountOptions {
  /** Invented steps when absent; the built-in ones for `undefined`. */
  readonly data?: unknown;
  readonly attributes?: Readonly<Record<string, string>>;
  /** Width of what it stands in, in px. */
  readonly width?: number;
  readonly content?: TemplateResult;
}

/** An element, made with its attributes and properties before it is connected, and what it has fired since. */
export async function start(options: MountOptions = {}): Promise<Timeline> {
  const { attributes = { region: 'XA11' }, content, width = 400 } = options;
  const element = document.createElement('s3-strategy-timeline');
  const fired: Event[] = [];
  for (const type of ['s3-load', 's3-error', 's3-select', 's3-change']) {
    element.addEventListener(type, (event: Event) => fired.push(event));
  }
  for (const [name, value] of Object.entries({ today: TODAY, ...attributes })) element.setAttribute(name, value);
  const data = 'data' in options ? options.data : fakeSource();
  if (data !== undefined) element.data = data as object;
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.style.width = `${width}px`;
  if (content) element.append(...(await fixture<HTMLElement>(html`<div>${content}</div>`)).children);
  place.append(element);
  return Object.assign(element, { fired });
}

/** An element at rest. */
export async function mount(options: MountOptions = {}): Promise<Timeline> {
  return settled(await start(options));
}

/** What an element has fired of one type. */
export function firedOf<T extends keyof Events>({ fired }: Timeline, type: T): Events[T][] {
  return fired.filter((event) => event.type === type) as Events[T][];
}

/** The entries of the list that can be seen. */
export function entries(element: Element): HTMLElement[] {
  return allByRole(element, 'listitem').filter(
    (entry) => entry.id && entry.checkVisibility({ contentVisibilityAuto: true }),
  );
}

/** Texts of the entries, as they are read out. */
export function entryTexts(element: Element): string[] {
  return entries(element).map(textOf);
}

/** Waits for a problem, as sentences are loaded when they are first needed. */
export function problem(element: Element, text: RegExp): Promise<string> {
  return until(() =>
    [...(element.shadowRoot?.querySelectorAll('[part="problems"] p') ?? [])]
      .map(textOf)
      .find((each) => text.test(each)),
  );
}

export function statusOf(element: Element): string {
  return textOf(byRole(element, 'status'));
}

/** The names of years, or what stands in their place. */
export function yearsOf(element: Element): string[] {
  return [...(element.shadowRoot?.querySelectorAll<HTMLElement>('.year:not([hidden]) .head') ?? [])].map(textOf);
}
