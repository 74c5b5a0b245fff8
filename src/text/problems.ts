import { str } from '@lit/localize/internal/str-tag.js';
import type { FormatProblem, Indicator, Recode, Region } from '../model/index.js';
import type { Language } from './language.js';
import type { RegionProblem } from './resolve-regions.js';
import { formatProblemText } from './strategy-problems.js';

/** Something that the reader or the author of the page is told in a sentence. */
export type Problem =
  | (RegionProblem & { readonly suggestions?: readonly Region[] })
  | { readonly kind: 'unknown-indicator'; readonly id: string; readonly suggestions?: readonly Indicator[] }
  /** The `year` that was asked for is none; the latest figures are shown. */
  | { readonly kind: 'bad-year'; readonly year: string }
  /** None of the regions has a value of it. */
  | { readonly kind: 'no-data'; readonly indicator: Indicator }
  /** Rows of a site's own data that were left out. */
  | { readonly kind: 'bad-rows'; readonly rows: number; readonly first?: readonly FormatProblem[] }
  /** The reference that was asked for is no region of these data. */
  | { readonly kind: 'unknown-reference'; readonly code: string }
  /** An option was given a word that it doesn't know; the first of the allowed ones counts. */
  | { readonly kind: 'bad-option'; readonly name: string; readonly value: string; readonly allowed: readonly string[] }
  /** So many more than are told one by one. */
  | { readonly kind: 'more'; readonly count: number }
  | { readonly kind: 'nothing-chosen' }
  /** The figures shown were loaded before the last request failed. */
  | { readonly kind: 'stale' }
  /** A word of `eurostat` that names no dataset. */
  | { readonly kind: 'bad-eurostat'; readonly source: string }
  /** Built-in figures stand in for live ones; `dates` as `YYYY-MM`. */
  | { readonly kind: 'instead'; readonly cause: LoadCause; readonly dates: readonly string[] }
  | LoadProblem;

export interface LoadProblem {
  readonly kind: 'load';
  readonly cause: LoadCause;
  readonly status?: number | undefined;
  /** What was expected and found in the file. */
  readonly problem?: FormatProblem | undefined;
  /** The server's own words. */
  readonly said?: string | undefined;
}

/** Why nothing could be loaded: the kind of a `DataError`. */
export type LoadCause = 'network' | 'time' | 'http' | 'size' | 'format' | 'query' | 'off';

/** The button beside a problem that may be gone when asked again. */
export function retryText({ msg }: Language): string {
  return msg('Try again', { id: 'retry', desc: 'Button after a failed request' });
}

/** Rows that are told one by one. */
const MOST_EXAMPLES = 3;

/** A problem in the reader's language: what is wrong, and what to do where something can be done. */
export function problemText(problem: Problem, language: Language): string {
  const { msg } = language;
  switch (problem.kind) {
    case 'unknown': {
      const { code, suggestions = [] } = problem;
      const meant = suggestions.map((region) => coded(region.code, language.regionName(region).text));
      const text = msg(str`No region has the code “${code}”.`, { id: 'p.reg', desc: 'A code that nobody knows' });
      return `${text}${didYouMean(meant, language)}`;
    }
    case 'recoded': {
      const { code, to } = problem;
      const now = coded(to.code, language.regionName(to).text);
      return msg(str`${code} is an earlier code; the region is now ${now}.`, {
        id: 'p.new',
        desc: 'An old NUTS code that is understood: "FR81 is … now FRJ1 (Languedoc-Roussillon)"',
      });
    }
    case 'not-comparable':
      return changedText(problem.recode, language);
    case 'unknown-indicator': {
      const { id, suggestions = [] } = problem;
      const meant = suggestions.map((indicator) => coded(indicator.id, indicator.label));
      const text = msg(str`There is no indicator “${id}”.`, { id: 'p.ind', desc: 'An id that nobody knows' });
      return `${text}${didYouMean(meant, language)}`;
    }
    case 'bad-year': {
      const { year } = problem;
      return msg(str`“${year}” is not a year: the latest figures are shown.`, {
        id: 'p.year',
        desc: 'What the author of the page wrote as year',
      });
    }
    case 'no-data': {
      const { label } = problem.indicator;
      return msg(str`${label}: no data for these regions.`, { id: 'p.none', desc: 'Label of the indicator' });
    }
    case 'bad-rows': {
      const rows = language.number(problem.rows, 0);
      const text = msg(str`Rows of the data that could not be read and were left out: ${rows}.`, {
        id: 'p.rows',
        desc: 'A number',
      });
      const { first = [] } = problem;
      return [text, ...first.slice(0, MOST_EXAMPLES).map((each) => formatProblemText(each, language))].join(' ');
    }
    case 'unknown-reference': {
      const { code } = problem;
      return msg(str`There is no reference “${code}” in these data.`, {
        id: 'p.unref',
        desc: 'A code that nobody knows',
      });
    }
    case 'bad-option': {
      const { name, value, allowed } = problem;
      const words = allowed.join(', ');
      return msg(str`${name}: “${value}” is not one of ${words}.`, {
        id: 'p.opt',
        desc: 'Name of an attribute, what was written, the words that it knows',
      });
    }
    case 'more': {
      const count = language.number(problem.count, 0);
      return msg(str`Further problems: ${count}.`, { id: 'p.more', desc: 'A number, after some that are told' });
    }
    case 'nothing-chosen':
      return msg('No region is chosen. Add one to compare.', { id: 'p.no', desc: 'In place of the chart' });
    case 'stale':
      return msg('Shown are the figures that were loaded before.', {
        id: 'p.stale',
        desc: 'After a failed request, while earlier figures stay',
      });
    case 'bad-eurostat': {
      const { source } = problem;
      return msg(str`“${source}” is not a dataset of Eurostat, as rd_e_gerdreg?unit=PC_GDP is.`, {
        id: 'p.eurostat',
        desc: 'What the author of the page wrote; the name in the middle is to be left as it is',
      });
    }
    case 'instead':
      return insteadText(problem, language);
    case 'load':
      return loadText(problem, language);
  }
}

