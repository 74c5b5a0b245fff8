import type { Expected } from '../../model/index.js';
import { cleanText } from '../clean-text.js';
import { DataError } from '../data-error.js';
import type { DataPosition } from '../data-error.js';

const QUOTED = 60;

/** What was found, short and printable, as in `FormatProblem`. */
export function foundText(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return value.trim() ? `“${cleanText(value, QUOTED)}”` : 'nothing';
    case 'number':
    case 'boolean':
      return String(value);
    case 'object':
      return value === null ? 'nothing' : Array.isArray(value) ? 'a list' : 'an object';
    default:
      return 'nothing';
  }
}

/** `found` is ready to be read: from `foundText`, or one of the words that `FormatProblem` names. */
export function formatError(
  expected: Expected,
  found: string,
  position?: DataPosition,
  options: { cause?: unknown; status?: number } = {},
): DataError {
  const path = pathOf(position);
  return new DataError('format', `${path ? `${path}: e` : 'E'}xpected ${expected}, found ${found}`, {
    ...options,
    ...(position && { position }),
    problem: { path, expected, found },
  });
}

function pathOf(position: DataPosition | undefined): string {
  if (!position) return '';
  if ('path' in position) return position.path;
  const { line, column } = position;
  return column === undefined ? `line ${line}` : `line ${line}, column ${column}`;
}
