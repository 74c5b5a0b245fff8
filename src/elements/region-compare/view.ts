import type { CSSResult, ReactiveControllerHost, TemplateResult } from 'lit';
import type { ComparedValue, Comparison, Observation } from '../../model/index.js';
import type { Catalogue } from '../../sources/dataset.js';
import type { Scale } from '../../text/format.js';
import type { Language } from '../../text/language.js';

export type ViewName = 'dots' | 'bars' | 'lines' | 'scatter' | 'table';
export type { Scale } from '../../text/format.js';
export type Sort = 'given' | 'name' | 'value';

/** Which mark of which indicator the reader is on. */
export interface Cursor {
  /** Id of the indicator. */
  readonly indicator: string;
  /** Code of the region. */
  readonly region: string;
  /** Year, in views over time. */
  readonly year?: number;
}

/** What a view draws from and reports to; made anew at each render. */
export interface ViewContext {
  readonly comparison: Comparison;
  readonly catalogue: Catalogue;
  /** Every observation that was loaded, for views over time and for the whole ranking. */
  readonly observations: readonly Observation[];
  readonly language: Language;
  /** Inner width in CSS px. */
  readonly width: number;
  /** Font size of the element in CSS px: drawings grow with it. */
  readonly em?: number;
  /** Drawn for paper: all of it, whatever is in sight. */
  readonly isPrinted?: boolean;
  readonly scale: Scale;
  readonly sort: Sort;
  /** Code of the region that is emphasised. */
  readonly highlight?: string;
  /** The indicator of one-indicator views; the horizontal one in `scatter`. */
  readonly indicator: string;
  /** The vertical indicator in `scatter`. */
  readonly secondIndicator?: string;
  readonly cursor?: Cursor;
  /** The element that is drawn in. */
  readonly host: ReactiveControllerHost & HTMLElement;
  /** The reader who saves data asks for the drawing. */
  onDraw?(): void;
  /** The reader moved to a mark, by pointer or key; `focus` asks for keyboard focus to follow. */
  onCursor(cursor: Cursor | undefined, focus?: boolean): void;
  /** The reader chose a mark: Enter, Space, click or tap. */
  onSelect(cursor: Cursor): void;
  /** The reader asked for another order; by value, of which indicator. */
  onSort(sort: Sort, said: string, indicator?: string): void;
}

/** One way to look at a comparison. Loaded on first use, except the default one. */
export interface View {
  readonly styles: CSSResult;
  render(context: ViewContext): TemplateResult;
  /** The figure that a cursor is on. */
  figureAt(context: ViewContext, cursor: Cursor): ComparedValue | undefined;
}
