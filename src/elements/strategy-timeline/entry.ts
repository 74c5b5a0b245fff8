/** The id in the fragment of the page's address; as it is written where it is not well encoded; empty for none. */
export function fragment(): string {
  const hash = location.hash.slice(1);
  try {
    return decodeURIComponent(hash);
  } catch {
    return hash;
  }
}

/** An author's entry, made to take the focus for the moment. */
export function focusable(entry: HTMLElement): HTMLElement {
  if (entry.tabIndex < 0 && !entry.hasAttribute('tabindex')) {
    entry.tabIndex = -1;
    entry.addEventListener('blur', () => entry.removeAttribute('tabindex'), { once: true });
  }
  return entry;
}
