import type { CSSResult, TemplateResult } from 'lit';
import type { Comparison, Recode } from '../../model/index.js';
import type { Dataset } from '../../sources/dataset.js';
import type { Language } from '../../text/language.js';
import type { Loaded } from './load.js';
import type { ChangedProperty } from './region-compare.events.js';
import type { Options } from './query.js';
import type { ViewContext } from './view.js';

/** What panels remember between two renders. */
export interface PanelMemory {
  /** What the reader typed into the search for regions. */
  search?: string;
  /** Codes of earlier editions, once they are loaded. */
  recodes?: readonly Recode[];
}

/** What a panel draws from and reports to. */
export interface PanelContext {
  readonly comparison: Comparison;
  readonly loaded: Loaded;
  readonly dataset: Dataset;
  readonly language: Language;
  /** The options of the element. */
  readonly options: Options;
  readonly view: ViewContext;
  readonly memory: PanelMemory;
  /** The reader's change; `said` goes to the status line. */
  change(property: ChangedProperty, value: string | number | readonly string[], said: string): void;
  /** Which indicators the one-indicator views and `scatter` show. */
  pick(picked: { readonly first?: string; readonly second?: string }): void;
  say(text: string): void;
  /** Draws again after a panel's own state has changed. */
  update(): void;
}

/** A part that opens on demand; its code is loaded then. */
export interface Panel {
  readonly styles: CSSResult;
  render(context: PanelContext): TemplateResult;
}
