import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Chronology } from '../../stats/chronology.js';

/** Quiet time in ms after which what is folded is put into the page: so many items, as a search may look for them. */
const QUIET = 1000;
const SEARCHED = 300;

/** Decides how much of a folded list is in the page, hidden. */
export class FoldedController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #print: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** What has been drawn last, and what has been so for a moment. */
  #last: Chronology | undefined;
  #quiet: Chronology | undefined;
  #isPrinted = false;

  /** @param print draws the host at once */
  constructor(host: ReactiveControllerHost, print: () => void) {
    this.#host = host;
    this.#print = print;
    host.addController(this);
  }

  /** So many items may be in the page: all when it is printed, none of the folded ones while there is other work. */
  most(shown: Chronology): number {
    return this.#isPrinted ? Infinity : shown === this.#quiet ? SEARCHED : 0;
  }

  /** Whether a chronology has been drawn for the first time. */
  isNew(shown: Chronology): boolean {
    if (shown === this.#last) return false;
    this.#last = shown;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#quiet = shown;
      this.#host.requestUpdate();
    }, QUIET);
    return true;
  }

  hostConnected(): void {
    this.#last = undefined;
    addEventListener('beforeprint', this.#onPrint);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    removeEventListener('beforeprint', this.#onPrint);
  }

  readonly #onPrint = () => {
    this.#isPrinted = true;
    this.#print();
    this.#isPrinted = false;
  };
}
