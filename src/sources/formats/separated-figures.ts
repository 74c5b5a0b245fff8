import type { Catalogue } from '../dataset.js';
import type { Figures } from '../figures.js';
import { eurostatRows } from './eurostat-tsv.js';
import { FiguresBuilder } from './figures-builder.js';
import { formatError } from './format-error.js';
import { decimalMark } from './number-text.js';
import type { Pace } from './pace.js';
import { isEurostatHeader, separatedFormat } from './recognise.js';
import type { FigureFormat, FormatHints } from './recognise.js';
import { SdmxRows } from './sdmx-csv.js';
import type { Row } from './separated.js';
import { SeparatedReader, separatorOf } from './separated.js';
import { TidyRows, tidyColumns } from './tidy-csv.js';
import { ValueCells } from './value-cells.js';
import { WideRows } from './wide-csv.js';

/** Reads the rows of one form, and says at the end what it knows besides. */
export interface RowReader {
  read(row: Row): void;
  end(): Partial<Catalogue>;
}

export interface SeparatedOptions extends FormatHints {
  readonly language?: string;
}

/** Reads separated values, block by block: SDMX-CSV, Eurostat's TSV, tidy and wide tables, by their header. */
export async function readSeparated(
  start: string,
  blocks: AsyncIterable<string>,
  options: SeparatedOptions,
  pace: Pace,
): Promise<Figures> {
  const builder = new FiguresBuilder();
  const { separator, from } = separatorOf(start);
  let rows: RowReader | undefined;
  let format: FigureFormat = 'csv';
  const reader = new SeparatedReader(separator, (row) => {
    if (!rows) {
      const header = cellsOf(row);
      format = separatedFormat(header, separator, options);
      rows = rowReader(header, separator, format, options, builder);
      if (!(rows instanceof WideRows)) return;
    }
    rows.read(row);
  });
  reader.push(start.slice(from));
  if (pace.due) await pace.rest();
  for await (const block of blocks) {
    reader.push(block);
    if (pace.due) await pace.rest();
  }
  reader.end();
  if (!rows) throw formatError('a header row', 'nothing');
  return { ...(await builder.figures(pace, rows.end())), format };
}

function cellsOf(row: Row): string[] {
  return Array.from({ length: row.length }, (_, cell) => row.cell(cell));
}

function rowReader(
  header: readonly string[],
  separator: string,
  format: FigureFormat,
  options: SeparatedOptions,
  builder: FiguresBuilder,
): RowReader {
  const { language = '' } = options;
  if (format === 'sdmx-csv') return new SdmxRows(header, builder);
  const id = baseName(options.name);
  if (format === 'tsv' && isEurostatHeader(header[0] ?? '')) return eurostatRows(header, builder, { id });
  const values = new ValueCells(separator === ',' ? '.' : decimalMark(language));
  const tidy = tidyColumns(header, language);
  if (!tidy) return new WideRows(builder, values, id || 'value');
  const rows = new TidyRows(tidy, builder, values, id || 'value');
  return {
    read: (row) => rows.read(row),
    end: () => {
      values.settle(builder);
      return {};
    },
  };
}

/** The name of a file without path, extension and what Eurostat's download sets before it. */
function baseName(name = ''): string {
  const [file = ''] = /[^/\\]*$/.exec(name.replace(/[?#].*$/s, '')) ?? [];
  return file
    .replace(/^estat_/i, '')
    .replace(/\..*$/s, '')
    .slice(0, 100);
}
