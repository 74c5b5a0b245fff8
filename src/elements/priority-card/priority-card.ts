import { LitElement, html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Dataset } from '../../sources/dataset.js';
import { builtinStrategies } from '../../sources/strategies/builtin-strategies.js';
import { isSource, strategyError } from '../../sources/strategies/is-source.js';
import type { StrategySource } from '../../sources/strategy-source.js';
import type { PriorityRecord } from '../../stats/priority-view.js';
import { languages } from '../../text/languages.js';
import { localText } from '../../text/local-text.js';
import { factsText } from '../../text/priority-labels.js';
import { loadingText, partFailedText } from '../../text/priority-states.js';
import { hrefFrom, safeHref } from '../../text/safe-href.js';
import { adoptStyles } from '../../widget/adopt-styles.js';
import { afterFirstView } from '../../widget/after-first-view.js';
import { attributeText, booleanAttribute } from '../../widget/attributes.js';
import { FocusController } from '../../widget/focus-controller.js';
import { frameStyles } from '../../widget/frame.styles.js';
import { headingOf } from '../../widget/heading.js';
import { LazyParts } from '../../widget/lazy-parts.js';
import { LoadController } from '../../widget/load-controller.js';
import { LocaleController } from '../../widget/locale-controller.js';
import type { FullPart } from './full.js';
import { loadCard } from './load.js';
import type { LoadedCard } from './load.js';
import { fullPart, own, rich, trouble } from './parts.js';
import { PriorityCardChangeEvent, PriorityCardErrorEvent, PriorityCardLoadEvent } from './priority-card.events.js';
import { styles } from './priority-card.styles.js';
import { overline, words } from './priority-card.template.js';

export type Detail = 'summary' | 'full';

/** One for all cards, so that each module of facts is loaded once. */
const builtin = builtinStrategies();

/** With no element in it but a link to its embed page, which is for those without script and no summary. */
const LINK_ALONE = ':has(>[href*="embed/" i]):not(:has(>:not([slot],[href])))';

/**
 * @summary One priority of a region's strategy: what it is, its areas and codes, and on demand the figures and the money
 * behind it, contact, documents, sources and the regions that chose a near field.
 *
 * @slot - The summary; stands in place of the one in the data, unless it is nothing but a link to the embed page.
 * @slot heading - Replaces the title; a heading of the page's own level.
 * @slot areas - A list of the areas that belong to the priority.
 * @slot contact - Whom to ask.
 * @slot documents - Links to documents.
 * @slot note - Remarks of the site's own, at the end.
 * @slot comparison - The comparison that the reader asked for; the card puts it there.
 *
 * @event {PriorityCardLoadEvent} s3-load - When a priority has arrived and is shown.
 * @event {PriorityCardErrorEvent} s3-error - When something can't be shown.
 * @event {PriorityCardSelectEvent} s3-select - When the reader asks for a region's figures or for a near priority.
 * @event {PriorityCardChangeEvent} s3-change - When the reader opens or closes the details.
 *
 * @csspart overline - Kind, region and years above the title.
 * @csspart heading - The title.
 * @csspart summary - The summary.
 * @csspart areas - The folded areas.
 * @csspart codes - The codes.
 * @csspart details - Everything that is loaded on demand.
 * @csspart problems - What could not be shown.
 * @csspart footer - Date of the facts and the button for the details.
 *
 * @cssprop [--s3-ink=currentColor] - Text and the rule above the card.
 * @cssprop --s3-muted - Secondary text.
 * @cssprop --s3-rule - Thin rules.
 * @cssprop --s3-accent - Focus, and the mark beside problems.
 * @cssprop [--s3-font=inherit] - Font family.
 * @cssprop [--s3-font-size] - Size of running text, the page's own by default; all else follows.
 * @cssprop [--s3-heading-font=inherit] - Font family of the title.
 */
export class PriorityCard extends LitElement {
  static override styles = [frameStyles, styles];

