import { expect } from '@esm-bundle/chai';
import type { ComparedValue, Indicator } from '../model/index.js';
import { Language } from './language.js';
import { loadLanguage } from './languages.js';
import { valueSentence } from './value-sentence.js';

const gerd: Indicator = { id: 'gerd', label: 'R&D expenditure', unit: '% of GDP', direction: 'higher', decimals: 2 };
const cell: ComparedValue = {
  region: { code: 'ITI1', name: 'Toscana', lang: 'it', level: 2 },
  indicator: gerd,
  year: 2023,
  value: 1.37,
  flag: 'p',
  rank: { position: 114, of: 227, ties: 0 },
};

describe('valueSentence', () => {
  const english = new Language('en');

  it('says region, value, unit, year, rank and flags', () => {
    expect(valueSentence(cell, english)).to.equal('Toscana: 1.37 % of GDP in 2023, rank 114 of 227, provisional');
  });

  it('says the indicator when asked to', () => {
    expect(valueSentence({ ...cell, flag: undefined }, english, true)).to.equal(
      'Toscana, R&D expenditure: 1.37 % of GDP in 2023, rank 114 of 227',
    );
  });

  it('says that a rank is shared, and nothing of a rank that is not defined', () => {
    const joint = { position: 12, of: 240, ties: 1 };
    expect(valueSentence({ ...cell, rank: joint, flag: 'bd' }, english)).to.equal(
      'Toscana: 1.37 % of GDP in 2023, joint rank 12 of 240, break in series, definition differs',
    );
    expect(valueSentence({ ...cell, rank: undefined, flag: '' }, english)).to.equal('Toscana: 1.37 % of GDP in 2023');
  });

  it('says that there is no data, and why where the publisher says it', () => {
    const { region, indicator } = cell;
    expect(valueSentence({ region, indicator }, english)).to.equal('Toscana: no data');
    expect(valueSentence({ region, indicator, year: 2023, flag: 'c' }, english)).to.equal(
      'Toscana: no data, confidential',
    );
  });

  it('speaks Italian', async () => {
    expect(valueSentence(cell, await loadLanguage('it'))).to.equal(
      'Toscana: 1,37 % of GDP nel 2023, posizione 114 su 227, provvisorio',
    );
  });
});
