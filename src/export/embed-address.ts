/** Lists are written with commas in addresses and `data-` attributes, where blanks would be escaped or lost. */
const LISTS: ReadonlySet<string> = new Set(['regions', 'indicators', 'levels', 'kinds']);

type Attributes = Iterable<readonly [name: string, value: string]>;

/** Attributes with commas in lists. */
export function withCommas(attributes: Attributes): (readonly [name: string, value: string])[] {
  return [...attributes].map(([name, value]) => [
    name,
    LISTS.has(name) ? value.trim().replace(value.includes(',') ? /[\s,]*,[\s,]*/g : /\s+/g, ',') : value,
  ]);
}

/**
 * The address of the page that shows a widget alone.
 * @param pages folder of these pages
 * @param widget name of the element without its prefix
 */
export function embedAddress(pages: string, widget: string, attributes: Attributes): string {
  const query = withCommas(attributes).map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  );
  return `${pages}${widget}/${query.length ? `?${query.join('&')}` : ''}`;
}
