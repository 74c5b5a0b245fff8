import type { Indicator } from './indicator.js';
import type { Region } from './region.js';

/** `latest`: each region's newest value; `common`: the newest year that all chosen regions share; or one year. */
export type YearChoice = 'latest' | 'common' | number;

/** Standard competition rank ("1224"): one more than the number of regions that do better. */
export interface Rank {
  readonly position: number;
  /** Regions that have a value in that year, this one included. */
  readonly of: number;
  /** How many other regions share the position. */
  readonly ties: number;
}

/** One region on one indicator. Everything derived is `undefined` where it is not defined. */
export interface ComparedValue {
  readonly region: Region;
  readonly indicator: Indicator;
  readonly year?: number;
  readonly value?: number;
  readonly flag?: string;
  /** Id of the source. */
  readonly source?: string;
  /** Value minus the reference's value of the same year, in the indicator's unit. */
  readonly difference?: number;
  /** 100 × value / reference of the same year. Where lower is better, an index over 100 is the worse side. */
  readonly index?: number;
  /** Among the regions of the same level that have a value in `year`; 1 is highest, or lowest where lower is better. */
  readonly rank?: Rank;
  /** Midrank percentile, 0–100: share of regions below plus half of those equal. */
  readonly percentile?: number;
  /** (value − mean) / population standard deviation. */
  readonly zScore?: number;
}

/** All ranked regions of one level on one indicator in one year, lowest value first. */
export interface Distribution {
  readonly year: number;
  readonly level: Region['level'];
  readonly members: readonly { readonly region: Region; readonly value: number; readonly flag?: string }[];
}

/** One indicator across the chosen regions. */
export interface ComparisonRow {
  readonly indicator: Indicator;
  /** The year most cells are of (the newest of those in a tie); the distribution and the reference are of this year. */
  readonly year?: number;
  /** One for each region of the comparison, in its order. */
  readonly cells: readonly ComparedValue[];
  /** The reference in `year`; without a value where the reference has no row, absent where none was asked for. */
  readonly reference?: ComparedValue;
  readonly distribution?: Distribution;
}

/** The one model that chart, table, words and files are drawn from. Immutable. */
export interface Comparison {
  readonly regions: readonly Region[];
  /** The regions in the order they were given in, where `regions` is sorted otherwise: colours and shapes follow it. */
  readonly given?: readonly Region[];
  readonly reference?: Region;
  readonly year: YearChoice;
  readonly rows: readonly ComparisonRow[];
}

/** A region's values of one indicator over the years; a year without a value is a gap. */
export interface RegionSeries {
  readonly region: Region;
  readonly indicator: Indicator;
  readonly points: readonly ComparedValue[];
}
