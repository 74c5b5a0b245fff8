import { formatError } from './format-error.js';

/** The forms of figures that are read. `csv` is tidy or wide, with comma, semicolon or tab. */
export const FIGURE_FORMATS = ['json', 'csv', 'sdmx-csv', 'tsv', 'json-stat'] as const;
export type FigureFormat = (typeof FIGURE_FORMATS)[number];

export interface FormatHints {
  readonly format?: FigureFormat;
  readonly mediaType?: string;
  /** A path, an address or the name of a file. */
  readonly name?: string;
}

/** Whether figures are JSON or separated values: as said, as their first characters show, by media type or extension. */
export function isJson(start: string, { format, mediaType = '', name = '' }: FormatHints): boolean {
  if (format) return format === 'json' || format === 'json-stat';
  const first = /\S/.exec(start)?.[0];
  if (first === '{' || (first === '[' && /^\s*\[\s*[[{\]"\d-]/.test(start))) return true;
  const separated = /[,;\t]/.test(start);
  return !separated && (/[/+]json\b/i.test(mediaType) || /\.json(stat)?(?:$|[?#])/i.test(name));
}

/** Which separated values a header belongs to. */
export function separatedFormat(header: readonly string[], separator: string, hints: FormatHints): FigureFormat {
  if (hints.format) return hints.format;
  const first = (header[0] ?? '').trim().toUpperCase();
  if (/^(DATAFLOW|STRUCTURE)\b/.test(first) || /vnd\.sdmx/i.test(hints.mediaType ?? '')) return 'sdmx-csv';
  if (separator === '\t' && isEurostatHeader(header[0] ?? '')) return 'tsv';
  return 'csv';
}

/** `freq,unit,geo\TIME_PERIOD` */
export function isEurostatHeader(cell: string): boolean {
  return /^[^\\]+\\\s*(?:time|time_period)\s*$/i.test(cell);
}

/** How packed files and workbooks begin, in any encoding that they are taken for. */
const PACKED = ['\x1f\x8b', '\x1f\ufffd', '\x1f\u2039', 'BZh', '7z\xbc', 'Rar!'];
const WORKBOOK = ['PK\x03\x04', '\xd0\xcf\x11', '\u00d0\u00cf\x11', '\ufffd\ufffd\x11\ufffd'];

/** Fails on files that are no text of figures, with a word for what they are. */
export function refuseOthers(start: string): void {
  const found = foundOther(start);
  if (found) throw formatError('figures as JSON, CSV, SDMX-CSV, TSV or JSON-stat', found);
}

function foundOther(start: string): string | undefined {
  if (/^\s*<(?:!doctype\s+html|html|head|body|script)\b/i.test(start)) return 'a web page';
  if (/^\s*<[?!a-z]/i.test(start)) return 'XML';
  if (WORKBOOK.some((mark) => start.startsWith(mark))) return 'a workbook';
  if (PACKED.some((mark) => start.startsWith(mark))) return 'a packed file';
  return start.trim() ? undefined : 'nothing';
}
