/** An address that a link may lead to: of the web, of mail or of a telephone; undefined for a script or nothing. */
export function safeHref(address: string | null | undefined): string | undefined {
  const text = address?.trim();
  if (!text) return undefined;
  try {
    return /^(https?|mailto|tel):$/.test(new URL(text, 'https://example.org').protocol) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** An address made of a template: `{code}` and the like are replaced by values; undefined without a template. */
export function hrefFrom(template: string | undefined, values: Readonly<Record<string, string>>): string | undefined {
  const text = template?.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? encodeURIComponent(values[name] ?? '') : whole,
  );
  return safeHref(text);
}
