import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { dayOf, isoDay } from '../model/day.js';
import { printEdtf } from '../model/edtf-parse.js';
import type { Milestone, TimeValue } from '../model/index.js';
import { chronology } from '../stats/chronology.js';
import type { Chronology, Lane } from '../stats/chronology.js';
import { Language } from '../text/language.js';
import { calendarItems, chronologyIcs } from './ics.js';

const language = new Language('en');
const now = new Date('2026-05-04T03:02:01.987Z');
const today = dayOf(2026, 5, 4);
const toscana: Lane = { id: 'ITI1', level: 'regional', region: { code: 'ITI1', name: 'Toscana' } };
const union: Lane = { id: 'EU27_2020', level: 'eu' };

const of = (milestones: readonly Milestone[], lane = toscana): Chronology =>
  chronology({ items: milestones.map((milestone) => ({ milestone, lane })), today });
const milestone = (more: Partial<Milestone> = {}): Milestone => ({ id: 'a', title: { en: 'A step' }, ...more });

interface Parsed {
  readonly calendar: ICAL.Component;
  readonly events: readonly ICAL.Event[];
}

/** What another program reads: an independent parser in its strict mode. */
function parse(text: string): Parsed {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((each) => new ICAL.Event(each, { strictExceptions: true })),
  };
}

/** `2014-07-10` */
const iso = ({ year, month, day }: ICAL.Time) => isoDay(dayOf(year, month, day));
const property = (event: ICAL.Event | undefined, name: string) =>
  event?.component.getFirstPropertyValue(name)?.toString();

function only(more: Partial<Milestone>, options: Partial<Parameters<typeof chronologyIcs>[2]> = {}): ICAL.Event {
  const { events } = parse(chronologyIcs(of([milestone(more)]), language, { now, ...options }));
  expect(events).to.have.length(1);
  return events[0]!;
}

