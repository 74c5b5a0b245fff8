import type { ReactiveControllerHost } from 'lit';

type Loaders<T> = Readonly<Record<string, () => Promise<T>>>;

/** Parts of an element whose code is loaded when they are first asked for. */
export class LazyParts<T> {
  readonly #host: ReactiveControllerHost;
  readonly #loaders: Loaders<T>;
  readonly #parts = new Map<string, T | 'loading' | 'failed'>();

  constructor(host: ReactiveControllerHost, loaders: Loaders<T>) {
    this.#host = host;
    this.#loaders = loaders;
  }

  /** The part, when it is there; asks for it otherwise and updates the host when it has come. */
  get(name: string): T | undefined {
    const part = this.#parts.get(name);
    if (part === undefined) this.#fetch(name);
    return part === undefined || part === 'loading' || part === 'failed' ? undefined : part;
  }

  hasFailed(name: string): boolean {
    return this.#parts.get(name) === 'failed';
  }

  /** Makes the next `get` ask again for what could not be loaded. */
  forgetFailures(): void {
    for (const [name, part] of this.#parts) if (part === 'failed') this.#parts.delete(name);
  }

  #fetch(name: string): void {
    const load = this.#loaders[name];
    if (!load) return;
    this.#parts.set(name, 'loading');
    void load()
      .then(
        (part) => this.#parts.set(name, part),
        () => this.#parts.set(name, 'failed'),
      )
      .then(() => this.#host.requestUpdate());
  }
}
