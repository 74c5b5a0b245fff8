import type { Language } from '../text/language.js';
import { languageTags, loadLanguage } from '../text/languages.js';
import { lookup } from '../widget/locale-controller.js';

/** The language that an element speaks. */
export async function languageOf(host: Element): Promise<Language> {
  const asked = host.getAttribute('locale') ?? host.closest('[lang]:not([lang=""])')?.getAttribute('lang');
  return loadLanguage(lookup(asked ?? navigator.language, languageTags) ?? 'en');
}