const part = fc.record({
  year: fc.integer({ min: 1, max: 9998 }),
  month: fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined }),
});
const date = part.chain(({ year, month }) =>
  fc.record({
    year: fc.constant(year),
    month: fc.constant(month),
    day: month ? fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }) : fc.constant(undefined),
    approximate: fc.boolean(),
    uncertain: fc.boolean(),
  }),
);
const time: fc.Arbitrary<TimeValue> = fc.oneof(
  date.map((value): TimeValue => ({ kind: 'date', date: value })),
  fc.tuple(date, date, fc.constantFrom('both', 'open', 'unknown', 'until')).map(([a, b, ends]): TimeValue => {
    const [start, end] = a.year <= b.year ? [a, { ...b, year: b.year + 1 }] : [b, { ...a, year: a.year + 1 }];
    if (ends === 'until') return { kind: 'interval', start: 'open', end };
    return { kind: 'interval', start, end: ends === 'both' ? end : ends };
  }),
);
const words = fc.string({ unit: 'grapheme', maxLength: 120 });
const anyMilestone: fc.Arbitrary<Milestone> = fc.record(
  {
    id: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
    title: fc.dictionary(fc.constantFrom('en', 'it', 'und', 'x"y'), words, { minKeys: 1 }),
    date: fc.oneof({ weight: 5, arbitrary: time.map(printEdtf) }, fc.constantFrom('soon', '-0044-03-15', 'Y12000')),
    planned: time.map(printEdtf),
    note: fc.record({ en: words }),
    kind: fc.constantFrom('event', 'a,b;c', 'call\r\nEND:VCALENDAR'),
    sources: fc.array(fc.oneof(fc.webUrl(), words), { maxLength: 3 }),
    links: fc.array(fc.record({ url: fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', 'x\r\ny')) }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['id', 'title'] },
);

describe('chronologyIcs', () => {
  it('chronologyIcs(chronology) is a calendar by another parser, with every item that has a day in exactly one event', () => {
    fc.assert(
      fc.property(fc.array(anyMilestone, { minLength: 1, maxLength: 12 }), (milestones) => {
        const whole = of(milestones);
        const text = chronologyIcs(whole, language, { now, address: 'https://example.eu/page#x', name: 'A; b, c' });
        const { calendar, events } = parse(text);
        const items = calendarItems(whole);
        const dated = whole.items.filter(({ start, end }) => {
          const days = [start, end].filter((day) => day !== undefined);
          return days.length > 0 && days.every((day) => day >= dayOf(1) && day < dayOf(9999, 12, 31));
        });
        expect(items).to.deep.equal(dated);
        expect(calendar.getFirstPropertyValue('version')).to.equal('2.0');
        expect(events).to.have.length(items.length);
        expect(new Set(events.map(({ uid }) => uid)).size).to.equal(items.length);
        items.forEach(({ start, end }, index) => {
          const event = events[index]!;
          expect(event.startDate.isDate).to.be.true;
          expect(iso(event.startDate)).to.equal(isoDay((start ?? end)!));
          const after = start === undefined || end === undefined ? (start ?? end)! + 1 : end + 1;
          expect(iso(event.endDate)).to.equal(isoDay(after));
          expect(event.uid).to.match(/^[\w.%/-]+@s3-widgets$/);
        });
        for (const line of text.split('\r\n')) {
          expect(new TextEncoder().encode(line).length).to.be.at.most(75);
          expect(line).not.to.match(/[\r\n]/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('chronologyIcs(chronology) writes texts that come back as they were', () => {
    const plain = fc.string({
      unit: fc.constantFrom('a', ',', ';', '\\', '"', ':', 'é', '𝄞', '\n', 'n'),
      minLength: 1,
      maxLength: 99,
    });
    fc.assert(
      fc.property(plain, (text) => {
        expect(only({ date: '2014', title: { en: text } }).summary).to.equal(text);
      }),
      { numRuns: 60 },
    );
  });

  it('chronologyIcs(chronology) writes a day as an all-day event that takes no time', () => {
    const workshop = only({
      id: 'workshop',
      date: '2014-07-10',
      kind: 'event',
      title: { en: 'Smart Specialisation: a comparison of Tuscany and other European regions' },
      summary: { en: 'At Toscana Technologica; in Florence, Italy.' },
      sources: ['https://example.eu/a,b', 'A book'],
      links: [{ url: 'https://example.eu/workshop', title: { en: 'Programme' } }],
    });
    expect(iso(workshop.startDate)).to.equal('2014-07-10');
    expect(iso(workshop.endDate)).to.equal('2014-07-11');
    expect(workshop.uid).to.equal('ITI1/workshop@s3-widgets');
    expect(workshop.summary).to.equal('Smart Specialisation: a comparison of Tuscany and other European regions');
    expect(workshop.description).to.equal(
      [
        'At Toscana Technologica; in Florence, Italy.',
        'Programme: https://example.eu/workshop',
        'Sources:',
        'https://example.eu/a,b',
        'A book',
      ].join('\n'),
    );
    expect(property(workshop, 'url')).to.equal('https://example.eu/workshop');
    expect(workshop.component.getFirstProperty('categories')?.getValues()).to.deep.equal(['Event', 'Toscana']);
    expect(property(workshop, 'status')).to.equal('CONFIRMED');
    expect(property(workshop, 'transp')).to.equal('TRANSPARENT');
    expect(property(workshop, 'dtstamp')).to.equal('2026-05-04T03:02:01Z');
  });

  for (const [edtf, start, end, said] of [
    ['2016-02', '2016-02-01', '2016-03-01', 'Date known to the month only: February 2016'],
    ['2016', '2016-01-01', '2017-01-01', 'Date known to the year only: 2016'],
    ['2015-24', '2015-12-01', '2016-03-01', 'Date known to the season only: winter 2015'],
    ['2016-05-03~', '2016-05-03', '2016-05-04', 'Date: about 3 May 2016'],
    ['2014/2020', '2014-01-01', '2021-01-01', 'Date: 2014–2020'],
    ['2014-07-10/2014-07-11', '2014-07-10', '2014-07-12', undefined],
    ['2021-03-01/..', '2021-03-01', '2021-03-02', 'Date: since 1 March 2021, ongoing'],
    ['2021-03-01/', '2021-03-01', '2021-03-02', 'Date: from 1 March 2021, end not known'],
    ['../2020-12-31', '2020-12-31', '2021-01-01', 'Date: until 31 December 2020'],
    ['0001-01-01', '0001-01-01', '0001-01-02', undefined],
  ] as const) {
    it(`chronologyIcs(chronology) gives ${edtf} the days that it can lie in, and says what they don't`, () => {
      const event = only({ date: edtf });
      expect(iso(event.startDate)).to.equal(start);
      expect(iso(event.endDate)).to.equal(end);
      expect(event.description ?? undefined).to.equal(said);
    });
  }

  it('chronologyIcs(chronology) calls plans tentative, and says when a done step was planned', () => {
    expect(property(only({ planned: '2027-03' }), 'status')).to.equal('TENTATIVE');
    expect(property(only({ date: '2030-01-01' }), 'status')).to.equal('TENTATIVE');
    const late = only({ date: '2016-05-03', planned: '2015' });
    expect(property(late, 'status')).to.equal('CONFIRMED');
    expect(late.description).to.equal('Planned for: 2015');
  });

  it('chronologyIcs(chronology) leaves out what has no day that a calendar can write', () => {
    const dates = [undefined, 'soon', '0000', '-0044-03-15', 'Y20000', '9999', '-0500/2020', '2014-07-10'];
    const whole = of(dates.map((each, index) => milestone({ id: `m${index}`, ...(each && { date: each }) })));
    expect(calendarItems(whole).map(({ id }) => id)).to.deep.equal(['m7']);
    expect(parse(chronologyIcs(whole, language, { now })).events).to.have.length(1);
  });

  it('chronologyIcs(chronology) keeps unique ids whatever the time, the order and what else is shown', () => {
    const steps = [milestone({ id: 'à b', date: '2014' }), milestone({ id: 'b', date: '2013' })];
    const uids = (milestones: readonly Milestone[], lane: Lane, when = now) =>
      parse(chronologyIcs(of(milestones, lane), language, { now: when })).events.map(({ uid }) => uid);
    expect(uids(steps, toscana)).to.deep.equal(['ITI1/b@s3-widgets', 'ITI1/%E0%20b@s3-widgets']);
    expect(uids([steps[0]!], toscana, new Date(0))).to.deep.equal(['ITI1/%E0%20b@s3-widgets']);
    expect(uids([steps[1]!], union)).to.deep.equal(['EU27_2020/b@s3-widgets']);
  });

  it('chronologyIcs(chronology) links to the place on the page where there is no other link, and to web pages only', () => {
    const address = 'https://example.eu/page?a=1#top';
    expect(property(only({ id: 'x y', date: '2014' }, { address }), 'url')).to.equal('https://example.eu/page?a=1#x-y');
    expect(property(only({ date: '2014', links: [{ url: 'javascript:alert(1)' }] }), 'url')).to.equal(undefined);
    expect(property(only({ date: '2014', links: [{ url: 'https://x.eu/\r\nSTATUS:CANCELLED' }] }), 'url')).not.to.match(
      /\s/,
    );
  });

  it('chronologyIcs(chronology) names the language of a text in another one', () => {
    const event = only({ date: '2014', title: { it: 'Un passo' } });
    expect(event.component.getFirstProperty('summary')?.getParameter('language')).to.equal('it');
    expect(only({ date: '2014' }).component.getFirstProperty('summary')?.getParameter('language')).to.equal(undefined);
  });

  it('chronologyIcs(chronology, { name }) is a calendar of that name', () => {
    const { calendar } = parse(
      chronologyIcs(of([milestone({ date: '2014' })]), language, { now, name: 'Toscana, in time' }),
    );
    // Names of which the parser doesn't know that they are text.
    for (const name of ['name', 'x-wr-calname'])
      expect(calendar.getFirstPropertyValue(name)).to.equal('Toscana\\, in time');
    expect(calendar.getFirstPropertyValue('prodid')).to.equal('-//s3-widgets//s3-widgets//EN');
  });
});
