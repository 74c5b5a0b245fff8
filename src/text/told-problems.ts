import type { FormatProblem } from '../model/index.js';
import type { StrategyProblem } from './priority-problems.js';

/** Problems of own data that are told one by one. */
const MOST_TOLD = 4;

/** What can't be read of a site's own data, as problems for the reader: the first ones, and how many more there are. */
export function toldProblems(problems: readonly FormatProblem[]): StrategyProblem[] {
  const told = problems.slice(0, MOST_TOLD).map((problem): StrategyProblem => ({ kind: 'unreadable', ...problem }));
  if (told.length < problems.length) told.push({ kind: 'more', count: problems.length - told.length });
  return told;
}
