/** What only makes sense while a script runs, or is for the library that draws. */
const LEFT_OUT = new Set(['style', 'script']);
const ATTRIBUTES_LEFT_OUT = new Set(['aria-live', 'aria-current', 'aria-controls']);
/** Roles of what a script makes a control; without it that is a picture with a name. */
const CONTROLS = new Set(['slider', 'button', 'option']);
const REFERENCES = new Set(['id', 'for', 'aria-labelledby', 'aria-describedby']);
/** Elements without content and end tag. */
const VOID = new Set(['br', 'col', 'hr', 'img', 'input', 'wbr']);

export interface DeclarativeOptions {
  /** What is written at the beginning of a shadow root. */
  readonly head: (host: Element) => string;
  /** Appended to ids, where the same part is written more than once. */
  readonly suffix?: string;
  /** HTML that stands in place of the content of an element. */
  readonly contents?: ReadonlyMap<Element, string>;
}

/** The content of a node as HTML; the shadow roots in it are declarative ones, of plain elements that nothing upgrades. */
export function contentHtml(node: ParentNode, options: DeclarativeOptions): string {
  return [...node.childNodes].map((child) => nodeHtml(child, options)).join('');
}

function nodeHtml(node: ChildNode, options: DeclarativeOptions): string {
  if (node.nodeType === 3) return escaped((node.textContent ?? '').replace(/\s+/g, ' '));
  return node.nodeType === 1 ? elementHtml(node as Element, options) : '';
}

export function elementHtml(element: Element, options: DeclarativeOptions): string {
  const { localName, shadowRoot } = element;
  if (LEFT_OUT.has(localName) || element.id.endsWith('-help')) return '';
  if (shadowRoot) {
    const part = element.getAttribute('part');
    const classes = [localName, element.className].filter(Boolean).join(' ');
    const root = shadowHtml(options.head(element) + staticHtml(contentHtml(shadowRoot, options)));
    return `<div class="${escaped(classes)}"${part ? ` part="${escaped(part)}"` : ''}>${root}${contentHtml(element, options)}</div>`;
  }
  const start = `<${localName}${attributesHtml(element, options)}>`;
  if (VOID.has(localName)) return start;
  return `${start}${options.contents?.get(element) ?? contentHtml(element, options)}</${localName}>`;
}

/** A declarative shadow root. */
export function shadowHtml(html: string): string {
  return `<template shadowrootmode="open">${html}</template>`;
}

/** Marks what an element's own content takes the place of. */
export function staticHtml(html: string): string {
  return `<div class="s3-static">${html}</div>`;
}

function attributesHtml(element: Element, { suffix = '' }: DeclarativeOptions): string {
  const isControl = element.localName !== 'button' && CONTROLS.has(element.getAttribute('role') ?? '');
  const isMark = isControl || element.hasAttribute('data-key');
  return [...element.attributes]
    .map(({ name, value }) => {
      if (name === 'role' && isControl) return ' role="img"';
      if (name === 'role' && value === 'status') return '';
      if (ATTRIBUTES_LEFT_OUT.has(name) || (name === 'tabindex' && isMark)) return '';
      if (isControl && /^aria-(?!label|hidden)/.test(name)) return '';
      if (isControl && name === 'aria-label') return ` aria-label="${escaped(nameOf(element, value))}"`;
      if (!REFERENCES.has(name)) return ` ${name}="${escaped(value)}"`;
      const ids = value.split(/\s+/).filter((id) => !id.endsWith('-help'));
      return ids.length ? ` ${name}="${escaped(ids.map((id) => id + suffix).join(' '))}"` : '';
    })
    .join('');
}

/** What a control says is on it goes into its name. */
function nameOf(element: Element, label: string): string {
  const text = element.getAttribute('aria-valuetext');
  return text ? `${label}: ${text}` : label;
}

/** Text of HTML, in an element or between double quotes. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\u00a0', '&nbsp;');
}
