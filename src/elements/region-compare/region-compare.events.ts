import type { Comparison } from '../../model/index.js';
import type { DataError } from '../../sources/data-error.js';

const composed = { bubbles: true, composed: true };

/** Figures have arrived and are shown; after a reader's or an author's change as well. */
export class RegionCompareLoadEvent extends Event {
  static readonly type = 's3-load';
  /** The model that is shown. */
  constructor(readonly comparison: Comparison) {
    super(RegionCompareLoadEvent.type, composed);
  }
}

/** Something could not be shown: a failed request, or a code, year or row that can't be used. */
export class RegionCompareErrorEvent extends Event {
  static readonly type = 's3-error';
  constructor(readonly error: DataError) {
    super(RegionCompareErrorEvent.type, composed);
  }
}

/** The reader chose a figure: Enter, click or tap on a mark or a cell. */
export class RegionCompareSelectEvent extends Event {
  static readonly type = 's3-select';
  constructor(
    /** Code of the region. */
    readonly region: string,
    /** Id of the indicator. */
    readonly indicator: string,
    readonly year: number | undefined,
    readonly value: number | undefined,
  ) {
    super(RegionCompareSelectEvent.type, composed);
  }
}

/** What a reader can change. */
export type ChangedProperty = 'regions' | 'indicators' | 'year' | 'view' | 'scale' | 'sort';

/** The reader changed what is shown. The property of that name holds the new value already. */
export class RegionCompareChangeEvent extends Event {
  static readonly type = 's3-change';
  constructor(
    readonly property: ChangedProperty,
    readonly value: string | number | readonly string[],
  ) {
    super(RegionCompareChangeEvent.type, composed);
  }
}

/** The events of the element by their type. */
export interface RegionCompareEventMap {
  's3-load': RegionCompareLoadEvent;
  's3-error': RegionCompareErrorEvent;
  's3-select': RegionCompareSelectEvent;
  's3-change': RegionCompareChangeEvent;
}
