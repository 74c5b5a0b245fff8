/**
 * What went wrong: no connection, no answer in time, an HTTP status, more bytes than are read, an unreadable answer, or a
 * request that can't be met.
 */
export type DataErrorKind = 'network' | 'time' | 'http' | 'size' | 'format' | 'query';

export interface DataErrorOptions extends ErrorOptions {
  readonly url?: string;
  readonly status?: number;
  readonly position?: string;
}

/** The one error that data sources reject with and elements report. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly kind: DataErrorKind;
  readonly url?: string;
  /** HTTP status, for `kind: 'http'`. */
  readonly status?: number;
  /** Where in the file: `row 4, column date`. */
  readonly position?: string;

  constructor(kind: DataErrorKind, message: string, options: DataErrorOptions = {}) {
    super(message, options);
    this.kind = kind;
    this.url = options.url;
    this.status = options.status;
    this.position = options.position;
  }
}
