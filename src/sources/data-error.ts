import type { FormatProblem } from '../model/index.js';

/**
 * What went wrong: no connection, no answer in time, an HTTP status, more bytes than are read, an unreadable answer, a
 * request that can't be met, or one that the site does not allow.
 */
export type DataErrorKind = 'network' | 'time' | 'http' | 'size' | 'format' | 'query' | 'off';

/** Where in a file: a line and a column, both from 1, or a path such as `observations[3].year`. */
export type DataPosition = { readonly line: number; readonly column?: number } | { readonly path: string };

export interface DataErrorOptions extends ErrorOptions {
  readonly url?: string;
  readonly status?: number;
  readonly position?: DataPosition;
  readonly problem?: FormatProblem;
}

/** The one error that data sources reject with and elements report. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly kind: DataErrorKind;
  readonly url?: string;
  /** HTTP status, for `kind: 'http'`, or the one that an answer names. */
  readonly status?: number;
  /** For `kind: 'format'`: where in the file. */
  readonly position?: DataPosition;
  /** For `kind: 'format'`: what was expected and found, for `formatProblemText`. */
  readonly problem?: FormatProblem;

  constructor(kind: DataErrorKind, message: string, options: DataErrorOptions = {}) {
    super(message, options);
    this.kind = kind;
    this.url = options.url;
    this.status = options.status;
    this.position = options.position;
    this.problem = options.problem;
  }
}
