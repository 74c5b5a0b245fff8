import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { dateOf, dayOf, isoDay } from '../model/day.js';
import { chronology } from '../stats/chronology.js';
import type { Chronology, ChronologyInput } from '../stats/chronology.js';
import { estimateWidth } from './estimate-width.js';
import { dense } from './timeline-dense.js';
import { timelineLayout } from './timeline-layout.js';
import type { TimelineLayout, TimelineOptions } from './timeline-layout.js';
import { periodYears } from './timeline-head.js';

const TODAY = dayOf(2026, 5, 4);
const LANES = ['eu', 'national', 'regional'].map((level) => ({ id: level, level }));

type Step = readonly [date: string | undefined, title?: string, planned?: string];

function steps(all: readonly Step[], kind?: string): Chronology {
  return chronology({ items: all.map((step, index) => inputOf(step, index, kind)), today: TODAY });
}

function inputOf([date, title = 'Step', planned]: Step, index: number, kind?: string): ChronologyInput {
  return { milestone: { id: `m${index}`, title: { en: title }, date, planned, kind }, lane: LANES[2]! };
}

function layout(chronicle: Chronology, options: Partial<TimelineOptions> = {}): TimelineLayout {
  return timelineLayout(chronicle, {
    dense,
    width: 1000,
    em: 16,
    window: { from: chronicle.from, to: chronicle.to },
    label: ({ milestone }) => milestone.title.en!,
    laneName: ({ id }) => id,
    periodNames: (period) => [`Programming period ${periodYears(period)}`, periodYears(period)],
    dateText: (day, part) => {
      const { year, month, day: date } = dateOf(day);
      return { day: `${date}`, month: `M${month}`, year: `${year}`, 'month-year': `M${month} ${year}` }[part];
    },
    todayText: 'today',
    ...options,
  });
}

const placed = (drawn: TimelineLayout) => drawn.lanes.flatMap(({ items }) => items);
const one = (step: Step, options?: Partial<TimelineOptions>) =>
  placed(layout(steps([step, ['2010'], ['2030']]), options)).find(({ item }) => item.id === 'm0')!;

