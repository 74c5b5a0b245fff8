import type { CSSResult, TemplateResult } from 'lit';
import type { RegionStrategies } from '../../model/index.js';
import type { Chronology, Lane } from '../../stats/chronology.js';
import type { Language, RegionName } from '../../text/language.js';

/** Everything that describes what is shown, in the words of the attributes; an embed code made of it shows the same. */
export interface TimelineState {
  readonly region?: string;
  /** `regional national eu`; empty for all. */
  readonly levels?: string;
  /** What the author or the reader chose: `2014-2020`. */
  readonly period?: string;
  readonly from?: string;
  readonly to?: string;
  readonly kinds?: string;
  readonly src?: string;
  readonly heading?: string;
  readonly headingLevel?: number;
  readonly locale?: string;
  /** The items come from `.data` or from a list inside the element: an embed code can't bring them along by itself. */
  readonly isOwn: boolean;
}

/** What files are made from. */
export interface TimelineShown {
  /** What is shown, in its order. */
  readonly chronology: Chronology;
  /** What is known of each region whose steps are shown: titles, sources, dates of retrieval. */
  readonly strategies: readonly RegionStrategies[];
  readonly language: Language;
  readonly state: TimelineState;
  /** As the reader sees it. */
  readonly heading: string;
  laneName(lane: Lane): RegionName;
}

/** What a panel draws from and reports to. */
export interface TimelinePanelContext extends TimelineShown {
  /** Kinds and levels that the items have, before any was left out. */
  readonly kinds: readonly string[];
  readonly levels: readonly string[];
  /** The reader's change; `said` goes to the status line. */
  change(property: 'kinds' | 'levels' | 'period', value: string, said: string): void;
  /** Puts a sentence into the status line. */
  say(text: string): void;
  /** Draws again after a panel's own state has changed. */
  update(): void;
  /** The same as this with the sources of all steps; a file is made of what is shown when the button is pressed. */
  shown(): Promise<TimelineShown>;
}

/** A part that opens on demand; its code is loaded then. */
export interface TimelinePanel {
  readonly styles: CSSResult;
  render(context: TimelinePanelContext): TemplateResult;
}
