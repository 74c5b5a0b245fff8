/** Marks a widget that shows what the element before it stands for. */
export const SHOWN = 'data-s3-shown';

/**
 * Hides what a widget took the place of, by where it stands: nothing is written into elements that a framework owns or an
 * editor may save. What an author wrote is shown once, by its own element until the widget is there. A browser that
 * doesn't know `:has` shows both.
 */
const RULES = `:has(+ [${SHOWN}]) { display: none !important }
[data-s3-from]:not([${SHOWN}]) > * { display: none !important }`;

const styled = new WeakSet<Document>();

export function hideReplaced(page: Document): void {
  if (styled.has(page)) return;
  styled.add(page);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
