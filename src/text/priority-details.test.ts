import { expect } from '@esm-bundle/chai';
import type { Funding } from '../model/index.js';
import { Language } from './language.js';
import { amountText, confidenceText, fundingNote, statusText } from './priority-details.js';

const en = new Language('en');
const funding = (amount: number, more: Partial<Funding> = {}): Funding => ({
  title: { en: 'Money' },
  amount,
  currency: 'EUR',
  ...more,
});
const plain = (text: string) => text.replace(/\s/g, ' ');
/** Older editions of the CLDR abbreviate in Italian as in German. */
const newer = (text: string) => text.replace('Mio', 'Mln').replace('Mrd', 'Mld');

describe('amountText', () => {
  for (const [amount, english, italian] of [
    [792_000_000, '€792 million', '792 Mln €'],
    [240_800_000, '€240.8 million', '240,8 Mln €'],
    [1_600_000_000, '€1.6 billion', '1,6 Mld €'],
    [950, '€950', '950 €'],
    [734.5, '€734.50', '734,50 €'],
    [0, '€0', '0 €'],
    [-2_000_000, '-€2M', '-2 Mln €'],
  ] as const) {
    it(`writes ${amount}`, () => {
      expect(plain(amountText(funding(amount), en))).to.equal(english);
      expect(newer(plain(amountText(funding(amount), new Language('it'))))).to.equal(italian);
    });
  }

  it('says that an amount is a bound', () => {
    expect(plain(amountText(funding(3e8, { qualifier: 'more-than' }), en))).to.equal('more than €300 million');
    expect(plain(amountText(funding(3e8, { qualifier: 'about' }), en))).to.equal('about €300 million');
  });

  it('does not fail on a currency that nobody knows', () => {
    expect(amountText(funding(5, { currency: 'not one' }), en)).to.equal('5 not one');
    expect(amountText(funding(NaN), en)).to.equal('EUR');
  });
});

describe('words for what is known of a strategy', () => {
  it('say what money is for and when', () => {
    expect(fundingNote(funding(1, { kind: 'spent', period: '2014-2020', fund: 'ERDF' }), en)).to.equal(
      'spent, 2014–2020, ERDF',
    );
    expect(fundingNote(funding(1, { kind: 'own-word' }), en)).to.equal('own word');
    expect(fundingNote(funding(1), en)).to.equal('');
  });

  it('name statuses, known and own', () => {
    expect(['draft', 'adopted', 'revised', 'ended', 'on-hold'].map((status) => statusText(status, en))).to.deep.equal([
      'Draft',
      'Adopted',
      'Revised',
      'Ended',
      'On hold',
    ]);
  });

  it('speak of certainty only where it is lacking', () => {
    expect(confidenceText('high', en)).to.equal('');
    expect(confidenceText(undefined, en)).to.equal('');
    expect(confidenceText('unconfirmed', en)).to.equal('Not confirmed by a source.');
  });
});
