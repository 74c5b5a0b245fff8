import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SizeController } from './size-controller.js';

/** Content width in CSS px of a sheet A4 between usual margins: for browsers that don't tell how wide the paper is. */
const PAPER = 718;

const hosts = new WeakSet<HTMLElement>();

/** Has a host drawn for paper whenever it is printed, from now on. */
export function printed(host: ReactiveControllerHost & HTMLElement, size: SizeController): void {
  if (hosts.has(host)) return;
  hosts.add(host);
  host.addController(new Paper(host, size));
}

/** Draws a host as wide as the paper before the browser prints, which waits for nothing, and as it was after. */
class Paper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #size: SizeController;
  readonly #media = globalThis.matchMedia?.('print') as MediaQueryList | undefined;
  #watch = new AbortController();

  constructor(host: ReactiveControllerHost & HTMLElement, size: SizeController) {
    this.#host = host;
    this.#size = size;
  }

  hostConnected(): void {
    const { signal } = (this.#watch = new AbortController());
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, this.#onPrint, { signal });
    this.#media?.addEventListener('change', this.#onPrint, { signal });
  }

  hostDisconnected(): void {
    this.#watch.abort();
  }

  /** Where the page is laid out for paper when the media change, as in Chromium, the width is that of the paper. */
  readonly #onPrint = ({ type }: Event) => {
    const isAhead = type === 'beforeprint';
    this.#size.isPrinted = isAhead || !!this.#media?.matches;
    this.#size.width = Math.min(this.#size.measure(), isAhead ? PAPER : Infinity);
    this.#host.requestUpdate();
    // Protected, but nothing else draws at once.
    (this.#host as unknown as { performUpdate(): void }).performUpdate();
  };
}
