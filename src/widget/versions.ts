/** One copy of the library registering one tag: plain data, which every later version understands. */
export interface Registration {
  /** The tag as documented. */
  readonly tag: string;
  readonly version: string;
  /** File that the copy was loaded from. */
  readonly address: string;
  /** Tag that this copy's class has; absent where another copy of the same major version was first. */
  readonly as?: string;
}

const TABLE = Symbol.for('s3-widgets');

/** The table that all copies on the page share. Rows are only added; no copy calls another. */
export function registrations(): Registration[] {
  return ((globalThis as { [TABLE]?: Registration[] })[TABLE] ??= []);
}

/** What each copy of the library on this page has registered, in the order in which it happened. */
export const versions = (): readonly Registration[] => [...registrations()];
