import { expect } from '@esm-bundle/chai';
import { dayOf } from '../model/day.js';
import type { Milestone } from '../model/index.js';
import { chronology } from '../stats/chronology.js';
import { itemText, periodName } from './chronology-item.js';
import { nowText } from './chronology-now.js';
import { summariseChronology } from './chronology-summary.js';
import { Language } from './language.js';

const TODAY = dayOf(2026, 5, 15);
const en = new Language('en');
const make = (steps: readonly Partial<Milestone>[], presets = false) =>
  chronology({
    items: steps.map((step, index) => ({
      milestone: { id: `${index}`, title: { en: 'Step' }, ...step },
      lane: { id: step.level ?? '', level: step.level ?? '' },
    })),
    today: TODAY,
    presets,
  });
const text = (step: Partial<Milestone>) => itemText(make([step]).items[0]!, en, TODAY);

describe('an item in one line', () => {
  for (const [step, line] of [
    [{ date: '2014-07-10' }, '10 July 2014: Step'],
    [{ date: '2014', level: 'eu' }, '2014: Step (European Union)'],
    [{ date: '2021/2027' }, '2021–2027: Step (under way)'],
    [{ date: '2021/..' }, 'since 2021, ongoing: Step'],
    [{ date: '2026' }, '2026: Step'],
    [{ date: '2026-05-15' }, '15 May 2026: Step (today)'],
    [{ date: '2027-21' }, 'spring 2027: Step (planned)'],
    [{ planned: '2025-06' }, 'June 2025: Step (planned; not known to have been reached)'],
    [{ date: '2025-12', planned: '2025-06' }, 'December 2025: Step (planned for June 2025)'],
    [{ date: '2025-12', planned: '2025-12' }, 'December 2025: Step'],
    [{ date: 'soon', level: 'city-council' }, 'no date: Step (City council)'],
  ] as const) {
    it(line, () => expect(text(step)).to.equal(line));
  }
});

describe('what is now and next', () => {
  it('names what is under way and the first step to come', () => {
    const { now, next } = nowText(make([{ date: '2026-01/2026-12' }, { date: '2027' }, { date: '2028' }], true), en);
    expect(now?.replace(/\s/g, ' ')).to.match(
      /^Now: Step \(January ?– ?December 2026\) and programming period 2021–2027\.$/,
    );
    expect(next).to.equal('Next: Step (2027).');
  });

  it('does not take a coarse date for something that is under way', () => {
    expect(nowText(make([{ date: '2026' }]), en)).to.deep.equal({});
  });

  it('names the latest step where none is to come, and nothing when all is long over', () => {
    expect(nowText(make([{ date: '2020' }, { date: '2024-03' }], true), en).next).to.equal(
      'Latest step: Step (March 2024).',
    );
    expect(nowText(make([{ date: '1088' }]), en)).to.deep.equal({});
  });
});

describe('a summary', () => {
  it('tells of a lane with many steps the first and the last', () => {
    const steps = Array.from({ length: 40 }, (_, index) => ({ date: `${1980 + index}` }));
    const [head, lane, ...rest] = summariseChronology(make(steps), en);
    expect(head).to.equal('Steps: 40. The first: 1980; the last: 2019.');
    expect(lane).to.match(
      /^1980: Step; 1981: Step; 1982: Step; \(further steps: 34\); 2017: Step; 2018: Step; 2019: Step\.$/,
    );
    expect(rest).to.be.empty;
  });

  it('counts what has no date, and says when there is nothing', () => {
    expect(summariseChronology(make([{}]), en)[0]).to.equal('Steps: 1. Without a date: 1.');
    expect(summariseChronology(make([]), en)).to.deep.equal(['No steps.']);
  });

  it('names a programming period', () => {
    expect(periodName({ start: dayOf(2014), end: dayOf(2021) - 1 }, en)).to.equal('Programming period 2014–2020');
  });
});
