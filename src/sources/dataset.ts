import type { FormatProblem, Indicator, Observation, Recode, Region, Source } from '../model/index.js';

/** What a dataset knows about, with labels in one language. */
export interface Catalogue {
  /** BCP 47 language of the labels. */
  readonly language: string;
  readonly regions: readonly Region[];
  readonly indicators: readonly Indicator[];
  readonly sources: readonly Source[];
  /** Ids shown when the author names none, in reading order. */
  readonly defaultIndicators: readonly string[];
  /** Code of the region that others are held against when the author names none. */
  readonly defaultReference?: string;
  /** The first and the last year that there are figures of. */
  readonly years?: readonly [first: number, last: number];
  /** How many rows of a site's own figures could not be read and were left out. */
  readonly unreadable?: number;
  /** The first of what could not be read: where it is, what was expected and what was found. */
  readonly problems?: readonly FormatProblem[];
  /** When the publisher last changed the figures: `YYYY-MM-DD`, or a time with offset. */
  readonly updated?: string;
  /** What the publisher calls its own flags, by flag. */
  readonly flags?: Readonly<Record<string, string>>;
}

/**
 * `latest`: at least the newest observation of every region, and every observation of each year that is the newest
 * of one of `regions`. `all`: every observation.
 */
export interface ObservationQuery {
  readonly indicators: readonly string[];
  readonly regions: readonly string[];
  readonly years: 'latest' | 'all';
}

/** What an element needs from any source of figures. */
export interface Dataset {
  catalogue(language: string, signal?: AbortSignal): Promise<Catalogue>;
  /** Unknown ids are passed over; "no rows" is a normal result. Rejects with a `DataError`. */
  observations(query: ObservationQuery, signal?: AbortSignal): Promise<readonly Observation[]>;
  /** Codes of earlier editions; absent where the dataset has none. */
  recodes?(signal?: AbortSignal): Promise<readonly Recode[]>;
}
