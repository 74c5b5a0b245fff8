import { html, nothing, svg } from 'lit';
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { ComparedValue, ComparisonRow, Region } from '../../../model/index.js';
import { flagNames } from '../../../text/flags.js';
import { MISSING, noData, rankText, valueText } from '../../../text/format.js';
import { headingFor } from '../../../text/heading.js';
import type { Language } from '../../../text/language.js';
import { scaleUnit } from '../../../text/scale-unit.js';
import { themeName } from '../../../text/themes.js';
import { seriesClass, seriesMark } from '../series.js';
import type { ViewContext } from '../view.js';

/** More regions than this are counted, not named, in the caption. */
const NAMED = 6;

/** A region's mark, as a key to its series. */
export function symbol({ comparison, highlight }: ViewContext, region: Region): TemplateResult {
  return html`<svg class="symbol" width="16" height="16" viewBox="-8 -8 16 16" aria-hidden="true">
    ${svg`<path class=${`mark ${seriesClass(comparison, region.code, highlight)}`} d=${seriesMark(comparison, region.code, 12)} />`}
  </svg>`;
}

/** A region's name in the reader's language, or marked with the language it is in. */
export function regionHead(context: ViewContext, region: Region, withSymbol = true): TemplateResult {
  const { text, lang } = context.language.regionName(region);
  return html`${withSymbol ? symbol(context, region) : nothing}<span class="name" lang=${lang ?? nothing}
      >${text}</span
    >`;
}

export function referenceName({ language }: ViewContext, reference: Region): TemplateResult {
  return html`<span class="name">${language.regionName(reference).text}</span>`;
}

/** What the table is, for those who come to it by a list of tables. */
export function tableCaption({ comparison, language }: ViewContext): TemplateResult {
  const { regions } = comparison;
  const named = () => language.list(regions.map((region) => language.regionName(region).text));
  return html`<caption class="hidden">
    ${
      regions.length > NAMED
        ? headingFor(comparison, language)
        : language.msg(str`Indicators of ${named()}: value, rank and year`, {
            id: 'table.caption',
            desc: 'Caption of the table for screen readers; the placeholder is a list of region names',
          })
    }
  </caption>`;
}

/** How to read a strip. */
export function legend({ comparison, language, scale }: ViewContext): TemplateResult {
  const counts = comparison.rows.map((row) => row.distribution?.members.length ?? 0);
  const most = Math.max(0, ...counts);
  const reference =
    most && comparison.reference && scale !== 'percentile' ? language.regionName(comparison.reference).text : '';
  if (most < 2 && !reference) return html`<span class="hidden">${noData(language)}</span>`;
  return html`${
    most > 1
      ? html`<span class="key"
          ><svg width="5" height="14" aria-hidden="true"><path class="ticks" d="M2.5 1v12" /></svg>${language.msg(
            str`each of ${language.number(most)} regions`,
            { id: 'legend.regions', desc: 'Key to the faint ticks of a strip; the number is 2 or more, mostly 244' },
          )}</span
        >`
      : nothing
  }
  ${
    reference
      ? html`<span class="key"
          ><svg width="5" height="14" aria-hidden="true"><path class="reference" d="M2.5 0v14" /></svg
          >${reference}</span
        >`
      : nothing
  }`;
}

/** Label, unit and year of an indicator, and which way is better where that isn't up. */
export function indicatorHead({ language, scale, comparison }: ViewContext, row: ComparisonRow): TemplateResult {
  const { label, direction } = row.indicator;
  const notes = [
    scaleUnit(row.indicator, scale, comparison.reference, language),
    row.year === undefined ? '' : String(row.year),
    direction === 'lower'
      ? language.msg('lower is better', { id: 'note.lower', desc: 'Note after the unit of an indicator' })
      : '',
  ].filter(Boolean);
  return html`<span class="label">${label}</span> <span class="unit">${notes.join(', ')}</span>`;
}

/** What is written of one figure; what isn't there is empty. */
export interface FigureTexts {
  readonly value: string;
  /** Letters of its flags. */
  readonly flag: string;
  /** What its flags mean, or that it is missing; only for those who hear it. */
  readonly spoken: string;
  /** The word for a rank, before it; only for those who hear it. */
  readonly rankWord: string;
  /** Rank, and the year where it isn't the row's. */
  readonly small: string;
}

export function figureTexts({ language, scale }: ViewContext, row: ComparisonRow, cell: ComparedValue): FigureTexts {
  const { year } = cell;
  const isShown = cell[scale] !== undefined;
  const flag = (isShown || scale === 'value' ? cell.flag : undefined) ?? '';
  const rank = isShown && cell.rank ? rankText(cell.rank, language) : '';
  const own = isShown && year !== row.year ? String(year) : '';
  const text = valueText(cell, language, scale);
  return {
    value: text,
    flag,
    spoken: flag ? ` (${flagNames(flag, language).join(', ')})` : text === MISSING ? ` (${noData(language)})` : '',
    rankWord: rank && `${rankWord(language)} `,
    small: rank && own ? `${rank} · ${own}` : rank + own,
  };
}

function rankWord({ msg }: Language): string {
  return msg('rank', { id: 'v.rank-word', desc: 'Said by screen readers before a rank: "rank 96 of 227"' });
}

/** In place of a figure that is missing. */
export const missing = (language: Language): TemplateResult =>
  html`${MISSING}<span class="hidden"> (${noData(language)})</span>`;

/** One figure: the value large; rank, and year where it isn't the row's, small; its flags. */
export function figure(context: ViewContext, row: ComparisonRow, cell: ComparedValue): TemplateResult {
  const { value, flag, spoken, rankWord, small } = figureTexts(context, row, cell);
  return html`<span class="value"
      >${value}${flag ? html`<sup aria-hidden="true">${flag}</sup>` : nothing}${
        spoken ? html`<span class="hidden">${spoken}</span>` : nothing
      }</span
    >
    <span class="rank">${rankWord ? html`<span class="hidden">${rankWord}</span>` : nothing}${small}</span>`;
}

/** Rows in their order, under the heading of their theme wherever it changes. */
export function groupByTheme({ comparison, language }: ViewContext): [string, ComparisonRow[]][] {
  const groups: [string, ComparisonRow[]][] = [];
  let current: string | undefined;
  for (const row of comparison.rows) {
    const { theme = '' } = row.indicator;
    if (theme !== current) groups.push([themeName(theme, language), []]);
    current = theme;
    groups.at(-1)?.[1].push(row);
  }
  return groups;
}
