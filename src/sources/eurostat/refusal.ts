import { DataError } from '../data-error.js';

/** Longest part of Eurostat's own words that is passed on. */
const LONGEST = 300;

/**
 * What Eurostat says in an answer that has no figures: `{"error": [{"status": 413, "label": …}]}`, or with status 200
 * `{"warning": {"status": 413, "label": "ASYNCHRONOUS_RESPONSE …"}}` where it wants to answer later. `undefined` for
 * any other text.
 */
export function eurostatRefusal(status: number, text: string, url: string): DataError | undefined {
  const found = refusalIn(text);
  if (!found) return undefined;
  const said = Number(found['status']);
  const code = Number.isInteger(said) && said >= 400 ? said : status;
  const label = typeof found['label'] === 'string' ? found['label'].replace(/\s+/g, ' ').trim().slice(0, LONGEST) : '';
  const kind = code >= 500 ? 'http' : code === 413 ? 'size' : 'query';
  return new DataError(kind, label || `Eurostat answered ${code}`, { url, status: code });
}

function refusalIn(text: string): Readonly<Record<string, unknown>> | undefined {
  if (!/^\s*\{\s*"(?:error|warning)"/.test(text)) return undefined;
  try {
    const { error, warning } = JSON.parse(text) as { readonly error?: unknown; readonly warning?: unknown };
    const first: unknown = [error ?? warning].flat()[0];
    return typeof first === 'object' && first !== null ? (first as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