  /** Code of the region: `ITI1`. */
  @property() region = '';
  /** First and last year of the strategy: `2014-2020`; the newest one when empty. */
  @property() period = '';
  /** Id of the priority, or its title in any of its languages. */
  @property() priority = '';
  /** Address of a JSON file with the site's own strategies. */
  @property() src?: string;
  /** What `src` is where it doesn't tell by itself: `json` or `csv`. */
  @property() format?: string;
  /** `summary`, or `full` with everything that is known. */
  @property({ reflect: true, useDefault: true }) detail: Detail = 'summary';
  /** Ids of indicators whose figures are shown as evidence, separated by spaces; those that the data name when empty. */
  @property() indicators = '';
  /** Where the title leads; the list of the priority's projects when absent. */
  @property() href?: string;
  /** Address of a page about a region, with `{code}` in place of its code. */
  @property({ attribute: 'region-href' }) regionHref?: string;
  /** Address of a page that compares, with `{code}` and `{indicators}` in place of them. */
  @property({ attribute: 'compare-href' }) compareHref?: string;
  /** Title; that of the priority when absent. */
  @property() heading?: string;
  /** Level of the heading, 1–6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;
  /** Leaves out kind, region and years, where the page says them. */
  @property({ attribute: 'hide-context', converter: booleanAttribute }) hideContext = false;
  /** A word above the title, such as “New”. */
  @property() mark = '';
  /** BCP 47 language; that of the nearest `lang` when absent. */
  @property() locale?: string;
  /** The site's own strategies in the published format, `{ priority, strategy }`, or a `StrategySource`. */
  @property({ attribute: false }) data?: unknown;
  /** Where the figures of the evidence come from; the built-in Eurostat figures when absent. */
  @property({ attribute: false }) figures?: Dataset;
  /** A priority that has been read already; goes before everything else. */
  @property({ attribute: false }) record?: PriorityRecord;

