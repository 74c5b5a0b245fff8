import { nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { today } from '../../model/day.js';
import type { Day } from '../../model/index.js';
import { DataError } from '../../sources/data-error.js';
import { builtinStrategies } from '../../sources/strategies/builtin-strategies.js';
import { chronology, filterChronology, RANKS } from '../../stats/chronology.js';
import type { Chronology, ChronologyItem } from '../../stats/chronology.js';
import type { Language } from '../../text/language.js';
import { LazyParts } from '../../widget/lazy-parts.js';
import { LoadController } from '../../widget/load-controller.js';
import type { LocaleController } from '../../widget/locale-controller.js';
import type { TimeWindow } from './axis-view.js';
import { loadRegion } from './load.js';
import type { Loaded } from './load.js';
import { isSource, own, ownList, problemParts, stepSources } from './parts.js';
import type { TimelineProblem } from './problems.js';
import { boundsOf, listAmong, listOf, periodWindow, spanOfText, textOf } from './query.js';
import { StrategyTimelineErrorEvent, StrategyTimelineLoadEvent } from './strategy-timeline.events.js';

/** One for all elements, so that each module of facts is loaded once. */
const builtin = builtinStrategies();

/** What the author of the page asks for. */
export interface TimelineHost extends ReactiveControllerHost, HTMLElement {
  readonly region: string;
  readonly levels: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly period?: unknown;
  readonly kinds: unknown;
  readonly src?: string;
  readonly format?: string;
  readonly data?: unknown;
  readonly today?: unknown;
}

type Args = readonly [data: unknown, src: string, region: string, list: number, format: string | undefined];

/** Attributes of the author's own entries that say something. */
const SAYING = ['datetime', 'data-level', 'data-kind', 'data-planned', 'href', 'id', 'lang'];

/** Loads what an element asks for and holds the model of it: all of it, and what is shown. */
export class TimelineController implements ReactiveController {
  /** Everything that was loaded. */
  whole: Chronology | undefined;
  /** What is within the author's dates. */
  within: Chronology | undefined;
  /** What is left of it by levels, kinds and the stretch of time. */
  shown: Chronology | undefined;
  /** What is in sight when neither a period is chosen nor zoomed to. */
  all: Chronology | undefined;
  /** Whether steps have been shown: from then on no drawing is waited for. */
  wasDrawn = false;
  /** The stretch that the reader zoomed to. */
  zoom: TimeWindow | undefined;

  readonly #host: TimelineHost;
  readonly #locale: LocaleController<Language>;
  readonly #load: LoadController<Args, Loaded>;
  readonly #words: LazyParts<Awaited<ReturnType<typeof problemParts>>>;
  #observer: MutationObserver | undefined;
  /** Goes up whenever the author's list has changed. */
  #list = 0;
  #byId: ReadonlyMap<string, ChronologyItem> = new Map();
  #today: Day = 0;
  #madeOf: readonly unknown[] = [];
  #shownOf = '';
  #problems: readonly TimelineProblem[] = [];
  #isNew = false;
  #told = '';

  constructor(host: TimelineHost, locale: LocaleController<Language>) {
    this.#host = host;
    this.#locale = locale;
    this.#words = new LazyParts(host, { words: problemParts });
    this.#load = new LoadController<Args, Loaded>(host, {
      args: () => [
        host.data,
        textOf(host.src),
        textOf(host.region),
        this.#hasNothingGiven() ? this.#list : -1,
        host.format,
      ],
      load: (args, signal) => this.#request(args, signal),
      onFailure: (reason) => host.dispatchEvent(new StrategyTimelineErrorEvent(this.#failure(reason))),
    });
    // After that of the loading, so that its `hostUpdate` sees what has just been loaded.
    host.addController(this);
  }

  get loaded(): Loaded | undefined {
    return this.#load.value;
  }

  get busy(): boolean {
    return this.#load.busy || this.#locale.pending;
  }

  get failed(): boolean {
    return !!this.#load.failure;
  }

  /** What is wrong, for the reader; nothing while the words are on their way, `failed` when they can't be had. */
  get trouble(): TemplateResult | typeof nothing | 'failed' {
    const { failure, busy } = this.#load;
    if (!failure && !this.#problems.length && !this.#hasOptions()) return nothing;
    const words = this.#words.get('words');
    if (!words) return this.#words.hasFailed('words') ? 'failed' : nothing;
    const error = failure ? this.#failure(failure) : undefined;
    return words.trouble(this.#problems, error, busy, this.loaded, this.#locale.language, () => this.#load.retry());
  }

  /** An item by its id, shown or not; nothing for no id. */
  item(id: string | undefined): ChronologyItem | undefined {
    return this.#byId.get(id!);
  }

  hostConnected(): void {
    this.#today = today();
    this.#observer = new MutationObserver(() => {
      this.#list++;
      if (this.#hasNothingGiven()) this.#host.requestUpdate();
    });
    this.#observer.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
      attributeFilter: SAYING,
    });
    // What is on the element itself is of no matter here; what was added while it was out of the page is.
    this.#list++;
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  hostUpdate(): void {
    const { loaded } = this;
    if (!loaded) return;
    const day = spanOfText(textOf(this.#host.today)).start ?? this.#today;
    if (!this.whole || this.#madeOf[0] !== loaded || this.#madeOf[1] !== day) {
      this.#madeOf = [loaded, day];
      const presets = !loaded.isOwn || loaded.items.some(({ lane }) => RANKS.includes(lane.level));
      this.whole = chronology({ items: loaded.items, today: day, presets });
      this.#byId = new Map(this.whole.items.map((item) => [item.id, item]));
      this.#shownOf = '';
    }
    this.#select(this.whole);
    const options = this.#hasOptions() ? this.#words.get('words')?.badOptions(this.#host, this.whole) : undefined;
    this.#problems = [...loaded.problems, ...(options ?? [])];
  }

  /** Fires what has become of the last change. */
  hostUpdated(): void {
    const { loaded, shown } = this;
    if (this.#isNew && this.wasDrawn && loaded && shown && (loaded.items.length || !loaded.problems.length)) {
      this.#isNew = false;
      const complete = () => stepSources().then(({ withSources }) => withSources(shown, loaded));
      this.#host.dispatchEvent(new StrategyTimelineLoadEvent(shown, complete));
    }
    const words = this.#problems.length ? this.#words.get('words') : undefined;
    if (this.#problems.length && !words) return;
    const errors = words?.problemErrors(this.#problems, this.#locale.language) ?? [];
    const told = errors.map(({ message }) => message).join('\n');
    if (told === this.#told) return;
    this.#told = told;
    for (const error of errors) this.#host.dispatchEvent(new StrategyTimelineErrorEvent(error));
  }

  #select(whole: Chronology): void {
    const bounds = boundsOf(this.#host);
    const window = this.zoom ?? periodWindow(this.#host.period) ?? bounds;
    const { items } = whole;
    const kinds = items.map(({ milestone }) => milestone.kind);
    const levels = items.map(({ lane }) => lane.level);
    const filter = { kinds: listAmong(this.#host.kinds, kinds), levels: listAmong(this.#host.levels, levels) };
    const key = JSON.stringify([window, bounds, filter]);
    if (key === this.#shownOf && this.shown) return;
    this.#shownOf = key;
    this.within = filterChronology(whole, bounds);
    this.all = filterChronology(whole, { ...filter, ...bounds });
    // Of what is within the author's dates, as the drawing is.
    this.shown = window === bounds ? this.all : filterChronology(this.all, window);
    this.#isNew = true;
  }

  /** Whether there is anything that could be written wrong. */
  #hasOptions(): boolean {
    const { from, to, period, kinds, levels } = this.#host;
    return [from, to, period, kinds, levels].some((option) => listOf(option).length);
  }

  #hasNothingGiven(): boolean {
    const { data, src, region } = this.#host;
    return data == null && !textOf(src) && !textOf(region);
  }

  #request([data, src, region, , format]: Args, signal: AbortSignal): Loaded | Promise<Loaded> {
    if (isSource(data) || (data == null && !src && region)) {
      return region ? loadRegion(isSource(data) ? data : builtin, region, signal) : nothingChosen;
    }
    if (data != null || src) {
      const language = this.#locale.asked;
      return own().then((module) => module.loadOwn({ data, src, format, language, region }, builtin, signal));
    }
    const hasList = this.#host.querySelector('ol,ul') !== null;
    if (!hasList) return nothingChosen;
    return ownList().then(({ loadList }) => loadList(this.#host) ?? nothingChosen);
  }

  #failure(reason: unknown): DataError {
    return reason instanceof DataError ? reason : new DataError('format', String(reason), { cause: reason });
  }
}

const nothingChosen: Loaded = {
  strategies: [],
  items: [],
  problems: [{ kind: 'nothing-chosen', what: 'region' }],
  isOwn: true,
};