describe('timelineLayout', () => {
  describe('time', () => {
    it('places a day as a point in its middle, with its label to the right', () => {
      const from = dayOf(2014, 7, 1);
      const drawn = layout(steps([['2014-07-11', 'Workshop']]), { window: { from, to: from + 19 } });
      const [item] = placed(drawn);
      expect(item).to.include({ shape: 'point', x: 525 });
      expect(item!.label).to.include({ anchor: 'start' });
      expect(item!.label!.x).to.be.greaterThan(item!.x);
    });

    it('draws a coarse date over all of its extent', () => {
      for (const [date, start, end] of [
        ['2016', dayOf(2016), dayOf(2017)],
        ['2016-22', dayOf(2016, 6), dayOf(2016, 9)],
        ['2016-02', dayOf(2016, 2), dayOf(2016, 3)],
      ] as const) {
        const drawn = layout(steps([[date, 'x']]), { window: { from: dayOf(2016), to: dayOf(2016, 12, 31) } });
        const [item] = placed(drawn);
        expect(item!.shape).to.equal('span');
        expect(item!.x, date).to.be.closeTo((drawn.x(start) + drawn.x(end)) / 2, 0.1);
      }
    });

    it('runs over the edge that lies beyond the window, and to the end of the drawing where the end is open', () => {
      const open = one(['2021/..', 'Call']);
      expect(open.shape).to.equal('bar');
      expect(open.solid).to.contain('M');
      expect(open.hollow).to.contain('L1000 ');
      const before = one(['../2013', 'Before']);
      expect(before.solid).to.contain('L0 ');
    });

    it('draws no end that nobody knows, only a stub', () => {
      const drawn = layout(steps([['2015/', 'Group'], ['2010'], ['2030']]));
      const group = placed(drawn).find(({ item }) => item.id === 'm0')!;
      expect(group.x).to.be.within(drawn.x(dayOf(2015)), drawn.x(dayOf(2017)));
    });

    it('marks what is not certain, or has an end that nobody knows', () => {
      const vague = ['2015~', '2015?', '2015/', '/2015', '2015', '2015/..', '../2015'].map(
        (date) => one([date]).isVague,
      );
      expect(vague).to.deep.equal([true, true, true, true, false, false, false]);
    });

    it('keeps the order of time in x', () => {
      const drawn = layout(steps([['2011-05-01'], ['2012-05-01'], ['2013-05-01'], ['2029']]));
      const xs = placed(drawn).map(({ x }) => x);
      expect(xs).to.deep.equal([...xs].sort((a, b) => a - b));
    });

    it('reaches from four thousand years to one day', () => {
      const long = layout(steps([['-1999-01-01'], ['2100-12-31']]));
      expect(long.ticks.map(({ text }) => text)).to.include.members(['-999', '1', '1000']);
      const day = dayOf(2014, 7, 10);
      const short = layout(
        steps([
          ['2014-07-10', 'a'],
          ['2014-07-10', 'b'],
          ['2014-07-10/2014-07-10', 'c'],
        ]),
        {
          window: { from: day, to: day },
        },
      );
      expect(placed(short)).to.have.length(3);
      expect(short.ticks.map(({ text }) => text)).to.deep.equal(['M7 2014', '10']);
    });

    it('rejects a drawing without width or with its days the wrong way round', () => {
      const all = steps([['2014']]);
      expect(() => layout(all, { width: 0 })).to.throw(RangeError);
      expect(() => layout(all, { window: { from: 10, to: 9 } })).to.throw(RangeError);
    });
  });

  describe('states', () => {
    it('fills what is done, outlines what is planned, and fills what goes on until today', () => {
      const done = one(['2014-07-10']);
      expect([done.solid, done.hollow].map(Boolean)).to.deep.equal([true, false]);
      const planned = one(['2028-01-01']);
      expect([planned.solid, planned.hollow].map(Boolean)).to.deep.equal([false, true]);
      const drawn = layout(steps([['2025-01-01/2027-12-31'], ['2010'], ['2030']]));
      const ongoing = placed(drawn).find(({ item }) => item.id === 'm0')!;
      expect(ongoing.hollow).to.contain('M');
      expect(ongoing.solid).to.contain(`H${Math.round(drawn.x(TODAY + 0.5) * 10) / 10}V`);
    });

    it('joins a plan with what became of it, in either order', () => {
      for (const [date, planned] of [
        ['2019-03-01', '2016-03-01'],
        ['2016-03-01', '2019-03-01'],
      ] as const) {
        const item = one([date, 'Late', planned]);
        expect(item.solid).to.contain('M');
        expect(item.hollow).to.contain('M');
        expect(item.slip).to.match(/^M[\d.]+ [\d.]+H[\d.]+$/);
      }
      expect(one(['2016-03-01', 'On time', '2016-03-01']).hollow).to.equal('');
    });

    it('draws the plan alone where what became of it is out of sight', () => {
      const drawn = layout(steps([['2019-03-01', 'Late', '2016-03-01']]), {
        window: { from: dayOf(2016), to: dayOf(2016, 12, 31) },
      });
      expect(placed(drawn)[0]).to.include({ solid: '', slip: '' });
      expect(placed(drawn)[0]!.hollow).to.contain('M');
    });

    it('shows today only when it is in sight, with its label inside the drawing', () => {
      expect(layout(steps([['2010'], ['2020']])).today).to.equal(undefined);
      const drawn = layout(steps([['2010'], ['2026']]));
      expect(drawn.today!.label.anchor).to.equal('end');
      expect(layout(steps([['2010'], ['2040']])).today!.label.anchor).to.equal('start');
      // Bold, it is a little wider than it is estimated to be.
      const bold = estimateWidth('today', drawn.size) * 1.08;
      for (let width = 700; width < 1000; width += 1) {
        const { label } = layout(steps([['2010']]), { width, window: { from: TODAY - 365, to: TODAY + 20 } }).today!;
        if (label.anchor === 'start') expect(label.x + bold).to.be.at.most(width);
      }
    });
  });

  describe('periods', () => {
    it('stand behind, not as bars, with the longest name that fits', () => {
      const all = chronology({
        items: [
          inputOf(['2014-01-01/2020-12-31', 'Programming period'], 0, 'programme-period'),
          inputOf(['2015-05-01', 'Step'], 1),
        ],
        today: TODAY,
        presets: true,
      });
      const drawn = layout(all);
      expect(drawn.periods[0]!.label!.text).to.equal('Programming period 2014–2020');
      expect(placed(drawn).map(({ item }) => item.id)).to.deep.equal(['m1']);
      expect(layout(all, { width: 120 }).periods[0]!.label!.text).to.equal('2014–2020');
      expect(layout(all, { width: 40 }).periods[0]!.label).to.equal(undefined);
    });
  });

  describe('density', () => {
    const many = (count: number, title: string) =>
      steps(Array.from({ length: count }, (_, index) => [isoDay(dayOf(2000) + index * 3), title] as const));

    it('labels all while there are rows', () => {
      const drawn = layout(many(30, 'A step with a longer title than most'));
      expect(placed(drawn).every(({ label }) => label)).to.equal(true);
    });

    it('leaves out labels for which there is no room', () => {
      const [lane] = layout(many(140, 'A step with a title that is longer than most')).lanes;
      expect(lane!.items).to.have.length(140);
      expect(lane!.unnamed).to.be.within(1, 139);
      expect(lane!.items.filter(({ label }) => !label)).to.have.length(lane!.unnamed);
    });

    it('counts over stretches of the calendar where even marks have no room', () => {
      const [lane] = layout(many(3000, 'Step')).lanes;
      expect(lane!.items).to.have.length(0);
      expect(lane!.bins.reduce((sum, { count }) => sum + count, 0)).to.equal(3000);
      for (const { from } of lane!.bins) expect(isoDay(from)).to.match(/-01-01$|-07-01$/);
    });

    it('stacks several steps of one day', () => {
      const drawn = layout(steps([['2014-07-10', 'a'], ['2014-07-10', 'b'], ['2014-07-10', 'c'], ['2010'], ['2020']]));
      const day = placed(drawn).filter(({ item }) => item.start === dayOf(2014, 7, 10));
      expect(new Set(day.map(({ y }) => y)).size).to.equal(3);
    });
  });

  describe('whatever the steps', () => {
    const year = fc.integer({ min: 1990, max: 2040 });
    const point = fc.oneof(
      year.map(String),
      fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
      fc.integer({ min: dayOf(1990), max: dayOf(2040) }).map(isoDay),
      fc.tuple(year, fc.integer({ min: 21, max: 24 })).map(([y, s]) => `${y}-${s}`),
    );
    const end = fc.oneof({ weight: 4, arbitrary: point }, fc.constantFrom('..', ''));
    const date = fc.oneof(
      { weight: 3, arbitrary: point },
      fc.tuple(end, end).map(([a, b]) => `${a}/${b}`),
    );
    const title = fc
      .array(fc.constantFrom('Regional', 'innovation', 'of', 'Forschungsrahmenprogramm', '2014-2020', 'W'), {
        minLength: 1,
        maxLength: 12,
      })
      .map((words) => words.join(' '));
    const step = fc.tuple(fc.option(date, { nil: undefined }), title, fc.option(point, { nil: undefined }));
    const cases = fc.record({
      all: fc.oneof(fc.array(step, { maxLength: 12 }), fc.array(step, { minLength: 60, maxLength: 300 })),
      width: fc.integer({ min: 480, max: 1400 }),
      em: fc.integer({ min: 10, max: 24 }),
      window: fc.option(fc.tuple(fc.integer({ min: dayOf(1985), max: dayOf(2045) }), fc.nat(5000)), { nil: undefined }),
    });

    function draw({ all, width, em, window }: CaseOf): Drawn {
      const items = all.map((each, index) => ({ ...inputOf(each, index), lane: LANES[index % 3]! }));
      const chronicle = chronology({ items, today: TODAY, presets: true });
      const sight = window
        ? { from: window[0], to: window[0] + window[1] }
        : { from: chronicle.from, to: chronicle.to };
      return { chronicle, sight, drawn: layout(chronicle, { width, em, window: sight }) };
    }

    it('no label or mark of a lane overlaps another, and lanes don’t either', () => {
      fc.assert(
        fc.property(cases, (each) => {
          const { drawn } = draw(each);
          for (const { items } of drawn.lanes) {
            items.forEach(({ box }, index) => {
              for (const { box: other } of items.slice(index + 1)) {
                const isApart =
                  box.right <= other.left ||
                  other.right <= box.left ||
                  box.bottom <= other.top + 0.1 ||
                  other.bottom <= box.top + 0.1;
                expect(isApart, JSON.stringify([box, other])).to.equal(true);
              }
            });
          }
          drawn.lanes.forEach(({ top, bottom }, index) => {
            expect(bottom).to.be.at.least(top);
            expect(bottom).to.be.at.most(drawn.lanes[index + 1]?.top ?? drawn.height);
          });
        }),
        { numRuns: 60 },
      );
    });

    it('every step is placed once, counted once, or told to be out of sight or undated', () => {
      fc.assert(
        fc.property(cases, (each) => {
          const { chronicle, drawn } = draw(each);
          const ids = placed(drawn).map(({ item }) => item.id);
          expect(new Set(ids).size).to.equal(ids.length);
          const counted = drawn.lanes.flatMap(({ bins }) => bins).reduce((sum, { count }) => sum + count, 0);
          const dated = chronicle.items.filter(({ time, backdrop }) => time && !backdrop).length;
          expect(ids.length + counted + drawn.before + drawn.after).to.equal(dated);
        }),
        { numRuns: 60 },
      );
    });

    it('everything is inside the drawing, and later days are further right', () => {
      fc.assert(
        fc.property(cases, (each) => {
          const { drawn, sight } = draw(each);
          const { width, height } = drawn;
          for (const { box, solid, hollow } of placed(drawn)) {
            expect(box.left).to.be.at.least(-0.1);
            expect(box.right).to.be.at.most(width + 0.1);
            expect(box.bottom).to.be.at.most(height);
            expect(solid + hollow).to.match(/^M/);
            expect(solid + hollow).to.not.match(/NaN|Infinity/);
          }
          for (const bin of drawn.lanes.flatMap(({ bins }) => bins)) {
            expect(bin.x).to.be.at.least(0);
            expect(bin.x + bin.width).to.be.at.most(width + 0.2);
          }
          for (const { x } of drawn.ticks) expect(x).to.be.within(0, width);
          expect(drawn.x(sight.from)).to.equal(0);
          expect(drawn.x(sight.to + 1)).to.be.closeTo(width, 1e-6);
        }),
        { numRuns: 60 },
      );
    });
  });
});

interface CaseOf {
  readonly all: readonly Step[];
  readonly width: number;
  readonly em: number;
  readonly window: readonly [number, number] | undefined;
}

interface Drawn {
  readonly chronicle: Chronology;
  readonly sight: { readonly from: number; readonly to: number };
  readonly drawn: TimelineLayout;
}
