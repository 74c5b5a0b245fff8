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
    const count = language.number(regions.length, 0);
    return language.msg(str`Regions compared: ${count}`, { id: 'h.n', desc: 'Heading for many regions; a number' });
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
