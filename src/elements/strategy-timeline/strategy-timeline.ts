import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { JsonLd } from '../../export/json-ld.js';
import { dateOf } from '../../model/day.js';
import { printEdtf } from '../../model/edtf-parse.js';
import type { Strategy } from '../../model/index.js';
import type { StrategySource } from '../../sources/strategy-source.js';
import type { Chronology } from '../../stats/chronology.js';
import { laneName, timelineHeading } from '../../text/chronology-heading.js';
import { itemText } from '../../text/chronology-item.js';
import { edtfText } from '../../text/edtf-text.js';
import { languages } from '../../text/languages.js';
import { adoptStyles } from '../../widget/adopt-styles.js';
import { booleanAttribute } from '../../widget/attributes.js';
import { FocusController } from '../../widget/focus-controller.js';
import { frame } from '../../widget/frame.js';
import { frameStyles } from '../../widget/frame.styles.js';
import { LazyParts } from '../../widget/lazy-parts.js';
import { LocaleController } from '../../widget/locale-controller.js';
import { savesData } from '../../widget/saves-data.js';
import { SizeController } from '../../widget/size-controller.js';
import { turn } from '../../widget/turn.js';
import type { AxisContext, AxisView, TimeWindow } from './axis-view.js';
import { FoldedController } from './folded-controller.js';
import { list, STEP } from './list.js';
import type { Loaded } from './load.js';
import type { PanelInput } from './panel-context.js';
import { drawingFor, drawings, files, panels, stepSources } from './parts.js';
import type { OpenPanel } from './parts.js';
import { Reader } from './reader.js';
import { periodWindow, textOf } from './query.js';
import { countText, empty, nothingLeft, nowLine, partFailure } from './states.js';
import { StrategyTimelineChangeEvent } from './strategy-timeline.events.js';
import type { TimelineChange } from './strategy-timeline.events.js';
import { styles } from './strategy-timeline.styles.js';
import { TimelineController } from './timeline-controller.js';
import { allLabel, footer, periodLabel, toolbar } from './toolbar.js';
import type { PanelName } from './toolbar.js';

/** Narrowest container that the drawing has room in, in its font size. */
const WIDE = 42;

/**
 * @summary The steps of a strategy in time, between those of its country and the EU: a list with machine-readable
 * dates, and the same on a time axis where there is room.
 *
 * @slot - An `<ol>`, or `<ul>`, of `<li><time datetime="2014-07-10">…</time> text</li>` is the timeline where no region,
 * address or data is given; it stays in the page, whole: choices change the drawing of it. Anything else is shown until
 * the steps are there, and when they can't be loaded.
 * @slot heading - Replaces the heading.
 * @slot note - Remarks of the site's own, after the list.
 *
 * @event {StrategyTimelineLoadEvent} s3-load - When steps have arrived and are shown; carries the chronology.
 * @event {StrategyTimelineErrorEvent} s3-error - When something can't be shown: a failed request, an unknown region, bad data.
 * @event {StrategyTimelineSelectEvent} s3-select - When the reader chooses a step.
 * @event {StrategyTimelineChangeEvent} s3-change - When the reader changes period, kinds, levels or the stretch of time.
 *
 * @csspart heading - The heading.
 * @csspart now - What is under way and what comes next.
 * @csspart toolbar - The buttons above the timeline.
 * @csspart body - Drawing and list.
 * @csspart axis - The drawing.
 * @csspart list - The list.
 * @csspart item - A step in the list.
 * @csspart status - The line that says what changed.
 * @csspart problems - What could not be shown.
 *
 * @cssprop [--s3-ink=currentColor] - Text and lines.
 * @cssprop --s3-muted - Secondary text.
 * @cssprop --s3-rule - Thin rules, the rail of the list.
 * @cssprop [--s3-paper=Canvas] - What the widget stands on; fills hollow marks.
 * @cssprop --s3-accent - Chosen buttons and steps, links and focus.
 * @cssprop --s3-focus - Focus ring.
 * @cssprop --s3-now - The line that marks today in the drawing, and the word beside it.
 * @cssprop [--s3-font=inherit] - Font family.
 * @cssprop [--s3-font-size] - Size of running text, the page's own by default; all else follows.
 */
