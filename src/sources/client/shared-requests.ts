/** How far a download is; `of` where the server says how much there is. */
export interface Progress {
  readonly bytes: number;
  readonly of?: number;
}

export type OnProgress = (progress: Progress) => void;

interface Running {
  readonly answer: Promise<unknown>;
  readonly controller: AbortController;
  readonly consumers: Set<{ readonly onProgress?: OnProgress | undefined }>;
}

export interface Consumer {
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Lets all who ask for the same share one request. Each may give up by its signal; the request itself is aborted when
 * nobody waits for it any more. It is forgotten once it has ended.
 */
export class SharedRequests {
  readonly #running = new Map<string, Running>();

  get size(): number {
    return this.#running.size;
  }

  ask<T>(
    key: string,
    start: (signal: AbortSignal, onProgress: OnProgress) => Promise<T>,
    { signal, onProgress }: Consumer = {},
  ): Promise<T> {
    if (signal?.aborted) return Promise.reject(signal.reason as Error);
    const running = this.#running.get(key) ?? this.#start(key, start);
    const consumer = { onProgress };
    running.consumers.add(consumer);
    return new Promise<T>((resolve, reject) => {
      const leave = () => {
        signal?.removeEventListener('abort', giveUp);
        running.consumers.delete(consumer);
      };
      const giveUp = () => {
        leave();
        if (!running.consumers.size) {
          this.#forget(key, running);
          running.controller.abort(signal?.reason);
        }
        reject(signal?.reason as Error);
      };
      signal?.addEventListener('abort', giveUp, { once: true });
      running.answer.then(
        (value) => {
          leave();
          resolve(value as T);
        },
        (reason: Error) => {
          leave();
          reject(reason);
        },
      );
    });
  }

  #start(key: string, start: (signal: AbortSignal, onProgress: OnProgress) => Promise<unknown>): Running {
    const controller = new AbortController();
    const consumers: Running['consumers'] = new Set();
    const tell: OnProgress = (progress) => {
      for (const { onProgress } of consumers) onProgress?.(progress);
    };
    const running: Running = { answer: start(controller.signal, tell), controller, consumers };
    this.#running.set(key, running);
    const forget = () => this.#forget(key, running);
    running.answer.then(forget, forget);
    return running;
  }

  #forget(key: string, running: Running): void {
    if (this.#running.get(key) === running) this.#running.delete(key);
  }
}
