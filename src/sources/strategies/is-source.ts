import { DataError } from '../data-error.js';
import type { StrategySource } from '../strategy-source.js';

/** Whether a `data` property holds a source and not the data itself. */
export function isSource(data: unknown): data is StrategySource {
  return typeof data === 'object' && data !== null && 'codes' in data && typeof data.codes === 'function';
}

/** What an element reports when strategies did not come, whatever a source rejected with. */
export function strategyError(reason: unknown): DataError {
  return reason instanceof DataError
    ? reason
    : new DataError('format', 'The strategy could not be read', { cause: reason });
}
