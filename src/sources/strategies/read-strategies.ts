import type { FormatProblem, LocalText, Priority, Strategy } from '../../model/index.js';
import { cutParents } from './cut-parents.js';
import { milestone, priority, STRATEGY } from './read-fields.js';
import { entries, record, slug } from './read-values.js';
import type { Read } from './reading.js';
import { isObject, isLanguage, Reading } from './reading.js';

export type { Expected, FormatProblem } from '../../model/index.js';

/** What could be read of a document, and what could not. */
export interface ReadStrategies {
  readonly strategies: readonly Strategy[];
  /** The first hundred. */
  readonly problems: readonly FormatProblem[];
  /** How many problems there are besides. */
  readonly more: number;
}

/** Items of a list, each with its place in it. */
type Placed<T> = [at: number, item: T][];

interface Named {
  id?: string;
  readonly title: LocalText;
}

/** Most strategies, priorities and milestones of a document together. */
const MOST = 100_000;

/**
 * Reads a document of the published format (`schema/strategy-1.json`): a strategy, a list of strategies or an object
 * with a list `strategies`; as a value, or as JSON. Never throws: it keeps what is right and tells what is not.
 * Time and space grow with the size of the document alone, whatever its author had in mind.
 * @param language BCP 47 language of texts that don't say theirs
 */
export function readStrategies(input: unknown, { language = 'und' }: { language?: string } = {}): ReadStrategies {
  const reading = new Reading(language);
  let strategies: Strategy[] = [];
  try {
    strategies = readDocument(typeof input === 'string' ? parseJson(input, reading) : input, reading);
  } catch {
    reading.path.length = 0;
    reading.problem('a readable value', undefined);
  }
  return { strategies, problems: reading.problems, more: reading.more };
}

function parseJson(text: string, reading: Reading): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    reading.problem('JSON', text);
    return [];
  }
}

function readDocument(input: unknown, reading: Reading): Strategy[] {
  let left = MOST;
  const items = (value: unknown, read: Read): Placed<unknown> => {
    const tooMany = Array.isArray(value) && value.length > left;
    if (tooMany) reading.problem(`at most ${MOST} items`, value.length);
    const found = entries(tooMany ? value.slice(0, left) : value, reading, read);
    left -= found.length;
    return found;
  };
  const milestones: { readonly path: readonly (string | number)[]; readonly items: Placed<Named> }[] = [];

  const read = record({
    ...STRATEGY,
    priorities: (value) => {
      const found = items(value, priority) as Placed<Named>;
      giveIds([{ path: [], items: found }], reading);
      cutParents(found as Placed<Priority>, reading);
      return found.map(([, item]) => item);
    },
    milestones: (value) => {
      const found = items(value, milestone) as Placed<Named>;
      milestones.push({ path: [...reading.path], items: found });
      return found.map(([, item]) => item);
    },
  });

  const readStrategy: Read = (value) => {
    const { language } = reading;
    if (isObject(value) && isLanguage(value['lang'])) reading.language = value['lang'].toLowerCase();
    const { count } = reading;
    const found = read(value, reading) as Partial<Strategy> | undefined;
    reading.language = language;
    if (!found) {
      if (reading.count === count) reading.problem('text', undefined, 'region');
      return undefined;
    }
    const { region = '', priorities = [], milestones = [] } = found;
    if (!region) reading.problem('text', undefined, 'region');
    const empty = !region && !found.title && !priorities.length && !milestones.length;
    return empty ? undefined : ({ ...found, region, priorities, milestones } satisfies Strategy);
  };

  const readAll: Read = (value) => items(value, readStrategy).map(([, strategy]) => strategy);
  const strategies = Array.isArray(input)
    ? readAll(input, reading)
    : isObject(input) && input['strategies'] !== undefined
      ? reading.at(input, 'strategies', readAll)
      : [readStrategy(input, reading)].filter((strategy) => strategy !== undefined);
  giveIds(milestones, reading);
  return (strategies ?? []) as Strategy[];
}

/** Gives every item an id of its own: the one that it has, else one made of its title. */
function giveIds(
  lists: readonly { readonly path: readonly (string | number)[]; readonly items: Placed<Named> }[],
  reading: Reading,
): void {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  const take = (id: string) => {
    let name = id;
    let count = counts.get(id) ?? 1;
    while (taken.has(name)) name = `${id}-${++count}`;
    counts.set(id, count);
    taken.add(name);
    return name;
  };
  for (const { path, items } of lists) {
    for (const [at, item] of items) {
      const { id } = item;
      if (id === undefined) continue;
      item.id = take(id);
      if (item.id !== id) reading.problem('an id of its own', id, ...path, at, 'id');
    }
  }
  for (const { items } of lists) {
    for (const [, item] of items) {
      item.id ??= take(slug(item.title['en'] ?? Object.values(item.title)[0] ?? '') ?? 'item');
    }
  }
}
