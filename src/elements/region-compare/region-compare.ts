import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { JsonLd } from '../../export/json-ld.js';
import type { ComparedValue, Comparison } from '../../model/index.js';
import type { Dataset } from '../../sources/dataset.js';
import type { OwnData } from '../../sources/own-dataset.js';
import { headingFor } from '../../text/heading.js';
import { languages } from '../../text/languages.js';
import { FocusController } from '../../widget/focus-controller.js';
import { frame } from '../../widget/frame.js';
import { frameStyles } from '../../widget/frame.styles.js';
import { adoptStyles } from '../../widget/adopt-styles.js';
import { booleanAttribute } from '../../widget/attributes.js';
import { LazyParts } from '../../widget/lazy-parts.js';
import { LocaleController } from '../../widget/locale-controller.js';
import { savesData } from '../../widget/saves-data.js';
import { SizeController } from '../../widget/size-controller.js';
import { turn } from '../../widget/turn.js';
import { ComparisonController } from './comparison-controller.js';
import { visibleIn } from './derive.js';
import { exploreHint } from './hint.js';
import type { Loaded } from './load.js';
import { notes } from './notes.js';
import type { PanelContext, PanelMemory } from './panel.js';
import { panels, views } from './parts.js';
import { oneOf, SCALES, SORTS, VIEWS } from './query.js';
import * as events from './region-compare.events.js';
import { styles } from './region-compare.styles.js';
import type { Selection } from './select.js';
import { loading, partFailure } from './states.js';
import { panelButton, viewButtons, viewSaid } from './toolbar.js';
import type { PanelName } from './toolbar.js';
import type { Cursor, Scale, Sort, View, ViewContext, ViewName } from './view.js';
import { view as dots, wantsMatrix } from './views/dots.js';

/** The one mark that Tab leads to. */
const MARK = '.body [data-key][tabindex="0"]';

/**
 * @summary Puts regions side by side on published figures: each indicator with its value, rank and year, against a
 * reference and among all regions.
 *
 * @slot - What stands in the page without the widget; shown until the figures are there, and when they can't be loaded.
 * @slot heading - Replaces the heading.
 * @slot note - Remarks of the site's own, after the sources.
 *
 * @event {RegionCompareLoadEvent} s3-load - When figures have arrived and are shown; carries the comparison.
 * @event {RegionCompareErrorEvent} s3-error - When something can't be shown: a failed request, an unknown code, bad data.
 * @event {RegionCompareSelectEvent} s3-select - When the reader chooses a figure.
 * @event {RegionCompareChangeEvent} s3-change - When the reader changes regions, indicators, year, view, scale or order.
 *
 * @csspart heading - The heading.
 * @csspart toolbar - The buttons above the comparison.
 * @csspart body - The table or the drawing.
 * @csspart strip - A strip with all regions.
 * @csspart status - The line that says what changed.
 * @csspart problems - What could not be shown.
 * @csspart source - Sources, notes and flags.
 *
 * @cssprop [--s3-ink=currentColor] - Text and lines.
 * @cssprop --s3-muted - Secondary text.
 * @cssprop --s3-faint - The ticks of all regions.
 * @cssprop --s3-rule - Thin rules.
 * @cssprop [--s3-paper=Canvas] - What the widget stands on; outlines marks.
 * @cssprop --s3-accent - Chosen buttons and focus.
 * @cssprop --s3-focus - Focus ring.
 * @cssprop [--s3-font=inherit] - Font family.
 * @cssprop [--s3-font-size] - Size of running text, the page's own by default; all else follows.
 * @cssprop --s3-series-1 - Colour of the first region; to `--s3-series-6`.
 */
export class RegionCompare extends LitElement {
  static override styles = [frameStyles, styles, dots.styles];

