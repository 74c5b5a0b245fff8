/** Countries of Eurostat's statistics, as its codes begin. */
const COUNTRIES =
  'AL|AT|BA|BE|BG|CH|CY|CZ|DE|DK|EE|EL|ES|FI|FR|GE|HR|HU|IE|IS|IT|LI|LT|LU|LV|MD|ME|MK|MT|NL|NO|PL|PT|RO|RS|SE|SI|SK|TR|UA|UK|XK';
const CODE = new RegExp(
  `^(?:(?:${COUNTRIES})(?:[1-9A-Z]|[1-9A-Z]?\\d[\\dA-Z]?|[\\dA-Z]{2}\\d|[A-Z]\\d[\\dA-Z])?|E[AU]\\d\\d(?:_20\\d\\d)?|E[AU])$`,
);
const YEAR =
  /^(?:(?:anno|annee|année|ann|year|jahr|año|ano|rok|in|im|nel|en) )?((?:19|20|21)\d\d)(?: ?(?:\(?[bcdefnprsuz]{1,3}\)?|[*†\u00b9\u00b2\u00b3\u1d43-\u1d61]{1,3}|\(\d\)|\[.{1,3}\]))?$/iu;
const YEAR_WITHIN = /(?<!\d)(?:19|20|21)\d\d(?!\d)/g;
const UNIT =
  /[%‰€$£°]|(?<!\p{L})(?:eur|euro|euros|mio|mln|mill?ion\p{L}*|mrd|pps|kks|sps|spa|pib|pil|gdp|bip|index|indice|fte|eta|etp|vzä|per|pro|par|por|je|hab|number|numero|anzahl|nombre|= ?100)(?!\p{L})/iu;

/** A region as a cell names it: `ITI1`, `Toscana (ITI1)`, `ITI1 – Toscana` or any text of the author's own. */
export function regionOfText(text: string): { readonly code: string; readonly name?: string } | undefined {
  const plain = text.trim();
  if (!plain) return undefined;
  const [, name = '', inside = ''] = /^(.+?)\s*[([]([^()[\]]{2,12})[)\]]$/s.exec(plain) ?? [];
  if (CODE.test(inside)) return { code: inside, name };
  const [, first = '', rest = ''] = /^([^\s:–—-]{2,10})\s*[\s:–—-]\s*(\S.*)$/s.exec(plain) ?? [];
  // Two letters before other words may be a word of them.
  if (first.length > 2 && CODE.test(first)) return { code: first, name: rest };
  return { code: plain };
}

/** Whether a text names a region by a code of Eurostat's. */
export function hasRegionCode(text: string): boolean {
  return CODE.test(regionOfText(text)?.code ?? '');
}

/** The year that a header is: `2023`, `2023 p`, `Anno 2023`. */
export function yearOfHeader(text: string): number | undefined {
  const year = YEAR.exec(text.trim().replace(/\s+/g, ' '))?.[1];
  return year === undefined ? undefined : Number(year);
}

/** The only year that a text names. */
export function yearWithin(text: string): number | undefined {
  const years = new Set(text.match(YEAR_WITHIN));
  return years.size === 1 ? Number([...years][0]) : undefined;
}

/** The label and the unit that a header or a caption holds, without its year: `R&D (% of GDP), 2023`. */
export function labelAndUnit(text: string): { readonly label: string; readonly unit: string } {
  const label = text
    .trim()
    .replace(/[\s,;:(–—-]*(?<!\d)(?:19|20|21)\d\d\)?$/, '')
    .trim();
  const [, before = '', inside = ''] = /^(.+?)[\s,]*[([]([^()[\]]{1,60})[)\]]$/s.exec(label) ?? [];
  if (before && UNIT.test(inside)) return { label: before, unit: inside };
  const [, start = '', end = ''] = /^(.+?), ([^,]{1,40})$/s.exec(label) ?? [];
  if (start && UNIT.test(end)) return { label: start, unit: end };
  return { label, unit: '' };
}

/** Whether a text speaks of a quantity rather than of a place. */
export function isQuantity(text: string): boolean {
  return UNIT.test(text);
}

/** An id of a label, that a list of ids can name: lower case, `_` for all that is no letter or digit. */
export function idOfLabel(label: string): string {
  return label
    .slice(0, 100)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '_')
    .replace(/^_|_$/g, '');
}
