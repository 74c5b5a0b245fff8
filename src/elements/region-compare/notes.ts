import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Comparison } from '../../model/index.js';
import type { Catalogue } from '../../sources/dataset.js';
import { flagNames } from '../../text/flags.js';
import type { Language } from '../../text/language.js';

/** Under every view: where the figures come from and when, what the flags mean, what the reference lacks. */
export function notes(comparison: Comparison, catalogue: Catalogue, language: Language, remark = ''): TemplateResult {
  const { msg } = language;
  const lines = [
    ...sourceLines(comparison, catalogue, language),
    remark,
    flagLine(comparison, language),
    referenceLine(comparison, language),
    comparison.rows.some(({ indicator }) => indicator.direction === 'lower')
      ? msg('Where lower is better, rank 1 is the lowest value.', { id: 'note.rank', desc: 'Note under the table' })
      : '',
  ].filter(Boolean);
  return html`<div class="small notes" part="source">
    ${lines.map((line) => html`<p>${line}</p>`)}<slot name="note"></slot>
  </div>`;
}

/** One line a publisher: datasets in the order of the rows, each with the dates on which its figures were retrieved. */
function sourceLines({ rows }: Comparison, { sources }: Catalogue, language: Language): string[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const publishers = new Map<string, Map<string, Set<string>>>();
  for (const { indicator, cells, reference } of rows) {
    for (const { source: id, value } of reference ? [...cells, reference] : cells) {
      const source = value === undefined || !id ? undefined : byId.get(id);
      if (!source) continue;
      const datasets = publishers.get(source.publisher) ?? new Map<string, Set<string>>();
      const name = source.dataset || (indicator.dataset ?? '');
      const dates = datasets.get(name) ?? new Set<string>();
      if (source.retrieved) dates.add(language.month(source.retrieved));
      publishers.set(source.publisher, datasets.set(name, dates));
    }
  }
  return [...publishers].map(([publisher, datasets]) => {
    const list = [...datasets].map(([name, dates]) => {
      const when = [...dates].join(', ');
      return name && when ? `${name} (${when})` : name || when;
    });
    const text = [publisher, list.filter(Boolean).join(', ')].filter(Boolean).join(', ');
    return language.msg(str`Source: ${text}; dates say when the figures were retrieved.`, {
      id: 'note.source',
      desc: 'Publisher and its datasets, each with a month: "Eurostat, rd_e_gerdreg (May 2026)"',
    });
  });
}

function flagLine({ rows }: Comparison, language: Language): string {
  const flags = new Set<string>();
  for (const { cells, reference } of rows)
    for (const { flag } of reference ? [...cells, reference] : cells)
      for (const letter of flag ?? '') flags.add(letter);
  return [...flags]
    .sort()
    .map((flag) => `${flag} ${flagNames(flag, language).join('')}`)
    .join(' · ');
}

function referenceLine({ rows, reference }: Comparison, language: Language): string {
  const without = rows.filter((row) => row.year !== undefined && row.reference?.value === undefined);
  if (!reference || !without.length) return '';
  const { text } = language.regionName(reference);
  const labels = language.list(without.map(({ indicator }) => indicator.label));
  return language.msg(str`There is no ${text} figure of the year shown for: ${labels}.`, {
    id: 'p.ref',
    desc: 'The reference ("EU27"), then the indicators that it has no value of',
  });
}

/** A list of problems, one sentence each; announced, with a button, where asking again may help. */
export function problemList(
  sentences: readonly string[],
  { msg }: Language,
  onRetry: (() => void) | undefined,
): TemplateResult | typeof nothing {
  if (!sentences.length && !onRetry) return nothing;
  return html`<div class="problems" part="problems" role=${onRetry ? 'alert' : nothing}>
      ${sentences.map((sentence) => html`<p>${sentence}</p>`)}
    </div>
    ${
      onRetry
        ? html`<button type="button" @click=${onRetry}>
            ${msg('Try again', { id: 'retry', desc: 'Button after a failed request' })}
          </button>`
        : nothing
    }`;
}