/** "FRJ1 (Languedoc-Roussillon)" */
function coded(code: string, name: string): string {
  return name ? `${code} (${name})` : code;
}

function didYouMean(meant: readonly string[], language: Language): string {
  if (!meant.length) return '';
  const list = language.list(meant, 'disjunction');
  const text = language.msg(str`Did you mean ${list}?`, {
    id: 'p.dym',
    desc: 'After an unknown code: "ITI1 (Toscana) or ITI2 (Umbria)"',
  });
  return ` ${text}`;
}

function changedText({ from, name, to, kind }: Recode, language: Language): string {
  const { msg } = language;
  const old = coded(from, name);
  const now = language.list(to);
  if (!to.length || kind === 'discontinued') {
    return msg(str`${old} no longer exists and can’t be compared.`, {
      id: 'p.gone',
      desc: 'A region of an earlier NUTS edition, code and name',
    });
  }
  if (kind === 'split') {
    return msg(str`${old} was split into ${now} and can’t be compared.`, {
      id: 'p.split',
      desc: 'A region of an earlier NUTS edition, code and name; the codes that it became',
    });
  }
  if (kind === 'merged') {
    return msg(str`${old} was merged into ${now} and can’t be compared.`, { id: 'p.merge', desc: 'As p.split' });
  }
  return msg(str`${old} has other boundaries today and can’t be compared; see ${now}.`, {
    id: 'p.bound',
    desc: 'As p.split',
  });
}

function insteadText({ cause, dates }: Extract<Problem, { kind: 'instead' }>, language: Language): string {
  const { msg } = language;
  const date = language.list(dates.map((each) => language.month(each)));
  return cause === 'off'
    ? msg(str`This site loads nothing from Eurostat: these are the figures of ${date} that come with the page.`, {
        id: 'p.instead-off',
        desc: 'Month and year in which the built-in figures were retrieved',
      })
    : msg(str`Eurostat gave no answer: these are the figures of ${date} that come with the page.`, {
        id: 'p.instead',
        desc: 'Month and year in which the built-in figures were retrieved',
      });
}

function loadText({ cause, status, problem, said }: LoadProblem, language: Language): string {
  const { msg } = language;
  switch (cause) {
    case 'network':
    case 'time':
      return msg('The figures could not be loaded. Check the connection and try again.', {
        id: 'p.net',
        desc: 'No answer from the network',
      });
    case 'http': {
      const code = String(status ?? '');
      return msg(str`The figures could not be loaded: the server answered with error ${code}. Try again later.`, {
        id: 'p.http',
        desc: 'An HTTP status such as 404',
      });
    }
    case 'size':
      return status ? tooMuchText(said, language) : sizeText(language);
    case 'off':
      return offText(language);
    case 'format': {
      const text = msg('The figures could not be read: they are not in a form that is understood here.', {
        id: 'p.form',
        desc: 'A file or an answer that can’t be decoded',
      });
      return problem ? `${text} ${formatProblemText(problem, language)}` : text;
    }
    case 'query': {
      const text = msg('These figures can’t be had: the request is not one that can be answered.', {
        id: 'p.query',
        desc: 'A wrong request, such as an unknown dataset',
      });
      return status && said ? `${text} ${saidText(said, language)}` : text;
    }
  }
}

function tooMuchText(said: string | undefined, language: Language): string {
  const text = language.msg('The server does not give so much at once. Ask for fewer regions, years or figures.', {
    id: 'p.much',
    desc: 'A statistical office refuses a large request, or would answer it later',
  });
  return said ? `${text} ${saidText(said, language)}` : text;
}

function saidText(said: string, { msg }: Language): string {
  return msg(str`The server says: “${said}”`, { id: 'p.said', desc: 'Words of a server, mostly in English' });
}

/** Of anything that has an address. */
export function offText({ msg }: Pick<Language, 'msg'>): string {
  return msg('This site does not let the page load anything from other addresses.', {
    id: 'p.off',
    desc: 'A setting of the site forbids requests',
  });
}

/** Of a file of any kind that has more bytes than are read. */
export function sizeText({ msg }: Pick<Language, 'msg'>): string {
  return msg('The file could not be loaded: it is larger than a page may load here.', {
    id: 'p.size',
    desc: 'A file of more than 5 MB, or one that does not end',
  });
}
