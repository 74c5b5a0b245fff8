import type { CSSResult, TemplateResult } from 'lit';
import type { Priority, Region, Strategy } from '../../model/index.js';
import type { PriorityNode } from '../../stats/priority-view.js';
import type { PeriodChange } from '../../stats/priority-periods.js';
import type { Language } from '../../text/language.js';

/** What an author has written into the element: an embed code made of it shows the same. */
export interface ListAttributes {
  readonly region: string;
  readonly period: string;
  readonly comparePeriod: string;
  readonly regionHref?: string;
  readonly src?: string;
  readonly format?: string;
  readonly heading?: string;
  readonly headingLevel?: number;
  readonly locale?: string;
}

/** What files, words and the embed code are made from. */
export interface Shown {
  readonly region: Region;
  /** With all its priorities. */
  readonly strategy: Strategy;
  /** What the reader's filter leaves, in the order of the strategy; all of them without a filter. */
  readonly priorities: readonly Priority[];
  readonly forest: readonly PriorityNode[];
  /** Against the strategy of `comparePeriod`. */
  readonly change?: PeriodChange;
  readonly language: Language;
  /** As it stands above the list. */
  readonly heading: string;
}

/** What a panel draws from and reports to. */
export interface PanelContext {
  readonly host: ListAttributes;
  readonly shown: Shown;
  /** Puts a sentence into the status line. */
  say(text: string): void;
}

/** A part that opens on demand below the list; its code is loaded then. */
export interface Panel {
  readonly styles: CSSResult;
  render(context: PanelContext): TemplateResult;
}
