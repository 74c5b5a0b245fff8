import { str } from '@lit/localize/internal/str-tag.js';
import type { Region } from '../model/index.js';
import type { Language } from './language.js';
import { kindMessage, periodText, wordText } from './priority-labels.js';

/** Heading over priorities of one kind: "Technology priorities". */
export function kindHeading(kind: string | undefined, language: Language): string {
  if (!kind) return language.msg('Priorities', { id: 'pl.k', desc: 'Heading over priorities of no special kind' });
  const one = wordText(kind);
  return kindMessage(`pl.k.${kind}`, language.tag === 'en' ? severalOf(one) : one, language);
}

/** The English plural of words that strategies call their priorities; any other word as it is. */
function severalOf(word: string): string {
  return word
    .replace(/priority$/, 'priorities')
    .replace(/(area|challenge|domain|ecosystem|field|pillar|platform|sector|specialisation)$/, '$1s');
}

/** What stands above the priorities of a region: "Priorities of Toscana, 2014–2020". */
export function prioritiesHeading(region: Region, period: string | undefined, language: Language): string {
  const { text: name } = language.regionName(region);
  const years = periodText(period ?? '');
  return years
    ? language.msg(str`Priorities of ${name}, ${years}`, {
        id: 'pl.h',
        desc: 'Heading of a list: name of the region, first and last year of the strategy',
      })
    : language.msg(str`Priorities of ${name}`, { id: 'pl.h0', desc: 'Heading of a list: name of the region' });
}
