import { str } from '@lit/localize/internal/str-tag.js';
import type { FormatProblem, Recode, Region } from '../model/index.js';
import type { Language } from './language.js';
import { periodText } from './priority-labels.js';
import { offText, problemText, sizeText } from './problems.js';
import type { LoadCause } from './problems.js';
import { nearestCodes } from './region-search.js';
import { formatProblemText } from './strategy-problems.js';

/** Why a strategy or a priority is not shown, or not all of it. */
export type StrategyProblem =
  | { readonly kind: 'unknown-region'; readonly code: string; readonly codes: readonly string[] }
  | { readonly kind: 'not-comparable'; readonly code: string; readonly recode: Recode }
  | {
      /** `same-period`: the one to compare with is the one that is shown. */
      readonly kind: 'unknown-period' | 'same-period';
      readonly region: Region;
      readonly period: string;
      readonly periods: readonly string[];
    }
  /** `titles` are those of the strategy, in the reader's language. */
  | { readonly kind: 'unknown-priority'; readonly wanted: string; readonly titles: readonly string[] }
  /** Neither a region nor a priority is named. */
  | { readonly kind: 'nothing-chosen'; readonly what: 'region' | 'priority' }
  /** A part of a site's own data. */
  | ({ readonly kind: 'unreadable' } & FormatProblem)
  | { readonly kind: 'more'; readonly count: number }
  | { readonly kind: 'stale' }
  | { readonly kind: 'load'; readonly cause: LoadCause; readonly status?: number };

/** Titles that are told where one is unknown. */
const MOST_TITLES = 12;

/** A problem in the reader's language: what is wrong, and what there is instead. */
export function strategyProblemText(problem: StrategyProblem, language: Language): string {
  const { msg } = language;
  switch (problem.kind) {
    case 'unknown-region': {
      const { code, codes } = problem;
      const known = codes.map((each) => ({ code: each, name: each }));
      const near = nearestCodes(code, known).map((region) => region.code);
      const text = msg(str`Nothing is known here of a region “${code}”.`, { id: 'sp.reg', desc: 'A code of a region' });
      if (!near.length) return text;
      const list = language.list(near, 'disjunction');
      return `${text} ${msg(str`Did you mean ${list}?`, { id: 'p.dym', desc: 'After an unknown code: "ITI1 (Toscana) or ITI2 (Umbria)"' })}`;
    }
    case 'same-period': {
      const text = msg('The period to compare with is the one that is shown.', {
        id: 'sp.same',
        desc: 'A list of priorities was to be compared with itself',
      });
      const others = language.list(problem.periods.map(periodText));
      return others
        ? `${text} ${msg(str`There is also ${others}.`, { id: 'sp.also', desc: 'After sp.same: other periods' })}`
        : text;
    }
    case 'unknown-period': {
      const name = language.regionName(problem.region).text;
      const period = periodText(problem.period);
      if (!problem.periods.length) {
        return msg(str`No priorities of ${name} are known here.`, { id: 'sp.none', desc: 'Name of the region' });
      }
      const list = language.list(problem.periods.map(periodText));
      return msg(str`No priorities of ${name} are known for “${period}”. There are those of ${list}.`, {
        id: 'sp.per',
        desc: 'Region, what was asked for, the periods that there are: "2014–2020 and 2021–2027"',
      });
    }
    case 'unknown-priority': {
      const { wanted, titles } = problem;
      const text = msg(str`The strategy has no priority “${wanted}”.`, { id: 'sp.pri', desc: 'An id or a title' });
      if (!titles.length) return text;
      const more = titles.length > MOST_TITLES ? '; …' : '';
      const list = titles.slice(0, MOST_TITLES).join('; ') + more;
      return `${text} ${msg(str`It has: ${list}.`, { id: 'sp.has', desc: 'After sp.pri: titles, divided by semicolons' })}`;
    }
    case 'nothing-chosen':
      return problem.what === 'region'
        ? msg('No region is named, so there is nothing to show.', { id: 'sp.noreg', desc: 'In place of a list' })
        : msg('No priority is named, so there is nothing to show.', { id: 'sp.nopri', desc: 'In place of a card' });
    case 'unreadable': {
      const text = formatProblemText(problem, language);
      return problem.path
        ? msg(str`In the data, ${text}`, {
            id: 'sp.bad',
            desc: 'A sentence of sp.at follows: "row 4, column date: expected a number, found “x”."',
          })
        : text;
    }
    case 'more':
    case 'not-comparable':
      return problemText(problem, language);
    case 'stale':
      return msg('What is shown was loaded before.', {
        id: 'sp.stale',
        desc: 'After a failed request, while an earlier strategy stays',
      });
    case 'load':
      return loadText(problem, language);
  }
}

function loadText({ cause, status }: Extract<StrategyProblem, { kind: 'load' }>, { msg }: Language): string {
  switch (cause) {
    case 'network':
    case 'time':
      return msg('The strategy could not be loaded. Check the connection and try again.', {
        id: 'sp.net',
        desc: 'No answer from the network',
      });
    case 'http': {
      const code = String(status ?? '');
      return msg(str`The strategy could not be loaded: the server answered with error ${code}. Try again later.`, {
        id: 'sp.http',
        desc: 'An HTTP status such as 404',
      });
    }
    case 'size':
      return sizeText({ msg });
    case 'off':
      return offText({ msg });
    default:
      return msg('The strategy could not be read: it is not in the form that is understood here.', {
        id: 'sp.form',
        desc: 'A file that can’t be decoded',
      });
  }
}
