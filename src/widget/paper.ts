import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SizeController } from './size-controller.js';

/**
 * Content width in CSS px of a sheet A4 between wide margins. No browser tells how wide the paper is before it has counted
 * the pages: drawings are made for this width, and style sheets fit them to what there is.
 */
const PAPER = 680;

/** Draws a host for paper before the browser prints, which waits for nothing, and as it was after. */
export class Paper implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #size: SizeController;

  constructor(host: ReactiveControllerHost & HTMLElement, size: SizeController) {
    this.#host = host;
    this.#size = size;
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#onPrint);
    addEventListener('afterprint', this.#onPrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#onPrint);
    removeEventListener('afterprint', this.#onPrint);
  }

  readonly #onPrint = ({ type }: Event) => {
    this.#size.isWhole = type === 'beforeprint';
    // There are no media where pages are rendered ahead: what readers unfold, and how wide, is as on a screen.
    this.#size.isPrinted = this.#size.isWhole && 'matchMedia' in globalThis;
    this.#size.width = Math.min(this.#size.measure(), this.#size.isPrinted ? PAPER : Infinity);
    this.#host.requestUpdate();
    // Protected, but nothing else draws at once.
    (this.#host as unknown as { performUpdate(): void }).performUpdate();
  };
}
