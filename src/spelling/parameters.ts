/** Parameters whose values are words; whatever stands between those is a separator. */
const LISTS: ReadonlySet<string> = new Set(['regions', 'indicators', 'levels', 'kinds']);
/** Names that were written before there was another one. */
const EARLIER: Readonly<Record<string, string>> = { indicator: 'indicators', lang: 'locale' };
const NAME = /^[a-z]+(?:-[a-z]+)*$/;
/** What editors put around a value that was typed with quotes. */
const QUOTES = /^["'“”„«»‘’″`\s]+|["'“”„«»‘’″`\s]+$/gu;
/** Longer values are no parameters. */
const LONGEST = 4000;

/**
 * Parameters as elements take them from what people and systems write: names in lower case and without brackets, earlier
 * names under their present ones, quotes around values gone, words of a list as in `listText`. Of several values
 * of a name those of a list are joined, else the first one holds.
 */
export function tidyParameters(written: Iterable<readonly [name: string, value: string]>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [given, text] of written) {
    const bare = given
      .trim()
      .toLowerCase()
      .replace(/^(?:amp;)+/, '')
      .replace(/\[\d*\]$/, '');
    const name = EARLIER[bare] ?? bare;
    if (!NAME.test(name) || text.length > LONGEST) continue;
    const value = text.replace(QUOTES, '').replace(/\s+/gu, ' ');
    const earlier = found.get(name);
    if (earlier === undefined) found.set(name, value);
    else if (LISTS.has(name)) found.set(name, `${earlier},${value}`);
  }
  for (const [name, text] of found) if (LISTS.has(name)) found.set(name, tidyList(text));
  return found;
}

function tidyList(text: string): string {
  const words = text.split(/(?:[,;/|]|%2c)+/i).map((word) => word.trim());
  return words.length > 1 ? listText(words.filter(Boolean)) : text;
}

/** Words with blanks between them; where some have blanks in them, with commas, also after a single one. */
export function listText(words: readonly string[]): string {
  if (!words.some((word) => word.includes(' '))) return words.join(' ');
  return words.length > 1 ? words.join(', ') : `${words.join()},`;
}

/** Parameters in the attributes of a plain element: `data-regions`, also `data-s3-regions`. */
export function dataParameters(attributes: Iterable<{ readonly name: string; readonly value: string }>) {
  const written: [string, string][] = [];
  for (const { name, value } of attributes) {
    const [, bare] = /^data-(?:s3-)?(.+)$/.exec(name) ?? [];
    if (bare) written.push([bare, value]);
  }
  return tidyParameters(written);
}

/** Parameters in a JSON object; none in anything else. */
export function jsonParameters(text: string): Map<string, string> {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return new Map();
  }
  if (typeof read !== 'object' || read === null || Array.isArray(read)) return new Map();
  return tidyParameters(
    Object.entries(read).flatMap(([name, value]: [string, unknown]): [string, string][] => {
      if (Array.isArray(value)) return [[name, value.filter(isPlain).join(' ')]];
      return isPlain(value) && value !== false ? [[name, String(value)]] : [];
    }),
  );
}

function isPlain(value: unknown): value is string | number | boolean {
  return ['string', 'number', 'boolean'].includes(typeof value);
}
