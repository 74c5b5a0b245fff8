import { dateOf } from '../../model/day.js';
import { printEdtf } from '../../model/edtf-parse.js';
import type { Day } from '../../model/index.js';
import { DataError } from '../../sources/data-error.js';
import type { Chronology, Lane } from '../../stats/chronology.js';
import { laneName } from '../../text/chronology-heading.js';
import type { Language } from '../../text/language.js';
import type { TimeWindow } from './axis-view.js';
import type { Loaded } from './load.js';
import type { TimelinePanelContext, TimelineShown, TimelineState } from './panel.js';
import type { Options } from './query.js';
import { withSources } from './step-sources.js';
import { known, listOf, textOf } from './query.js';

/** The attributes that describe what is shown. */
interface Attributes extends Options {
  readonly region: string;
  readonly levels: unknown;
  readonly kinds: unknown;
  readonly data?: unknown;
  readonly src?: string;
  readonly format?: string;
  readonly heading?: string;
  readonly headingLevel?: number;
  readonly locale?: string;
}

/** What an element knows of what it shows. */
export interface ShownInput {
  readonly host: Attributes & Element;
  readonly model: {
    readonly whole?: Chronology | undefined;
    readonly shown?: Chronology | undefined;
    readonly loaded?: Loaded | undefined;
    readonly zoom?: TimeWindow | undefined;
  };
  readonly language: Language;
  /** The heading, unless the author has put one in. */
  readonly heading: string;
}

/** What panels are drawn from. */
export interface PanelInput extends ShownInput, Pick<TimelinePanelContext, 'change' | 'say' | 'update'> {}

/** What files are made from, with all sources. Rejects with a `DataError` when nothing is shown. */
export async function shownOf(input: ShownInput): Promise<TimelineShown> {
  const { shown, loaded } = input.model;
  if (!shown?.items.length || !loaded) throw new DataError('query', 'There are no steps to export');
  const described = describe(input, shown, loaded);
  return { ...described, chronology: await withSources(shown, loaded) };
}

/** Of what is shown what panels need; what they are for is there, or nothing would open them. */
export function panelContext(input: PanelInput): TimelinePanelContext {
  const { whole, shown, loaded } = input.model;
  const { change, say, update } = input;
  return {
    ...describe(input, shown!, loaded!),
    kinds: known(whole!.items.map(({ milestone }) => milestone.kind ?? '')),
    levels: known(whole!.lanes.map(({ level }) => level)),
    change,
    say,
    update,
    shown: () => shownOf(input),
  };
}

function describe({ host, model, language, heading }: ShownInput, chronology: Chronology, loaded: Loaded) {
  return {
    chronology,
    strategies: loaded.strategies,
    language,
    state: stateOf(host, model.zoom, loaded),
    heading: [...host.children].find(({ slot }) => slot === 'heading')?.textContent.trim() || heading,
    laneName: (lane: Lane) => laneName(lane, language),
  };
}

/** What is shown, in the words of the attributes. */
function stateOf(host: Attributes, zoom: TimeWindow | undefined, { isOwn }: Loaded): TimelineState {
  const word = (value: unknown) => textOf(value) || undefined;
  const words = (value: unknown) => listOf(value).join(' ') || undefined;
  return {
    region: word(host.region),
    levels: words(host.levels),
    period: zoom ? undefined : word(host.period),
    from: zoom ? edtfDay(zoom.from) : word(host.from),
    to: zoom ? edtfDay(zoom.to) : word(host.to),
    kinds: words(host.kinds),
    src: word(host.src),
    format: word(host.format),
    heading: host.heading,
    headingLevel: host.headingLevel || undefined,
    locale: host.locale,
    isOwn: host.data != null || (isOwn && !word(host.src)),
  };
}

/** A day as EDTF. */
function edtfDay(day: Day): string {
  return printEdtf({ kind: 'date', date: dateOf(day) });
}
