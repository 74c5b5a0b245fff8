import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Tells which parts of a long content are near the viewport, so that only these are drawn. A part is any element of
 * the host's shadow root with `data-chunk`; the first one counts as near until the browser has said.
 */
export class WindowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & { readonly renderRoot?: HTMLElement | DocumentFragment };
  #near = new Set(['0']);
  #observer: IntersectionObserver | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  isNear(chunk: number): boolean {
    return this.#near.has(String(chunk));
  }

  hostUpdated(): void {
    const chunks = this.#host.renderRoot?.querySelectorAll('[data-chunk]') ?? [];
    if (!chunks.length) return;
    this.#observer ??= new IntersectionObserver((entries) => this.#onIntersect(entries), { rootMargin: '800px' });
    for (const chunk of chunks) this.#observer.observe(chunk);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  #onIntersect(entries: readonly IntersectionObserverEntry[]): void {
    const near = new Set(this.#near);
    for (const { isIntersecting, target } of entries) {
      const chunk = (target as HTMLElement).dataset['chunk'] ?? '';
      if (isIntersecting) near.add(chunk);
      else near.delete(chunk);
    }
    if (near.size === this.#near.size && [...near].every((chunk) => this.#near.has(chunk))) return;
    this.#near = near;
    this.#host.requestUpdate();
  }
}
