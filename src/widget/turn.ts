/** Time in ms that the elements of a page may use together before the page gets a chance to do something else. */
const SLICE = 50;

/** When the first element of the current task began. */
let start: number | undefined;

/**
 * To be waited for before an update: nothing while the current task is young, else a later task, so that many elements
 * don't block a page together.
 */
export function turn(): Promise<void> | undefined {
  if (start === undefined) {
    start = performance.now();
    setTimeout(() => {
      start = undefined;
    });
  }
  if (performance.now() - start < SLICE) return undefined;
  return new Promise<void>((resolve) => setTimeout(resolve)).then(turn);
}
