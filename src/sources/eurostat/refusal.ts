import { DataError } from '../data-error.js';
import { serviceError } from '../formats/service-error.js';

/**
 * What Eurostat says in an answer that has no figures, as a request that can't be met: a wrong one, or one for more than
 * it gives at once. `undefined` for any other text.
 */
export function eurostatRefusal(status: number, text: string, url: string): DataError | undefined {
  let error: DataError | undefined;
  try {
    error = serviceError(JSON.parse(text));
  } catch {
    return undefined;
  }
  return error && refusalOf(error, url, status);
}

/** The same for an answer of status 200 that says it will answer later, or that something is wrong. */
export function refusalOf(error: DataError, url: string, status = error.status ?? 400): DataError {
  const code = error.status ?? status;
  const kind = code >= 500 || code === 429 ? 'http' : code === 413 ? 'size' : 'query';
  return new DataError(kind, error.message, { url, status: code, cause: error });
}
