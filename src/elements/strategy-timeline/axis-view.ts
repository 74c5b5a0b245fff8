import type { CSSResult, TemplateResult } from 'lit';
import type { Day } from '../../model/index.js';
import type { Chronology, Lane } from '../../stats/chronology.js';
import type { Language, RegionName } from '../../text/language.js';

/** A stretch of days, both ends included. */
export interface TimeWindow {
  readonly from: Day;
  readonly to: Day;
}

/** What the drawing is made from and reports to. */
export interface AxisContext {
  /** What can be shown: filtered by kinds and levels. Its `from` and `to` are as far as zooming out and moving go. */
  readonly chronology: Chronology;
  readonly language: Language;
  /** Width that there is, in CSS px. */
  readonly width: number;
  /** Font size in CSS px. */
  readonly em: number;
  /**
   * What is in sight: the whole, a period that was chosen in the toolbar of the element, or what was zoomed to. The
   * buttons for all years and for programming periods stand in that toolbar, for narrow containers too.
   */
  readonly window: TimeWindow;
  /** Leaves out the buttons that change what is in sight. */
  readonly isFixed?: boolean;
  /** Id of the item that the reader chose. */
  readonly selected?: string;
  /** The element that draws; for `requestUpdate` and for reading styles. */
  readonly host: HTMLElement & { requestUpdate(): void; readonly updateComplete?: Promise<unknown> };
  /** The reader who saves data asks for the drawing. */
  onDraw?(): void;
  /** Chooses an item, or none: it is marked in the list as well, and `s3-select` fires. */
  onSelect(id: string | undefined): void;
  /** Chooses an item and leads the reader to its entry in the list: scrolls to it and gives it the focus. */
  onOpen(id: string): void;
  /** Shows another stretch of time; `undefined` shows everything again. Count and stretch are announced. */
  onWindow(window: TimeWindow | undefined): void;
  laneName(lane: Lane): RegionName;
  /** What is read out of an item: date, title, state, lane. */
  itemText(id: string): string;
}

/** The drawing; loaded where the container is wide enough. Marks carry `data-item`, the id of their item. */
export interface AxisView {
  readonly styles: CSSResult;
  render(context: AxisContext): TemplateResult;
}
