/**
 * Reads a list of region codes as people type or paste it: separated by spaces of any kind, commas or semicolons; each once.
 * Codes of plain ASCII letters, digits, `_` and `-` become upper case; others keep theirs.
 */
export function parseRegionCodes(text: string | null | undefined): string[] {
  const codes = new Set<string>();
  for (const word of (text ?? '').split(/[\s,;\u200b]+/)) {
    const code = /^[\w-]+$/.test(word) ? word.toUpperCase() : word;
    if (code) codes.add(code);
  }
  return [...codes];
}
