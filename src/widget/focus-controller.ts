import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Where the focus goes when what had it is drawn no more: the first pair whose `from` is around it. */
export type Heirs = readonly (readonly [from: string, to: string])[];

/** Keeps the focus inside a host when drawing takes away what had it, so that the keyboard isn't sent to the top of the page. */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #heirs: Heirs;
  #focused: Element | null = null;
  #heir: string | undefined;

  constructor(host: ReactiveControllerHost & Element, heirs: Heirs) {
    this.#host = host;
    this.#heirs = heirs;
    host.addController(this);
  }

  hostUpdate(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    if (!focused) return;
    this.#focused = focused;
    this.#heir = this.#heirs.find(([from]) => focused.closest(from))?.[1];
  }

  /** Waits for an heir that comes with a later update, unless the reader has gone elsewhere. */
  hostUpdated(): void {
    if (!this.#focused || !this.#heir) return;
    const isLost = !this.#focused.isConnected && document.activeElement === document.body;
    const heir = isLost ? this.#host.shadowRoot?.querySelector<HTMLElement>(this.#heir) : undefined;
    if (heir) queueMicrotask(() => heir.focus());
    if (heir || !isLost) this.#focused = null;
  }
}
