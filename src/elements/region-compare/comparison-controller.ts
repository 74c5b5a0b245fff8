import { nothing } from 'lit';
import type { LitElement, ReactiveController, TemplateResult } from 'lit';
import type { Comparison, YearChoice } from '../../model/index.js';
import { builtinDataset } from '../../sources/builtin/builtin-dataset.js';
import { DataError } from '../../sources/data-error.js';
import type { Language } from '../../text/language.js';
import type { Problem } from '../../text/problems.js';
import { LazyParts } from '../../widget/lazy-parts.js';
import { LoadController } from '../../widget/load-controller.js';
import type { LocaleController } from '../../widget/locale-controller.js';
import { comparisonOf } from './derive.js';
import { load } from './load.js';
import type { Loaded } from './load.js';
import { ownContent } from './own/own-query.js';
import { isDataset } from './parts.js';
import { isKnown, listText, oneOf, parseList, parseYear, SCALES, SORTS, VIEWS } from './query.js';
import type { Options } from './query.js';
import type { ViewName } from './view.js';
import { RegionCompareErrorEvent, RegionCompareLoadEvent } from './region-compare.events.js';

/** One for all elements, so that each module of figures is loaded once. */
const builtin = builtinDataset();

/** What the author of the page asks for. */
type CompareHost = LitElement & Options & { readonly data?: unknown };

/** The indicators that the reader picked for views of one or two. */
export interface Picked {
  readonly first?: string | undefined;
  readonly second?: string | undefined;
}

type Request = readonly [
  data: unknown,
  src: string,
  eurostat: string,
  content: Element | undefined,
  format: string,
  integrity: string,
  year: YearChoice | undefined,
  version: number,
  regions: string,
  indicators: string,
  reference: string | undefined,
  series: string | undefined,
  language: string,
  isList: boolean,
];

/** Whether nothing is wrong: with the options, with what was loaded, or with an indicator without any figure. */
function isSound(
  { view, scale, sort, year }: Options,
  { regions, rows }: Comparison,
  { catalogue, problems }: Loaded,
): boolean {
  return (
    regions.length > 0 &&
    !problems.length &&
    !catalogue.unreadable &&
    rows.every(({ cells }) => cells.some(({ value }) => value !== undefined)) &&
    isKnown(view, VIEWS) &&
    isKnown(scale, SCALES) &&
    isKnown(sort, SORTS) &&
    parseYear(year) !== undefined
  );
}

/** Loads what an element asks for and holds the model of it: the last good one while newer figures are on their way. */
export class ComparisonController implements ReactiveController {
  comparison: Comparison | undefined;
  /** How far a long download is. */
  progress = '';

  readonly #host: CompareHost;
  readonly #locale: LocaleController<Language>;
  readonly #view: () => ViewName;
  readonly #words: LazyParts<typeof import('./problems.js')>;
  readonly #load: LoadController<Request, Loaded>;
  /** How often the author's own content has changed. */
  #version = 0;
  #observer: MutationObserver | undefined;
  #picked: Picked = {};
  #madeOf: readonly unknown[] = [];
  #problems: readonly Problem[] = [];
  #isSound = true;
  #isNew = false;
  #told = '';

