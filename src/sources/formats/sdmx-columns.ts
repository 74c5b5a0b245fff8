import { isPlace, isTime } from './cube.js';
import { formatError } from './format-error.js';

/** A column of SDMX-CSV: its id, and where its labels are when they have a column of their own. */
export interface SdmxColumn {
  readonly id: string;
  readonly column: number;
  readonly labels?: number;
}

/** Which column of SDMX-CSV is what. */
export interface SdmxColumns {
  readonly structure: number;
  readonly structureName?: number;
  readonly action?: number;
  readonly updated?: number;
  readonly place: SdmxColumn;
  readonly time: SdmxColumn;
  readonly value: number;
  readonly status?: SdmxColumn;
  readonly confidentiality?: SdmxColumn;
  readonly multiplier?: number;
  /** The dimensions that are neither place nor time; a unit after the value is one of them. */
  readonly others: readonly SdmxColumn[];
}

const STRUCTURE = new Set(['DATAFLOW', 'STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION', 'LAST UPDATE']);
/** Attributes that may stand anywhere and are no dimensions. */
const ATTRIBUTES =
  /^(?:OBS_FLAG|OBS_STATUS|CONF_STATUS|UNIT_MULT|DECIMALS|OBS_COM|COMMENT.*|TIME_FORMAT|OBS_PRE_BREAK|EMBARGO.*|SERIES_KEY|OBS_KEY|COLLECTION|TITLE.*)$/;

/** `freq: Time frequency`, `OBS_VALUE[;]` */
function columnId(header: string): string {
  return header.replace(/:.*$/s, '').replace(/\[.*$/s, '').trim();
}

/** The columns of SDMX-CSV 1 or 2, with or without labels; throws where place, time or value are missing. */
export function sdmxColumns(header: readonly string[]): SdmxColumns {
  const ids = header.map(columnId);
  const at = (id: string) => {
    const column = ids.findIndex((each) => each.toUpperCase() === id);
    return column < 0 ? undefined : column;
  };
  const columns = componentsOf(ids);
  const find = (id: string) => columns.find((column) => column.id.toUpperCase() === id);
  const value = find('OBS_VALUE');
  const time = find('TIME_PERIOD') ?? columns.find(({ id }) => isTime(id));
  const place = find('GEO') ?? find('REF_AREA') ?? columns.find(({ id }) => isPlace(id));
  const found = `“${ids.join(',').slice(0, 60)}”`;
  if (!place) throw formatError('a dimension of regions', found, { line: 1 });
  if (!time) throw formatError('a dimension of time', found, { line: 1 });
  if (!value) throw formatError('a header row', found, { line: 1 });
  const others = columns.filter(
    (column) =>
      column !== place &&
      column !== time &&
      (column.column < value.column
        ? !ATTRIBUTES.test(column.id.toUpperCase())
        : /^UNIT(?:_MEASURE)?$/i.test(column.id)),
  );
  return {
    structure: at('STRUCTURE_ID') ?? at('DATAFLOW') ?? 0,
    structureName: at('STRUCTURE_NAME'),
    action: at('ACTION'),
    updated: at('LAST UPDATE'),
    place,
    time,
    value: value.column,
    status: find('OBS_FLAG') ?? find('OBS_STATUS'),
    confidentiality: find('CONF_STATUS'),
    multiplier: find('UNIT_MULT')?.column,
    others,
  };
}

/** Components in order; with `STRUCTURE_NAME` every component is followed by the column of its labels. */
function componentsOf(ids: readonly string[]): SdmxColumn[] {
  const first = ids.findIndex((id) => !STRUCTURE.has(id.toUpperCase()));
  if (first < 0) return [];
  const labelled = ids.some((id) => id.toUpperCase() === 'STRUCTURE_NAME') && (ids.length - first) % 2 === 0;
  const columns: SdmxColumn[] = [];
  for (let column = first; column < ids.length; column += labelled ? 2 : 1) {
    columns.push({ id: ids[column] ?? '', column, ...(labelled && { labels: column + 1 }) });
  }
  return columns;
}

/** `ITI1: Toscana`; a code has no colon. */
export function codeAndLabel(text: string): [code: string, label: string] {
  const colon = text.indexOf(':');
  return colon < 0 ? [text.trim(), ''] : [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

/** `18/03/26 23:00:00` and ISO times as a day. */
export function dayOfUpdate(text: string): string | undefined {
  const [, day, month, year] = /^(\d\d)\/(\d\d)\/(\d\d|\d{4})\b/.exec(text.trim()) ?? [];
  if (day && month && year) return `${year.length === 2 ? `20${year}` : year}-${month}-${day}`;
  return /^\d{4}-\d\d-\d\d/.exec(text.trim())?.[0];
}
