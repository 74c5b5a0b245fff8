import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterFirstView } from './after-first-view.js';

/**
 * Holds the width that an element's content has, in whole CSS px: on screen, and on paper while it is printed. Measured
 * when it is connected, so that the first render is right already, then observed. A hidden element keeps the width that
 * it had.
 */
export class SizeController implements ReactiveController {
  /** Inline size of the content box in CSS px, rounded down; 0 as long as it isn't known. */
  width = 0;
  /** Font size of the host in CSS px; more where letters are spaced, as lines are longer then. */
  em = 16;
  /** Whether what is drawn goes to paper: nothing can be scrolled to, opened or waited for. */
  isPrinted = false;
  /** Whether all that readers can unfold is to be in the page, folded or not. */
  isWhole = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    afterFirstView(this.#host, this);
  }

  hostConnected(): void {
    if (!globalThis.ResizeObserver) return;
    this.width = this.measure();
    this.#observer = new ResizeObserver(([entry]) => this.#onResize(entry?.contentBoxSize[0]?.inlineSize ?? 0));
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    if (!this.#observer) return;
    this.#observer.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  /** The content width of the element, or the width that it had where it has no box. */
  measure(): number {
    const { clientWidth, offsetWidth } = this.#host;
    const { display, paddingLeft, paddingRight } = getComputedStyle(this.#host);
    if (display === 'inline') void import('./block.js').then(({ asBlock }) => asBlock(this.#host), String);
    if (!clientWidth) return this.width;
    this.em = this.#measureText();
    const border = offsetWidth - clientWidth;
    const { width } = this.#host.getBoundingClientRect();
    return Math.floor(width - border - parseFloat(paddingLeft) - parseFloat(paddingRight));
  }

  #measureText(): number {
    const { fontSize, letterSpacing } = getComputedStyle(this.#host);
    // A letter is about half as wide as it is high.
    return (parseFloat(fontSize) || 16) + 2 * (parseFloat(letterSpacing) || 0);
  }

  /** Updates in the next frame: a new height in this one would be an undelivered notification, an error event. */
  #onResize(size: number): void {
    cancelAnimationFrame(this.#frame);
    const width = Math.floor(size);
    const em = this.#measureText();
    if (!width || (width === this.width && em === this.em)) return;
    this.#frame = requestAnimationFrame(() => {
      this.width = width;
      this.em = em;
      this.#host.requestUpdate();
    });
  }
}
