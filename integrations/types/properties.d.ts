/** What can be said in the tags: properties, attributes and events, for the type declarations of frameworks. */
import type { LitElement } from 'lit';
import type { PriorityCard, PriorityList, RegionCompare, StrategyTimeline } from 's3-widgets';
import type * as events from 's3-widgets';

/** An element's own members that are no methods. */
type OwnNames<E> = {
  [K in Exclude<keyof E, keyof LitElement>]: E[K] extends (...given: never[]) => unknown ? never : K;
};
export type Properties<E> = Partial<Pick<E, OwnNames<E>[Exclude<keyof E, keyof LitElement>] & keyof E>>;

type Hyphened<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Hyphened<Rest>}`
  : '';
type IsSimple<Value> = Extract<Value, string | number | boolean> extends never ? false : true;

/** Attributes by their names: `heading-level` for `headingLevel`. Lists are texts with blanks between words. */
export type Attributes<E> = {
  [K in keyof Properties<E> & string as IsSimple<Properties<E>[K]> extends true ? Hyphened<K> : never]?:
    Extract<Properties<E>[K], string | number | boolean> | (boolean extends Properties<E>[K] ? '' : never);
};

export interface Elements {
  's3-region-compare': RegionCompare;
  's3-priority-card': PriorityCard;
  's3-priority-list': PriorityList;
  's3-strategy-timeline': StrategyTimeline;
}

export interface Events {
  's3-region-compare': {
    's3-load': events.RegionCompareLoadEvent;
    's3-error': events.RegionCompareErrorEvent;
    's3-select': events.RegionCompareSelectEvent;
    's3-change': events.RegionCompareChangeEvent;
  };
  's3-priority-card': {
    's3-load': events.PriorityCardLoadEvent;
    's3-error': events.PriorityCardErrorEvent;
    's3-select': events.PriorityCardSelectEvent;
    's3-change': events.PriorityCardChangeEvent;
  };
  's3-priority-list': {
    's3-load': events.PriorityListLoadEvent;
    's3-error': events.PriorityListErrorEvent;
    's3-change': events.PriorityListChangeEvent;
  };
  's3-strategy-timeline': {
    's3-load': events.StrategyTimelineLoadEvent;
    's3-error': events.StrategyTimelineErrorEvent;
    's3-select': events.StrategyTimelineSelectEvent;
    's3-change': events.StrategyTimelineChangeEvent;
  };
}
