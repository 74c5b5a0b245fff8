import type { Widget } from '../spelling/asked.js';
import { tidyParameters } from '../spelling/parameters.js';

/** How a widget is spelled in a page. */
export const FORMS = ['link', 'markdown', 'div', 'element', 'table', 'frame'] as const;
export type Form = (typeof FORMS)[number];

export const LOOKS = ['', 'ecl', 'bootstrap-italia', 'dsfr'] as const;
export type Look = (typeof LOOKS)[number];

/** Everything that is chosen in the builder. */
export interface Choices {
  readonly widget: Widget;
  /** By the names of the element's attributes; lists are words with blanks between them. An empty one is not written yet. */
  readonly parameters: ReadonlyMap<string, string>;
  /** Id of the system that the page is written in; empty when it isn't known. */
  readonly system: string;
  /** The form that was chosen; the one that survives in the system when absent. */
  readonly form?: Form;
  readonly look: Look;
  /** Words of the link; the widget's own name when absent. */
  readonly linkText?: string;
  /** Level of the last heading above the widget, 1–6; 0 when it isn't known. */
  readonly above: number;
  /** Address of the folder with the files, with a slash at its end. */
  readonly files: string;
}

const COMMON = ['heading', 'heading-level', 'locale', 'src', 'format'];
const STRATEGY = ['region', 'period', ...COMMON];

/** The attributes of each element that a snippet may carry. */
export const PARAMETERS: Readonly<Record<Widget, readonly string[]>> = {
  'region-compare': [
    'regions',
    'indicators',
    'reference',
    'year',
    'view',
    'scale',
    'sort',
    'highlight',
    ...COMMON,
    'hide-toolbar',
    'integrity',
    'eurostat',
    'state-key',
  ],
  'priority-card': [
    ...STRATEGY,
    'priority',
    'detail',
    'indicators',
    'href',
    'region-href',
    'compare-href',
    'hide-context',
    'mark',
  ],
  'priority-list': [
    ...STRATEGY,
    'compare-period',
    'detail',
    'indicators',
    'priority-href',
    'region-href',
    'compare-href',
    'hide-toolbar',
  ],
  'strategy-timeline': [...STRATEGY, 'levels', 'from', 'to', 'kinds', 'today', 'hide-toolbar'],
};

/** What a widget shows before anything is chosen. */
export const EXAMPLES: Readonly<Record<Widget, Readonly<Record<string, string>>>> = {
  'region-compare': { regions: 'ITI1 ES21 FRJ1' },
  'priority-card': { region: 'ITI1', period: '2014-2020', priority: 'smart-factory' },
  'priority-list': { region: 'ITI1', period: '2014-2020' },
  'strategy-timeline': { region: 'ITI1' },
};

export function initialChoices(files: string): Choices {
  return {
    widget: 'region-compare',
    parameters: new Map(Object.entries(EXAMPLES['region-compare'])),
    system: '',
    look: '',
    above: 0,
    files,
  };
}

/** Codes of the chosen regions, in their order. */
export function regionsOf({ parameters }: Pick<Choices, 'parameters'>): readonly string[] {
  return wordsOf(parameters.get('regions') ?? parameters.get('region'));
}

/** The words that `listText` made a text of. */
export function wordsOf(text = ''): readonly string[] {
  const words = text.split(text.includes(',') ? ',' : /\s/).map((word) => word.trim());
  return words.filter(Boolean);
}

/** Choices with another value; without it when it is `undefined`. */
export function withParameter(choices: Choices, name: string, value: string | undefined): Choices {
  const parameters = new Map(choices.parameters);
  if (value === undefined) parameters.delete(name);
  else parameters.set(name, value);
  return { ...choices, parameters };
}

/** The same regions, language and heading in another widget, with its own example for what it needs besides. */
export function withWidget(choices: Choices, widget: Widget): Choices {
  if (widget === choices.widget) return choices;
  const [first] = regionsOf(choices);
  const isCompare = widget === 'region-compare';
  const example = EXAMPLES[widget];
  const isExample = isCompare || first === example['region'];
  const kept = ['locale', 'heading-level'].flatMap((name) => {
    const value = choices.parameters.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  const own = Object.entries(isExample || !first ? example : { region: first });
  return { ...choices, widget, parameters: new Map([...own, ...kept]), form: undefined, linkText: undefined };
}

/** What the element is told, as it is written into it. */
export function attributesOf({ widget, parameters }: Pick<Choices, 'widget' | 'parameters'>): Map<string, string> {
  // An empty heading is none; an absent one is the widget's own.
  const tidy = tidyParameters([...parameters].filter(([name, value]) => value.trim() || name === 'heading'));
  return new Map(PARAMETERS[widget].flatMap((name) => (tidy.has(name) ? [[name, tidy.get(name)!] as const] : [])));
}
