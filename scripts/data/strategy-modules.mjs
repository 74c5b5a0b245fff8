/** Makes the lazily imported modules of strategies and classifications. */
import { importers, module } from './module-text.mjs';

/** @returns {Map<string, string>} text of each module by file name */
export function buildStrategyModules({ strategies, classifications }) {
  const modules = new Map();
  for (const { region, strategies: all } of strategies) {
    const without = all.map((strategy) => ({ priorities: [], ...strategy, milestones: [] }));
    modules.set(`strategies/${region.code}.ts`, module({ region, strategies: without }));
    const steps = all.filter(({ milestones }) => milestones?.length);
    modules.set(
      `steps/${region.code}.ts`,
      module({
        region,
        strategies: steps.map(({ region: code, period, milestones }) => ({
          region: code,
          period,
          priorities: [],
          milestones: milestones.map((milestone) => split(milestone).rest),
        })),
      }),
    );
    const backing = steps.flatMap(({ milestones }) => milestones).map((each) => [each.id, split(each).backing]);
    modules.set(`step-sources/${region.code}.ts`, module({ sources: Object.fromEntries(backing) }));
  }
  const codes = strategies.map(({ region }) => region.code);
  modules.set(
    'strategies.ts',
    importers(codes, (code) => `./strategies/${code}.js`),
  );
  modules.set(
    'steps.ts',
    importers(codes, (code) => `./steps/${code}.js`),
  );
  modules.set(
    'step-sources.ts',
    importers(codes, (code) => `./step-sources/${code}.js`),
  );
  const priorities = codedPriorities(strategies);
  const coded = new Set(priorities.map(({ region }) => region));
  const regions = strategies.map(({ region }) => region).filter(({ code }) => coded.has(code));
  modules.set('coded-priorities.ts', module({ regions, priorities }));
  modules.set('classifications.ts', module({ classifications }));
  return modules;
}

/** What backs a record, which few readers look at, apart from the rest. */
function split({ sources, confidence, ...rest }) {
  return { rest, backing: { sources, confidence } };
}

/** Of all regions, what the search for near fields needs to know. */
function codedPriorities(regions) {
  return regions.flatMap(({ region, strategies }) =>
    strategies.flatMap(({ period, priorities = [] }) =>
      priorities
        .filter(({ codes }) => codes)
        .map(({ id, title, codes }) => ({ region: region.code, period, id, title, codes })),
    ),
  );
}
