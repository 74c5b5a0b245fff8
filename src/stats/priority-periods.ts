import type { Priority } from '../model/index.js';
import { plainText } from './priority-view.js';

/** What became of the priorities of an earlier strategy. */
export interface PeriodChange {
  /** In the later one only, in its order. */
  readonly added: readonly Priority[];
  /** In both: the earlier and the later one, in the order of the later. */
  readonly kept: readonly (readonly [before: Priority, after: Priority])[];
  /** In the earlier one only, in its order. */
  readonly gone: readonly Priority[];
}

/**
 * Compares the priorities of two strategies by what they are called: the same id, or the same title in a language that
 * both have, where only letters and digits count. Each is paired once. A field that was given another name counts as
 * gone and as new.
 */
export function comparePeriods(before: readonly Priority[], after: readonly Priority[]): PeriodChange {
  const left = new Map<string, Set<Priority>>();
  const open = new Set(before);
  for (const priority of before) {
    for (const key of keysOf(priority)) {
      const known = left.get(key);
      if (known) known.add(priority);
      else left.set(key, new Set([priority]));
    }
  }
  const added: Priority[] = [];
  const kept: [Priority, Priority][] = [];
  for (const priority of after) {
    const same = keysOf(priority)
      .flatMap((key) => [...(left.get(key) ?? [])])
      .find((candidate) => open.has(candidate));
    if (same) {
      open.delete(same);
      kept.push([same, priority]);
    } else {
      added.push(priority);
    }
  }
  return { added, kept, gone: before.filter((priority) => open.has(priority)) };
}

function keysOf({ id, title }: Priority): string[] {
  const titles = Object.entries(title).flatMap(([language, text]) => {
    const plain = plainText(text);
    return plain ? [`${language} ${plain}`] : [];
  });
  return [`# ${id}`, ...titles];
}
