import { words as english } from './words-en.js';

/** Every sentence of the builder. They are no part of the elements' catalogues: no reader of a widget loads them. */
export type Words = typeof english;

/** How the words of each language are loaded, by its tag. */
const others: Readonly<Record<string, () => Promise<{ readonly words: Words }>>> = {
  it: () => import('./words-it.js'),
};

export const LANGUAGES = ['en', ...Object.keys(others)];

/** The words of one of `LANGUAGES`; the English ones for any other, and when they don't arrive. */
export async function loadWords(tag: string): Promise<Words> {
  return (await others[tag]?.().catch(() => undefined))?.words ?? english;
}

export { english };
