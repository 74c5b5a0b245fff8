/// <reference types="vite/client" />
import type { Look } from './choices.js';

/** The sheets in src/themes, each loaded when its look is chosen. */
const sheets = import.meta.glob<string>('../themes/*.css', { query: '?raw', import: 'default' });

/** The style sheet of a look; `undefined` for that of the page, and when it doesn't arrive. */
export async function loadLook(look: Look): Promise<CSSStyleSheet | undefined> {
  const text = await sheets[`../themes/${look}.css`]?.().catch(() => undefined);
  if (text === undefined) return undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  return sheet;
}
