import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ComparedValue, Comparison, Evidence } from '../../model/index.js';
import { builtinDataset } from '../../sources/builtin/builtin-dataset.js';
import type { Catalogue, Dataset } from '../../sources/dataset.js';
import { compare } from '../../stats/compare.js';
import { flagNames } from '../../text/flags.js';
import { problemText } from '../../text/problems.js';
import { MISSING, numberText, withUnit } from '../../text/format.js';
import type { Language } from '../../text/language.js';
import { words } from './priority-card.template.js';

let builtin: Dataset | undefined;

export interface Figures {
  readonly catalogue: Catalogue;
  readonly comparison: Comparison;
  /** Ids that the dataset has no indicator of. */
  readonly unknown: readonly string[];
}

/** The newest figures of a region on indicators, against the reference of the dataset. */
export async function loadFigures(
  given: Dataset | undefined,
  code: string,
  ids: readonly string[],
  language: Language,
): Promise<Figures> {
  const dataset = given ?? (builtin ??= builtinDataset());
  const catalogue = await dataset.catalogue(language.tag);
  const find = (wanted: string | undefined) => catalogue.regions.find((region) => region.code === wanted);
  const region = find(code);
  const indicators = ids.flatMap((id) => catalogue.indicators.find((indicator) => indicator.id === id) ?? []);
  const observations =
    region && indicators.length
      ? await dataset.observations({
          indicators: indicators.map(({ id }) => id),
          regions: [code],
          years: 'latest',
        })
      : [];
  const comparison = compare({
    regions: region ? [region] : [],
    indicators,
    reference: find(catalogue.defaultReference),
    year: 'latest',
    allRegions: catalogue.regions,
    observations,
  });
  const unknown = ids.filter((id) => !indicators.some((indicator) => indicator.id === id));
  return { catalogue, comparison, unknown };
}

/** Figures as a table: value, year and flag, index to the reference. */
export function figuresTable(
  { catalogue, comparison }: Figures,
  evidence: readonly Evidence[],
  language: Language,
): TemplateResult {
  const { msg } = language;
  const rows = comparison.rows.flatMap(({ cells: [cell] }) => (cell?.value == null ? [] : cell));
  if (!rows.length) {
    const text = msg('There are no figures of this region here.', { id: 'pc.e.no', desc: 'In place of a table' });
    return html`<p class="small">${text}</p>`;
  }
  const reference = comparison.reference && language.regionName(comparison.reference).text;
  const hasIndex = rows.some(({ index }) => index !== undefined);
  const noteOf = (id: string) => evidence.find(({ indicator }) => indicator === id)?.note;
  const name = msg('Figures of the region', { id: 'pc.e.name', desc: 'What a table is, for those who do not see it' });
  return html`<table>
      <caption class="hidden">
        ${name}
      </caption>
      <thead>
        <tr>
          <th scope="col">${msg('Indicator', { id: 'pc.e.ind', desc: 'Head of a column' })}</th>
          <th scope="col" class="number">${msg('Figure', { id: 'pc.e.val', desc: 'Head of a column' })}</th>
          ${hasIndex && reference ? html`<th scope="col" class="number">${`${reference} =\u00a0100`}</th>` : nothing}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cell) =>
            html`<tr>
              <th scope="row">
                ${cell.indicator.label}${
                  noteOf(cell.indicator.id)
                    ? html`<span class="small">${words(noteOf(cell.indicator.id), language)}</span>`
                    : nothing
                }
              </th>
              <td class="number">${figure(cell, language)}</td>
              ${
                hasIndex && reference
                  ? html`<td class="number">${cell.index === undefined ? MISSING : language.number(cell.index, 0)}</td>`
                  : nothing
              }
            </tr>`,
        )}
      </tbody>
    </table>
    ${sourceLine(rows, catalogue, language)}`;
}

function figure(cell: ComparedValue, language: Language): TemplateResult {
  const flags = flagNames(cell.flag, language).join(', ');
  const when = [cell.year, flags].filter(Boolean).join(', ');
  return html`<b>${withUnit(numberText(cell.value, cell.indicator, language), cell.indicator)}</b>
    <span class="small">${when}</span>`;
}

/** What was asked for and nobody knows. */
export function unknownIndicators({ unknown }: Figures, language: Language): TemplateResult | typeof nothing {
  if (!unknown.length) return nothing;
  return html`<div class="problems">
    ${unknown.map((id) => html`<p>${problemText({ kind: 'unknown-indicator', id }, language)}</p>`)}
  </div>`;
}

/** "Source: Eurostat (May 2026)" */
function sourceLine(rows: readonly ComparedValue[], { sources }: Catalogue, language: Language): TemplateResult {
  const used = new Set(rows.map(({ source }) => source));
  const publishers = new Map<string, Set<string>>();
  for (const { id, publisher, retrieved } of sources) {
    if (!used.has(id)) continue;
    const dates = publishers.get(publisher) ?? new Set<string>();
    publishers.set(publisher, retrieved ? dates.add(language.month(retrieved)) : dates);
  }
  const text = [...publishers].map(([name, dates]) => (dates.size ? `${name} (${[...dates].join(', ')})` : name));
  if (!text.length) return html``;
  const list = text.join('; ');
  return html`<p class="small">
    ${language.msg(str`Source: ${list}`, { id: 'pc.src', desc: 'Publisher of figures and when they were retrieved' })}
  </p>`;
}
