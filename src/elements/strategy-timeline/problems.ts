import { str } from '@lit/localize/internal/str-tag.js';
import { DataError } from '../../sources/data-error.js';
import type { Chronology } from '../../stats/chronology.js';
import type { Language } from '../../text/language.js';
import { strategyProblemText } from '../../text/priority-problems.js';
import type { StrategyProblem } from '../../text/priority-problems.js';
import { problemText, retryText } from '../../text/problems.js';
import { problemList } from '../../widget/problem-list.js';
import type { Loaded } from './load.js';
import type { Options } from './query.js';
import { boundsOf, isReversed, known, listOf, periodWindow, textOf } from './query.js';

/** An option that can't be used, with what could stand there. */
export interface BadOption {
  readonly kind: 'bad-option';
  readonly name: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

/** Two dates in the wrong order, as the author wrote them. */
export interface ReversedBounds {
  readonly kind: 'reversed';
  readonly from: string;
  readonly to: string;
}

export type TimelineProblem = StrategyProblem | BadOption | ReversedBounds;

/** Shown to an author whose date can't be read. */
const EXAMPLES = ['2014', '2014-07', '2014-07-10'];
const PERIODS = ['2007-2013', '2014-2020', '2021-2027'];

/** What of an author's options can't be used. */
export function badOptions(
  { from, to, period, levels, kinds }: Options & { readonly levels: unknown; readonly kinds: unknown },
  { items }: Chronology,
): (BadOption | ReversedBounds)[] {
  const bounds = boundsOf({ from, to });
  const isWithin = (years: unknown) => {
    const window = periodWindow(years);
    return !!window && window.to >= (bounds.from ?? -Infinity) && window.from <= (bounds.to ?? Infinity);
  };
  const bad = (name: string, value: string, allowed: readonly string[]): BadOption => ({
    kind: 'bad-option',
    name,
    value,
    allowed,
  });
  const date = (name: string, value: unknown, read: unknown, allowed: readonly string[]) =>
    textOf(value) && read === undefined ? [bad(name, textOf(value), allowed)] : [];
  const words = (name: string, value: unknown, all: readonly string[]) => {
    const allowed = known(all);
    return items.length
      ? listOf(value).flatMap((word) => (allowed.includes(word) ? [] : bad(name, word, allowed)))
      : [];
  };
  return [
    ...date('from', from, bounds.from, EXAMPLES),
    ...date('to', to, bounds.to, EXAMPLES),
    ...(isReversed({ from, to }) ? [{ kind: 'reversed', from: textOf(from), to: textOf(to) } as const] : []),
    ...date(
      'period',
      period,
      isWithin(period) || undefined,
      PERIODS.some(isWithin) ? PERIODS.filter(isWithin) : PERIODS,
    ),
    ...words(
      'levels',
      levels,
      items.map(({ lane }) => lane.level),
    ),
    ...words(
      'kinds',
      kinds,
      items.map(({ milestone }) => milestone.kind ?? ''),
    ),
  ];
}

/** What is wrong, in the reader's language; a failed request comes last, and what is still shown after it. */
function sentencesOf(
  problems: readonly TimelineProblem[],
  failure: DataError | undefined,
  loaded: Loaded | undefined,
  language: Language,
): string[] {
  const told = [...problems];
  if (failure) {
    const { kind, status } = failure;
    told.push({ kind: 'load', cause: kind, ...(status !== undefined && { status }) });
    if (loaded?.items.length) told.push({ kind: 'stale' });
  }
  return told.map((problem) => problemWords(problem, language));
}

/** A problem in the reader's language. */
function problemWords(problem: TimelineProblem, language: Language): string {
  switch (problem.kind) {
    case 'bad-option':
      return problemText(problem, language);
    case 'reversed':
      return reversedText(problem, language);
    default:
      return strategyProblemText(problem, language);
  }
}

/** What is told of problems to the page. */
export function problemErrors(problems: readonly TimelineProblem[], language: Language): DataError[] {
  return problems.map(
    (problem) => new DataError(problem.kind === 'unreadable' ? 'format' : 'query', problemWords(problem, language)),
  );
}

function reversedText({ from, to }: ReversedBounds, { msg }: Language): string {
  return msg(str`“${from}” (from) is after “${to}” (to): the time between the two is shown.`, {
    id: 'st.reversed',
    desc: 'The attributes from and to, with what was written: two dates in the wrong order; leave "from" and "to" as they are',
  });
}

/**
 * What is wrong, one sentence each, and a button where asking again may help: not where the site forbids the request.
 * @param isAsked it is being asked again: emptied, so that the same words, when they come anew, are announced anew
 */
export function trouble(
  problems: readonly TimelineProblem[],
  failure: DataError | undefined,
  isAsked: boolean,
  loaded: Loaded | undefined,
  language: Language,
  onRetry: () => void,
): ReturnType<typeof problemList> {
  const sentences = failure && isAsked ? [] : sentencesOf(problems, failure, loaded, language);
  return problemList(sentences, retryText(language), failure && failure.kind !== 'off' ? onRetry : undefined);
}
