import type { ReactiveControllerHost } from 'lit';

/** One question at a time and what became of it; the host is updated when the answer is there. */
export class Answer<T> {
  value: T | undefined;
  failed = false;
  busy = false;
  readonly #host: ReactiveControllerHost;
  #asked: readonly unknown[] = [];

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Asks when it is another question than the last one. */
  ask(about: readonly unknown[], answer: () => Promise<T>): this {
    if (about.length === this.#asked.length && about.every((part, i) => Object.is(part, this.#asked[i]))) return this;
    this.#asked = about;
    this.busy = true;
    const settle = (value: T | undefined, failed: boolean) => {
      if (about !== this.#asked) return;
      Object.assign(this, { value, failed, busy: false });
      this.#host.requestUpdate();
    };
    answer().then(
      (value) => settle(value, false),
      () => settle(undefined, true),
    );
    return this;
  }

  /** Makes the next `ask` ask again. */
  forget(): void {
    this.#asked = [];
    this.#host.requestUpdate();
  }
}
