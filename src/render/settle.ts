import { setTimeout as wait } from 'node:timers/promises';
import type { Stage } from './window.js';

/** After so many turns of the thread without a change elements have nothing more to do; more than they put off. */
const TURNS = 15;
const TURN = 4;
/** An element that still moves after so many ms is taken as it is. */
const LONGEST = 60_000;

/** Waits until nothing in the elements changes any more, and nothing that they asked for is on its way. */
export async function settle(hosts: readonly Element[], stage: Stage): Promise<void> {
  const end = performance.now() + LONGEST;
  let turns = 0;
  const observer = new MutationObserver(() => (turns = 0));
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  for (const host of hosts) if (host.shadowRoot) observer.observe(host.shadowRoot, options);
  while (turns < TURNS && performance.now() < end) {
    await wait(TURN);
    turns = stage.isReading() || hosts.some(isBusy) ? 0 : turns + 1;
  }
  observer.disconnect();
}

function isBusy(host: Element & { readonly isUpdatePending?: boolean }): boolean {
  const { shadowRoot, isUpdatePending } = host;
  if (isUpdatePending || !shadowRoot?.childElementCount) return true;
  return !!shadowRoot.querySelector('[aria-busy="true"], .loading');
}

/** Has long lists drawn whole, for what reads them at once. */
export function unfold(): void {
  document.defaultView?.dispatchEvent(new Event('beforeprint'));
}
