/** Waits until `look` sees something, and returns it. Rejects after `timeout` ms (10 s). */
export async function until<T>(look: () => T | undefined | null | false, timeout = 10_000): Promise<T> {
  const deadline = performance.now() + timeout;
  for (;;) {
    const seen = attempt(look);
    if (seen) return seen;
    if (performance.now() > deadline) {
      look();
      throw new Error(`Not seen within ${timeout} ms: ${String(look)}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
}

/** What can't be looked for yet is not there yet; its error is told in the end. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
