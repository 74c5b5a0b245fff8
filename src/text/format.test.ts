import { expect } from '@esm-bundle/chai';
import type { ComparedValue, Indicator, Region } from '../model/index.js';
import { differenceText, MISSING, numberText, rankText, valueText, withUnit } from './format.js';
import { Language } from './language.js';
import { loadLanguage } from './languages.js';

const region: Region = { code: 'ITI1', name: 'Toscana', lang: 'it', level: 2 };
const gerd: Indicator = { id: 'gerd', label: 'R&D expenditure', unit: '% of GDP', direction: 'higher', decimals: 2 };
const cell: ComparedValue = {
  region,
  indicator: gerd,
  year: 2023,
  value: 1.4,
  difference: -0.86,
  index: 61.95,
  percentile: 49.78,
};

describe('format', () => {
  const english = new Language('en');

  it('valueText has the publisher’s decimals on the value scale, none on the others', () => {
    expect(valueText(cell, english)).to.equal('1.40');
    expect(valueText(cell, english, 'index')).to.equal('62');
    expect(valueText(cell, english, 'percentile')).to.equal('50');
  });

  it('valueText shows a dash for what is missing, never a zero', () => {
    for (const scale of ['value', 'index', 'percentile'] as const) {
      expect(valueText({ region, indicator: gerd }, english, scale)).to.equal(MISSING);
      expect(valueText({ region, indicator: gerd, [scale]: 0 }, english, scale)).to.match(/^0/);
      expect(valueText({ region, indicator: gerd, [scale]: NaN }, english, scale)).to.equal(MISSING);
    }
    expect(numberText(undefined, gerd, english)).to.equal(MISSING);
  });

  it('withUnit appends the unit, in brackets where it is an equation', () => {
    expect(withUnit('1.37', gerd)).to.equal('1.37 % of GDP');
    expect(withUnit('103', { ...gerd, unit: 'EU27 = 100' })).to.equal('103 (EU27 = 100)');
    expect(withUnit('103', { ...gerd, unit: '' })).to.equal('103');
  });

  it('differenceText has a sign and no rounding noise', () => {
    expect(differenceText(cell, english)).to.equal('−0.86');
    expect(differenceText({ ...cell, difference: 0.1 + 0.2 }, english)).to.equal('+0.30');
    expect(differenceText({ ...cell, difference: undefined }, english)).to.equal(MISSING);
  });

  it('rankText says the position, with an equals sign where it is shared', async () => {
    expect(rankText({ position: 96, of: 227, ties: 0 }, english)).to.equal('96 of 227');
    expect(rankText({ position: 96, of: 227, ties: 2 }, english)).to.equal('=96 of 227');
    expect(rankText({ position: 96, of: 227, ties: 0 }, await loadLanguage('it'))).to.equal('96 su 227');
  });
});
