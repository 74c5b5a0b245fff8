import { str } from '@lit/localize/internal/str-tag.js';
import type { ComparedValue, Comparison, Source } from '../model/index.js';
import type { Language } from '../text/language.js';

/** What files need of a dataset's catalogue: where its figures come from. */
export interface SourceList {
  readonly sources: readonly Source[];
}

/** A source that a comparison draws on, and the publisher's datasets that were taken from it. */
export interface Citation {
  readonly source: Source;
  readonly datasets: readonly string[];
}

/** Code of the publisher's dataset that a figure was taken from; empty when nobody said. */
export function datasetOf(cell: ComparedValue, source: Source | undefined): string {
  return source?.dataset || cell.indicator.dataset || '';
}

/** Every figure of a comparison, those of its reference included, row by row. */
export function cellsOf({ rows }: Comparison): ComparedValue[] {
  return rows.flatMap(({ cells, reference }) => (reference ? [...cells, reference] : cells));
}

/** Every source behind a value or a flag, in order of first use. */
export function citations(cells: Iterable<ComparedValue>, catalogue: SourceList): Citation[] {
  const byId = new Map(catalogue.sources.map((source) => [source.id, source]));
  const cited = new Map<Source, Set<string>>();
  for (const cell of cells) {
    const source = cell.source === undefined ? undefined : byId.get(cell.source);
    if (!source) continue;
    const datasets = cited.get(source) ?? new Set();
    cited.set(source, datasets);
    const dataset = datasetOf(cell, source);
    if (dataset) datasets.add(dataset);
  }
  return [...cited].map(([source, datasets]) => ({
    source,
    datasets: [...datasets],
  }));
}

/** "Source: Eurostat, dataset tgs00042, retrieved May 2026, licence …", with what is known of it. */
export function citationText({ source, datasets }: Citation, language: Language): string {
  const { publisher, retrieved, licence, url } = source;
  const codes = datasets.join(', ');
  const date = retrieved && language.month(retrieved);
  const parts = [
    publisher,
    codes &&
      language.msg(str`dataset ${codes}`, {
        id: 'export.dataset',
        desc: 'Codes of datasets, in a source line',
      }),
    date &&
      language.msg(str`retrieved ${date}`, {
        id: 'export.retrieved',
        desc: 'Month or day, in a source line',
      }),
    licence &&
      language.msg(str`licence: ${licence}`, {
        id: 'export.licence',
        desc: 'In a source line',
      }),
    url,
  ];
  return sourceText(parts, language);
}

/** One line for a picture: datasets and dates of all sources, publisher by publisher. */
export function citationSummary(cited: readonly Citation[], language: Language): string {
  const publishers = [...new Set(cited.map(({ source }) => source.publisher))];
  const parts = publishers.map((publisher) => {
    const own = cited.filter(({ source }) => source.publisher === publisher);
    const codes = [...new Set(own.flatMap(({ datasets }) => datasets))].join(', ');
    const dates = own.flatMap(({ source }) => source.retrieved ?? []).sort();
    const retrieved = retrievedText(dates[0], dates.at(-1), language);
    return [codes ? `${publisher} (${codes})` : publisher, retrieved].filter(Boolean).join(', ');
  });
  return parts.length ? sourceText([parts.join('; ')], language) : '';
}

function retrievedText(first: string | undefined, last: string | undefined, language: Language): string {
  if (first === undefined || last === undefined) return '';
  const from = language.month(first);
  const to = language.month(last);
  return from === to
    ? language.msg(str`retrieved ${to}`, {
        id: 'export.retrieved',
        desc: 'Month or day, in a source line',
      })
    : language.msg(str`retrieved ${from} to ${to}`, {
        id: 'export.retrieved-range',
        desc: 'Months, in a source line',
      });
}

/** "Source: …" of what there is. */
export function sourceText(parts: readonly (string | undefined)[], language: Language): string {
  const text = parts.filter(Boolean).join(', ');
  return language.msg(str`Source: ${text}`, {
    id: 'export.source',
    desc: 'Publisher, datasets and date of figures',
  });
}
