import { str } from '@lit/localize/internal/str-tag.js';
import type { Comparison } from '../model/index.js';
import type { Language } from './language.js';

/** More regions than this are counted, not named. */
const NAMED = 4;

/** The heading of a comparison that was given none. */
export function headingFor(comparison: Pick<Comparison, 'regions'>, language: Language): string {
  const { regions } = comparison;
  const [first, second] = regions;
  if (!first) return language.msg('Regions compared', { id: 'h.0', desc: 'Heading while no region is chosen' });
  if (regions.length > NAMED) {
    const count = regionCount(regions.length, language);
    return language.msg(str`${count} compared`, { id: 'h.n', desc: 'Heading; the placeholder is "30 regions"' });
  }
  const names = regions.map((region) => language.regionName(region).text);
  if (second) {
    const list = language.list(names);
    return language.msg(str`${list} compared`, { id: 'h.2', desc: 'Heading: "Toscana and País Vasco compared"' });
  }
  const name = names[0] ?? first.name;
  if (first.level == null || first.eu === false || first.aggregate) return name;
  return first.level === 0
    ? language.msg(str`${name} among the countries of the EU`, { id: 'h.c', desc: 'Heading for one country' })
    : language.msg(str`${name} among the regions of the EU`, { id: 'h.1', desc: 'Heading for one region' });
}

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
