import { str } from '@lit/localize/internal/str-tag.js';
import type { Region } from '../model/index.js';
import type { Language } from './language.js';
import { periodText, wordText } from './priority-labels.js';

/** Heading over priorities of one kind: "Technology priorities". */
export function kindHeading(kind: string | undefined, { msg }: Language): string {
  switch (kind) {
    case 'technology-priority':
      return msg('Technology priorities', { id: 'pl.k.t', desc: 'Heading over several; see pc.k.t' });
    case 'application-area':
      return msg('Application areas', { id: 'pl.k.a', desc: 'Heading over several; see pc.k.a' });
    case 'opportunity-area':
      return msg('Opportunity areas', { id: 'pl.k.o', desc: 'Heading over several; see pc.k.o' });
    case undefined:
      return msg('Priorities', { id: 'pl.k', desc: 'Heading over priorities of no special kind' });
    default:
      return wordText(kind);
  }
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
