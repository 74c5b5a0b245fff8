import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Quiet time in ms after which what is just out of sight is drawn too. */
const QUIET = 300;
/** So many parts on each side of those in sight, and at the beginning, are drawn then. */
const AROUND = 5;

/** Where the hosts of a kind begin, until the next task: the first one to ask has all measured, in one layout. */
let tops: Map<Element, number> | undefined;

function topOf(host: Element): number {
  if (!tops) {
    tops = new Map();
    setTimeout(() => {
      tops = undefined;
    });
  }
  if (!tops.has(host)) {
    const root = host.getRootNode() as Document | ShadowRoot;
    for (const other of root.querySelectorAll(host.localName)) tops.set(other, other.getBoundingClientRect().top);
  }
  return tops.get(host) ?? 0;
}

/**
 * Tells which parts of a long content have to be drawn: at once those in sight, and when the content has not changed
 * for a moment those around them and the first ones, so that scrolling, searching in the page and assistive technology
 * find them: all of a content that isn't long. A part is any element of the host's shadow root with `data-chunk`, its
 * number counted from 0.
 */
export class WindowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: IntersectionObserver | undefined;
  /** Parts in sight; unknown until the browser has said. */
  #inSight: ReadonlySet<number> | undefined;
  /** Parts that were said to be near in the last update. */
  readonly #drawn = new Set<number>();
  /** Distance of the host from the top of the viewport when it was connected, in px. */
  #top = 0;
  #content: unknown;
  #isQuiet = false;
  #count = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /**
   * Whether a part has to be drawn.
   * @param top about how far below the top of the host it begins, in px: what is gone by until the browser has said;
   *   the first part is taken to be in sight when absent
   * @param content what it is a part of: another object is another content; nothing more than what is in sight is drawn
   *   when absent
   */
  isNear(chunk: number, top = chunk ? Infinity : 0, content?: object): boolean {
    if (content !== this.#content) this.#restart(content);
    const near = this.#inSight
      ? (this.#isQuiet && chunk <= AROUND) || this.#around(chunk).some((other) => this.#inSight?.has(other))
      : this.#top + top < innerHeight;
    if (near) this.#drawn.add(chunk);
    else this.#drawn.delete(chunk);
    return near;
  }

  hostConnected(): void {
    this.#top = topOf(this.#host);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const chunks = this.#host.isConnected ? (this.#host.shadowRoot?.querySelectorAll('[data-chunk]') ?? []) : [];
    this.#count = chunks.length;
    if (!chunks.length) return;
    this.#observer ??= new IntersectionObserver((entries) => this.#onIntersect(entries));
    for (const chunk of chunks) this.#observer.observe(chunk);
  }

  hostDisconnected(): void {
    this.#restart(undefined);
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#inSight = undefined;
  }

  /** The parts to be drawn for one that is in sight. */
  #around(chunk: number): number[] {
    const around = this.#isQuiet ? AROUND : 0;
    const first = Math.max(0, chunk - around);
    const last = Math.min(this.#count - 1, chunk + around);
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  }

  #restart(content: object | undefined): void {
    clearTimeout(this.#timer);
    this.#content = content;
    this.#isQuiet = false;
    if (!content) return;
    this.#timer = setTimeout(() => {
      // Not in browsers without it: then a moment is all that is waited.
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => this.#settle(content));
      else this.#settle(content);
    }, QUIET);
  }

  #settle(content: object): void {
    if (content !== this.#content) return;
    this.#isQuiet = true;
    this.#host.requestUpdate();
  }

  #onIntersect(entries: readonly IntersectionObserverEntry[]): void {
    const inSight = new Set(this.#inSight);
    let missing = false;
    for (const { isIntersecting, target } of entries) {
      const chunk = Number((target as HTMLElement).dataset['chunk']);
      if (isIntersecting) inSight.add(chunk);
      else inSight.delete(chunk);
      missing ||= isIntersecting && this.#around(chunk).some((near) => !this.#drawn.has(near));
    }
    this.#inSight = inSight;
    if (missing) this.#host.requestUpdate();
  }
}
