import type { Priority, Strategy } from '../model/index.js';
import type { Language } from '../text/language.js';
import { linkCell, listCell, sheetCsv, textColumns } from './text-columns.js';
import type { Column } from './text-columns.js';

interface Row {
  readonly strategy: Strategy;
  readonly priority: Priority;
}

/**
 * The priorities of strategies as CSV for spreadsheets and programs, a row for each in their order: as `chronologyCsv`.
 * Money, contacts and notes on evidence, which no cell can hold, are in the JSON alone. `readPrioritiesCsv` reads it back.
 */
export function prioritiesCsv(strategies: readonly Strategy[], language: Language): string {
  const rows = strategies.flatMap((strategy) => strategy.priorities.map((priority): Row => ({ strategy, priority })));
  const columns: readonly Column<Row>[] = [
    ['region', ({ strategy }) => strategy.region],
    ['edition', ({ strategy }) => strategy.edition],
    ['period', ({ strategy }) => strategy.period],
    ['id', ({ priority }) => priority.id],
    ['parent', ({ priority }) => priority.parent],
    ['kind', ({ priority }) => priority.kind],
    ...textColumns('title', rows, ({ priority }) => priority.title, language),
    ...textColumns('summary', rows, ({ priority }) => priority.summary, language),
    ['codes', ({ priority }) => priority.codes?.map(({ scheme, code }) => `${scheme}:${code}`).join(' ')],
    ['evidence', ({ priority }) => priority.evidence?.map(({ indicator }) => indicator).join(' ')],
    ['documents', ({ priority }) => linkCell(priority.documents, language)],
    ['projects', ({ priority }) => linkCell(priority.projects && [priority.projects], language)],
    ['sources', ({ priority }) => listCell(priority.sources)],
    ['confidence', ({ priority }) => priority.confidence],
    ...textColumns('note', rows, ({ priority }) => priority.note, language),
  ];
  return sheetCsv(columns, rows);
}
