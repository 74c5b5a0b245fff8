import { safeHref } from '../text/safe-href.js';
import { escaped } from './declarative.js';
import type { Shown } from './shown.js';
import { sentencesOf } from './words.js';

/** Controls, drawings and what says how to use them. */
const LEFT_OUT =
  'svg, button:not(th *), input, select, textarea, label, script, style, template, link, [role="toolbar"], .zoom, .toolbar, .strip-cell, .block-strip, .panel, .status, .readout, .axis, [aria-hidden="true"]';
/** Elements that are kept, with the attributes that are. */
const KEPT: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    ['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd'].map((tag) => [tag, []]),
  ),
  ...Object.fromEntries(
    ['strong', 'em', 'b', 'i', 'sub', 'sup', 'abbr', 'table', 'caption', 'thead', 'tbody', 'tfoot', 'tr'].map((tag) => [
      tag,
      [],
    ]),
  ),
  th: ['scope', 'colspan', 'rowspan'],
  td: ['colspan', 'rowspan'],
  time: ['datetime'],
  a: ['href'],
  br: [],
};
/** Elements that stand on lines of their own. */
const BLOCKS = new Set(['div', 'section', 'header', 'footer', 'article', 'figure', 'figcaption', 'details', 'summary']);

/** What an element shows as HTML for mails and feeds: headings, text, lists and tables, no styles and no script. */
export function plainHtml(shown: Shown): string {
  const { host, language } = shown;
  const sentences = sentencesOf(shown).map((sentence) => `<p>${escaped(sentence)}</p>`);
  const [head = '', ...rest] = [...(host.shadowRoot?.children ?? [])].flatMap((child) => partsOf(child));
  const body = rest.length ? [head, ...sentences, ...rest] : [...sentences, head];
  return `<article lang="${escaped(language.tag)}">\n${body.filter(Boolean).join('\n')}\n</article>`;
}

/** The heading, and what follows it. */
function partsOf(root: Element): string[] {
  const [heading, ...others] = [...root.children].map(blockHtml);
  return [heading ?? '', others.filter(Boolean).join('\n')];
}

function blockHtml(element: Element): string {
  const html = nodeHtml(element).trim();
  return element.localName === 'figcaption' ? html.replace(/^<p>(.*)<\/p>$/s, '<h2>$1</h2>') : flowHtml([html]);
}

function nodeHtml(node: Node): string {
  if (node.nodeType === 3) return escaped((node.textContent ?? '').replace(/\s+/g, ' '));
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const { localName } = element;
  if (element.matches(LEFT_OUT)) return '';
  if (localName === 'br') return '<br>';
  const parts = childrenOf(element).map(nodeHtml);
  if (BLOCKS.has(localName)) return flowHtml(parts);
  // Style sheets put a point between them.
  const inner = parts.filter((part) => part.trim() || !isList(element)).join(isList(element) ? ' · ' : '');
  if (localName === 'a') return linkHtml(element, inner);
  const kept = KEPT[localName];
  if (!kept) return element.hasAttribute('lang') ? wrapped('span', element, inner, []) : inner;
  if (!inner.trim() && localName !== 'td' && localName !== 'th') return '';
  return wrapped(localName, element, isInline(localName) ? inner : inner.trim(), kept);
}

function isList(element: Element): boolean {
  return element.getAttribute('part') === 'overline';
}

/** Parts of a block: text that stands between others is a paragraph of its own. */
function flowHtml(parts: readonly string[]): string {
  const blocks: string[] = [];
  let run = '';
  const flush = () => {
    if (run.trim()) blocks.push(`<p>${run.trim()}</p>`);
    run = '';
  };
  for (const part of parts) {
    if (!/^\s*<(?:p|ul|ol|dl|table|h\d)\b/.test(part)) run += part;
    else {
      flush();
      blocks.push(part.trim());
    }
  }
  flush();
  return blocks.join('\n');
}

/** Children as they are seen: those of a shadow root, and in a slot what is put into it. */
function childrenOf(element: Element): Node[] {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes();
    return assigned.length ? assigned : [...element.childNodes];
  }
  return [...(element.shadowRoot ?? element).childNodes];
}

function wrapped(tag: string, element: Element, inner: string, names: readonly string[]): string {
  const attributes = [...names, 'lang'].flatMap((name) => {
    const value = element.getAttribute(name);
    return value ? ` ${name}="${escaped(value)}"` : '';
  });
  return `<${tag}${attributes.join('')}>${inner}</${tag}>`;
}

function linkHtml(element: Element, inner: string): string {
  const href = safeHref(element.getAttribute('href'));
  return href ? `<a href="${escaped(href)}">${inner}</a>` : inner;
}

function isInline(tag: string): boolean {
  return ['strong', 'em', 'b', 'i', 'sub', 'sup', 'abbr', 'time', 'a'].includes(tag);
}
