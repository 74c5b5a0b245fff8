import type { YearChoice } from '../../model/index.js';
import type { PanelContext } from './panel.js';
import { oneOf, parseYear, SCALES, SORTS, VIEWS } from './query.js';
import type { Scale, Sort, ViewName } from './view.js';

/** Everything that describes what is shown; an embed code made of it shows the same. */
export interface CompareState {
  readonly regions: readonly string[];
  readonly indicators: readonly string[];
  readonly reference?: string;
  readonly year: YearChoice;
  readonly view: ViewName;
  readonly scale: Scale;
  readonly sort: Sort;
  readonly highlight?: string;
  readonly heading?: string;
  readonly headingLevel?: number;
  readonly locale?: string;
  readonly stateKey?: string;
}

/** What is shown, in the words of the attributes. */
export function stateOf({
  options,
  loaded: { regions, indicators },
}: Pick<PanelContext, 'options' | 'loaded'>): CompareState {
  const { reference, highlight, heading, headingLevel, locale, stateKey } = options;
  return {
    regions: regions.map(({ code }) => code),
    indicators: indicators.map(({ id }) => id),
    year: parseYear(options.year) ?? 'latest',
    view: oneOf(options.view, VIEWS),
    scale: oneOf(options.scale, SCALES),
    sort: oneOf(options.sort, SORTS),
    reference,
    highlight,
    heading,
    headingLevel: headingLevel || undefined,
    locale,
    stateKey,
  };
}
