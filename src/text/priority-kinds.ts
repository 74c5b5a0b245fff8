import type { Language } from './language.js';

/**
 * What strategies call their priorities, one and several: the kinds of three regions or more, and of those of the seed.
 * They are declared here for translators. A card looks for the translation of the kind that it has (`kindText`,
 * `kindHeading`), and makes the English from the kind, so that it need not load the names of all.
 */
export function kindMessages({ msg }: Language): Readonly<Record<string, readonly [one: string, several: string]>> {
  return {
    'technology-priority': [
      msg('Technology priority', {
        id: 'pc.k.technology-priority',
        desc: 'What a strategy calls one of its priorities: a technology that it builds on',
      }),
      msg('Technology priorities', {
        id: 'pl.k.technology-priority',
        desc: 'Heading over several; see pc.k.technology-priority',
      }),
    ],
    'application-area': [
      msg('Application area', {
        id: 'pc.k.application-area',
        desc: 'As pc.k.technology-priority: a field in which technologies are applied',
      }),
      msg('Application areas', {
        id: 'pl.k.application-area',
        desc: 'Heading over several; see pc.k.application-area',
      }),
    ],
    'opportunity-area': [
      msg('Opportunity area', {
        id: 'pc.k.opportunity-area',
        desc: 'As pc.k.technology-priority: a niche beside the priorities',
      }),
      msg('Opportunity areas', {
        id: 'pl.k.opportunity-area',
        desc: 'Heading over several; see pc.k.opportunity-area',
      }),
    ],
    'strategic-priority': [
      msg('Strategic priority', {
        id: 'pc.k.strategic-priority',
        desc: 'As pc.k.technology-priority: a main field of the strategy',
      }),
      msg('Strategic priorities', {
        id: 'pl.k.strategic-priority',
        desc: 'Heading over several; see pc.k.strategic-priority',
      }),
    ],
    'innovation-domain': [
      msg('Innovation domain', {
        id: 'pc.k.innovation-domain',
        desc: 'As pc.k.technology-priority: a field in which a region innovates',
      }),
      msg('Innovation domains', {
        id: 'pl.k.innovation-domain',
        desc: 'Heading over several; see pc.k.innovation-domain',
      }),
    ],
    'forward-looking-sector': [
      msg('Forward looking sector', {
        id: 'pc.k.forward-looking-sector',
        desc: 'As pc.k.technology-priority: a sector that is expected to grow',
      }),
      msg('Forward looking sectors', {
        id: 'pl.k.forward-looking-sector',
        desc: 'Heading over several; see pc.k.forward-looking-sector',
      }),
    ],
    'specialisation-area': [
      msg('Specialisation area', {
        id: 'pc.k.specialisation-area',
        desc: 'As pc.k.technology-priority: a field that a region specialises in',
      }),
      msg('Specialisation areas', {
        id: 'pl.k.specialisation-area',
        desc: 'Heading over several; see pc.k.specialisation-area',
      }),
    ],
    'specialisation-domain': [
      msg('Specialisation domain', {
        id: 'pc.k.specialisation-domain',
        desc: 'As pc.k.technology-priority: a field that a region specialises in',
      }),
      msg('Specialisation domains', {
        id: 'pl.k.specialisation-domain',
        desc: 'Heading over several; see pc.k.specialisation-domain',
      }),
    ],
    'smart-specialisation': [
      msg('Smart specialisation', {
        id: 'pc.k.smart-specialisation',
        desc: 'As pc.k.technology-priority: a field of smart specialisation',
      }),
      msg('Smart specialisations', {
        id: 'pl.k.smart-specialisation',
        desc: 'Heading over several; see pc.k.smart-specialisation',
      }),
    ],
  };
}
