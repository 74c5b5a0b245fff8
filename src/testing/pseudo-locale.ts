import { templates } from '../locales/it.js';
import { catalogues, languageTags } from '../text/languages.js';
import type { StrResult } from '@lit/localize/internal/str-tag.js';

/** The tag that ISO 639 leaves for such use. */
export const PSEUDO = 'qps';

/** Longer by a third, with accents that stand high. */
const longer = (text: string): string =>
  text.replace(/[aeo]/g, (vowel) => `${vowel}${{ a: 'â', e: 'ê', o: 'ô' }[vowel]}`);

function stretch(template: string | StrResult): string | StrResult {
  if (typeof template === 'string') return longer(template);
  return { ...template, strings: template.strings.map(longer) as unknown as TemplateStringsArray };
}

/**
 * Makes `lang="qps"` a language for tests: the Italian messages stretched, which is half as long again as English, more
 * than any real translation.
 */
export function addPseudoLocale(): void {
  if (catalogues.has(PSEUDO)) return;
  const stretched = Object.fromEntries(Object.entries(templates).map(([id, template]) => [id, stretch(template)]));
  catalogues.set(PSEUDO, () => Promise.resolve({ templates: stretched }));
  (languageTags as string[]).push(PSEUDO);
}
