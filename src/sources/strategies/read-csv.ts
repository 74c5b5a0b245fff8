import { parseEdtf } from '../../model/edtf-parse.js';
import type { FormatProblem } from '../../model/index.js';
import type { ReadStrategies } from './read-strategies.js';
import { readStrategies } from './read-strategies.js';
import { cleanText } from '../clean-text.js';
import { DataError } from '../data-error.js';
import { SeparatedReader, separatorOf } from '../formats/separated.js';

export interface CsvOptions {
  /** BCP 47 language of `title`, `summary` and `note`; other languages have columns of their own: `title_it`. */
  readonly lang?: string;
  /** Region, edition and period of rows that don't name theirs. */
  readonly region?: string;
  readonly edition?: string;
  readonly period?: string;
}

type Item = Record<string, unknown>;

/** The rows of one region and period. */
interface Group {
  readonly strategy: Item;
  readonly items: Item[];
  /** Row of each item as the spreadsheet counts. */
  readonly rows: number[];
}

/** How the cell of a column becomes the value of a field; the name of that field where it is another. */
type Cell = (text: string) => unknown;

/** Columns without a name that are told. */
const MOST_NAMELESS = 20;

const WORDS = ['id', 'kind', 'confidence'];
const PRIORITY: Readonly<Record<string, Cell>> = {
  ...cells([...WORDS, 'parent'], (text) => text),
  sources: parts,
  documents: (text) => parts(text).map(link),
  projects: link,
  codes: words,
  evidence: words,
};
const MILESTONE: Readonly<Record<string, Cell>> = {
  ...cells([...WORDS, 'date', 'planned', 'level'], (text) => text),
  sources: parts,
  links: (text) => parts(text).map(link),
};
const LISTS = { priorities: PRIORITY, milestones: MILESTONE };
const DAYS_FIRST = { ...MILESTONE, ...cells(['date', 'planned'], isoDay) };
/** The apostrophe by which text is kept from being taken for a formula. */
const GUARD = /^'(?=\s*[=+\-@＝＋－＠])/u;
const OF_STRATEGY = ['region', 'edition', 'period'] as const;
const BY_LANGUAGE = /^(title|summary|note)(?:[_:]([a-z]{2,3}(?:-[a-z0-9]{1,8})*))?$/;

/**
 * Reads a sheet of priorities, saved as CSV: a row per priority, in the order of the strategy. Columns: `region`,
 * `edition`, `period`, `id`, `parent`, `title`, `summary`, `note` (each also as `title_it`), `kind`, `codes`,
 * `evidence`, `sources`, `documents`, `projects`, `confidence`. Others are kept as text. Never throws.
 */
export function readPrioritiesCsv(text: string, options: CsvOptions = {}): ReadStrategies {
  return readSheet(text, 'priorities', options);
}

/**
 * Reads a sheet of milestones, saved as CSV. Columns: `region`, `edition`, `period`, `id`, `date`, `planned`, `title`,
 * `summary`, `note` (each also as `title_it`), `kind`, `level`, `links`, `sources`, `confidence`. Others are kept as
 * text. In a sheet with semicolons, as spreadsheets save it where numbers have a decimal comma, days may also be written
 * as `10/07/2014` or `10.7.2014`, the day first, and months as `07/2014`. Never throws.
 */
export function readMilestonesCsv(text: string, options: CsvOptions = {}): ReadStrategies {
  return readSheet(text, 'milestones', options);
}

function readSheet(text: string, list: keyof typeof LISTS, options: CsvOptions): ReadStrategies {
  const { rows, broken, hasDaysFirst } = rowsOf(typeof text === 'string' ? text : '');
  const head = rows.shift()?.cells.map((name) => cleanText(name, 100).toLowerCase()) ?? [];
  if (!head.some((name) => BY_LANGUAGE.exec(name)?.[1] === 'title')) {
    const problem: FormatProblem = { path: '', expected: 'a header row', found: found(head) };
    return { strategies: [], problems: [problem], more: 0 };
  }
  const columns = hasDaysFirst && list === 'milestones' ? DAYS_FIRST : LISTS[list];
  const groups = new Map<string, Group>();
  for (const { cells, number } of rows) {
    const item = itemOf(head, cells, columns, options.lang);
    const strategy: Item = {};
    for (const key of OF_STRATEGY) {
      const value = item[key] ?? options[key];
      if (value !== undefined) strategy[key] = value;
      delete item[key];
    }
    const key = JSON.stringify(strategy);
    const group = groups.get(key) ?? { strategy, items: [], rows: [] };
    groups.set(key, group);
    group.items.push(item);
    group.rows.push(number);
  }
  const all = [...groups.values()];
  const read = readStrategies(
    all.map(({ strategy, items }) => ({ ...strategy, [list]: items })),
    { language: options.lang },
  );
  const problems = read.problems.map((problem) => ({ ...problem, path: placeIn(all, problem.path) }));
  return { ...read, problems: [...broken, ...namelessColumns(head, rows), ...problems] };
}

