import { LitElement, html, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';
import type { Dataset } from '../../sources/dataset.js';
import { builtinStrategies } from '../../sources/strategies/builtin-strategies.js';
import { isSource, strategyError } from '../../sources/strategies/is-source.js';
import type { PriorityNode } from '../../stats/priority-view.js';
import { languages } from '../../text/languages.js';
import { kindHeading, prioritiesHeading } from '../../text/priority-headings.js';
import { factsText } from '../../text/priority-labels.js';
import { adoptStyles } from '../../widget/adopt-styles.js';
import { afterFirstView } from '../../widget/after-first-view.js';
import { attributeText, booleanAttribute } from '../../widget/attributes.js';
import { FocusController } from '../../widget/focus-controller.js';
import { frame } from '../../widget/frame.js';
import { frameStyles } from '../../widget/frame.styles.js';
import { headingOf } from '../../widget/heading.js';
import { LazyParts } from '../../widget/lazy-parts.js';
import { LoadController } from '../../widget/load-controller.js';
import { LocaleController } from '../../widget/locale-controller.js';
import { tagOf } from '../../widget/tag-of.js';
import type * as change from './change.js';
import { groupsOf, prioritiesOf } from './groups.js';
import type { Group } from './groups.js';
import { loadList } from './load.js';
import type { LoadedList, StrategyView } from './load.js';
import type { Panel, Shown } from './panel.js';
import { changePart, filterPart, own, panels, trouble } from './parts.js';
import {
  NO_FILTER,
  PriorityListChangeEvent,
  PriorityListErrorEvent,
  PriorityListLoadEvent,
} from './priority-list.events.js';
import type { ListFilter } from './priority-list.events.js';
import { loading, noMatch, partFailure } from './priority-list.template.js';
import { styles } from './priority-list.styles.js';
import { Records } from './records.js';
import { countText, panelButton } from './toolbar.js';
import type { PanelName } from './toolbar.js';

/** One for all lists, so that each module of facts is loaded once. */
const builtin = builtinStrategies();

/** Fewer priorities than this are seen at a glance. */
const WORTH_FILTERING = 5;
/** Of so many the search is open from the start. */
const MANY = 13;

/** What cards fire for themselves; of the list a page hears what the list fires. */
const OF_CARDS = ['s3-load', 's3-error', 's3-change'];

/**
 * @summary All priorities of a region's strategy as cards, grouped by kind or by the first level of their tree, with a
 * search, and with what is new, kept and gone against another period.
 *
 * @slot - What stands in the page without the widget; shown until the priorities are there, and when they can't be loaded.
 * @slot heading - Replaces the heading.
 * @slot note - Remarks of the site's own, at the end.
 *
 * @event {PriorityListLoadEvent} s3-load - When the priorities have arrived and are shown.
 * @event {PriorityListErrorEvent} s3-error - When something can't be shown.
 * @event {PriorityListChangeEvent} s3-change - When the reader filters the list.
 * @event {PriorityCardSelectEvent} s3-select - From a card: the reader asks for a region's figures or a near priority.
 *
 * @csspart heading - The heading.
 * @csspart toolbar - Search and filters.
 * @csspart body - The cards.
 * @csspart card - A card.
 * @csspart status - The line that counts what is shown.
 * @csspart problems - What could not be shown.
 *
 * @cssprop [--s3-ink=currentColor] - Text and rules.
 * @cssprop --s3-muted - Secondary text.
 * @cssprop --s3-rule - Thin rules.
 * @cssprop [--s3-paper=Canvas] - Ground of fields.
 * @cssprop --s3-accent - Chosen buttons and focus.
 * @cssprop [--s3-font=inherit] - Font family.
 * @cssprop [--s3-font-size] - Size of running text, the page's own by default; all else follows.
 */
export class PriorityList extends LitElement {
  static override styles = [frameStyles, styles];

  /** Code of the region: `ITI1`. */
  @property() region = '';
  /** First and last year of the strategy: `2014-2020`; the newest one when empty. */
  @property() period = '';
  /** Another period of the same region, to tell what is new, kept and gone. */
  @property({ attribute: 'compare-period' }) comparePeriod = '';
  /** Address of a JSON file with the site's own strategies. */
  @property() src?: string;
  /** What `src` is where it doesn't tell by itself: `json` or `csv`. */
  @property() format?: string;
  /** How much each card shows: `summary` or `full`. */
  @property() detail: 'summary' | 'full' = 'summary';
  /** Ids of indicators whose figures the cards show as evidence; those that the data name when empty. */
  @property() indicators = '';
  /** Address of a page about a priority, with `{region}` and `{priority}` in place of code and id. */
  @property({ attribute: 'priority-href' }) priorityHref?: string;
  /** Address of a page about a region, with `{code}` in place of its code. */
  @property({ attribute: 'region-href' }) regionHref?: string;
  /** Address of a page that compares, with `{code}` and `{indicators}` in place of them. */
  @property({ attribute: 'compare-href' }) compareHref?: string;
  /** Heading; made from region and period when absent, none when empty. */
  @property() heading?: string;
  /** Makes the heading an HTML heading of this level, 1–6; the headings below follow. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel?: number;
  /** Leaves out search, filters and files. */
  @property({ attribute: 'hide-toolbar', converter: booleanAttribute }) hideToolbar = false;
  /** BCP 47 language; that of the nearest `lang` when absent. */
  @property() locale?: string;
  /** The site's own strategies in the published format, or a `StrategySource`. */
  @property({ attribute: false }) data?: unknown;
  /** Where the figures of the evidence come from; the built-in Eurostat figures when absent. */
  @property({ attribute: false }) figures?: Dataset;

  @state() private filter: ListFilter = NO_FILTER;
  @state() private panel?: PanelName;
  @state() private said = '';
  @state() private isFiltering?: boolean;

  readonly #locale = new LocaleController(this, languages);
  readonly #load: LoadController<ReturnType<PriorityList['request']>, LoadedList> = new LoadController(this, {
    args: () => (this.#locale.pending ? undefined : this.request()),
    load: (args, signal) => this.#answer(args, signal),
    onFailure: (reason) => this.dispatchEvent(new PriorityListErrorEvent(strategyError(reason))),
  });
  readonly #panels = new LazyParts<Panel>(this, panels);
  readonly #filters = new LazyParts<Awaited<ReturnType<typeof filterPart>>>(this, { filter: filterPart });
  readonly #trouble = new LazyParts<Awaited<ReturnType<typeof trouble>>>(this, { trouble });
  readonly #change = new LazyParts<typeof change>(this, { change: changePart });
  #told: unknown;
  readonly #records = new Records();

  constructor() {
    super();
    new FocusController(this, [
      ['.again', 'input'],
      ['figure', 'button'],
    ]);
    afterFirstView(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    for (const type of OF_CARDS) root.addEventListener(type, (event) => event.stopPropagation());
    return root;
  }

  protected request() {
    const { data, src, format, region, period, comparePeriod } = this;
    return [data, src, format, attributeText(region), attributeText(period), attributeText(comparePeriod)] as const;
  }

  #answer(
    [data, src, format, region, period, comparePeriod]: ReturnType<PriorityList['request']>,
    signal: AbortSignal,
  ): LoadedList | Promise<LoadedList> {
    const query = { region, period, comparePeriod };
    if (isSource(data)) return loadList(data, query, signal);
    if (data != null || src) {
      const language = this.#locale.asked;
      return own().then(({ loadOwn }) => loadOwn({ data, src, format, language, query }, builtin, signal));
    }
    return loadList(builtin, query, signal);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if ((['region', 'period', 'data', 'src'] as const).some((name) => changed.has(name))) {
      this.filter = NO_FILTER;
      this.said = '';
    }
  }

  protected override updated(): void {
    const { value } = this.#load;
    if (!value || value === this.#told) return;
    const { problems } = value;
    const part = problems.length ? this.#trouble.get('trouble') : undefined;
    if (problems.length && !part) return;
    this.#told = value;
    if (value.view) this.dispatchEvent(new PriorityListLoadEvent(this.#shownOf(value.view)));
    for (const error of part?.errorsOf(problems, this.#locale.language) ?? [])
      this.dispatchEvent(new PriorityListErrorEvent(error));
  }

  get #isFiltered(): boolean {
    return Object.values(this.filter).some(Boolean);
  }

  /** There is a filter only once its code is there. */
  #matches(node: PriorityNode): boolean {
    return (
      !this.#isFiltered ||
      (this.#filters.get('filter')?.matches(node, this.filter, this.#load.value!.view!, this.#locale.language) ?? true)
    );
  }

  #visible({ forest }: StrategyView): readonly PriorityNode[] {
    return forest.filter((node) => this.#matches(node));
  }

  #shownOf(view: StrategyView): Shown {
    const { region, strategy, forest, change } = view;
    const nodes = this.#visible(view);
    return {
      region,
      strategy,
      priorities: nodes.length === forest.length ? strategy.priorities : prioritiesOf(nodes),
      forest,
      ...(change && { change }),
      language: this.#locale.language,
      heading: this.#headingText(view),
    };
  }

  #onFilter(part: Partial<ListFilter>): void {
    const { view } = this.#load.value ?? {};
    if (!view) return;
    this.filter = { ...this.filter, ...part };
    const visible = this.#visible(view);
    this.said = countText(visible.length, view.forest.length, this.#locale.language);
    this.dispatchEvent(
      new PriorityListChangeEvent(
        this.filter,
        prioritiesOf(visible).map(({ id }) => id),
      ),
    );
  }

  #onPanel(panel: PanelName): void {
    this.#panels.forgetFailures();
    this.panel = this.panel === panel ? undefined : panel;
  }

  #headingText(view: StrategyView | undefined): string {
    return this.heading ?? (view ? prioritiesHeading(view.region, view.strategy.period, this.#locale.language) : '');
  }

  override render(): TemplateResult {
    const { language, lang, pending } = this.#locale;
    const { value, busy, failure } = this.#load;
    const view = value?.view;
    const isBusy = busy || pending;
    return frame({
      heading: this.#headingText(view),
      name: this.#headingText(view) || this.region || kindHeading(undefined, language),
      headingLevel: this.headingLevel,
      lang,
      busy: isBusy,
      toolbar: view && !this.hideToolbar ? this.#renderToolbar(view) : nothing,
      body: html`${this.#renderProblems()}${
        view
          ? this.#renderGroups(view)
          : html`<slot></slot>${isBusy || !(value || failure) ? loading(language) : nothing}`
      }`,
      status: view ? this.said || countText(this.#visible(view).length, view.forest.length, language) : '',
      quiet: false,
      footer: view ? this.#renderFooter(view) : html`<slot name="note"></slot>`,
    });
  }

  #renderToolbar(view: StrategyView): TemplateResult | typeof nothing {
    if (view.strategy.priorities.length < WORTH_FILTERING) return nothing;
    const { language } = this.#locale;
    const isOpen = this.isFiltering ?? view.forest.length >= MANY;
    const part = isOpen ? this.#filters.get('filter') : undefined;
    if (part) adoptStyles(this.renderRoot, part.styles);
    const onPanel = () => {
      this.#filters.forgetFailures();
      this.isFiltering = !isOpen;
      if (this.#isFiltered) this.#onFilter(NO_FILTER);
    };
    return html`${panelButton('filter', isOpen, language, onPanel)}
    ${
      part
        ? html`<div class="panel filter">
            ${part.filterBar(view, this.filter, language, (change) => this.#onFilter(change))}
          </div>`
        : isOpen && this.#filters.hasFailed('filter')
          ? partFailure(language)
          : nothing
    }`;
  }

  #renderGroups(view: StrategyView): TemplateResult {
    const { language } = this.#locale;
    const visible = this.#visible(view);
    const parts = view.change && this.#change.get('change');
    if (parts) adoptStyles(this.renderRoot, parts.styles);
    const level = (this.headingLevel || 2) + 1;
    if (!visible.length) return noMatch(language, () => this.#onFilter(NO_FILTER));
    return html`${parts ? parts.changeSentence(view, language) : nothing}${groupsOf(view.forest).map((group) =>
      this.#renderGroup(group, view, level),
    )}${parts && !this.#isFiltered ? parts.others(view, level, language) : nothing}`;
  }

  #renderGroup(
    { root, kind, hasHeading, cards }: Group,
    view: StrategyView,
    level: number,
  ): TemplateResult | typeof nothing {
    const { language } = this.#locale;
    const shown = cards.filter((card) => this.#matches(card));
    // A group whose head alone is what the reader looks for is shown whole.
    const kept = shown.length || !root || !this.#matches(root) ? shown : cards;
    if (!kept.length) return nothing;
    const heading = root
      ? this.#renderCard(this.#records.leadOf(root), view, level, 'lead')
      : hasHeading
        ? headingOf(level, kindHeading(kind, language))
        : nothing;
    return html`<section>
      ${heading}
      <ul class="grid" role="list">
        ${kept.map((node) => html`<li>${this.#renderCard(node, view, hasHeading ? level + 1 : level)}</li>`)}
      </ul>
    </section>`;
  }

  #renderCard(node: PriorityNode, view: StrategyView, level: number, name = ''): TemplateResult {
    const { language } = this.#locale;
    const parts = view.change && this.#change.get('change');
    const tag = unsafeStatic(tagOf('s3-priority-card'));
    return staticHtml`<${tag}
      class=${name || nothing}
      part="card"
      hide-context
      detail=${this.detail === 'full' ? 'full' : 'summary'}
      heading-level=${Math.min(6, level)}
      mark=${parts ? parts.markOf(node, view, language) : nothing}
      href=${this.priorityHref ?? nothing}
      region-href=${this.regionHref ?? nothing}
      compare-href=${this.compareHref ?? nothing}
      indicators=${this.indicators || nothing}
      .locale=${this.locale}
      .data=${isSource(this.data) ? this.data : undefined}
      .figures=${this.figures}
      .record=${this.#records.of(node, view)}
    ></${tag}>`;
  }

  #renderProblems(): TemplateResult | typeof nothing {
    const { failure, value, busy } = this.#load;
    if (!failure && !value?.problems.length) return nothing;
    const part = this.#trouble.get('trouble');
    if (!part) return this.#trouble.hasFailed('trouble') ? partFailure(this.#locale.language) : nothing;
    return part.trouble(failure, busy, value, this.#locale.language, () => this.#load.retry());
  }

  #renderFooter(view: StrategyView): TemplateResult {
    const { language } = this.#locale;
    const { retrieved } = view.strategy;
    const button = (name: PanelName) =>
      panelButton(name, this.panel === name, language, (panel) => this.#onPanel(panel));
    // What a property holds can't be written into an embed code.
    const names = (Object.keys(panels) as PanelName[]).filter((name) => name !== 'embed' || this.data == null);
    return html`<p class="small">${retrieved ? factsText(retrieved, language) : nothing}</p>
      <slot name="note"></slot>
      ${
        this.hideToolbar
          ? nothing
          : html`<div class="toolbar">${names.map(button)}</div>
              ${this.panel && names.includes(this.panel) ? this.#renderPanel(this.panel, view) : nothing}`
      }`;
  }

  #renderPanel(name: PanelName, view: StrategyView): TemplateResult | typeof nothing {
    const panel = this.#panels.get(name);
    if (!panel) return this.#panels.hasFailed(name) ? partFailure(this.#locale.language) : nothing;
    adoptStyles(this.renderRoot, panel.styles);
    const say = (said: string) => {
      this.said = said;
    };
    return html`<div class="panel ${name}">${panel.render({ host: this, shown: this.#shownOf(view), say })}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    's3-priority-list': PriorityList;
  }
}
