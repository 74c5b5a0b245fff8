/** Whether the reader has told the browser to load less. */
export function savesData(): boolean {
  return !!(navigator as { connection?: { readonly saveData?: boolean } }).connection?.saveData;
}