  readonly #locale = new LocaleController(this, languages);
  readonly #load: LoadController<ReturnType<PriorityCard['request']>, LoadedCard> = new LoadController(this, {
    args: () => (this.#locale.pending ? undefined : this.request()),
    load: (args, signal) => this.#answer(args, signal),
    onFailure: (reason) => this.dispatchEvent(new PriorityCardErrorEvent(strategyError(reason))),
  });
  readonly #full = new LazyParts<FullPart>(this, { full: () => fullPart(this) });
  readonly #rich = new LazyParts<Awaited<ReturnType<typeof rich>>>(this, { rich });
  readonly #trouble = new LazyParts<Awaited<ReturnType<typeof trouble>>>(this, { trouble });
  #told: unknown;

  constructor() {
    super();
    new FocusController(this, [['article', 'footer button']]);
    afterFirstView(this);
  }

  /** Where the strategies come from. */
  get source(): StrategySource {
    return isSource(this.data) ? this.data : builtin;
  }

  /** What is shown; undefined until it is there. */
  get shown(): PriorityRecord | undefined {
    return this.#load.value?.record;
  }

  protected request() {
    const { record, data, src, format, region, period, priority } = this;
    return [record, data, src, format, attributeText(region), attributeText(period), attributeText(priority)] as const;
  }

  #answer(
    [record, data, src, format, region, period, priority]: ReturnType<PriorityCard['request']>,
    signal: AbortSignal,
  ): LoadedCard | Promise<LoadedCard> {
    if (record) return { record, problems: [] };
    const query = { region, period, priority };
    const titleOf = (title: Parameters<typeof localText>[0]) => localText(title, this.#locale.language).text;
    if (isSource(data)) return loadCard(data, query, titleOf, signal);
    if (data != null || src) {
      const language = this.#locale.asked;
      return own().then(({ loadOwn }) => loadOwn({ data, src, format, language, query }, builtin, titleOf, signal));
    }
    if (region || priority || period) return loadCard(builtin, query, titleOf, signal);
    return { problems: this.childElementCount ? [] : [{ kind: 'nothing-chosen', what: 'priority' }] };
  }

  protected override updated(): void {
    const { value } = this.#load;
    if (!value || value === this.#told) return;
    const { problems } = value;
    const part = problems.length ? this.#trouble.get('trouble') : undefined;
    if (problems.length && !part) return;
    this.#told = value;
    if (value.record) this.dispatchEvent(new PriorityCardLoadEvent(value.record));
    for (const error of part?.errorsOf(problems, this.#locale.language) ?? [])
      this.dispatchEvent(new PriorityCardErrorEvent(error));
  }

  #onDetail(): void {
    this.#full.forgetFailures();
    this.detail = this.detail === 'full' ? 'summary' : 'full';
    this.dispatchEvent(new PriorityCardChangeEvent(this.detail));
  }

  override render(): TemplateResult {
    const { language, lang } = this.#locale;
    const record = this.shown;
    const isFull = this.detail === 'full';
    const full = record && isFull ? this.#full.get('full') : undefined;
    const { children, priority } = record?.node ?? {};
    const isRich = !!(children?.length || priority?.codes?.length);
    const part = isRich ? this.#rich.get('rich') : undefined;
    const busy = this.#load.busy || this.#locale.pending || (isRich && !part && !this.#rich.hasFailed('rich'));
    for (const each of [full, part]) if (each) adoptStyles(this.renderRoot, each.styles);
    return html`<article aria-labelledby="title" aria-busy=${busy} lang=${lang ?? nothing}>
      <header>
        ${record && (this.mark || !this.hideContext) ? overline(this.hideContext ? undefined : record, this.mark, language) : nothing}
        <div id="title" part="heading"><slot name="heading">${this.#renderHeading(record)}</slot></div>
      </header>
      ${this.#renderProblems()}
      <div class="summary" part="summary">
        <slot name=${record && this.#hasLinkAlone() ? 'link' : nothing}
          >${record?.node.priority.summary ? html`<p>${words(record.node.priority.summary, language)}</p>` : nothing}</slot
        >
      </div>
      ${busy && !record ? this.#renderLoading() : nothing}
      <slot name="areas">${part ? part.areas(record!.node, language) : nothing}</slot>
      ${part ? part.codes(record!.node.priority.codes ?? [], record!.classifications, language, isFull) : nothing}
      ${
        full
          ? full.render(record!, language)
          : html`<slot name="contact"></slot><slot name="documents"></slot><slot name="note"></slot>`
      }
      ${isFull && this.#full.hasFailed('full') ? this.#renderPartFailure() : nothing}
      ${record ? this.#renderFooter(record) : nothing}
    </article>`;
  }

  #renderHeading(record: PriorityRecord | undefined): TemplateResult | typeof nothing {
    const { language } = this.#locale;
    const title = this.heading ?? (record ? words(record.node.priority.title, language) : '');
    if (!title) return nothing;
    const address = record
      ? (hrefFrom(this.href, { region: record.region.code, priority: record.node.priority.id }) ??
        safeHref(record.node.priority.projects?.url))
      : safeHref(this.href);
    return headingOf(this.headingLevel || 3, address ? html`<a href=${address}>${title}</a>` : title);
  }

  #renderLoading(): TemplateResult {
    return html`<p class="loading small">${loadingText(this.#locale.language)}</p>`;
  }

  #renderPartFailure(): TemplateResult {
    return html`<div class="problems"><p>${partFailedText(this.#locale.language)}</p></div>`;
  }

  #hasLinkAlone(): boolean {
    return this.matches(LINK_ALONE) && ![...this.childNodes].some((node) => node instanceof Text && node.data.trim());
  }

  #renderProblems(): TemplateResult | typeof nothing {
    const { failure, value, busy } = this.#load;
    if (!failure && !value?.problems.length) return nothing;
    const part = this.#trouble.get('trouble');
    if (!part) return this.#trouble.hasFailed('trouble') ? this.#renderPartFailure() : nothing;
    return part.trouble(failure, busy, value, this.#locale.language, () => this.#load.retry());
  }

  #renderFooter({ strategy, node }: PriorityRecord): TemplateResult {
    const { language } = this.#locale;
    const isFull = this.detail === 'full';
    const title = localText(node.priority.title, language).text;
    const label = isFull
      ? language.msg('Less', { id: 'pc.less', desc: 'Button that closes the details of a priority' })
      : language.msg('Details', { id: 'pc.det', desc: 'Button that opens figures, funding, contact and sources' });
    return html`<footer part="footer">
      <button type="button" aria-expanded=${isFull} aria-label="${label}: ${title}" @click=${() => this.#onDetail()}>
        ${label}
      </button>
      ${strategy.retrieved ? html`<span class="small">${factsText(strategy.retrieved, language)}</span>` : nothing}
    </footer>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    's3-priority-card': PriorityCard;
  }
}
