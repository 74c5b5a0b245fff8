import { joinFileName, slug } from '../../export/file-name.js';
import { jsonText } from '../../export/json-text.js';
import { prioritiesCsv } from '../../export/priorities-csv.js';
import type { Strategy } from '../../model/index.js';
import type { Shown } from './panel.js';

/** The strategy with the priorities that are shown and those that they are parts of, in its order. */
function strategyOf({ strategy, priorities }: Shown): Strategy {
  const kept = new Set(priorities);
  const byId = new Map([...strategy.priorities].reverse().map((priority) => [priority.id, priority]));
  for (const { parent } of kept) {
    const above = parent === undefined ? undefined : byId.get(parent);
    if (above) kept.add(above);
  }
  return { ...strategy, priorities: strategy.priorities.filter((priority) => kept.has(priority)) };
}

/** What is shown as CSV text. */
export function csvOf(shown: Shown): string {
  return prioritiesCsv([strategyOf(shown)], shown.language);
}

/** What is shown in the published format. */
export function jsonOf(shown: Shown): string {
  return `${jsonText({ strategies: [strategyOf(shown)] })}\n`;
}

/** File name that says what is in the file: `priorities-of-toscana-2014-2020.csv`. */
export function fileNameOf({ heading, strategy }: Shown, extension: string): string {
  const { region, period = '' } = strategy;
  return joinFileName([slug(heading) || `priorities_${slug(region)}_${slug(period)}`], extension);
}
