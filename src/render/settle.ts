import { setTimeout as wait } from 'node:timers/promises';
import type { Stage } from './window.js';

/** Longer than anything that elements put off, in ms. */
const QUIET = 400;
const STEP = 20;
/** An element that still moves then is taken as it is. */
const LONGEST = 30_000;

/** Waits until nothing in the elements has changed for a moment, and nothing that they asked for is on its way. */
export async function settle(hosts: readonly Element[], stage: Stage, quiet = QUIET): Promise<void> {
  let last = performance.now();
  const end = last + LONGEST;
  const observer = new MutationObserver(() => (last = performance.now()));
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  for (const host of hosts) if (host.shadowRoot) observer.observe(host.shadowRoot, options);
  while (performance.now() < end) {
    await wait(STEP);
    if (stage.isReading() || hosts.some(isBusy)) last = performance.now();
    else if (performance.now() - last > quiet) break;
  }
  observer.disconnect();
}

function isBusy({ shadowRoot }: Element): boolean {
  return !shadowRoot?.childElementCount || !!shadowRoot.querySelector('[aria-busy="true"], .loading');
}

/** Has long lists drawn whole, for what reads them at once. */
export function unfold(): void {
  document.defaultView?.dispatchEvent(new Event('beforeprint'));
}