export class StrategyTimeline extends LitElement {
  static override styles = [frameStyles, styles];

  /** Code of the region: `ITI1`; with its steps come those of its country and of the EU. */
  @property() region = '';
  /** Whose steps, separated by spaces: `regional national eu`; all when empty. */
  @property() levels: string | readonly string[] = '';
  /** First year, month or day: `2013`. */
  @property() from?: string;
  /** Last year, month or day, included: `2028`. */
  @property() to?: string;
  /** Years that are shown first: `2014-2020`. Readers can choose others. */
  @property() period = '';
  /** Kinds of steps, separated by spaces: `adoption consultation event`; all when empty. */
  @property() kinds: string | readonly string[] = '';
  /** Address of a file in the format for strategies. */
  @property() src?: string;
  /** What `src` is where it doesn't tell by itself: `json` or `csv`. */
  @property() format?: string;
  /** Heading; made from the region when absent, none when empty. */
  @property() heading?: string;
  /** Makes the heading an HTML heading of this level, 1–6, and years headings of the next. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;
  /** BCP 47 language; that of the nearest `lang` when absent. */
  @property() locale?: string;
  /** The day that is taken for today, `2026-05-01`, for a page that is to stay as it is; the reader's date when absent. */
  @property() today?: string;
  /** Leaves out everything that changes what is shown, and the files. */
  @property({ attribute: 'hide-toolbar', converter: booleanAttribute }) hideToolbar = false;
  /** The site's own strategies: one, several, or a `StrategySource`; the built-in ones when absent. */
  @property({ attribute: false }) data?: Strategy | readonly Strategy[] | StrategySource | object;

  @state() private panel?: PanelName;
  @state() private status = '';
  /** Readers who save data get the list first. */
  @state() private isDrawn = !savesData();

  readonly #locale = new LocaleController(this, languages);
  readonly #model = new TimelineController(this, this.#locale);
  readonly #reader = new Reader(this, this.#model);
  readonly #size = new SizeController(this);
  readonly #drawings = new LazyParts<AxisView>(this, drawings);
  readonly #panels = new LazyParts<OpenPanel>(this, panels);

