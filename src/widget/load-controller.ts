import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface LoadOptions<A extends readonly unknown[], T> {
  /** What to load, anew when one of them is another; undefined while it isn't known yet. */
  readonly args: () => A | undefined;
  /** At once, where nothing has to be waited for. */
  readonly load: (args: A, signal: AbortSignal) => T | Promise<T>;
  readonly onFailure: (reason: unknown) => void;
}

/**
 * Loads what a host asks for, and holds the last good answer while a newer one is on its way or when it fails. A newer
 * question wins over an older answer; what a host that was taken out of the page waits for is given up, and asked for
 * again when it comes back.
 */
export class LoadController<A extends readonly unknown[], T> implements ReactiveController {
  value: T | undefined;
  /** Why the last question has no answer. */
  failure: unknown;
  busy = false;

  readonly #host: ReactiveControllerHost & Element;
  readonly #options: LoadOptions<A, T>;
  #asked: A | undefined;
  #running: AbortController | undefined;

  constructor(host: ReactiveControllerHost & Element, options: LoadOptions<A, T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Asks again, after a failure. */
  retry(): void {
    this.#asked = undefined;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (this.#host.isConnected || !this.busy) return;
      this.#running?.abort();
      this.#asked = undefined;
    });
  }

  hostUpdate(): void {
    const args = this.#options.args();
    if (!args || (this.#asked && args.every((arg, i) => Object.is(arg, this.#asked?.[i])))) return;
    this.#asked = args;
    this.#running?.abort();
    const running = (this.#running = new AbortController());
    const done = (settle: () => void) => {
      if (running.signal.aborted) return;
      this.busy = false;
      settle();
      this.#host.requestUpdate();
    };
    const succeed = (value: T) =>
      done(() => {
        this.value = value;
        this.failure = undefined;
      });
    const fail = (reason: unknown) =>
      done(() => {
        this.failure = reason;
        this.#options.onFailure(reason);
      });
    try {
      const loading = this.#options.load(args, running.signal);
      if (loading instanceof Promise) {
        this.busy = true;
        loading.then(succeed, fail);
      } else {
        this.busy = false;
        this.value = loading;
        this.failure = undefined;
      }
    } catch (reason) {
      fail(reason);
    }
  }
}
