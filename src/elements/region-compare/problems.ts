import type { Comparison } from '../../model/index.js';
import { DataError } from '../../sources/data-error.js';
import type { Language } from '../../text/language.js';
import { problemText, retryText } from '../../text/problems.js';
import type { Problem } from '../../text/problems.js';
import { problemList } from '../../widget/problem-list.js';
import type { Loaded } from './load.js';
import { isKnown, parseYear, SCALES, SORTS, VIEWS, word } from './query.js';
import type { Options } from './query.js';

/** What is wrong with the options. */
function optionProblems({ year, view, scale, sort }: Options): Problem[] {
  const problems: Problem[] = parseYear(year) === undefined ? [{ kind: 'bad-year', year: String(year) }] : [];
  for (const [name, value, allowed] of [
    ['view', view, VIEWS],
    ['scale', scale, SCALES],
    ['sort', sort, SORTS],
  ] as const) {
    const given = word(value);
    if (!isKnown(value, allowed)) problems.push({ kind: 'bad-option', name, value: given, allowed });
  }
  return problems;
}

/** Told one by one. */
const MOST_PROBLEMS = 8;

/** Of many problems the first ones, and how many more there are. */
function firstOf(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= MOST_PROBLEMS) return problems;
  const told = problems.slice(0, MOST_PROBLEMS - 1);
  return [...told, { kind: 'more', count: problems.length - told.length }];
}

/** What the figures lack: indicators without any value of these regions, rows that could not be read. */
function dataProblems(comparison: Comparison, { catalogue, problems }: Loaded): Problem[] {
  const without = comparison.rows.filter((row) => row.cells.every((cell) => cell.value === undefined));
  return [
    ...problems,
    ...(comparison.regions.length ? without.map(({ indicator }): Problem => ({ kind: 'no-data', indicator })) : []),
    ...(catalogue.unreadable
      ? [{ kind: 'bad-rows', rows: catalogue.unreadable, first: catalogue.problems } as const]
      : []),
  ];
}

/** What is wrong with what is shown. */
export function problemsOf(options: Options, comparison: Comparison, loaded: Loaded): readonly Problem[] {
  return firstOf([...optionProblems(options), ...dataProblems(comparison, loaded)]);
}

/** What is wrong, in sentences for the reader; a failed request comes last, and what is still shown after it. */
export function sentencesOf(
  problems: readonly Problem[],
  loaded: Loaded | undefined,
  failure: DataError | undefined,
  language: Language,
): readonly string[] {
  const told = [...problems];
  if (failure) {
    told.push({ ...failure, kind: 'load', cause: failure.kind, said: failure.message });
    if (loaded?.regions.length) told.push({ kind: 'stale' });
  } else if (loaded && !loaded.regions.length && !told.length) told.push({ kind: 'nothing-chosen' });
  return told.map((problem) => problemText(problem, language));
}

/** What is wrong, for the page. */
export function errorsOf(problems: readonly Problem[], language: Language): readonly DataError[] {
  return problems
    .filter(({ kind }) => kind !== 'recoded')
    .map((problem) => new DataError(problem.kind === 'bad-rows' ? 'format' : 'query', problemText(problem, language)));
}

/** The sentences, and a button where asking again may help: not where the site forbids the request. */
export function trouble(
  sentences: readonly string[],
  language: Language,
  failure: DataError | undefined,
  loaded: Loaded | undefined,
  onRetry: () => void,
): ReturnType<typeof problemList> {
  const canRetry = (failure && failure.kind !== 'off') || loaded?.canRetry;
  return problemList(sentences, retryText(language), canRetry ? onRetry : undefined);
}
