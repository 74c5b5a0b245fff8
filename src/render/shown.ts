import { PriorityCardErrorEvent, PriorityCardLoadEvent } from '../elements/priority-card/priority-card.events.js';
import { PriorityListErrorEvent, PriorityListLoadEvent } from '../elements/priority-list/priority-list.events.js';
import { RegionCompareErrorEvent, RegionCompareLoadEvent } from '../elements/region-compare/region-compare.events.js';
import {
  StrategyTimelineErrorEvent,
  StrategyTimelineLoadEvent,
} from '../elements/strategy-timeline/strategy-timeline.events.js';
import type { Language } from '../text/language.js';
import { languageOf } from './language-of.js';

export type LoadEvent =
  PriorityCardLoadEvent | PriorityListLoadEvent | RegionCompareLoadEvent | StrategyTimelineLoadEvent;

/** What an element shows. */
export interface Shown {
  readonly host: HTMLElement;
  readonly language: Language;
  /** The model; undefined where there is nothing to show. */
  readonly event: LoadEvent | undefined;
}

/** Hears what elements show and what they can't. */
export class Listener {
  readonly problems: string[] = [];
  readonly #events = new Map<EventTarget | null, LoadEvent>();

  constructor() {
    addEventListener('s3-load', (event: Event) => {
      if (isLoadEvent(event)) this.#events.set(event.composedPath()[0] ?? null, event);
    });
    addEventListener('s3-error', (event: Event) => {
      const isOne =
        event instanceof PriorityCardErrorEvent ||
        event instanceof PriorityListErrorEvent ||
        event instanceof RegionCompareErrorEvent ||
        event instanceof StrategyTimelineErrorEvent;
      if (isOne) this.problems.push(event.error.message);
    });
  }

  async shownIn(host: HTMLElement): Promise<Shown> {
    return { host, language: await languageOf(host), event: this.#events.get(host) };
  }
}

function isLoadEvent(event: Event): event is LoadEvent {
  return (
    event instanceof PriorityCardLoadEvent ||
    event instanceof PriorityListLoadEvent ||
    event instanceof RegionCompareLoadEvent ||
    event instanceof StrategyTimelineLoadEvent
  );
}

export { PriorityCardLoadEvent, PriorityListLoadEvent, RegionCompareLoadEvent, StrategyTimelineLoadEvent };
