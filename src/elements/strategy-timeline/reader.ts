import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { STEP, visibleCount } from './list.js';
import { StrategyTimelineSelectEvent } from './strategy-timeline.events.js';
import type { TimelineController } from './timeline-controller.js';

interface Host extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  period: unknown;
}

/** Where the reader is: the step that is chosen, how far the list is unfolded, and what gets the focus. */
export class Reader implements ReactiveController {
  /** Id of the step that is chosen. */
  selected: string | undefined;
  /** How many steps of a long list have been asked for. */
  visible = STEP;

  readonly #host: Host;
  readonly #model: TimelineController;
  /** What gets the focus after the next update. */
  #focus: (() => HTMLElement | null | undefined) | undefined;
  #isLinkFollowed = false;

  constructor(host: Host, model: TimelineController) {
    this.#host = host;
    this.#model = model;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this);
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this);
  }

  /** The address names another step, maybe before the steps are there. */
  handleEvent(): void {
    this.#isLinkFollowed = false;
    this.#host.requestUpdate();
  }

  /** Moves the focus to where it was led. */
  moveFocus(): void {
    const target = this.#focus?.();
    this.#focus = undefined;
    target?.focus();
    target?.scrollIntoView({ block: 'nearest' });
  }

  /** Chooses a step, or none. */
  select(id: string | undefined): void {
    if (id === this.selected) return;
    this.selected = id;
    this.#host.requestUpdate();
    const item = this.#model.item(id);
    if (item) this.#host.dispatchEvent(new StrategyTimelineSelectEvent(item.id, item.milestone));
  }

  /** Leads to the entry of a step, wherever it is: out of the stretch of time that is shown, where need be. */
  open(id: string): void {
    const item = this.#model.item(id)!;
    const entry = this.#model.loaded?.entries?.get(item.milestone.id);
    if (!this.#model.shown?.items.includes(item)) {
      this.#model.zoom = undefined;
      this.#host.period = '';
    }
    this.select(id);
    this.unfoldTo(id);
    this.#focus = () => {
      if (entry) return entry();
      const found = this.#entry(id);
      found?.querySelector('details')?.setAttribute('open', '');
      return found;
    };
    this.#host.requestUpdate();
  }

  /** Opens the step that the address of the page names, once for each address. */
  followLink(): void {
    if (this.#isLinkFollowed) return;
    this.#isLinkFollowed = true;
    // Not within an update: it leads to another one.
    queueMicrotask(() => {
      const id = fragment();
      // What the page itself has by that name, an entry of the author's own among it, is for the browser to show.
      if (this.#model.item(id) && !document.getElementById(id)) this.open(id);
    });
  }

  /** Shows so many steps of a long list; the first new one gets the focus. */
  unfold(visible: number): void {
    const items = this.#model.shown?.items ?? [];
    const first = items[visibleCount(items.length, this.visible)];
    this.visible = visible;
    if (first) this.#focus = () => this.#entry(first.id);
    this.#host.requestUpdate();
  }

  unfoldTo(id: string): void {
    const at = this.#model.all?.items.findIndex((item) => item.id === id) ?? -1;
    this.visible = Math.max(this.visible, at + 1);
    this.#host.requestUpdate();
  }

  #entry(id: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(`li[id=${JSON.stringify(id)}]`);
  }
}

/** The id in the fragment of the page's address; as it is written where it is not well encoded; empty for none. */
function fragment(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}
