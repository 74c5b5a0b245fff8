import type { Priority } from '../../model/index.js';
import type { Reading } from './reading.js';

type Child = { -readonly [Key in keyof Priority]: Priority[Key] };

/** Deeper trees are cut, so that no reader of them runs out of stack. */
const LEVELS = 50;

/** Makes a tree, or several, of priorities by taking away each `parent` that doesn't exist or lies below. Linear. */
export function cutParents(items: readonly (readonly [at: number, item: Child])[], reading: Reading): void {
  const byId = new Map(items.map(([, item]) => [item.id, item]));
  const places = new Map(items.map(([at, item]) => [item, at]));
  const levels = new Map<Child, number>();

  const cut = (item: Child, expected: Parameters<Reading['problem']>[0]) => {
    reading.problem(expected, item.parent, places.get(item) ?? 0, 'parent');
    delete item.parent;
  };

  for (const [, start] of items) {
    const way = new Set<Child>();
    let item: Child | undefined = start;
    while (item && !levels.has(item) && !way.has(item)) {
      way.add(item);
      const parent: string | undefined = item.parent;
      const next: Child | undefined = parent === undefined ? undefined : byId.get(parent);
      if (parent !== undefined && !next) cut(item, 'the id of another priority');
      if (next && way.has(next)) cut(item, 'a parent that is not below it');
      item = next;
    }
    let level = (item && levels.get(item)) ?? 0;
    for (const below of [...way].reverse()) {
      if (level === LEVELS) {
        cut(below, `at most ${LEVELS} levels`);
        level = 0;
      }
      levels.set(below, ++level);
    }
  }
}
