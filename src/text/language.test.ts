import { str } from '@lit/localize/internal/str-tag.js';
import { expect } from '@esm-bundle/chai';
import type { Region } from '../model/index.js';
import { Language } from './language.js';

const EU = 'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro sk sl sv'.split(' ');

/** Engines differ in their spaces. */
const spaced = (text: string) => text.replace(/[\u00a0\u202f\u2009]/g, ' ');

describe('Language', () => {
  const english = new Language('en');
  const italian = new Language('it', {
    plain: 'Ciao',
    swapped: { strTag: true, strings: ['', ' di ', ''] as unknown as TemplateStringsArray, values: [1, 0] },
  });

  describe('msg', () => {
    it('reads as in the source without a catalogue', () => {
      expect(english.msg('Hello', { id: 'plain', desc: '' })).to.equal('Hello');
      expect(english.msg(str`${1} of ${2}`, { id: 'swapped', desc: '' })).to.equal('1 of 2');
    });

    it('reads as in the catalogue, which may turn placeholders round', () => {
      expect(italian.msg('Hello', { id: 'plain', desc: '' })).to.equal('Ciao');
      expect(italian.msg(str`${1} of ${2}`, { id: 'swapped', desc: '' })).to.equal('2 di 1');
    });

    it('reads as in the source where the catalogue lacks the message', () => {
      expect(italian.msg(str`${1} of ${2}`, { id: 'other', desc: '' })).to.equal('1 of 2');
    });

    it('works when it is taken off the object', () => {
      const { msg } = italian;
      expect(msg('Hello', { id: 'plain', desc: '' })).to.equal('Ciao');
    });
  });

  describe('number', () => {
    it('has at most two decimals, or as many as are asked for', () => {
      expect(english.number(2)).to.equal('2');
      expect(english.number(1.005e3)).to.equal('1005');
      expect(english.number(1.236)).to.equal('1.24');
      expect(english.number(2, 1)).to.equal('2.0');
      expect(italian.number(1.37, 2)).to.equal('1,37');
    });

    it('groups from five digits on', () => {
      expect(english.number(1234)).to.equal('1234');
      expect(english.number(12345)).to.equal('12,345');
      expect(italian.number(1234)).to.equal('1234');
      expect(italian.number(12345)).to.equal('12.345');
    });

    it('writes a true minus, never minus zero, and a plus when asked', () => {
      expect(english.number(-0.5)).to.equal('−0.5');
      expect(english.number(-0.001, 2)).to.equal('0.00');
      expect(english.number(-0)).to.equal('0');
      expect(english.number(0.4, 1, true)).to.equal('+0.4');
      expect(english.number(-0.4, 1, true)).to.equal('−0.4');
      expect(english.number(0, 1, true)).to.equal('0.0');
    });

    it('does not throw for decimals that make no sense', () => {
      for (const decimals of [-1, 0.5, 99, NaN, Infinity]) expect(english.number(1, decimals)).to.match(/^1/);
    });
  });

  it('plural chooses the category of the language and falls back to other', () => {
    const forms = { one: () => 'one', few: () => 'few', many: () => 'many', other: () => 'other' };
    expect([0, 1, 2].map((n) => english.plural(n, forms))).to.eql(['other', 'one', 'other']);
    expect([1, 2, 5].map((n) => new Language('pl').plural(n, forms))).to.eql(['one', 'few', 'many']);
    expect(new Language('lv').plural(0, { other: () => 'other' })).to.equal('other');
  });

  it('list joins with the word of the language', () => {
    expect(english.list(['a', 'b', 'c'])).to.equal('a, b and c');
    expect(italian.list(['a', 'b', 'c'])).to.equal('a, b e c');
    expect(english.list(['a', 'b'], 'disjunction')).to.equal('a or b');
    expect(english.list([])).to.equal('');
  });

  it('month names a month or a day; what is neither stays as it is', () => {
    expect(english.month('2026-05')).to.equal('May 2026');
    expect(english.month('2026-05-09')).to.equal('9 May 2026');
    expect(italian.month('2026-05')).to.equal('maggio 2026');
    expect(english.month('2026')).to.equal('2026');
    expect(english.month('2026-12-31')).to.equal('31 December 2026');
    expect(english.month('about 2020')).to.equal('about 2020');
  });

  it('month is written in figures where the browser does not know the name', () => {
    const known = Intl.DateTimeFormat.supportedLocalesOf('mt').length > 0;
    if (!known) expect(new Language('mt').month('2026-05')).to.equal('05/2026');
    expect(new Language('mt').month('2026-05')).not.to.contain('May');
  });

  describe('regionName', () => {
    const toscana: Region = { code: 'ITI1', name: 'Toscana', lang: 'it', names: { en: 'Tuscany' }, level: 2 };
    const attiki: Region = { code: 'EL30', name: 'Attiki', nativeName: 'Aττική', lang: 'el', level: 2 };

    it('is the reader’s where that is known, without a language', () => {
      expect(english.regionName(toscana)).to.eql({ text: 'Tuscany' });
      expect(italian.regionName(toscana)).to.eql({ text: 'Toscana' });
      expect(new Language('el').regionName(attiki)).to.eql({ text: 'Aττική' });
    });

    it('is else the native one with its language and script', () => {
      expect(new Language('de').regionName(toscana)).to.eql({ text: 'Toscana', lang: 'it' });
      expect(english.regionName(attiki)).to.eql({ text: 'Attiki', lang: 'el-Latn' });
      expect(english.regionName({ code: 'BE10', name: 'Bruxelles', level: 2 })).to.eql({ text: 'Bruxelles' });
    });

    it('takes countries from Intl, with Eurostat’s codes of Greece and the United Kingdom', () => {
      const country = (code: string): Region => ({ code, name: '?', lang: '??', level: 0 });
      expect(english.regionName(country('EL')).text).to.equal('Greece');
      expect(italian.regionName(country('UK')).text).to.equal('Regno Unito');
      expect(italian.regionName(country('EL')).text).to.equal('Grecia');
      expect(english.regionName({ ...country('QQ'), name: 'Nowhere' }).text).to.equal('Nowhere');
      expect(english.regionName({ ...country('not a code'), name: 'Nowhere' }).text).to.equal('Nowhere');
    });

    it('calls the Union of 27 members EU27', () => {
      const union: Region = { code: 'EU27_2020', name: 'European Union - 27 countries (from 2020)', aggregate: true };
      expect(italian.regionName(union)).to.eql({ text: 'EU27' });
    });
  });

  it('collator sorts in the alphabet of the language', () => {
    expect(['z', 'ä', 'a'].sort(new Language('sv').collator.compare)).to.eql(['a', 'z', 'ä']);
    expect(['z', 'ä', 'a'].sort(new Language('de').collator.compare)).to.eql(['a', 'ä', 'z']);
  });

  for (const tag of EU) {
    it(`formats everything in ${tag}`, () => {
      const language = new Language(tag);
      expect(spaced(language.number(-1234567.891, 1))).to.match(/^−1.234.567[.,]9$/);
      expect(language.month('2026-05-09')).to.contain('2026');
      expect(language.list(['a', 'b'])).to.match(/^a.+b$/);
      expect(language.plural(2, { other: () => 'other' })).to.equal('other');
      expect(language.regionName({ code: 'EL', name: 'Elláda', level: 0 }).text).not.to.be.empty;
      expect(language.collator.compare('a', 'b')).to.equal(-1);
    });
  }

  it('formats English and Portuguese the European way', () => {
    expect(english.locale).to.equal('en-IE');
    expect(new Language('pt').locale).to.equal('pt-PT');
    expect(new Language('ga').locale).to.equal('en-IE');
    expect(new Language('mt').locale).to.equal('en-MT');
  });
});
