// What the tests of readStrategies share.
import type { FormatProblem } from '../../model/index.js';
import { readStrategies } from './read-strategies.js';

export const said = ({ path, expected, found }: FormatProblem) => `${path}: ${expected}, ${found}`;
export const one = (value: unknown) => {
  const { strategies, problems } = readStrategies(value);
  return { strategy: strategies[0], problems: problems.map(said) };
};
export const priorities = (...items: unknown[]) => one({ region: 'ITI1', priorities: items });
export const milestones = (...items: unknown[]) => one({ region: 'ITI1', milestones: items });
