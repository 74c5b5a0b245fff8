import { setTimeout as wait } from 'node:timers/promises';

/** What `look` gives, as soon as it is as it should be, or after `patience` ms: a policy may forbid a page to look itself. */
export async function comes(look, isSo, patience = 10_000) {
  const deadline = performance.now() + patience;
  for (;;) {
    const seen = await look();
    if (isSo(seen) || performance.now() > deadline) return seen;
    await wait(50);
  }
}