  /** NUTS codes, separated by spaces: `ITI1 ES21 FRJ1`. Codes of earlier editions are understood. */
  @property() regions: string | readonly string[] = '';
  /** Ids of indicators, separated by spaces; the dataset's leading ones when empty. */
  @property() indicators: string | readonly string[] = '';
  /** Code that the regions are held against: `EU27_2020` when empty; `none` for none. */
  @property() reference?: string;
  /** `latest`: each region's newest; `common`: the newest that all share; or a year. */
  @property() year: string | number = 'latest';
  /** `dots`, `bars`, `lines`, `scatter` or `table`. */
  @property() view: ViewName = 'dots';
  /** `value`, `index` (reference = 100) or `percentile` among all regions. */
  @property() scale: Scale = 'value';
  /** Order of the regions: `given`, `name` or `value`, by the first indicator. */
  @property() sort: Sort = 'given';
  /** Code of a region to emphasise. */
  @property() highlight?: string;
  /** Heading; made from the regions when absent, none when empty. */
  @property() heading?: string;
  /** Makes the heading an HTML heading of this level, 1–6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;
  /** BCP 47 language; that of the nearest `lang` when absent. */
  @property() locale?: string;
  /** Leaves out everything that changes what is shown, and the files. */
  @property({ attribute: 'hide-toolbar', converter: booleanAttribute }) hideToolbar = false;
  /** Address of a site's own figures: CSV, JSON, SDMX-CSV, Eurostat's TSV or JSON-stat. */
  @property() src?: string;
  /** What `src` is where it doesn't tell by itself: `json`, `csv`, `sdmx-csv`, `tsv` or `json-stat`. */
  @property() format?: string;
  /** Hash that the file at `src` must have, as in `<script integrity>`. */
  @property() integrity?: string;
  /** Live datasets of Eurostat with their filters, separated by spaces: `rd_e_gerdreg?sectperf=TOTAL&unit=PC_GDP`. */
  @property() eurostat?: string;
  /** Name under which the address of the page keeps what readers change: Back undoes it. Not kept when absent. */
  @property({ attribute: 'state-key' }) stateKey?: string;
  /**
   * The site's own figures, or a `Dataset`. The first counts of `data`, `src`, `eurostat` and a `<table>` or
   * `<script type="application/json">` in the element; the built-in Eurostat figures when there is none of them.
   */
  @property({ attribute: false }) data?: OwnData | Dataset;

  @state() private cursor?: Cursor;
  @state() private panel?: PanelName;
  @state() private status = '';
  /** Readers who save data get figures first. */
  @state() private isDrawn = !savesData();

  readonly #locale = new LocaleController(this, languages);
  readonly #model = new ComparisonController(this, this.#locale, () => this.#shown);
  readonly #size = new SizeController(this);
  readonly #views = new LazyParts(this, views);
  readonly #panels = new LazyParts(this, panels);
  readonly #status = new LazyParts(this, { select: () => import('./select.js') });

  #moveFocus = false;
  readonly #memory: PanelMemory = {};

  constructor() {
    super();
    new FocusController(this, [
      ['.settings', 'input'],
      ['.body [data-key]', MARK],
      ['figure', 'button'],
    ]);
  }

