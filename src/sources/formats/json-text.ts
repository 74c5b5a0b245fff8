import { formatError } from './format-error.js';

/** Parses JSON; of a text that is none a `DataError` tells line and column where the browser does. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (cause) {
    const at = placeOf(cause instanceof Error ? cause.message : '', text);
    const before = at === undefined ? '' : text.slice(0, at);
    const line = before.split('\n').length;
    const found = at === undefined || at >= text.trimEnd().length ? '…' : `“${text.slice(at, at + 1)}”`;
    throw formatError('JSON', found, at === undefined ? undefined : { line, column: at - before.lastIndexOf('\n') }, {
      cause,
    });
  }
}

/** Engines say `position 12` or `line 1 column 13`, or nothing where the text ends too early. */
function placeOf(message: string, text: string): number | undefined {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position !== undefined) return Number(position);
  const [, line, column] = /line (\d+) column (\d+)/.exec(message) ?? [];
  if (line !== undefined) {
    let start = 0;
    for (let count = 1; count < Number(line); count++) start = text.indexOf('\n', start) + 1;
    return start + Number(column) - 1;
  }
  return /end of (JSON|data)|EOF|unterminated/i.test(message) ? text.length : undefined;
}
