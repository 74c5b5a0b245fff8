import { str } from '@lit/localize/internal/str-tag.js';
import type { Language } from './language.js';

/** "30 regions" */
export function regionCount(count: number, language: Language): string {
  const { msg } = language;
  const n = language.number(count, 0);
  return language.plural(count, {
    zero: () => msg(str`${n} regions`, { id: 'n.z', desc: 'Plural category "zero" (lv); others as "other"' }),
    one: () => msg(str`${n} region`, { id: 'n.1', desc: 'Plural category "one"' }),
    two: () => msg(str`${n} regions`, { id: 'n.2', desc: 'Plural category "two" (ga, mt, sl); others as "other"' }),
    few: () => msg(str`${n} regions`, { id: 'n.f', desc: 'Plural category "few" (cs, pl, …); others as "other"' }),
    many: () => msg(str`${n} regions`, { id: 'n.m', desc: 'Plural category "many" (pl, …); others as "other"' }),
    other: () => msg(str`${n} regions`, { id: 'n.o', desc: 'Plural category "other"' }),
  });
}
