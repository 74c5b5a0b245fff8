import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { dateOf, dayOf } from '../model/day.js';
import { parseEdtf } from '../model/edtf-parse.js';
import { edtfText } from './edtf-text.js';
import { Language } from './language.js';

const EU = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');
const english = new Language('en');
const italian = new Language('it');

/** Engines differ in their spaces. */
function worded(edtf: string, language = english, today?: number): string {
  const value = parseEdtf(edtf);
  expect(value, edtf).to.exist;
  return edtfText(value!, language, today).replace(/[\u00a0\u202f\u2009]/g, ' ');
}

describe('edtfText', () => {
  const examples: Record<string, string> = {
    '2014-07-10': '10 July 2014',
    '2016-03': 'March 2016',
    '2017': '2017',
    '2027-21': 'spring 2027',
    '2027-22': 'summer 2027',
    '2027-23': 'autumn 2027',
    '2027-24': 'winter 2027',
    '2030~': 'about 2030',
    '2020-05?': 'perhaps May 2020',
    '2020-05%': 'perhaps about May 2020',
    '2028-21~': 'about spring 2028',
    '2014/2020': '2014–2020',
    '2014-07-09/2014-07-10': '9–10 July 2014',
    '2014-07-30/2014-08-02': '30 July – 2 August 2014',
    '2014-12-30/2015-01-02': '30 December 2014 – 2 January 2015',
    '2014-07/2014-09': 'July – September 2014',
    '2014-07-10/2014-07-10': '10 July 2014',
    '2014-07/2020': 'July 2014 – 2020',
    '2014~/2020': 'about 2014 – 2020',
    '2014-21/2014-23': 'spring 2014 – autumn 2014',
    '2014-21/2014-21': 'spring 2014',
    '2021/..': 'since 2021, ongoing',
    '2021-03/': 'from March 2021, end not known',
    '../2020-12-31': 'until 31 December 2020',
    '/2020?': 'until perhaps 2020',
    '0005-06-07': '7 June 5',
    Y123456789: '123,456,789',
    'Y-17000': '17001 BC',
    'Y123456789/Y123456790': '123,456,789 – 123,456,790',
  };
  for (const [edtf, words] of Object.entries(examples)) {
    it(`words ${edtf} as “${words}”`, () => {
      expect(worded(edtf)).to.equal(words);
    });
  }

  it('words years before the common era by their era', () => {
    expect(worded('-0043')).to.match(/^44 BCE?$/);
    expect(worded('-0043-03-15')).to.match(/^15 March 44 BCE?$/);
    expect(worded('0000')).to.match(/^1 BCE?$/);
    expect(worded('-0043/0014')).to.match(/^44 BCE? ?– ?(AD ?14|14 AD|14 CE)$/);
  });

  it('does not say that what is to come has begun', () => {
    const today = dayOf(2026, 5, 9);
    expect(worded('2026-05/..', english, today)).to.equal('since May 2026, ongoing');
    expect(worded('2031/..', english, today)).to.equal('from 2031');
  });

  it('words dates in the reader’s language', () => {
    expect(worded('2014-07-10', italian)).to.equal('10 luglio 2014');
    expect(worded('2014-07-09/2014-07-10', italian)).to.equal('9–10 luglio 2014');
    expect(worded('2014-07-09/2015-08-01', italian)).to.equal('9 luglio 2014 – 1 agosto 2015');
    expect(worded('2014-07-10', new Language('hr'))).to.equal('10. srpnja 2014.');
    expect(worded('2014-07-09/2014-07-10', new Language('de'))).to.equal('9.–10. Juli 2014');
  });

  it('writes the year of every date and says nothing twice, in all languages of the Union', () => {
    for (const tag of EU) {
      const language = new Language(tag);
      for (const edtf of ['2014-07-10', '2014-07', '2014', '2014-21', '2014-07-10~']) {
        expect(worded(edtf, language), `${tag} ${edtf}`)
          .to.contain('2014')
          .and.not.match(/2014.*2014|undefined|NaN/);
      }
      expect(worded('2014/2020', language)).to.match(/2014.*2020/);
      expect(worded('2014-07-09/2014-07-10', language), tag).to.match(/\b9\b.*\b10\b/);
    }
  });

  it('never shifts a date by a time zone', () => {
    // Every day of a leap year, and some of any other: the day, month and year that are written are those that were read.
    const written = (edtf: string) => {
      const [, day, month, year] = /^(\d+) (\w+) (\d+)$/.exec(worded(edtf)) ?? [];
      return `${year}-${month}-${day}`;
    };
    const months = Array.from(
      { length: 12 },
      (_, at) => worded(`2000-${String(at + 1).padStart(2, '0')}`).split(' ')[0],
    );
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1000), max: dayOf(9999) }), (day) => {
        const { year, month, day: dayOfMonth } = dateOf(day);
        const edtf = [year, month, dayOfMonth].map((part) => String(part).padStart(2, '0')).join('-');
        expect(written(edtf)).to.equal(`${year}-${months[month - 1]}-${dayOfMonth}`);
      }),
      { numRuns: 500 },
    );
  });
});

describe('edtfText of days', () => {
  it('is what Intl writes for each of them, in all languages of the Union', () => {
    const day = fc.integer({ min: dayOf(1), max: dayOf(3000) });
    fc.assert(
      fc.property(day, fc.nat(500), fc.constantFrom(...EU), (first, length, tag) => {
        const language = new Language(tag);
        const { locale } = language;
        const words = Intl.DateTimeFormat.supportedLocalesOf(locale.startsWith(tag) ? locale : tag)[0];
        const format = new Intl.DateTimeFormat(words ?? locale, {
          calendar: 'gregory',
          timeZone: 'UTC',
          year: 'numeric',
          month: words ? 'long' : 'numeric',
          day: 'numeric',
        });
        const noon = (at: number) => new Date(at * 864e5 + 432e5);
        // One after the other: the second is made of what is known of the first.
        for (const at of [first, first + 1]) {
          expect(edtfText({ kind: 'date', date: dateOf(at) }, language)).to.equal(format.format(noon(at)));
          const range = edtfText({ kind: 'interval', start: dateOf(at), end: dateOf(at + length) }, language);
          const written = length
            ? format.formatRange(noon(at), noon(at + length)).replace(/(?<!\d)0(?=\d)/g, '')
            : format.format(noon(at));
          expect(range).to.equal(written);
        }
      }),
    );
  });
});
