import type { Figures } from '../figures.js';
import { formatError } from './format-error.js';

/** A cell of a table as people write it, as plain data. */
export interface TableCell {
  readonly text: string;
  readonly isHeader?: boolean;
  /** Code of the region, where the author gives it (`data-code`). */
  readonly code?: string;
  readonly colSpan?: number;
  readonly rowSpan?: number;
  /** The value for programs (`data-value`, `<data value>`). */
  readonly value?: string;
}

export interface Table {
  readonly caption?: string;
  readonly rows: readonly (readonly TableCell[])[];
  /** BCP 47 language that its numbers are written in. */
  readonly language: string;
}

/** Reads a table in either direction. Throws nothing but a `DataError` of kind `format`. */
export function decodeTable(_table: Table): Figures {
  throw formatError('a region in each row or column', 'nothing');
}
