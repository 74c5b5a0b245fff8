import { str } from '@lit/localize/internal/str-tag.js';
import type { Comparison, YearChoice } from '../model/index.js';
import { valueText } from '../text/format.js';
import type { Language } from '../text/language.js';
import { unitText } from './figures.js';
import { escapeXml } from './scene-svg.js';
import { code, codes, oneLine, snippet, words } from './snippet.js';
import type { SnippetOptions, SnippetState } from './snippet.js';

/** What a reader sees of a `<s3-region-compare>`; what is absent is left to the element's defaults. */
export interface EmbedState extends SnippetState {
  readonly regions: readonly string[];
  readonly indicators?: readonly string[] | undefined;
  readonly reference?: string | undefined;
  readonly year?: YearChoice | undefined;
  readonly view?: string | undefined;
  readonly scale?: string | undefined;
  readonly sort?: string | undefined;
  readonly highlight?: string | undefined;
  /** Live datasets of Eurostat, as the attribute names them. */
  readonly eurostat?: string | undefined;
  /** Hash of the file at `src`. */
  readonly srcIntegrity?: string | undefined;
  readonly stateKey?: string | undefined;
}

export interface EmbedOptions extends SnippetOptions {
  /** Figures written into the element, to be read until the script has run, and where it never does. */
  readonly fallback?: { readonly comparison: Comparison; readonly language: Language } | undefined;
}

/**
 * HTML that shows exactly this state, to be pasted into a page. Words that no attribute can carry (codes that nobody
 * publishes) are left out.
 */
export function embedSnippet(state: EmbedState, { fallback, ...options }: EmbedOptions = {}): string {
  return snippet({
    ...state,
    ...options,
    tag: 's3-region-compare',
    attributes: [
      ['regions', codes(state.regions)],
      ['indicators', codes(state.indicators)],
      ['reference', code(state.reference)],
      ['year', words([state.year === undefined ? undefined : `${state.year}`])],
      ['view', words([state.view])],
      ['scale', words([state.scale])],
      ['sort', words([state.sort])],
      ['highlight', code(state.highlight)],
      ['eurostat', state.src ? undefined : oneLine(state.eurostat) || undefined],
      ['integrity', state.src ? oneLine(state.srcIntegrity) || undefined : undefined],
      ['state-key', words([state.stateKey])],
    ],
    content: fallback ? fallbackTable(fallback.comparison, fallback.language) : '',
    linkText:
      fallback?.language.msg('Compare these regions', { id: 'export.embed-link', desc: 'Text of a link' }) ||
      'Compare these regions',
  });
}

/** Indicators down, regions across; the year stands with the indicator, or with the value where it deviates. */
export function fallbackTable({ regions, rows }: Comparison, language: Language): string {
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
