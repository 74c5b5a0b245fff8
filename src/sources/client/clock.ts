/** What tells the time and waits; replaced in tests. */
export interface Clock {
  /** In ms since any fixed moment. */
  now(): number;
  /** Resolves after so many ms; rejects with the reason of the signal when that is aborted before. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

export const clock: Clock = {
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise<void>((resolve, reject) => {
      const stop = () => {
        clearTimeout(timer);
        reject(signal.reason as Error);
      };
      const timer = setTimeout(() => {
        signal.removeEventListener('abort', stop);
        resolve();
      }, ms);
      if (signal.aborted) stop();
      else signal.addEventListener('abort', stop, { once: true });
    }),
};
