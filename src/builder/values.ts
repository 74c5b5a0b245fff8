import { parseEdtf, yearsAsEdtf } from '../model/edtf-parse.js';
import { FIGURE_FORMATS } from '../sources/formats/recognise.js';
import { languageTags } from '../text/languages.js';
import { lookup } from '../widget/locale-controller.js';
import { wordsOf } from './choices.js';
import type { Choices } from './choices.js';

/** A value that its option doesn't take, and what could stand there. */
export interface BadValue {
  readonly kind: 'bad-value';
  readonly name: string;
  readonly value: string;
  readonly allowed: readonly string[];
}

export const VIEWS = ['dots', 'bars', 'lines', 'scatter', 'table'] as const;
export const LEVELS = ['2', '3', '4', '5', '6'] as const;

const FLAGS = ['true', 'false'];
/** The words of each option that takes no others, whatever the case. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  view: VIEWS,
  scale: ['value', 'index', 'percentile'],
  sort: ['given', 'name', 'value'],
  detail: ['summary', 'full'],
  'heading-level': ['1', ...LEVELS],
  'hide-toolbar': FLAGS,
  'hide-context': FLAGS,
};

interface Shape {
  readonly fits: (value: string) => boolean;
  readonly examples: readonly string[];
}
const isDate = (value: string) => parseEdtf(value) !== undefined;
const DATE: Shape = { fits: isDate, examples: ['2014', '2014-07', '2014-07-10'] };
/** What the other options look like whose values are no free text. */
const SHAPES: Readonly<Record<string, Shape>> = {
  from: DATE,
  to: DATE,
  today: { fits: (value) => /^\d{4}-\d\d-\d\d$/.test(value) && isDate(value), examples: ['2026-05-01'] },
  locale: { fits: (value) => lookup(value, languageTags) !== undefined, examples: languageTags },
  integrity: { fits: (value) => /^(?:sha(?:256|384|512)-\S+\s*)+$/.test(value), examples: ['sha384-…'] },
  'state-key': { fits: (value) => /^\w+(?:-\w+)*$/.test(value), examples: ['compare'] },
};

/** What of the steps of a strategy can be chosen; a site's own strategies may have others. */
const STEPS: Readonly<Record<string, readonly string[]>> = {
  levels: ['regional', 'national', 'eu'],
  kinds: ['adoption', 'call', 'consultation', 'evaluation', 'event', 'policy', 'programme-period'],
};

/** @param years the first and the last year that there are figures of, where that is known */
export function badValues({ widget, parameters }: Choices, years?: readonly [number, number]): BadValue[] {
  const isOwn = parameters.has('src') || parameters.has('eurostat');
  const isSteps = widget === 'strategy-timeline';
  return [...parameters].flatMap(([name, text]): BadValue[] => {
    const value = text.trim();
    const bad = (allowed: readonly string[], wrong = value): BadValue => ({
      kind: 'bad-value',
      name,
      value: wrong,
      allowed,
    });
    if (!value) return [];
    if (name === 'year')
      return isYear(value, isOwn ? undefined : years)
        ? []
        : [bad(['latest', 'common', ...(years ? [years.join('–')] : ['2023'])])];
    if (name === 'period' && isSteps) return isDate(yearsAsEdtf(value)) ? [] : [bad(['2014-2020', '2021-2027'])];
    if (name === 'format') {
      const formats = widget === 'region-compare' ? FIGURE_FORMATS : ['json', 'csv'];
      return (formats as readonly string[]).includes(value.toLowerCase()) ? [] : [bad(formats)];
    }
    const steps = STEPS[name];
    if (steps) return isOwn ? [] : wordsOf(value).flatMap((word) => (steps.includes(word) ? [] : bad(steps, word)));
    const words = WORDS[name];
    if (words) return words.includes(value.toLowerCase()) ? [] : [bad(words)];
    const shape = SHAPES[name];
    return !shape || shape.fits(value) ? [] : [bad(shape.examples)];
  });
}

function isYear(value: string, years: readonly [number, number] | undefined): boolean {
  if (/^(?:latest|common)$/i.test(value)) return true;
  const year = /^\d{4}$/.test(value) ? Number(value) : NaN;
  return year >= (years?.[0] ?? 0) && year <= (years?.[1] ?? Infinity);
}
