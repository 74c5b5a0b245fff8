import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { dayOf, isoDay } from '../model/day.js';
import type { Milestone } from '../model/index.js';
import { chronology, filterChronology } from './chronology.js';
import type { ChronologyFilter, ChronologyItem, Lane } from './chronology.js';
import { growth, LINEAR } from '../testing/index.js';

const TODAY = dayOf(2026, 5, 15);
const lane = (level: string): Lane => ({ id: level, level });
const step = (date?: string, more: Partial<Milestone> = {}): Milestone => ({
  id: date ?? 'none',
  title: { en: 'Step' },
  ...(date !== undefined && { date }),
  ...more,
});
const make = (milestones: readonly Milestone[], filter: ChronologyFilter & { presets?: boolean } = {}) =>
  chronology({
    items: milestones.map((milestone) => ({ milestone, lane: lane(milestone.level ?? 'regional') })),
    today: TODAY,
    ...filter,
  });
const only = (date?: string, more?: Partial<Milestone>): ChronologyItem => make([step(date, more)]).items[0]!;
const ids = ({ items }: { readonly items: readonly ChronologyItem[] }) => items.map(({ id }) => id);

describe('chronology', () => {
  it('orders by start, then end, then as given, with open starts first and undated steps last', () => {
    const dates = [
      '2014',
      undefined,
      '2014-07-10',
      '2014-01-01',
      '2014/2020',
      '../2010',
      '2009~',
      '2014-07-10/2014-07-11',
    ];
    expect(ids(make(dates.map((date) => step(date))))).to.deep.equal([
      '../2010',
      '2009~',
      '2014-01-01',
      '2014',
      '2014/2020',
      '2014-07-10',
      '2014-07-10/2014-07-11',
      'none',
    ]);
    const same = ['c', 'a', 'b'].map((id) => step('2014', { id }));
    expect(ids(make(same))).to.deep.equal(['c', 'a', 'b']);
  });

  it('places dates from before the common era to far years', () => {
    const all = make(['2100', '-0043-03-15', '1088'].map((date) => step(date)));
    expect(ids(all)).to.deep.equal(['-0043-03-15', '1088', '2100']);
    expect(all.from).to.equal(dayOf(-43, 1, 1));
    expect(all.to).to.equal(dayOf(2100, 12, 31));
  });

  it('knows how exact a date is', () => {
    expect(['2014-07-10', '2014-07', '2014-22', '2014', '2014/2015'].map((date) => only(date).coarse)).to.deep.equal([
      'day',
      'month',
      'season',
      'year',
      'interval',
    ]);
    expect(only('2025~')).to.include({ approximate: true, uncertain: false });
    expect(only('2020/2025?')).to.include({ approximate: false, uncertain: true });
    expect(only('2025%')).to.include({ approximate: true, uncertain: true });
  });

  it('knows open from unknown ends', () => {
    expect(only('2021/..')).to.include({ openStart: false, openEnd: true, state: 'ongoing', end: undefined });
    expect(only('2021/')).to.include({ openStart: false, openEnd: false, state: 'done' });
    expect(only('../2021')).to.include({ openStart: true, openEnd: false, state: 'done' });
    expect(only('2030/..')).to.include({ state: 'planned', openEnd: true });
  });

  it('tells what is done, under way, planned and undated', () => {
    const states = (...dates: string[]) => dates.map((date) => only(date).state);
    expect(states('2026-05-14', '2026-04', '2025')).to.deep.equal(['done', 'done', 'done']);
    expect(states('2026-05-15', '2026-05', '2026', '2021/2027')).to.deep.equal(Array(4).fill('ongoing'));
    expect(states('2026-05-16', '2027', '2026-06/2026-07')).to.deep.equal(Array(3).fill('planned'));
    expect(only(undefined).state).to.equal('undated');
    expect(only('soon').state).to.equal('undated');
  });

  it('holds the plan against what became of it', () => {
    const late = only('2025-12-01', { planned: '2025-06-30' });
    expect(late).to.include({ slipDays: 154, state: 'done' });
    expect(isoDay(late.start!)).to.equal('2025-12-01');
    expect(isoDay(late.planned!.end!)).to.equal('2025-06-30');
    expect(only('2025-06', { planned: '2025-09' }).slipDays).to.equal(-92);
    expect(only('2025/..', { planned: '2025-09' })).not.to.have.property('slipDays');
  });

  it('takes a plan without a date for planned, even when its time is past', () => {
    const overdue = only(undefined, { planned: '2025-06' });
    expect(overdue).to.include({ state: 'planned', coarse: 'month', start: dayOf(2025, 6, 1) });
    expect(overdue).not.to.have.property('slipDays');
  });

  it('gives each item an id of its own that HTML can carry', () => {
    const made = make([
      step('2014', { id: 'a' }),
      step('2014', { id: 'a-2' }),
      step('2014', { id: 'a' }),
      step('2014', { id: ' b\tc ' }),
      step('2014', { id: '' }),
      step('2014', { id: '__proto__' }),
    ]);
    expect(ids(made)).to.deep.equal(['a', 'a-2', 'a-3', 'b-c', 'item', '__proto__']);
  });

  it('orders lanes from the EU down, and counts them', () => {
    const levels = ['regional', 'city', 'eu', 'regional', 'national'];
    const { lanes } = make(levels.map((level) => step('2014', { level })));
    expect(lanes.map(({ id, count }) => [id, count])).to.deep.equal([
      ['eu', 1],
      ['national', 1],
      ['regional', 2],
      ['city', 1],
    ]);
  });

  it('keeps the given order of lanes of one level, whatever happened first, in a part of the time too', () => {
    const items = [
      { milestone: step('2018'), lane: { id: 'FRJ', level: 'regional' } },
      { milestone: step('2013'), lane: { id: 'FRJ1', level: 'regional' } },
    ];
    const whole = chronology({ items, today: TODAY });
    expect(whole.lanes.map(({ id }) => id)).to.deep.equal(['FRJ', 'FRJ1']);
    const part = filterChronology(whole, { from: dayOf(2012), to: dayOf(2019) });
    expect(part.lanes.map(({ id }) => id)).to.deep.equal(['FRJ', 'FRJ1']);
  });

  describe('programming periods', () => {
    const period = (date: string) => step(date, { kind: 'programme-period' });

    it('are a backdrop, and items all the same', () => {
      const made = make([period('2014/2020'), step('2015')]);
      expect(made.periods.map(({ id, item }) => [id, item?.id])).to.deep.equal([['2014-2020', '2014/2020']]);
      expect(made.items.map(({ backdrop }) => backdrop)).to.deep.equal([true, false]);
    });

    it('that overlap another are bars', () => {
      const made = make([period('2014/2020'), period('2014/2023')]);
      expect(made.items.map(({ backdrop }) => backdrop)).to.deep.equal([true, false]);
    });

    it('come from what is known where the data has none', () => {
      const made = make([period('2014-01-01/2020-12-31'), step('2009'), step('2028')], { presets: true });
      expect(made.periods.map(({ id, item }) => [id, !!item])).to.deep.equal([
        ['2007-2013', false],
        ['2014-2020', true],
        ['2021-2027', false],
      ]);
      expect(make([step('2009')]).periods).to.be.empty;
      expect(make([step('1088')], { presets: true }).periods).to.be.empty;
    });
  });

  describe('a filter', () => {
    const steps = [
      step('2010', { kind: 'policy', level: 'eu' }),
      step('2013/2015', { kind: 'event' }),
      step('2016/..', { kind: 'event' }),
      step('2012/', { kind: 'event' }),
      step('2020', { kind: 'policy' }),
      step(undefined, { kind: 'policy' }),
    ];

    it('keeps what touches the days, open ends included, and no undated steps', () => {
      const made = make(steps, { from: dayOf(2014, 1, 1), to: dayOf(2020, 1, 1) });
      expect(ids(made)).to.deep.equal(['2013/2015', '2016/..', '2020']);
      expect([made.from, made.to].map(isoDay)).to.deep.equal(['2014-01-01', '2020-01-01']);
    });

    it('keeps kinds and levels', () => {
      expect(ids(make(steps, { kinds: ['policy'] }))).to.deep.equal(['2010', '2020', 'none']);
      expect(ids(make(steps, { levels: ['eu'] }))).to.deep.equal(['2010']);
      expect(make(steps, { kinds: ['party'] }).items).to.be.empty;
    });

    it('does the same to a whole chronology, with the same items', () => {
      const whole = make(steps, { presets: true });
      const part = filterChronology(whole, { from: dayOf(2014), to: dayOf(2020) });
      expect(part.items.every((item) => whole.items.includes(item))).to.equal(true);
      expect(ids(part)).to.deep.equal(ids(make(steps, { from: dayOf(2014), to: dayOf(2020) })));
      expect(part.periods.map(({ id }) => id)).to.deep.equal(['2014-2020']);
    });
  });

  it('of nothing spans this year', () => {
    const made = make([]);
    expect([made.from, made.to].map(isoDay)).to.deep.equal(['2026-01-01', '2026-12-31']);
    expect(made.items).to.be.empty;
    expect(made.lanes).to.be.empty;
  });

  it('reaches to whole years, of short stories to the days, and with an open end to today', () => {
    const spanOf = (...dates: string[]) => {
      const made = make(dates.map((date) => step(date)));
      return [made.from, made.to].map(isoDay);
    };
    expect(spanOf('2014-07-10', '2016-03')).to.deep.equal(['2014-01-01', '2016-12-31']);
    expect(spanOf('2014-07-10', '2014-08-01')).to.deep.equal(['2014-07-10', '2014-08-01']);
    expect(spanOf('2021-03/..')).to.deep.equal(['2021-01-01', '2026-12-31']);
  });

  describe('for any milestones', () => {
    const year = fc
      .integer({ min: -300, max: 2200 })
      .map((number) => (number < 0 ? `-${String(-number).padStart(4, '0')}` : String(number).padStart(4, '0')));
    const two = (max: number) => fc.integer({ min: 1, max }).map((number) => String(number).padStart(2, '0'));
    const date = fc.oneof(
      year,
      fc.tuple(year, two(12)).map((parts) => parts.join('-')),
      fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
      fc.tuple(year, fc.constantFrom('21', '22', '23', '24')).map((parts) => parts.join('-')),
    );
    const time = fc.oneof(
      date,
      fc.tuple(date, date).map((ends) => ends.join('/')),
      date.map((start) => `${start}/..`),
      date.map((end) => `../${end}`),
      fc.string(),
    );
    const milestone: fc.Arbitrary<Milestone> = fc.record(
      {
        id: fc.oneof(fc.constantFrom('a', 'b', ''), fc.string()),
        title: fc.constant({ en: 'x' }),
        date: time,
        planned: time,
        kind: fc.constantFrom('event', 'programme-period'),
        level: fc.constantFrom('eu', 'regional', 'city'),
      },
      { requiredKeys: ['id', 'title'] },
    );

    it('keeps each once, in order, with an id of its own', () => {
      fc.assert(
        fc.property(fc.array(milestone, { maxLength: 40 }), fc.boolean(), (milestones, presets) => {
          const made = make(milestones, { presets });
          const placed = new Set(made.items.map((item) => item.milestone));
          expect(milestones.every((each) => placed.has(each))).to.equal(true);
          expect(made.items).to.have.length(milestones.length);
          expect(new Set(ids(made)).size).to.equal(milestones.length);
          expect(ids(made).every((id) => id && !/\s/.test(id))).to.equal(true);
          const key = ({ time: known, start, end }: ChronologyItem) =>
            known ? ([0, start ?? -Infinity, end ?? Infinity] as const) : ([1, 0, 0] as const);
          for (let i = 1; i < made.items.length; i++) {
            const a = key(made.items[i - 1]!);
            const b = key(made.items[i]!);
            const at = a.findIndex((part, index) => part !== b[index]);
            if (at >= 0) expect(a[at]!).to.be.lessThan(b[at]!);
          }
          expect(made.lanes.reduce((sum, { count }) => sum + count, 0)).to.equal(milestones.length);
          for (const item of made.items) {
            for (const day of [item.start, item.end]) {
              if (day !== undefined) expect(day >= made.from && day <= made.to).to.equal(true);
            }
          }
          for (let i = 1; i < made.periods.length; i++) {
            expect(made.periods[i]!.start).to.be.greaterThan(made.periods[i - 1]!.end);
          }
        }),
      );
    });

    it('has in a part of the time what touches it, of the same items', () => {
      fc.assert(
        fc.property(
          fc.array(milestone, { maxLength: 30 }),
          fc.integer({ min: dayOf(-300), max: dayOf(2200) }),
          fc.nat(200_000),
          (milestones, from, length) => {
            const whole = make(milestones);
            const part = filterChronology(whole, { from, to: from + length });
            const kept = new Set(part.items);
            expect(whole.items.filter((item) => kept.has(item))).to.deep.equal(part.items);
            for (const item of whole.items) {
              const isOutside =
                !item.time ||
                (item.start !== undefined && item.start > from + length) ||
                (item.end !== undefined && item.end < from);
              if (isOutside) expect(kept.has(item)).to.equal(false);
              else if (item.end !== undefined || item.openEnd) expect(kept.has(item)).to.equal(true);
            }
          },
        ),
      );
    });
  });

  it('takes about ten times as long for ten times the milestones of one id', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => step(String(2000 + (index % 20)), { id: 'same' }));
    const [small, large] = [many(10_000), many(100_000)];
    let made = make(small);
    expect(
      growth(
        10,
        () => make(small),
        () => (made = make(large)),
      ),
    ).to.be.below(LINEAR);
    expect(new Set(ids(made)).size).to.equal(large.length);
  }).timeout(120_000);
});
