import { str } from '@lit/localize/internal/str-tag.js';
import type { Language } from './language.js';

/** "Areas: 5" */
export function areasText(count: number, language: Language): string {
  const n = language.number(count, 0);
  return language.msg(str`Areas: ${n}`, { id: 'pc.areas', desc: 'How many fields belong to a priority; a number' });
}

/** "Further: 12", after a list that was cut. */
export function furtherText(count: number, language: Language): string {
  const n = language.number(count, 0);
  return language.msg(str`Further: ${n}`, { id: 'pc.more', desc: 'How many a list has besides those shown; a number' });
}
