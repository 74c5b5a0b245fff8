import type { DataError } from '../../sources/data-error.js';
import type { Shown } from './panel.js';

const composed = { bubbles: true, composed: true };

/** The priorities of a strategy have arrived and are shown. */
export class PriorityListLoadEvent extends Event {
  static readonly type = 's3-load';
  /** What is shown. */
  constructor(readonly shown: Shown) {
    super(PriorityListLoadEvent.type, composed);
  }
}

/** Something could not be shown: a failed request, an unknown region or period, unreadable data. */
export class PriorityListErrorEvent extends Event {
  static readonly type = 's3-error';
  constructor(readonly error: DataError) {
    super(PriorityListErrorEvent.type, composed);
  }
}

/** What the reader filters by; an empty word is no filter. */
export interface ListFilter {
  readonly text: string;
  readonly kind: string;
  /** Scheme and code: `nace2 26`. */
  readonly code: string;
}

export const NO_FILTER: ListFilter = { text: '', kind: '', code: '' };

/** The reader filtered the list. */
export class PriorityListChangeEvent extends Event {
  static readonly type = 's3-change';
  readonly property = 'filter';
  constructor(
    readonly value: ListFilter,
    /** Ids of the priorities that are shown. */
    readonly priorities: readonly string[],
  ) {
    super(PriorityListChangeEvent.type, composed);
  }
}
