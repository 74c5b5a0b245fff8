/** Marks a widget that shows what the element before it stands for. */
export const SHOWN = 'data-s3-shown';
/** Marks a widget that has neither figures to show nor anything to say yet. */
export const WAITING = 'data-s3-waiting';

/**
 * Hides what a widget took the place of, by where it stands: nothing is written into elements that a framework owns or an
 * editor may save. What an author wrote is shown once, by its own element until the widget is there. A browser that
 * doesn't know `:has` shows both.
 * What waits has its width, for it is measured, but no height, and floats, so that the margins around it meet: what follows
 * doesn't move before the widget is there.
 */
const RULES = `[${WAITING}] { float: left !important; inline-size: 100% !important; block-size: 0 !important; overflow: hidden !important }
:has(+ [${SHOWN}]) { display: none !important }
[data-s3-from]:not([${SHOWN}]) > * { display: none !important }`;

const styled = new WeakSet<Document>();

export function hideReplaced(page: Document): void {
  if (styled.has(page)) return;
  styled.add(page);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  page.adoptedStyleSheets = [...page.adoptedStyleSheets, sheet];
}
