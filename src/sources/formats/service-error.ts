import { cleanText } from '../clean-text.js';
import { DataError } from '../data-error.js';
import { foundText, formatError } from './format-error.js';

/**
 * What an answer of Eurostat says in place of figures, such as `{"error":[{"status":413,"label":"…"}]}`: an error with
 * its status; `undefined` where it says none.
 */
export function serviceError(json: unknown): DataError | undefined {
  if (typeof json !== 'object' || json === null) return undefined;
  const { error, warning, dimension } = json as { error?: unknown; warning?: unknown; dimension?: unknown };
  const given = error ?? (dimension === undefined ? warning : undefined);
  const [said] = Array.isArray(given) ? (given as unknown[]) : [given];
  if (typeof said !== 'object' || said === null) {
    return typeof said === 'string' && dimension === undefined
      ? formatError('no error of the service', foundText(said))
      : undefined;
  }
  const { status, label } = said as { status?: unknown; label?: unknown };
  const text = typeof label === 'string' ? cleanText(label, 500) : '';
  const code = Number(status);
  return Number.isInteger(code) && code >= 100 && code < 600
    ? new DataError('http', text || `The service answered with error ${code}`, { status: code })
    : formatError('no error of the service', foundText(text || said));
}
