import { isoDay } from '../model/day.js';
import type { Day } from '../model/index.js';
import type { Chronology, ChronologyItem } from '../stats/chronology.js';
import type { Language } from '../text/language.js';
import { linkCell, listCell, sheetCsv, textColumns } from './text-columns.js';
import type { Column } from './text-columns.js';

/**
 * The steps of a chronology as CSV for spreadsheets and programs, a row for each in their order: UTF-8 with a byte order
 * mark, CRLF, columns that are the same for every reader. `start` and `end` are the first and the last day that a step
 * can lie in, empty where they are open or not known; `date` and `planned` are EDTF as they were given. A text has a
 * column for each language, a list ` | ` between its items. `readMilestonesCsv` reads it back.
 */
export function chronologyCsv({ items }: Chronology, language: Language): string {
  const columns: readonly Column<ChronologyItem>[] = [
    ['id', ({ milestone }) => milestone.id],
    ['lane', ({ lane }) => lane.id],
    ['region', ({ lane }) => lane.region?.code],
    ['start', ({ start }) => dayCell(start)],
    ['end', ({ end }) => dayCell(end)],
    ['date', ({ milestone }) => milestone.date],
    ['planned', ({ milestone }) => milestone.planned],
    ...textColumns('title', items, ({ milestone }) => milestone.title, language),
    ...textColumns('summary', items, ({ milestone }) => milestone.summary, language),
    ['kind', ({ milestone }) => milestone.kind],
    ['level', ({ milestone, lane }) => milestone.level ?? lane.level],
    ['state', ({ state }) => state],
    ['links', ({ milestone }) => linkCell(milestone.links, language)],
    ['sources', ({ milestone }) => listCell(milestone.sources)],
    ['confidence', ({ milestone }) => milestone.confidence],
    ...textColumns('note', items, ({ milestone }) => milestone.note, language),
  ];
  return sheetCsv(columns, items);
}

function dayCell(day: Day | undefined): string | undefined {
  return day === undefined ? undefined : isoDay(day);
}
