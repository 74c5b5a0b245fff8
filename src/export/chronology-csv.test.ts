import { expect } from '@esm-bundle/chai';
import { csvParse } from 'd3-dsv';
import { dayOf } from '../model/day.js';
import type { Milestone } from '../model/index.js';
import { chronology } from '../stats/chronology.js';
import type { Lane } from '../stats/chronology.js';
import { Language } from '../text/language.js';
import { chronologyCsv } from './chronology-csv.js';

const lane: Lane = { id: 'ITI1', level: 'regional', region: { code: 'ITI1', name: 'Toscana' } };
const of = (milestones: readonly Milestone[]) =>
  chronology({ items: milestones.map((milestone) => ({ milestone, lane })), today: dayOf(2026, 5, 4) });
const csv = (milestones: readonly Milestone[], tag = 'en') => chronologyCsv(of(milestones), new Language(tag));

describe('chronologyCsv', () => {
  it('chronologyCsv(chronology) has the days of each step, and its date as it was given', () => {
    const rows = csvParse(
      csv([
        { id: 'a', date: '2016-02', planned: '2015', title: { en: 'Month' }, kind: 'call' },
        { id: 'b', date: '2021/..', title: { en: 'Open', it: 'Aperto' } },
        { id: 'c', title: { en: 'Undated' }, level: 'eu' },
      ]).slice(1),
    );
    expect(rows[0]).to.include({
      id: 'a',
      lane: 'ITI1',
      region: 'ITI1',
      start: '2016-02-01',
      end: '2016-02-29',
      date: '2016-02',
      planned: '2015',
      state: 'done',
    });
    expect(rows[1]).to.include({
      start: '2021-01-01',
      end: '',
      date: '2021/..',
      state: 'ongoing',
      title_it: 'Aperto',
      level: 'regional',
    });
    expect(rows[2]).to.include({ start: '', end: '', date: '', state: 'undated', level: 'eu' });
  });

  it('chronologyCsv(chronology) has the reader’s language first, and what has no language in a plain column', () => {
    const titles = [{ id: 'a', title: { en: 'A', it: 'B', de: 'C', und: 'D' } }];
    expect(csv(titles, 'it').split('\r\n')[0]).to.contain('planned,title_it,title_de,title_en,title,summary_it,kind');
    expect(csv([], 'it').split('\r\n')).to.have.length(2);
  });

  it('chronologyCsv(chronology) disarms formulas and keeps the bar between items', () => {
    const [row] = csvParse(
      csv([{ id: 'a', title: { en: '=HYPERLINK("x")' }, sources: ['a|b', 'c'], kind: '@x' }]).slice(1),
    );
    expect(row).to.include({ title_en: `'=HYPERLINK("x")`, sources: 'a¦b | c', kind: `'@x` });
  });
});
