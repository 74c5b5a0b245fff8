import { str } from '@lit/localize/internal/str-tag.js';
import type { Comparison, YearChoice } from '../model/index.js';
import { valueText } from '../text/format.js';
import type { Language } from '../text/language.js';
import { unitText } from './figures.js';
import { escapeXml } from './scene-svg.js';

/** What a reader sees of a `<s3-region-compare>`; what is absent is left to the element's defaults. */
export interface EmbedState {
  readonly regions: readonly string[];
  readonly indicators?: readonly string[] | undefined;
  readonly reference?: string | undefined;
  readonly year?: YearChoice | undefined;
  readonly view?: string | undefined;
  readonly scale?: string | undefined;
  readonly sort?: string | undefined;
  readonly highlight?: string | undefined;
  readonly heading?: string | undefined;
  readonly headingLevel?: number | undefined;
  readonly locale?: string | undefined;
  readonly hideToolbar?: boolean | undefined;
  /** Address of the site's own figures. */
  readonly src?: string | undefined;
}

export interface EmbedOptions {
  /** Address of the script that registers the elements; no script tag when absent. */
  readonly scriptUrl?: string | undefined;
  /** Hash of the script (`sha384-…`). */
  readonly integrity?: string | undefined;
  /** Address of a page that shows the same, linked to where the script doesn't run. */
  readonly href?: string | undefined;
  /** Figures written into the element, to be read until the script has run, and where it never does. */
  readonly fallback?: { readonly comparison: Comparison; readonly language: Language } | undefined;
}

/** What sanitisers let pass as one word of an attribute. */
const WORD = /^[^\s,;:"'`<>&=(){}[\]\\]+$/u;
/** Free text that would be cut or changed in an attribute; it goes into a slot. */
const UNSAFE_IN_ATTRIBUTE = /[:"'`<>{}[\]]/;

/**
 * HTML that shows exactly this state, to be pasted into a page. Attributes keep to what content management systems
 * let pass: words without colons, quotes and brackets; each tag on one line. Words that can't be written so (codes
 * that nobody publishes) are left out. The heading is free text; where an attribute would harm it, it is a slot.
 */
export function embedSnippet(state: EmbedState, { scriptUrl, integrity, href, fallback }: EmbedOptions = {}): string {
  const heading = oneLine(state.heading);
  const slotted = UNSAFE_IN_ATTRIBUTE.test(heading);
  const tag = /^[1-6]$/.test(`${state.headingLevel}`) ? `h${state.headingLevel}` : 'span';
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ['regions', words(state.regions)],
    ['indicators', words(state.indicators)],
    ['reference', words([state.reference])],
    ['year', words([state.year === undefined ? undefined : `${state.year}`])],
    ['view', words([state.view])],
    ['scale', words([state.scale])],
    ['sort', words([state.sort])],
    ['highlight', words([state.highlight])],
    ['heading', slotted || state.heading == null ? undefined : heading],
    ['heading-level', words([state.headingLevel === undefined ? undefined : `${state.headingLevel}`])],
    ['locale', words([state.locale])],
    ['src', oneLine(state.src) || undefined],
    ['hide-toolbar', state.hideToolbar ? 'true' : undefined],
  ];
  const content = [
    slotted ? `<${tag} slot="heading">${escapeXml(heading)}</${tag}>` : '',
    fallback ? fallbackTable(fallback.comparison, fallback.language) : '',
    href ? `<a href="${escapeXml(oneLine(href))}">${escapeXml(linkText(heading, fallback))}</a>` : '',
  ];
  const element = `<s3-region-compare${attributeText(attributes)}>${content.join('')}</s3-region-compare>`;
  return scriptUrl ? `${scriptTag(scriptUrl, integrity)}\n${element}` : element;
}

function scriptTag(url: string, integrity: string | undefined): string {
  const hash = integrity ? ` integrity="${escapeXml(integrity)}" crossorigin="anonymous"` : '';
  return `<script type="module" src="${escapeXml(oneLine(url))}"${hash}></script>`;
}

function attributeText(attributes: readonly (readonly [string, string | undefined])[]): string {
  return attributes.map(([name, value]) => (value !== undefined ? ` ${name}="${escapeXml(value)}"` : '')).join('');
}

function words(list: readonly (string | undefined)[] | undefined): string | undefined {
  return list?.filter((word) => word !== undefined && WORD.test(word)).join(' ') || undefined;
}

function oneLine(text: string | undefined): string {
  return (text ?? '').replace(/\s+/gu, ' ').trim();
}

function linkText(heading: string, fallback: EmbedOptions['fallback']): string {
  return (
    heading ||
    fallback?.language.msg('Compare these regions', { id: 'export.embed-link', desc: 'Text of a link' }) ||
    'Compare these regions'
  );
}

/** Indicators down, regions across; the year stands with the indicator, or with the value where it deviates. */
function fallbackTable({ regions, rows }: Comparison, language: Language): string {
  const { msg } = language;
  const first = msg('Indicator', { id: 'export.embed-indicator', desc: 'Head of the first column of a table' });
  const head = [
    `<th scope="col">${escapeXml(first)}</th>`,
    ...regions.map((region) => `<th scope="col">${escapeXml(language.regionName(region).text)}</th>`),
  ];
  const body = rows.map((row) => {
    const unit = unitText(row.indicator, row.year);
    const cells = row.cells.map((cell) => {
      const value = valueText(cell, language);
      const year = cell.year;
      const text =
        cell.value === undefined || year === row.year
          ? value
          : msg(str`${value} (${year})`, { id: 'export.embed-value', desc: 'Value, and its year where it deviates' });
      return `<td>${escapeXml(text)}</td>`;
    });
    const label = unit ? `${row.indicator.label} (${unit})` : row.indicator.label;
    return `<tr><th scope="row">${escapeXml(label)}</th>${cells.join('')}</tr>`;
  });
  return `<table data-s3-fallback><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}