  /** @param view which view is shown */
  constructor(host: CompareHost, locale: LocaleController<Language>, view: () => ViewName) {
    this.#host = host;
    this.#locale = locale;
    this.#view = view;
    host.addController(this);
    this.#words = new LazyParts(host, { problems: () => import('./problems.js') });
    this.#load = new LoadController<Request, Loaded>(host, {
      args: () => (locale.pending ? undefined : this.#request()),
      load: (request, signal) =>
        this.#ask(request, signal).catch((reason: unknown) => {
          if (reason instanceof DataError) throw reason;
          throw new DataError('format', 'The figures could not be read', { cause: reason });
        }),
      onFailure: (reason) => host.dispatchEvent(new RegionCompareErrorEvent(reason as DataError)),
    });
  }

  get loaded(): Loaded | undefined {
    return this.#load.value;
  }

  /** Why the last request failed; the comparison is then of an earlier one. */
  get failure(): DataError | undefined {
    return this.#load.failure as DataError | undefined;
  }

  get busy(): boolean {
    return this.#load.busy || this.#locale.pending;
  }

  /** The indicator of one-indicator views: the one that the reader picked, else the first. */
  get indicator(): string | undefined {
    const ids = this.loaded?.indicators.map(({ id }) => id) ?? parseList(this.#host.indicators);
    return ids.find((id) => id === this.#picked.first) ?? ids[0];
  }

  /** The vertical indicator of a scatter plot: the one that the reader picked, else the first other one. */
  get secondIndicator(): string | undefined {
    const others = this.loaded?.indicators.map(({ id }) => id).filter((id) => id !== this.indicator) ?? [];
    return others.find((id) => id === this.#picked.second) ?? others[0];
  }

  pick(picked: Picked): void {
    this.#picked = { ...this.#picked, ...picked };
    this.#host.requestUpdate();
  }

  retry(): void {
    this.#words.forgetFailures();
    this.#load.retry();
  }

  /** What is wrong, for the reader; nothing while the words are on their way, `failed` when they can't be had. */
  get trouble(): TemplateResult | typeof nothing | 'failed' {
    const { failure, loaded } = this;
    if (this.#isSound && !failure) return nothing;
    const words = this.#words.get('problems');
    if (!words) return this.#words.hasFailed('problems') ? 'failed' : nothing;
    const { language } = this.#locale;
    // Emptied while it is asked again, so that the same words, when they come anew, are announced anew.
    const isAsked = (failure || loaded?.canRetry) && this.#load.busy;
    const sentences = isAsked ? [] : words.sentencesOf(this.#problems, loaded, failure, language);
    return words.trouble(sentences, language, failure, loaded, () => this.retry());
  }

  /** What an author changes between the tags is read again. */
  hostConnected(): void {
    this.#observer ??= new MutationObserver(() => {
      this.#version++;
      this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Whether the figures are from the author's own table. */
  get table(): boolean {
    return !!this.loaded?.ownTable;
  }

  /** What an author wrote into the element as its figures. */
  get content(): Element | undefined {
    const { data, src, eurostat } = this.#host;
    return data == null && !src && !eurostat ? ownContent(this.#host) : undefined;
  }

  hostUpdate(): void {
    const { sort } = this.#host;
    if (!this.loaded) return;
    const year = parseYear(this.#host.year) ?? 'latest';
    const order = oneOf(sort, SORTS);
    const { language } = this.#locale;
    const madeOf = [this.loaded, year, order, order === 'value' && this.indicator, language];
    if (!this.comparison || madeOf.some((part, index) => part !== this.#madeOf[index])) {
      this.#madeOf = madeOf;
      this.#isNew = true;
      this.comparison = comparisonOf(this.loaded, year, order, this.indicator, language);
    }
    this.#isSound = isSound(this.#host, this.comparison, this.loaded);
    this.#problems =
      (!this.#isSound && this.#words.get('problems')?.problemsOf(this.#host, this.comparison, this.loaded)) || [];
  }

  /** Fires what has become of the last change. */
  hostUpdated(): void {
    if (this.#isNew && this.comparison?.regions.length) {
      this.#host.dispatchEvent(new RegionCompareLoadEvent(this.comparison));
    }
    this.#isNew = false;
    const words = this.#isSound ? undefined : this.#words.get('problems');
    if (!this.#isSound && !words) return;
    const errors = words?.errorsOf(this.#problems, this.#locale.language) ?? [];
    const told = errors.map(({ message }) => message).join('\n');
    if (told === this.#told) return;
    this.#told = told;
    for (const error of errors) this.#host.dispatchEvent(new RegionCompareErrorEvent(error));
  }

  async #ask(
    [
      data,
      src,
      eurostat,
      content,
      format,
      integrity,
      year,
      ,
      regions,
      indicators,
      reference,
      series,
      language,
      isList,
    ]: Request,
    signal: AbortSignal,
  ): Promise<Loaded> {
    this.progress = '';
    const isOwn = data != null || src || eurostat || content;
    // An empty list is what is left when a reader has removed the last region; nothing at all means all.
    const request = { regions, indicators, reference, series, language, allRegions: !!isOwn && !isList };
    if (!isOwn || isDataset(data)) return load(isDataset(data) ? data : builtin, request, signal);
    const { loadOwn } = await import('./own/load-own.js').catch((cause: unknown) => {
      throw new DataError('network', 'Code could not be loaded', { cause });
    });
    return loadOwn({ data, src, eurostat, content, format, integrity }, request, {
      builtin,
      signal,
      year,
      language: this.#locale.language,
      say: (sentence) => {
        this.progress = sentence;
        this.#host.requestUpdate();
      },
    });
  }

  #request(): Request {
    const { data, src = '', eurostat = '', format = '', integrity = '' } = this.#host;
    const { regions, indicators, reference, year: given } = this.#host;
    const year = parseYear(given) ?? 'latest';
    const series = year === 'latest' ? (this.#view() === 'lines' ? (this.#picked.first ?? '') : undefined) : 'all';
    const { content } = this;
    return [
      data,
      src,
      eurostat,
      content,
      format,
      integrity,
      eurostat ? year : undefined,
      content ? this.#version : 0,
      listText(regions),
      listText(indicators),
      reference || undefined,
      series,
      this.#locale.tag,
      Array.isArray(regions),
    ];
  }
}
