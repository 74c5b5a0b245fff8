export type CsvField = string | number | undefined;

/** Leads by which spreadsheets take text for a formula, also after blanks and in full width. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** One field: numbers as they are, text guarded against formulas and quoted where it has to be. */
export function csvField(field: CsvField): string {
  if (field === undefined) return '';
  if (typeof field === 'number') return Number.isFinite(field) ? String(field) : '';
  const text = FORMULA.test(field) ? `'${field}` : field;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A table for spreadsheets and programs: UTF-8 with a byte order mark, CRLF, quotes as in RFC 4180, every row as long as
 * the first. Text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function csvTable(columns: readonly string[], rows: readonly (readonly CsvField[])[]): string {
  const lines = [columns, ...rows].map((fields) => columns.map((_, index) => csvField(fields[index])).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
