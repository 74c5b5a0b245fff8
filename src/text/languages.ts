import { Language } from './language.js';

type Templates = ConstructorParameters<typeof Language>[1];

/** How each catalogue is loaded, by its tag. */
export const catalogues = new Map<string, () => Promise<{ readonly templates: Templates }>>([
  ['it', () => import('../locales/it.js')],
]);

const loaded = new Map<string, Language>([['en', new Language('en')]]);

/** Tags of the languages that there is a catalogue of, the source language first. */
export const languageTags: readonly string[] = ['en', ...catalogues.keys()];

/**
 * The language of one of `languageTags`: at once for English and for one that was loaded before. Rejects when its
 * catalogue can't be loaded; asking again tries again.
 */
export function loadLanguage(tag: string): Language | Promise<Language> {
  const known = loaded.get(tag);
  if (known) return known;
  return catalogues.get(tag)!().then(({ templates }) => {
    const language = loaded.get(tag) ?? new Language(tag, templates);
    loaded.set(tag, language);
    return language;
  });
}

/** What finds and loads the language of an element. */
export const languages = { tags: languageTags, load: loadLanguage };
