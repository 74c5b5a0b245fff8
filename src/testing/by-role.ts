/** What has a role without saying so. */
const IMPLICIT: Readonly<Record<string, string>> = {
  button: 'button',
  caption: 'caption',
  cell: 'td',
  checkbox: 'input[type="checkbox"]',
  columnheader: 'th[scope="col"]',
  combobox: 'select',
  figure: 'figure',
  group: 'fieldset',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a[href]',
  list: 'ul, ol',
  listitem: 'li',
  option: 'option',
  row: 'tr',
  rowheader: 'th[scope="row"]',
  searchbox: 'input[type="search"]',
  table: 'table',
  textbox: 'textarea, input[type="text"], input:not([type])',
};

const BLOCK = /^(?:button|caption|div|dd|dt|h\d|legend|li|option|p|t[dhr]|textarea)$/;

/** How many lines with words an element's text stands on. */
export function lineCount(element: Element): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  return new Set([...range.getClientRects()].filter(({ width }) => width).map(({ top }) => Math.round(top))).size;
}

/** What assistive technology reads of a node, with the content of slots and without what is `aria-hidden`. */
export function textOf(node: Node): string {
  return rawText(node).replace(/\s+/g, ' ').trim();
}

function rawText(node: Node): string {
  if (node instanceof Text) return node.data;
  if (node instanceof Element) {
    if (node.getAttribute('aria-hidden') === 'true' || node.matches('style, script, [hidden]')) return '';
    const label = node.getAttribute('aria-label');
    if (label !== null) return ` ${label} `;
  }
  const slotted = node instanceof HTMLSlotElement ? node.assignedNodes() : [];
  const text = (slotted.length ? slotted : [...node.childNodes]).map(rawText).join('');
  return node instanceof Element && BLOCK.test(node.localName) ? ` ${text} ` : text;
}

/** The accessible name, as far as our elements use the ways to give one. */
export function nameOf(element: Element): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const by = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
  const named = by.map((id) => root.getElementById(id)).filter((label) => label !== null);
  if (named.length) return named.map(textOf).join(' ');
  const label = element.getAttribute('aria-label');
  if (label !== null) return label;
  const { labels } = element as HTMLInputElement;
  if (labels?.length) return [...labels].map(labelText).join(' ');
  if (element.matches('input, select, textarea')) return '';
  const inside = element.querySelector(':scope > caption, :scope > legend');
  return textOf(inside ?? element) || (element.getAttribute('title') ?? '');
}

/** A label without the control that stands in it. */
function labelText(label: HTMLLabelElement): string {
  return [...label.childNodes]
    .filter((node) => !(node instanceof Element && node.matches('input, select, textarea')))
    .map(textOf)
    .join(' ')
    .trim();
}

/** What has a role, in the shadow root of an element that has one; optionally only what has a name or matches one. */
export function allByRole<T extends HTMLElement = HTMLElement>(
  within: Element | DocumentFragment,
  role: string,
  name?: string | RegExp,
): T[] {
  const root = within instanceof Element ? (within.shadowRoot ?? within) : within;
  const implicit = IMPLICIT[role]?.split(', ').map((selector) => `${selector}:not([role])`) ?? [];
  const found = [...root.querySelectorAll<T>([`[role~="${role}"]`, ...implicit].join())];
  return found.filter(
    (element) =>
      !element.closest('[aria-hidden="true"], [hidden]') && (name === undefined || fits(nameOf(element), name)),
  );
}

/** The one element of a role and name. Throws where there is none or more than one. */
export function byRole<T extends HTMLElement = HTMLElement>(
  within: Element | DocumentFragment,
  role: string,
  name?: string | RegExp,
): T {
  const found = allByRole<T>(within, role, name);
  const [only] = found;
  if (only && found.length === 1) return only;
  const others = found.length ? found : allByRole(within, role);
  const names = others.map((element) => `“${nameOf(element)}”`).join(', ');
  throw new Error(
    `${found.length} elements with role ${role}${name ? ` and name ${name}` : ''}; of that role: ${names}`,
  );
}

function fits(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}
