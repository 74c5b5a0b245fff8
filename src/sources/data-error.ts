/** What went wrong: no connection, an HTTP status, an unreadable answer, or a request that can't be met. */
export type DataErrorKind = 'network' | 'http' | 'format' | 'query';

export interface DataErrorOptions extends ErrorOptions {
  readonly url?: string;
  readonly status?: number;
}

/** The one error that data sources reject with and elements report. */
export class DataError extends Error {
  override readonly name = 'DataError';
  readonly kind: DataErrorKind;
  readonly url?: string;
  /** HTTP status, for `kind: 'http'`. */
  readonly status?: number;

  constructor(kind: DataErrorKind, message: string, options: DataErrorOptions = {}) {
    super(message, options);
    this.kind = kind;
    this.url = options.url;
    this.status = options.status;
  }
}
