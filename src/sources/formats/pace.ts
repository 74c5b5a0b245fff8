/** Work goes on for so many ms; then others have their turn. */
const SPELL = 8;

/** Shares the thread: work that asks `due` now and then, and rests when it is, never holds it for long. */
export class Pace {
  #since: number;

  constructor(
    private readonly pause: () => Promise<void> = macrotask,
    private readonly now: () => number = () => performance.now(),
  ) {
    this.#since = now();
  }

  get due(): boolean {
    return this.now() - this.#since >= SPELL;
  }

  async rest(): Promise<void> {
    await this.pause();
    this.restart();
  }

  /** Counts from now, after waiting for something else. */
  restart(): void {
    this.#since = this.now();
  }
}

/** A turn of the event loop, without the 4 ms that nested timers wait. */
function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
