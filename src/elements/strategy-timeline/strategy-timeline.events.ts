import type { Milestone } from '../../model/index.js';
import type { DataError } from '../../sources/data-error.js';
import type { Chronology } from '../../stats/chronology.js';

const composed = { bubbles: true, composed: true };

/** Steps have arrived and are shown; after a reader's or an author's change as well. */
export class StrategyTimelineLoadEvent extends Event {
  static readonly type = 's3-load';
  constructor(
    /** What is shown, in its order; where the sources of its steps are kept apart, without these. */
    readonly chronology: Chronology,
    /** The same with all sources. Rejects with a `DataError` when they can't be loaded. */
    readonly withSources: () => Promise<Chronology> = () => Promise.resolve(chronology),
  ) {
    super(StrategyTimelineLoadEvent.type, composed);
  }
}

/** Something could not be shown: a failed request, an unknown region, a date or a part of the data that can't be read. */
export class StrategyTimelineErrorEvent extends Event {
  static readonly type = 's3-error';
  constructor(readonly error: DataError) {
    super(StrategyTimelineErrorEvent.type, composed);
  }
}

/** The reader chose a step, in the list or in the drawing. */
export class StrategyTimelineSelectEvent extends Event {
  static readonly type = 's3-select';
  constructor(
    /** Id of the item in the timeline. */
    readonly id: string,
    readonly milestone: Milestone,
  ) {
    super(StrategyTimelineSelectEvent.type, composed);
  }
}

/** What a reader can change: a property of that name, or the stretch of time that was zoomed to. */
export type TimelineChange = 'period' | 'kinds' | 'levels' | 'window';

/** The reader changed what is shown. */
export class StrategyTimelineChangeEvent extends Event {
  static readonly type = 's3-change';
  constructor(
    readonly property: TimelineChange,
    /** Of `window` an EDTF interval of two days; empty for everything. */
    readonly value: string,
  ) {
    super(StrategyTimelineChangeEvent.type, composed);
  }
}
