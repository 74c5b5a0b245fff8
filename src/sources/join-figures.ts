import type { Figures } from './figures.js';

/** Figures of several sources side by side. What two of them know of a region or a source is taken from the first. */
export function joinFigures(all: readonly Figures[]): Figures {
  const each = <T>(list: (catalogue: Figures['catalogue']) => readonly T[], key: (item: T) => string): T[] => {
    const known = new Map<string, T>();
    for (const { catalogue } of all)
      for (const item of list(catalogue)) if (!known.has(key(item))) known.set(key(item), item);
    return [...known.values()];
  };
  const years = all.flatMap(({ catalogue }) => catalogue.years ?? []);
  const problems = all.flatMap(({ catalogue }) => catalogue.problems ?? []);
  const unreadable = all.reduce((sum, { catalogue }) => sum + (catalogue.unreadable ?? 0), 0);
  return {
    catalogue: {
      regions: each(
        ({ regions }) => regions,
        ({ code }) => code,
      ),
      indicators: each(
        ({ indicators }) => indicators,
        ({ id }) => id,
      ),
      sources: each(
        ({ sources }) => sources,
        ({ id }) => id,
      ),
      defaultIndicators: [...new Set(all.flatMap(({ catalogue }) => catalogue.defaultIndicators))],
      ...(years.length && { years: [Math.min(...years), Math.max(...years)] as const }),
      ...(unreadable && { unreadable }),
      ...(problems.length && { problems }),
      flags: Object.assign({}, ...all.map(({ catalogue }) => catalogue.flags)) as Record<string, string>,
    },
    observations: all.flatMap(({ observations }) => observations),
  };
}
