import { str } from '@lit/localize/internal/str-tag.js';
import type { Language } from './language.js';

/** A word of a site's own as it can be read: `strategic-area` → "Strategic area". */
export function wordText(word: string): string {
  const text = word.replace(/[-_\s]+/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What a strategy calls one of its priorities: "Technology priority". */
export function kindText(kind: string | undefined, { msg }: Language): string {
  switch (kind) {
    case 'technology-priority':
      return msg('Technology priority', { id: 'pc.k.t', desc: 'What a strategy calls a priority' });
    case 'application-area':
      return msg('Application area', { id: 'pc.k.a', desc: 'As pc.k.t: a field in which technologies are applied' });
    case 'opportunity-area':
      return msg('Opportunity area', { id: 'pc.k.o', desc: 'As pc.k.t: a niche beside the priorities' });
    default:
      return kind ? wordText(kind) : '';
  }
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
