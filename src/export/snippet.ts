import { embedAddress } from './embed-address.js';
import { escapeXml } from './scene-svg.js';

/** Attributes in order; those that are `undefined` are not written. */
export type SnippetAttributes = readonly (readonly [name: string, value: string | undefined])[];

/** What every element of the library can be told. */
export interface SnippetState {
  readonly heading?: string | undefined;
  readonly headingLevel?: number | undefined;
  readonly locale?: string | undefined;
  readonly hideToolbar?: boolean | undefined;
  /** Address of the site's own data. */
  readonly src?: string | undefined;
  /** What `src` is, where it doesn't tell by itself. */
  readonly format?: string | undefined;
}

export interface SnippetOptions {
  /** Address of the script that registers the elements; no script tag when absent. */
  readonly scriptUrl?: string | undefined;
  /** Hash of the script (`sha384-…`). */
  readonly integrity?: string | undefined;
  /** Address of a page that shows the same, linked to where the script doesn't run. */
  readonly href?: string | undefined;
  /** Folder of the embed pages: a link to one of them is written in place of the element. */
  readonly pages?: string | undefined;
}

export interface Snippet extends SnippetState, SnippetOptions {
  /** Tag of the element. */
  readonly tag: string;
  /** The element's own attributes, each of them made by `words`. */
  readonly attributes: SnippetAttributes;
  /** HTML to be read until the script has run, and where it never does. */
  readonly content?: string | undefined;
  /** Words of the link to `href` where there is no heading. */
  readonly linkText: string;
}

/** What sanitisers let pass as one word of an attribute. */
const WORD = /^[^\s,;:"'`<>&=(){}[\]\\]+$/u;
/** Free text that would be cut or changed in an attribute; it goes into a slot. */
const UNSAFE_IN_ATTRIBUTE = /[:"'`<>{}[\]]/;

/**
 * HTML that shows an element in a state, to be pasted into a page. Attributes keep to what content management systems
 * let pass: words without colons, quotes and brackets; each tag on one line. The heading is free text; where an
 * attribute would harm it, it is a slot.
 */
export function snippet(options: Snippet): string {
  const { tag, headingLevel, content = '', href, linkText, scriptUrl, integrity } = options;
  const heading = oneLine(options.heading);
  const slotted = UNSAFE_IN_ATTRIBUTE.test(heading);
  const head = /^[1-6]$/.test(`${headingLevel}`) ? `h${headingLevel}` : 'span';
  const attributes: SnippetAttributes = [
    ...options.attributes,
    ['heading', slotted || options.heading == null ? undefined : heading],
    ['heading-level', words([headingLevel === undefined ? undefined : `${headingLevel}`])],
    ['locale', words([options.locale])],
    ['src', oneLine(options.src) || undefined],
    ['format', options.src ? words([options.format]) : undefined],
    ['hide-toolbar', options.hideToolbar ? 'true' : undefined],
  ];
  if (options.pages) {
    const said = attributes.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
    const whole = slotted ? [...said, ['heading', heading] as const] : said;
    const address = embedAddress(options.pages, tag.slice('s3-'.length), whole);
    return `<p><a href="${escapeXml(address)}">${escapeXml(heading || linkText)}</a></p>`;
  }
  const parts = [
    slotted ? `<${head} slot="heading">${escapeXml(heading)}</${head}>` : '',
    content,
    href ? `<a href="${escapeXml(oneLine(href))}">${escapeXml(heading || linkText)}</a>` : '',
  ];
  const element = `<${tag}${attributeText(attributes)}>${parts.join('')}</${tag}>`;
  return scriptUrl ? `${scriptTag(scriptUrl, integrity)}\n${element}` : element;
}

/** The words that an attribute can carry; the others are left out. */
export function words(list: readonly (string | undefined)[] | undefined): string | undefined {
  return list?.filter((word) => word !== undefined && WORD.test(word)).join(' ') || undefined;
}

/** Codes that an attribute can carry; those with spaces in them stand between commas, a single one before one. */
export function codes(list: readonly (string | undefined)[] | undefined): string | undefined {
  const carried = list?.flatMap((each) => code(each) ?? []);
  if (!carried?.some((each) => each.includes(' '))) return carried?.join(' ') || undefined;
  return carried.length > 1 ? carried.join(', ') : `${carried.join()},`;
}

/** A code that an attribute can carry. */
export function code(given: string | undefined): string | undefined {
  const text = oneLine(given);
  return text && !UNSAFE_IN_ATTRIBUTE.test(text) && !/[,;]/.test(text) ? text : undefined;
}

/** A text without line breaks. */
export function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

function scriptTag(url: string, integrity: string | undefined): string {
  const hash = integrity ? ` integrity="${escapeXml(integrity)}" crossorigin="anonymous"` : '';
  return `<script type="module" src="${escapeXml(oneLine(url))}"${hash}></script>`;
}

function attributeText(attributes: SnippetAttributes): string {
  return attributes.map(([name, value]) => (value !== undefined ? ` ${name}="${escapeXml(value)}"` : '')).join('');
}
