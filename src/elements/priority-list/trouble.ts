import { DataError } from '../../sources/data-error.js';
import type { Language } from '../../text/language.js';
import { strategyProblemText } from '../../text/priority-problems.js';
import type { StrategyProblem } from '../../text/priority-problems.js';
import { retryText } from '../../text/problems.js';
import { problemList } from '../../widget/problem-list.js';
import type { LoadedList } from './load.js';

/** What is wrong, in the reader's language, and whether what is shown is from before. */
function sentencesOf(failure: unknown, loaded: LoadedList | undefined, language: Language): string[] {
  const { kind, status } = failure instanceof DataError ? failure : { kind: 'format' as const, status: undefined };
  const problems: readonly StrategyProblem[] = failure
    ? [{ kind: 'load', cause: kind, ...(status && { status }) }, ...(loaded?.view ? [{ kind: 'stale' } as const] : [])]
    : (loaded?.problems ?? []);
  return problems.map((problem) => strategyProblemText(problem, language));
}

/** The same as errors, for those who listen. */
export function errorsOf(problems: readonly StrategyProblem[], language: Language): DataError[] {
  const kind = problems[0]?.kind === 'unreadable' ? 'format' : 'query';
  return sentencesOf(undefined, { problems }, language).map((sentence) => new DataError(kind, sentence));
}

/**
 * The sentences, and a button where trying again may help: not where the site forbids the request.
 * @param isAsked it is being asked again: emptied, so that the same words, when they come anew, are announced anew
 */
export function trouble(
  failure: unknown,
  isAsked: boolean,
  loaded: LoadedList | undefined,
  language: Language,
  onRetry: () => void,
): ReturnType<typeof problemList> {
  const canRetry = failure && !(failure instanceof DataError && failure.kind === 'off');
  const sentences = failure && isAsked ? [] : sentencesOf(failure, loaded, language);
  return problemList(sentences, retryText(language), canRetry ? onRetry : undefined);
}
