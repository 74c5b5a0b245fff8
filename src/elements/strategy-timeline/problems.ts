import type { Language } from '../../text/language.js';
import { strategyProblemText } from '../../text/priority-problems.js';
import type { StrategyProblem } from '../../text/priority-problems.js';
import { problemText } from '../../text/problems.js';
import type { BadOption } from './query.js';

export type TimelineProblem = StrategyProblem | BadOption;

/** A problem in the reader's language. */
export function problemWords(problem: TimelineProblem, language: Language): string {
  return problem.kind === 'bad-option' ? problemText(problem, language) : strategyProblemText(problem, language);
}
