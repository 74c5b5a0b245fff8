/** Longest flag: there are no more letters. */
const LONGEST = 26;

const known = new Map<string, string | undefined>();

/**
 * Status flags as single lower-case letters in alphabetical order (`p`, `bd`); what stands after `@` or `|` is the
 * confidentiality, which is `c` unless free (`F`). `:` says no more than that the value is missing.
 */
export function readFlags(text: string): string | undefined {
  if (!text) return undefined;
  if (known.has(text)) return known.get(text);
  const [status = '', ...confidentiality] = text.split(/[@|]/);
  const flags = letters(`${status}${confidentiality.some((part) => confidential(part)) ? 'c' : ''}`);
  if (known.size < 1000 && text.length <= LONGEST) known.set(text, flags);
  return flags;
}

/** SDMX's list of observation status says more than Eurostat's letters, in other letters; the rest is the same. */
const SDMX: Readonly<Record<string, string>> = { A: '', G: 's', H: '', I: 'e', L: '', M: '', O: '', Q: 'c' };

/** Flags of a row of SDMX: its status by the code list it is of, and its confidentiality. */
export function sdmxFlags(status: string, confidentiality: string, eurostat: boolean): string | undefined {
  if (!status && !confidentiality) return undefined;
  const read = !eurostat && Object.hasOwn(SDMX, status) ? (SDMX[status] ?? '') : status;
  return readFlags(confidential(confidentiality) && !read.includes('@') ? `${read}@C` : read);
}

function confidential(code: string): boolean {
  return /^[a-eg-z]/i.test(code.trim());
}

function letters(text: string): string | undefined {
  const found = text.slice(0, LONGEST).toLowerCase().match(/[a-z]/g);
  return found ? [...new Set(found)].sort().join('') : undefined;
}
