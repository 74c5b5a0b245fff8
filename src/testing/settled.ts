export interface SettledOptions {
  /** Milliseconds after which waiting fails. */
  readonly timeout?: number;
}

/**
 * Waits until an element is at rest: `updateComplete` leaves no update pending and neither it nor anything in its light
 * or shadow tree is `aria-busy` or waits for the code of a view, twice in a row. Rejects when that takes longer than `timeout` (10 s).
 */
export async function settled<T extends Element>(element: T, { timeout = 10_000 }: SettledOptions = {}): Promise<T> {
  const deadline = performance.now() + timeout;
  let calm = 0;
  while (calm < 2) {
    const { updateComplete } = element as { updateComplete?: Promise<unknown> };
    const complete = await updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    calm = complete !== false && !isBusy(element) ? calm + 1 : 0;
    if (calm === 0 && performance.now() > deadline) {
      throw new Error(`<${element.localName}> is still busy after ${timeout} ms.`);
    }
  }
  return element;
}

function isBusy(element: Element): boolean {
  const busy = '[aria-busy="true"], .loading';
  return element.matches(busy) || [element, element.shadowRoot].some((root) => root?.querySelector(busy));
}
