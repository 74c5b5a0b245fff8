/** Classes, events and types. Registers nothing: `s3-widgets/define` and `s3-widgets/define/<name>` do. */
import type * as card from './elements/priority-card/priority-card.events.js';
import type * as list from './elements/priority-list/priority-list.events.js';
import type * as compare from './elements/region-compare/region-compare.events.js';
import type * as timeline from './elements/strategy-timeline/strategy-timeline.events.js';

export { PriorityCard } from './elements/priority-card/priority-card.js';
export * from './elements/priority-card/priority-card.events.js';
export { PriorityList } from './elements/priority-list/priority-list.js';
export * from './elements/priority-list/priority-list.events.js';
export { RegionCompare } from './elements/region-compare/region-compare.js';
export * from './elements/region-compare/region-compare.events.js';
export { StrategyTimeline } from './elements/strategy-timeline/strategy-timeline.js';
export * from './elements/strategy-timeline/strategy-timeline.events.js';
export type { Scale, Sort, ViewName } from './elements/region-compare/view.js';
export type * from './model/index.js';
export type { ConflictEvent } from './widget/conflict.js';
export { versions } from './widget/versions.js';
export type { Registration } from './widget/versions.js';
export { DataError } from './sources/data-error.js';
export type { Catalogue, Dataset, ObservationQuery } from './sources/dataset.js';
export type { OwnData } from './sources/own-dataset.js';
export type { Classification, CodedPriority, StrategySource } from './sources/strategy-source.js';

declare global {
  /** The elements share names of events: `instanceof` tells which one it is. */
  interface GlobalEventHandlersEventMap {
    's3-load':
      | card.PriorityCardLoadEvent
      | compare.RegionCompareLoadEvent
      | list.PriorityListLoadEvent
      | timeline.StrategyTimelineLoadEvent;
    's3-error':
      | card.PriorityCardErrorEvent
      | compare.RegionCompareErrorEvent
      | list.PriorityListErrorEvent
      | timeline.StrategyTimelineErrorEvent;
    's3-select': card.PriorityCardSelectEvent | compare.RegionCompareSelectEvent | timeline.StrategyTimelineSelectEvent;
    's3-change':
      | card.PriorityCardChangeEvent
      | compare.RegionCompareChangeEvent
      | list.PriorityListChangeEvent
      | timeline.StrategyTimelineChangeEvent;
  }
}
