import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Chronology } from '../../stats/chronology.js';

/** Quiet time in ms after which what is folded is put into the page: so many items, as a search may look for them. */
const QUIET = 1000;
const SEARCHED = 300;

/** Decides how much of a folded list is in the page, hidden. */
export class FoldedController implements ReactiveController {
  readonly #onQuiet: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What has been drawn last, and what has been so for a moment. */
  #last: Chronology | undefined;
  #quiet: Chronology | undefined;

  /** @param onQuiet draws the host, and what a search or a printer may ask for next */
  constructor(host: ReactiveControllerHost, onQuiet: () => void) {
    this.#onQuiet = onQuiet;
    host.addController(this);
  }

  /** So many items may be in the page, none of the folded ones while there is other work. */
  most(shown: Chronology): number {
    return shown === this.#quiet ? SEARCHED : 0;
  }

  /** Whether a chronology has been drawn for the first time. */
  isNew(shown: Chronology): boolean {
    if (shown === this.#last) return false;
    this.#last = shown;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#quiet = shown;
      this.#onQuiet();
    }, QUIET);
    return true;
  }

  hostConnected(): void {
    this.#last = undefined;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}
