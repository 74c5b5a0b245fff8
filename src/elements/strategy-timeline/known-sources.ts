import type { ReactiveControllerHost } from 'lit';
import type { Loaded } from './load.js';
import { stepSources } from './parts.js';
import type { FullSteps } from './step-sources.js';

/** Loads the sources of steps, where they are kept apart, when they are first to be seen. */
export class KnownSources {
  readonly #host: ReactiveControllerHost;
  /** What they were last asked for, and what came of it. */
  #asked: Loaded | undefined;
  #full: FullSteps | 'failed' | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Steps with their sources, by the steps that were loaded; `undefined` while they have not come. */
  of(loaded: Loaded): FullSteps | 'failed' | undefined {
    return loaded === this.#asked ? this.#full : undefined;
  }

  /** Asks for them, again where they could not be loaded. */
  async ask(loaded: Loaded | undefined): Promise<void> {
    if (!loaded?.full || (loaded === this.#asked && this.#full !== 'failed')) return;
    this.#asked = loaded;
    this.#full = undefined;
    const full = await stepSources()
      .then(({ fullSteps }) => fullSteps(loaded))
      .catch(() => 'failed' as const);
    if (loaded !== this.#asked) return;
    this.#full = full;
    this.#host.requestUpdate();
  }
}