  readonly #folded = new FoldedController(this, () => {
    this.requestUpdate();
    if (this.isDrawn) void this.#askSources();
  });
  constructor() {
    super();
    new FocusController(this, [
      ['.fold', '.list'],
      ['.body', ':is(.choices, .zoom) [tabindex="0"]'],
    ]);
  }

  /** What is shown as the text of a CSV file. Rejects with a `DataError` when nothing is, or its sources can't be had. */
  async toCSV(): Promise<string> {
    return (await files(this.#panelInput())).csv();
  }

  /** What is shown as the text of a calendar; steps without a date are not in it. Rejects as `toCSV` does. */
  async toICS(): Promise<string> {
    return (await files(this.#panelInput())).ics();
  }

  /** What is shown as the text of an SVG file. Rejects as `toCSV` does. */
  async toSVG(): Promise<string> {
    return (await files(this.#panelInput())).svg();
  }

  /** The strategies whose steps are shown, as Datasets of schema.org and DCAT. Rejects as `toCSV` does. */
  async toJSONLD(): Promise<JsonLd> {
    return (await files(this.#panelInput())).jsonLd();
  }

  /** What is shown as a PNG file of twice the width. Rejects as `toCSV` does. */
  async toPNG(): Promise<Blob> {
    return (await files(this.#panelInput())).png();
  }

  protected override async scheduleUpdate(): Promise<unknown> {
    await turn();
    return super.scheduleUpdate();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('period') || changed.has('region')) this.#model.zoom = undefined;
    // Asked for beside the steps, so that the list doesn't move when the drawing comes.
    if (this.#isWide) this.#drawings.get(this.#drawing);
  }

  protected override updated(): void {
    const { shown, whole } = this.#model;
    if (whole?.items.length && this.#model.wasDrawn) this.#reader.followLink();
    if (shown && this.#folded.isNew(shown)) {
      // What was opened in one choice of steps is not open in another.
      for (const details of this.renderRoot.querySelectorAll('details')) details.open = false;
    }
    this.#reader.moveFocus();
  }

  get #isWide(): boolean {
    return this.#size.width >= WIDE * this.#size.em;
  }

  /** Name of what draws. */
  get #drawing(): string {
    return this.isDrawn ? drawingFor(this.#model.whole) : 'saved';
  }

  /** Whether anything follows what readers choose: a list of the page's own doesn't, only the drawing of it. */
  get #follows(): boolean {
    return !this.#model.loaded?.entries || (this.#isWide && !!this.#model.whole?.items.some(({ time }) => time));
  }

  /** For the sources of steps that are kept apart, when they are first to be seen. */
  async #askSources(): Promise<void> {
    const { loaded } = this.#model;
    if (!loaded?.full) return;
    await stepSources().then(
      ({ findSources, styles }) => {
        adoptStyles(this.renderRoot, styles);
        return findSources(loaded);
      },
      () => (loaded.found ??= 'failed'),
    );
    this.requestUpdate();
  }

  #change(property: TimelineChange, value: string, said: string): void {
    if (property !== 'window') Object.assign(this, { [property]: value });
    this.#reader.visible = STEP;
    this.status = said;
    this.dispatchEvent(new StrategyTimelineChangeEvent(property, value));
  }

  #onPeriod(id: string, label: string): void {
    const isSame = !this.#model.zoom && id === textOf(this.period);
    this.#model.zoom = undefined;
    if (!isSame) this.#change('period', id, `${periodLabel(this.#locale.language)}: ${label}.`);
  }

  #onWindow(window: TimeWindow | undefined): void {
    const { language } = this.#locale;
    this.#model.zoom = window;
    if (!window) this.period = '';
    const time = window && ({ kind: 'interval', start: dateOf(window.from), end: dateOf(window.to) } as const);
    this.#change('window', time ? printEdtf(time) : '', `${time ? edtfText(time, language) : allLabel(language)}.`);
    this.requestUpdate();
  }

  #headingText(): string {
    return this.heading ?? timelineHeading(this.#model.loaded?.region, this.#locale.language);
  }

  #panelInput(): PanelInput {
    return {
      host: this,
      model: this.#model,
      language: this.#locale.language,
      heading: this.#headingText(),
      change: (name, value, said) => this.#change(name, value, `${said}.`),
      say: (text) => {
        this.status = text;
      },
      update: () => this.requestUpdate(),
    };
  }

  override render(): TemplateResult {
    const { language, lang } = this.#locale;
    const { loaded, busy, shown, trouble, failed } = this.#model;
    const drawing = this.#drawing;
    const waits =
      this.#isWide && !this.#drawings.get(drawing) && !this.#drawings.hasFailed(drawing) && !this.#model.wasDrawn;
    const chronology = this.#locale.pending || waits ? undefined : shown;
    if (chronology) this.#model.wasDrawn = true;
    const hasItems = !!loaded?.items.length && !!chronology;
    const heading = this.#headingText();
    const hasHeading = this.heading !== undefined || (hasItems && loaded.region);
    return frame({
      heading: hasHeading ? heading : '',
      name: heading || timelineHeading(loaded?.region, language),
      headingLevel: this.headingLevel,
      lang,
      busy: busy || waits,
      toolbar: nothing,
      body: html`${trouble === 'failed' ? partFailure(language) : trouble}${hasItems ? this.#renderBody(chronology, loaded) : empty(loaded, busy || (waits && !!loaded?.items.length), failed, language)}`,
      status: hasItems
        ? `${this.status} ${countText(this.#follows && chronology, this.#model.whole ?? chronology, language, !!loaded.entries)}`.trim()
        : this.status,
      quiet: false,
      footer: hasItems ? this.#renderFooter(chronology) : nothing,
    });
  }

  #renderBody(chronology: Chronology, loaded: Loaded): TemplateResult {
    return html`${nowLine(this.#model.all ?? chronology, this.#locale.language)}
    ${this.#follows ? this.#renderToolbar() : nothing}${this.#renderAxis(chronology)}
    ${chronology.items.length ? nothing : nothingLeft(this.#locale.language)}${loaded.entries ? html`<slot></slot>` : this.#renderList(chronology, loaded)}`;
  }

  #renderToolbar(): TemplateResult | typeof nothing {
    const { within: whole, zoom } = this.#model;
    if (!whole || this.hideToolbar) return nothing;
    return toolbar({
      whole,
      language: this.#locale.language,
      window: zoom ?? periodWindow(this.period),
      panel: this.panel,
      content: this.panel === 'filter' ? this.#renderPanel('filter') : nothing,
      onPeriod: (id, label) => this.#onPeriod(id, label),
      onPanel: (panel) => this.#onPanel(panel),
    });
  }

  #onPanel(panel: PanelName): void {
    this.#panels.forgetFailures();
    this.panel = this.panel === panel ? undefined : panel;
  }

  #renderPanel(name: PanelName): TemplateResult | typeof nothing {
    const panel = this.#panels.get(name);
    if (panel) {
      adoptStyles(this.renderRoot, panel.styles);
      return html`<div class="panel ${name}">${panel.render(this.#panelInput())}</div>`;
    }
    return this.#panels.hasFailed(name) ? partFailure(this.#locale.language) : nothing;
  }

  #renderAxis(chronology: Chronology): TemplateResult | typeof nothing {
    const all = this.#model.all ?? chronology;
    // Of all, for where nothing is in sight its buttons lead back.
    if (!this.#isWide || !all.items.some(({ time }) => time)) return nothing;
    const axis = this.#drawings.get(this.#drawing);
    if (!axis) return nothing;
    adoptStyles(this.renderRoot, axis.styles);
    return axis.render(this.#axisContext(all, chronology));
  }

  #axisContext(chronology: Chronology, { from, to }: Chronology): AxisContext {
    const { language } = this.#locale;
    return {
      chronology,
      language,
      width: this.#size.width,
      em: this.#size.em,
      window: { from, to },
      selected: this.#reader.selected,
      host: this,
      isFixed: this.hideToolbar,
      onDraw: () => (this.isDrawn = true),
      onSelect: (id) => this.#reader.select(id),
      onOpen: (id) => this.#reader.open(id),
      onWindow: (window) => this.#onWindow(window),
      laneName: (lane) => laneName(lane, language),
      itemText: (id) => itemText(this.#model.item(id)!, language, chronology.today),
    };
  }

  #renderList(chronology: Chronology, loaded: Loaded): TemplateResult {
    const level = this.headingLevel! >= 1 ? Math.min(6, this.headingLevel! + 1) : undefined;
    return list({
      chronology,
      language: this.#locale.language,
      headingLevel: level,
      selected: this.#reader.selected,
      own: chronology.lanes.length > 1 ? loaded.region?.code : undefined,
      visible: this.#size.isPrinted ? Infinity : this.#reader.visible,
      most: this.#size.isWhole ? Infinity : this.#folded.most(chronology),
      full: loaded.found,
      onSources: loaded.full && (() => void this.#askSources()),
      onSelect: (id) => this.#reader.select(id),
      onUnfold: (visible) => this.#reader.unfold(visible),
      onFound: (id) => this.#reader.unfoldTo(id),
    });
  }

  #renderFooter(chronology: Chronology): TemplateResult {
    const { panel, hideToolbar } = this;
    return html`<slot name="note"></slot>${
        hideToolbar || !chronology.items.length
          ? nothing
          : footer(panel, this.#locale.language, (name) => this.#onPanel(name))
      }${panel && panel !== 'filter' && !hideToolbar ? this.#renderPanel(panel) : nothing}`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    's3-strategy-timeline': StrategyTimeline;
  }
}
