/**
 * One published figure. A missing value is `undefined` and never zero; a row without a value is kept
 * where the publisher says why (flag `c` confidential, `:` not available).
 */
export interface Observation {
  readonly region: string;
  readonly indicator: string;
  readonly year: number;
  readonly value: number | undefined;
  /** Eurostat status flags, one letter each (`p`, `bd`). */
  readonly flag?: string;
  /** Id of the `Source` it was retrieved from. */
  readonly source?: string;
}

/** Where figures come from: one extraction of one publisher's dataset. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  /** Dataset code at the publisher (`rd_e_gerdreg`); empty when it varies by indicator. */
  readonly dataset?: string;
  /** When it was retrieved: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly retrieved?: string;
  readonly url?: string;
  readonly licence?: string;
}
