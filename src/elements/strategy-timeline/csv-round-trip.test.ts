import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { chronologyCsv } from '../../export/chronology-csv.js';
import { dayOf } from '../../model/day.js';
import type { Milestone } from '../../model/index.js';
import { readMilestonesCsv } from '../../sources/strategies/read-csv.js';
import { chronology } from '../../stats/chronology.js';
import type { Lane } from '../../stats/chronology.js';
import { Language } from '../../text/language.js';

const lane: Lane = { id: 'ITI1', level: 'regional', region: { code: 'ITI1', name: 'Toscana' } };
const of = (milestones: readonly Milestone[]) =>
  chronology({ items: milestones.map((milestone) => ({ milestone, lane })), today: dayOf(2026, 5, 4) });
const csv = (milestones: readonly Milestone[]) => chronologyCsv(of(milestones), new Language('en'));

/** Texts that a sheet can hold as they are: without blanks at the ends and leads that a spreadsheet would run. */
const text = fc
  .string({ unit: fc.constantFrom('a', 'é', '𝄞', ' ', ',', ';', '"', "'", '=', '<', '\t'), maxLength: 30 })
  .map((words) => words.replace(/\s+/g, ' ').trim())
  .filter((words) => words !== '' && !/^[=']/.test(words));
const milestone = fc.record<Milestone, keyof Milestone>(
  {
    id: fc.stringMatching(/^[a-z][a-z\d-]{0,12}$/),
    title: fc.dictionary(fc.constantFrom('en', 'it', 'pt-br', 'und'), text, { minKeys: 1 }),
    summary: fc.record({ it: text }),
    date: fc.constantFrom('2014-07-10', '2014/2020', '2016-03~', '2021/..', '2027-22', '../2020'),
    planned: fc.constantFrom('2013', '2030-01-01'),
    kind: fc.constantFrom('event', 'call'),
    level: fc.constantFrom('eu', 'regional'),
    links: fc.array(fc.record({ url: fc.constant('https://example.eu/?a,b;c'), title: fc.record({ en: text }) }), {
      minLength: 1,
      maxLength: 2,
    }),
    sources: fc.array(text, { minLength: 1, maxLength: 3 }),
    confidence: fc.constantFrom('high', 'medium'),
    note: fc.record({ en: text }),
  },
  { requiredKeys: ['id', 'title'] },
);

describe('chronologyCsv and readMilestonesCsv', () => {
  it('chronologyCsv(chronology) comes back from readMilestonesCsv as it was', () => {
    const milestones = fc.uniqueArray(milestone, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(milestones, (given) => {
        const { strategies, problems } = readMilestonesCsv(csv(given));
        expect(problems).to.deep.equal([]);
        expect(strategies.map(({ region }) => region)).to.deep.equal(['ITI1']);
        const expected = of(given).items.map(({ milestone: { links, level = 'regional', ...rest }, state }) => ({
          ...rest,
          level,
          links,
          state,
        }));
        const read = strategies[0]!.milestones as readonly (Milestone & Record<string, unknown>)[];
        expected.forEach(({ links, state, ...rest }, index) => {
          expect(read[index]).to.deep.include(JSON.parse(JSON.stringify(rest)));
          expect(read[index]!.links?.map(({ url, title }) => [url, title?.und])).to.deep.equal(
            links?.map(({ url, title }) => [url, title?.en]),
          );
          expect(read[index]!.state).to.equal(state);
        });
        expect(read.length).to.equal(given.length);
      }),
    );
  });
});
