export interface ParsedCodes {
  /** Each code once, in the order of its first appearance. */
  readonly codes: readonly string[];
  /** Codes that were written more than once. */
  readonly duplicates: readonly string[];
}

/**
 * Reads a list of region codes as people type or paste it: separated by spaces of any kind, commas or semicolons.
 * Codes of plain ASCII letters, digits, `_` and `-` become upper case; others keep theirs.
 */
export function parseRegionCodes(text: string | null | undefined): ParsedCodes {
  const codes = new Set<string>();
  const duplicates = new Set<string>();
  for (const word of (text ?? '').split(/[\s,;\u200b]+/)) {
    const code = /^[\w-]+$/.test(word) ? word.toUpperCase() : word;
    if (codes.has(code)) duplicates.add(code);
    else if (code) codes.add(code);
  }
  return { codes: [...codes], duplicates: [...duplicates] };
}
