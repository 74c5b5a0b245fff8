/** Whether the reader has told the browser, or their system, to load less. */
export function savesData(): boolean | undefined {
  const { connection } = navigator as { connection?: { readonly saveData?: boolean } };
  return connection?.saveData || globalThis.matchMedia?.('(prefers-reduced-data:reduce)').matches;
}
