import { str } from '@lit/localize/internal/str-tag.js';
import type { Language, MessageOptions } from './language.js';

/** A word of a site's own as it can be read: `strategic-area` → "Strategic area". */
export function wordText(word: string): string {
  const text = word.replace(/[-_\s]+/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A message of `priority-kinds.ts`, by its id; without a translation `text`. */
export function kindMessage(id: string, text: string, { msg }: Language): string {
  const lookUp = msg as (message: string, options: Pick<MessageOptions, 'id'>) => string;
  return lookUp(text, { id });
}

/** What a strategy calls one of its priorities: "Technology priority"; a word of a site's own as it can be read. */
export function kindText(kind: string | undefined, language: Language): string {
  return kind ? kindMessage(`pc.k.${kind}`, wordText(kind), language) : '';
}

/** "2014–2020" for `2014-2020`; anything else as it is. */
export function periodText(period: string): string {
  return period.replace(/^(\d{4})\s*[-/]\s*(\d{4})$/, '$1–$2');
}

/** "Facts as of May 2026" */
export function factsText(retrieved: string, language: Language): string {
  const date = language.month(retrieved);
  return language.msg(str`Facts as of ${date}`, {
    id: 'pc.asof',
    desc: 'When the sources were looked at last: a day, a month or a year',
  });
}
