/** Whether a larger value is read as better, worse or neither. */
export type Direction = 'higher' | 'lower' | 'neutral';

/** A statistic that regions are compared on. */
export interface Indicator {
  /** Id in lower case with underscores (`rd_gerd_pct_gdp`). */
  readonly id: string;
  /** Label in the language of the catalogue it came in. */
  readonly label: string;
  /** Unit as a phrase (`% of GDP`); empty when the label says it. */
  readonly unit: string;
  readonly direction: Direction;
  /** Id of the theme it is grouped under (`research`); absent for own data. */
  readonly theme?: string;
  /** Digits after the decimal mark in which the publisher states the values; as many as needed when absent. */
  readonly decimals?: number;
  /** The dataset it was taken from and the filters that select it. */
  readonly dataset?: string;
  readonly filters?: string;
}