/** What stands in columns without a name, as where a comma in a text has split it: the first cell of each. */
function namelessColumns(head: readonly string[], rows: readonly SheetRow[]): FormatProblem[] {
  const found = new Map<number, FormatProblem>();
  for (const { cells, number } of rows) {
    cells.forEach((cell, at) => {
      if (head[at] || found.has(at) || found.size === MOST_NAMELESS || !cell.trim()) return;
      const path = `row ${number}, column ${at + 1}`;
      found.set(at, { path, expected: 'a name in the header row', found: quoted(cell) });
    });
  }
  return [...found.values()];
}

/** The value of each cell by the name of its column, without those that reach into prototypes. */
function itemOf(
  head: readonly string[],
  row: readonly string[],
  columns: Readonly<Record<string, Cell>>,
  lang = 'und',
): Item {
  const item = Object.create(null) as Item;
  head.forEach((name, at) => {
    const text = row[at]?.trim().replace(GUARD, '');
    if (!text || !name) return;
    const [, field, language = lang] = BY_LANGUAGE.exec(name) ?? [];
    if (field) item[field] = { ...(item[field] as Item | undefined), [language]: text };
    else item[name] = Object.hasOwn(columns, name) ? columns[name]?.(text) : text;
  });
  return { ...item };
}

/** `[0].priorities[2].title.it` as "row 4, column title_it". */
function placeIn(groups: readonly Group[], path: string): string {
  const [group, field, item, column = item === undefined ? field : undefined, language = 'und'] =
    path.match(/[^.[\]]+/g) ?? [];
  const row = groups[Number(group)]?.rows[Number(item ?? 0)];
  if (row === undefined) return path;
  if (!column || column in LISTS) return `row ${row}`;
  const own = BY_LANGUAGE.test(column) && language !== 'und';
  return `row ${row}, column ${column}${own ? `_${language}` : ''}`;
}

interface SheetRow {
  readonly cells: readonly string[];
  /** As the spreadsheet counts, from 1. */
  readonly number: number;
}

interface Sheet {
  /** Those that have anything in them, as far as they can be told apart. */
  readonly rows: SheetRow[];
  /** What ended the reading too early. */
  readonly broken: readonly FormatProblem[];
  /** It has semicolons, so it was saved where nobody writes the month before the day. */
  readonly hasDaysFirst: boolean;
}

function rowsOf(text: string): Sheet {
  const sheet = text.replace(/^\ufeff/, '');
  const { separator, from } = separatorOf(sheet);
  const rows: SheetRow[] = [];
  const broken: FormatProblem[] = [];
  const reader = new SeparatedReader(separator, (row) => {
    const cells = Array.from({ length: row.length }, (_, at) => row.cell(at));
    if (cells.some((cell) => cell.trim())) rows.push({ cells, number: row.number });
  });
  try {
    reader.push(sheet.slice(from));
    reader.end();
  } catch (error) {
    if (!(error instanceof DataError && error.problem)) throw error;
    broken.push(error.problem);
  }
  return { rows, broken, hasDaysFirst: separator === ';' };
}

function cells(names: readonly string[], cell: Cell): Record<string, Cell> {
  return Object.fromEntries(names.map((name) => [name, cell]));
}

/** "10/07/2014", "10.7.2014 00:00" or "07-2014", the day first, as EDTF; other text as it is. */
function isoDay(text: string): string {
  const [, day, month = '', year] = /^(?:(\d\d?)[/.-])?(\d\d?)[/.-](\d{4})(?: [\d:]+)?$/.exec(text) ?? [];
  const iso = [year, month.padStart(2, '0'), ...(day ? [day.padStart(2, '0')] : [])].join('-');
  return Number(month) <= 12 && parseEdtf(iso) ? iso : text;
}

/** Items that may have spaces: by line or "|". */
function parts(text: string): string[] {
  return text
    .split(/[|\r\n]+/)
    .map((part) => part.trim())
    .filter((part) => part);
}

/** Items without spaces: by space, comma, semicolon, "|" or line. */
function words(text: string): string[] {
  return text.split(/[\s,;|]+/).filter((word) => word);
}

/** "https://… Title" */
function link(text: string): Item {
  const [, url = '', title] = /^(\S+)(?:\s+([^]+))?$/.exec(text) ?? [];
  return { url, ...(title && { title }) };
}

function found(head: readonly string[]): string {
  return head.length ? quoted(head.join(' ')) : 'nothing';
}

function quoted(text: string): string {
  return `“${cleanText(text, 60)}”`;
}
