/** An address that can be linked to from files, in ASCII without blanks; undefined for what isn't `http:` or `https:`. */
export function webAddress(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, href } = new URL(text);
  return /^https?:$/.test(protocol) ? href : undefined;
}
