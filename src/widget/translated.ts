import type { LitElement, ReactiveController } from 'lit';

/**
 * Lets a host go on when a browser has translated the page. A translator puts elements of its own in the place of texts,
 * where templates would not find them again: what it has been at is drawn anew.
 */
export class Translated implements ReactiveController {
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  hostUpdate(): void {
    const { renderRoot, renderOptions } = this.#host;
    if (!renderRoot.querySelector('font')) return;
    // What is rendered before a new node is rendered as for the first time.
    const end = document.createComment('');
    renderRoot.replaceChildren(end);
    renderOptions.renderBefore = end;
  }
}
