import { str } from '@lit/localize/internal/str-tag.js';
import type { Code, LocalText } from '../model/index.js';
import type { CodeNames } from '../stats/priority-view.js';
import type { Language } from './language.js';
import { localText } from './local-text.js';

/** What a code is called, and the language of that where it is not the reader's. */
export interface CodeName {
  readonly text: string;
  readonly lang?: string;
  /** Stands before the name in the reader's language: the name is that of the code which this one is a part of. */
  readonly lead?: string;
}

/**
 * The name of a code: its own, else that of the nearest code above it which has one, as NACE's classes are not all named:
 * "26.11" is "part of 26" and that one's name. Sections may be written before divisions: "C26" is "26".
 */
export function codeName(
  { scheme, code, label }: Code,
  classifications: readonly CodeNames[],
  language: Language,
): CodeName {
  const { names } = classifications.find((each) => each.scheme === scheme) ?? {};
  const own = label ?? named(names, code);
  if (own) return localText(own, language);
  if (scheme !== 'nace2') return { text: '' };
  const division = code.replace(/^[A-U](?=\d)/, '');
  for (let above = division; above; above = above.slice(0, -1)) {
    const name = named(names, above);
    if (!name) continue;
    const lead = language.msg(str`part of ${above}`, {
      id: 'pc.code.of',
      desc: 'Between a code without a name and the name of the wider one: "26.11 part of 26 Manufacture of computers"',
    });
    return { ...localText(name, language), ...(above !== division && { lead }) };
  }
  return { text: '' };
}

function named(names: Readonly<Record<string, LocalText>> | undefined, code: string): LocalText | undefined {
  return names && Object.hasOwn(names, code) ? names[code] : undefined;
}
