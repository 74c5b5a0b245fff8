let taken = false;

const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));

/**
 * Resolves when the caller may do work that takes some ms: at once for the first, in a later task for each one after
 * it, so that many elements of a page don't block it together.
 */
export async function turn(): Promise<void> {
  while (taken) await nextTask();
  taken = true;
  void nextTask().then(() => {
    taken = false;
  });
}