  protected override async scheduleUpdate(): Promise<unknown> {
    await turn();
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('regions') || changed.has('view')) this.cursor = undefined;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('stateKey')) void import('./kept-state.js').then(({ keepState }) => keepState(this), String);
    if (!this.#moveFocus) return;
    this.#moveFocus = false;
    this.renderRoot.querySelector<HTMLElement>(MARK)?.focus();
  }

  /** The comparison as CSV text with a byte order mark. Rejects with a `DataError` when none is shown. */
  async toCSV(): Promise<string> {
    return (await import('./files.js')).csvOf(this.#panelContext());
  }

  /** What is shown as the text of an SVG file. Rejects with a `DataError` when nothing is. */
  async toSVG(): Promise<string> {
    return (await import('./files.js')).svgOf(this.#panelContext());
  }

  /** What is shown as a PNG file of twice the width. Rejects with a `DataError` when nothing is. */
  async toPNG(): Promise<Blob> {
    return (await import('./files.js')).pngOf(this.#panelContext());
  }

  /** What is shown as a schema.org Dataset. Rejects with a `DataError` when nothing is. */
  async toJSONLD(): Promise<JsonLd> {
    return (await import('./files.js')).jsonLdOf(this.#panelContext());
  }

  #change(name: events.ChangedProperty, value: string | number | readonly string[], said: string): void {
    Object.assign(this, { [name]: value });
    this.cursor = undefined;
    this.status = said;
    this.dispatchEvent(new events.RegionCompareChangeEvent(name, value));
  }

  #onCursor(cursor: Cursor | undefined, focus = false): void {
    this.cursor = cursor;
    this.#moveFocus = focus;
  }

  #onSelect(cursor: Cursor): void {
    const cell = this.#figureAt(cursor);
    if (!cell) return;
    const { region, indicator, year, value } = cell;
    this.dispatchEvent(new events.RegionCompareSelectEvent(region.code, indicator.id, year, value));
    const selection = this.#selection();
    // Where the code doesn't come, it is asked for again by the next choice.
    void import('./select.js').then(({ add }) => add(cell, selection), String);
  }

  /** What the reader's choice of a figure leads to. */
  #selection(): Selection {
    return {
      comparison: this.#model.comparison!,
      language: this.#locale.language,
      canChange: !this.hideToolbar,
      change: (name, value, said) => this.#change(name, value, said),
      onSelect: () => this.cursor && this.#onSelect(this.cursor),
    };
  }

  #figureAt(cursor: Cursor): ComparedValue | undefined {
    const context = this.#panelContext()?.view;
    return context && this.#view(context)?.figureAt(context, cursor);
  }

  /** The author's or the reader's choice; without what is drawn alone as long as data is saved. */
  get #shown(): ViewName {
    const view = oneOf(this.view, VIEWS);
    return this.isDrawn || view === 'table' ? view : 'dots';
  }

  /** What is shown, in the layout that suits; `undefined` until its code is there. */
  #view(context: ViewContext): View | undefined {
    const name = this.#viewName(context);
    const view = name === 'dots' ? dots : this.#views.get(name)?.view;
    return view ?? (name === 'matrix' && context.isPrinted ? dots : undefined);
  }

  #viewName(context: ViewContext): ViewName | 'matrix' | 'saved' {
    const name = this.#shown;
    if (name !== oneOf(this.view, VIEWS)) return 'saved';
    return name === 'dots' && wantsMatrix(context) ? 'matrix' : name;
  }

  #onView(view: ViewName): void {
    this.#views.forgetFailures();
    if (view === this.#shown) return this.requestUpdate();
    this.isDrawn = true;
    this.#change('view', view, viewSaid(view, this.#locale.language));
  }

  #onPanel(panel: PanelName): void {
    this.#panels.forgetFailures();
    this.panel = this.panel === panel ? undefined : panel;
  }

  #viewContext(comparison: Comparison, { catalogue, observations }: Loaded): ViewContext {
    const highlight = this.highlight?.trim().toUpperCase();
    return {
      comparison,
      catalogue,
      observations,
      language: this.#locale.language,
      width: this.#size.width || 640,
      em: this.#size.em,
      isPrinted: this.#size.isPrinted,
      scale: oneOf(this.scale, SCALES),
      sort: oneOf(this.sort, SORTS),
      highlight: comparison.regions.find(({ code }) => code.toUpperCase() === highlight)?.code,
      indicator: this.#model.indicator ?? '',
      secondIndicator: this.#model.secondIndicator,
      cursor: this.cursor,
      host: this,
      onDraw: () => (this.isDrawn = true),
      onCursor: (cursor, focus) => this.#onCursor(cursor, focus),
      onSelect: (cursor) => this.#onSelect(cursor),
      onSort: (sort, said, first) => {
        if (first) this.#model.pick({ first });
        this.#change('sort', sort, said);
      },
    };
  }

  /** What panels and files are made of; `undefined` while there is nothing. */
  #panelContext(): PanelContext | undefined {
    const { comparison, loaded } = this.#model;
    if (!comparison || !loaded) return undefined;
    return {
      comparison,
      loaded,
      dataset: loaded.dataset,
      language: this.#locale.language,
      options: this,
      view: this.#viewContext(comparison, loaded),
      memory: this.#memory,
      change: (name, value, said) => this.#change(name, value, said),
      pick: (picked) => this.#model.pick(picked),
      say: (text) => (this.status = text),
      update: () => this.requestUpdate(),
    };
  }

  #headingText(): string {
    return this.heading ?? headingFor({ regions: this.#model.loaded?.regions ?? [] }, this.#locale.language);
  }

  override render(): TemplateResult {
    const { language, lang } = this.#locale;
    const comparison = this.#model.comparison;
    const isEmpty = !comparison?.regions.length;
    const { busy } = this.#model;
    const heading = this.#headingText();
    return frame({
      heading: comparison || this.heading ? heading : '',
      name: heading || headingFor({ regions: this.#model.loaded?.regions ?? [] }, language),
      headingLevel: this.headingLevel,
      lang,
      busy,
      toolbar: this.hideToolbar || !comparison ? nothing : this.#renderToolbar(comparison),
      body: html`${this.#renderProblems()}${isEmpty ? this.#renderEmpty(busy) : this.#renderView(comparison)}`,
      status: this.#renderStatus(),
      quiet: this.cursor !== undefined,
      footer: isEmpty || !this.#model.loaded ? nothing : this.#renderFooter(comparison, this.#model.loaded),
    });
  }

  #renderToolbar(comparison: Comparison): TemplateResult {
    const { language } = this.#locale;
    return html`${comparison.regions.length ? viewButtons(this.#shown, language, (next) => this.#onView(next)) : nothing}
      <span class="push"></span
      >${panelButton('settings', this.panel === 'settings', language, (panel) => this.#onPanel(panel))}
      ${this.panel === 'settings' ? this.#renderPanel('settings') : nothing}`;
  }

  #renderPanel(name: PanelName | 'pickers'): TemplateResult | typeof nothing {
    const context = this.#panelContext();
    if (!context) return nothing;
    const panel = this.#panels.get(name)?.panel;
    if (panel) {
      adoptStyles(this.renderRoot, panel.styles);
      return html`<div class="panel ${name}">${panel.render(context)}</div>`;
    }
    return this.#panels.hasFailed(name) ? partFailure(this.#locale.language) : nothing;
  }

  #renderView(comparison: Comparison): TemplateResult {
    const context = this.#viewContext(comparison, this.#model.loaded!);
    if (this.#model.table && this.#shown === 'table') return html`<slot></slot>`;
    const view = this.#view(context);
    if (view) {
      adoptStyles(this.renderRoot, view.styles);
      const hasPicker = !['dots', 'table'].includes(this.#shown) && !this.hideToolbar;
      return html`${hasPicker ? this.#renderPanel('pickers') : nothing}${view.render(context)}`;
    }
    if (this.#views.hasFailed(this.#viewName(context))) {
      return html`${partFailure(this.#locale.language)}${dots.render(context)}`;
    }
    return loading(this.#model.progress, this.#locale.language);
  }

  #renderEmpty(busy: boolean): TemplateResult {
    return html`<slot></slot
      >${(this.#model.failure || this.#model.loaded) && !busy ? nothing : loading(this.#model.progress, this.#locale.language)}`;
  }

  #renderProblems(): TemplateResult | typeof nothing {
    const { trouble } = this.#model;
    return trouble === 'failed' ? partFailure(this.#locale.language) : trouble;
  }

  /** What the last change did; in the overview, the figure under the cursor or how to reach one. */
  #renderStatus(): TemplateResult | string {
    const { language } = this.#locale;
    const { comparison, progress, busy } = this.#model;
    if (busy && progress && comparison) return progress;
    if (!comparison?.regions.length || this.#shown !== 'dots') return this.status;
    const cell = this.cursor && this.#figureAt(this.cursor);
    if (!cell) return this.status || exploreHint(language, !this.hideToolbar);
    return this.#status.get('select')?.cursorStatus(cell, this.#selection()) ?? this.status;
  }

  #renderFooter(comparison: Comparison, loaded: Loaded): TemplateResult {
    const { language } = this.#locale;
    const button = (name: PanelName) =>
      panelButton(name, this.panel === name, language, (panel) => this.#onPanel(panel));
    const open = this.panel && this.panel !== 'settings' ? this.#renderPanel(this.panel) : nothing;
    const actions = this.hideToolbar
      ? nothing
      : html`<div class="toolbar">
            ${button('words')}${button('download')}${this.data == null && !this.#model.content ? button('embed') : nothing}
          </div>
          ${open}`;
    return html`${notes(visibleIn(this.#shown, this.#viewContext(comparison, loaded)), loaded.catalogue, language, loaded.remark)}${actions}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    's3-region-compare': RegionCompare;
  }
}
