import { str } from '@lit/localize/internal/str-tag.js';
import type { Region } from '../model/index.js';
import type { Lane } from '../stats/chronology.js';
import type { Language, RegionName } from './language.js';

/** The heading of a timeline that was given none. */
export function timelineHeading(region: Region | undefined, language: Language): string {
  const name = region && language.regionName(region).text;
  if (!name) return language.msg('Timeline', { id: 'st.tl', desc: 'Name of a timeline of no one region' });
  return language.msg(str`${name}: the strategy in time`, {
    id: 'st.h',
    desc: 'Heading of a timeline: the region whose strategy for smart specialisation it shows',
  });
}

/** Whose steps a lane holds: the name of the region, else that of the level; empty for none. */
export function laneName({ level, region }: Lane, language: Language): RegionName {
  if (region && level !== 'eu') return language.regionName(region);
  return { text: levelName(level, language) };
}

/** "National"; a word of a site's own as it is. */
export function levelName(level: string, { msg }: Language): string {
  switch (level) {
    case 'eu':
      return msg('European Union', { id: 'st.eu', desc: 'Lane of a timeline: steps of the EU' });
    case 'national':
      return msg('National', { id: 'st.nat', desc: 'Lane of a timeline: steps of the country' });
    case 'regional':
      return msg('Regional', { id: 'st.reg', desc: 'Lane of a timeline: steps of the region' });
    default:
      return wordOf(level);
  }
}

/** What sort of step it is: "Consultation"; a word of a site's own as it is; empty for none. */
export function kindName(kind: string | undefined, { msg }: Language): string {
  switch (kind) {
    case 'adoption':
      return msg('Adoption', { id: 'st.k.a', desc: 'Kind of step: a text was decided or approved' });
    case 'call':
      return msg('Call', { id: 'st.k.l', desc: 'Kind of step: a call for proposals' });
    case 'consultation':
      return msg('Consultation', { id: 'st.k.c', desc: 'Kind of step: people were asked' });
    case 'evaluation':
      return msg('Evaluation', { id: 'st.k.v', desc: 'Kind of step: results were looked at' });
    case 'event':
      return msg('Event', { id: 'st.k.e', desc: 'Kind of step: a meeting, a fair, a workshop' });
    case 'policy':
      return msg('Policy', { id: 'st.k.p', desc: 'Kind of step: a law, a plan, a report' });
    case 'programme-period':
      return msg('Programming period', { id: 'st.k.y', desc: 'Kind of step: "2014–2020" of the EU funds' });
    default:
      return wordOf(kind ?? '');
  }
}

/** `public-hearing` → "Public hearing" */
function wordOf(word: string): string {
  const text = word.replace(/[-_\s]+/g, ' ').trim();
  return text.charAt(0).toUpperCase() + text.slice(1);
}
