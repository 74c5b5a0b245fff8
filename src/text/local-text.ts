import type { LocalText } from '../model/index.js';
import type { Language } from './language.js';

/**
 * The wording for a reader: in the reader's language, else in English, else in the first that there is; `lang` is the
 * BCP 47 language of the wording where that is known not to be the reader's. Empty when there is no text.
 */
export function localText(
  text: LocalText | undefined,
  { tag }: Pick<Language, 'tag'>,
): { readonly text: string; readonly lang?: string } {
  const found = Object.entries(text ?? {}).filter(([, wording]) => wording);
  const best = (language: string) =>
    found.find(([key]) => key === language) ?? found.find(([key]) => key.startsWith(`${language}-`));
  const own = best(tag);
  if (own) return { text: own[1] };
  const [lang, wording] = best('en') ?? found[0] ?? ['und', ''];
  return lang === 'und' ? { text: wording } : { text: wording, lang };
}
