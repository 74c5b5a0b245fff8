import { str } from '@lit/localize/internal/str-tag.js';
import type { ComparedValue, Comparison, ComparisonRow, Source } from '../model/index.js';
import { flagNames } from '../text/flags.js';
import type { Language } from '../text/language.js';
import { cellsOf, citations, citationText, datasetOf } from './citations.js';
import type { SourceList } from './citations.js';
import { csvTable } from './csv-field.js';
import type { CsvField } from './csv-field.js';

export interface CsvOptions {
  /** Address of the page that the figures were taken from. */
  readonly address?: string | undefined;
}

/** Names of the columns, in order; the same in every language, for programs. */
export const CSV_COLUMNS = [
  'region_code',
  'region_name',
  'indicator',
  'indicator_name',
  'unit',
  'year',
  'value',
  'flag',
  'flag_meaning',
  'rank',
  'ranked_regions',
  'percentile',
  'reference_code',
  'reference_value',
  'index',
  'dataset',
  'source',
  'retrieved',
] as const;

/**
 * A comparison as CSV for spreadsheets and programs: UTF-8 with a byte order mark, CRLF, quotes as in RFC 4180. One
 * row per indicator and region in the order of the comparison; numbers exactly as in the model, with a decimal
 * point; an empty field where there is none. After an empty row come `#` rows with sources, in the first column.
 * Text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function comparisonCsv(
  comparison: Comparison,
  catalogue: SourceList,
  language: Language,
  { address }: CsvOptions = {},
): string {
  const sources = new Map(catalogue.sources.map((source) => [source.id, source]));
  const table = comparison.rows.flatMap((row) =>
    row.cells.map((cell) => record(cell, row, sources.get(cell.source ?? ''), language)),
  );
  const notes = citations(cellsOf(comparison), catalogue).map((citation) => citationText(citation, language));
  if (address) {
    notes.push(
      language.msg(str`Taken from: ${address}`, {
        id: 'export.taken-from',
        desc: 'Address of a page',
      }),
    );
  }
  return csvTable(CSV_COLUMNS, [...table, ...(notes.length ? [[]] : []), ...notes.map((note) => [`# ${note}`])]);
}

function record(cell: ComparedValue, row: ComparisonRow, source: Source | undefined, language: Language): CsvField[] {
  const { region, indicator, year, value, flag, rank, percentile, index } = cell;
  // The model states the reference in the row's year only; beside a figure of another year it would mislead.
  const reference = row.reference && row.reference.year === year ? row.reference : undefined;
  return [
    region.code,
    language.regionName(region).text,
    indicator.id,
    indicator.label,
    indicator.unit,
    year,
    value,
    flag,
    flag && flagNames(flag, language).join(', '),
    rank?.position,
    rank?.of,
    percentile,
    reference?.region.code,
    reference?.value,
    index,
    datasetOf(cell, source),
    source?.publisher,
    source?.retrieved,
  ];
}
