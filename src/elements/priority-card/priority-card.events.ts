import type { DataError } from '../../sources/data-error.js';
import type { PriorityRecord } from '../../stats/priority-view.js';

const composed = { bubbles: true, composed: true };

/** A priority has arrived and is shown. */
export class PriorityCardLoadEvent extends Event {
  static readonly type = 's3-load';
  /** What is shown. */
  constructor(readonly record: PriorityRecord) {
    super(PriorityCardLoadEvent.type, composed);
  }
}

/** Something could not be shown: a failed request, an unknown region, period or priority, unreadable data. */
export class PriorityCardErrorEvent extends Event {
  static readonly type = 's3-error';
  constructor(readonly error: DataError) {
    super(PriorityCardErrorEvent.type, composed);
  }
}

/**
 * The reader asks for more about a region: its figures on the indicators of the priority, or a near priority of another
 * region. `preventDefault()` keeps the card from showing it itself.
 */
export class PriorityCardSelectEvent extends Event {
  static readonly type = 's3-select';
  constructor(
    /** Code of the region. */
    readonly region: string,
    /** Ids of the indicators to compare; empty when a priority was chosen. */
    readonly indicators: readonly string[] = [],
    /** Id of the near priority. */
    readonly priority?: string,
    /** Period of the strategy that the near priority is of. */
    readonly period?: string,
  ) {
    super(PriorityCardSelectEvent.type, { ...composed, cancelable: true });
  }
}

/** The reader opened or closed the details. The property holds the new value already. */
export class PriorityCardChangeEvent extends Event {
  static readonly type = 's3-change';
  readonly property = 'detail';
  constructor(readonly value: 'summary' | 'full') {
    super(PriorityCardChangeEvent.type, composed);
  }
}
