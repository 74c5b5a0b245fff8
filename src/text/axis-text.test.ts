import { expect } from '@esm-bundle/chai';
import { dayOf } from '../model/day.js';
import { axisDate } from './axis-text.js';
import { Language } from './language.js';
import { stretchText } from './stretch-text.js';

const english = new Language('en');
const italian = new Language('it');

describe('axisDate', () => {
  it('writes days, months and years short, and months of a year in full', () => {
    const day = dayOf(2014, 7, 10);
    expect(axisDate(day, 'day', english)).to.equal('10');
    expect(axisDate(day, 'month', italian)).to.equal('lug');
    expect(axisDate(day, 'year', italian)).to.equal('2014');
    expect(axisDate(day, 'month-year', english)).to.equal('July 2014');
  });

  it('tells years before the year 1 from those after it', () => {
    expect(axisDate(dayOf(-99), 'year', english)).to.equal('100 BC');
    expect(axisDate(dayOf(1), 'year', english)).to.equal('1');
  });
});

describe('stretchText', () => {
  it('is as exact as it need be', () => {
    const text = (from: number, to: number) => stretchText(from, to, english).replace(/\s/gu, ' ');
    expect(text(dayOf(2015), dayOf(2015, 12, 31))).to.equal('2015');
    expect(text(dayOf(2014), dayOf(2020, 12, 31))).to.match(/^2014 ?– ?2020$/);
    expect(text(dayOf(2024, 2), dayOf(2024, 2, 29))).to.equal('February 2024');
    expect(text(dayOf(2023, 2), dayOf(2023, 2, 27))).to.match(/^1 ?– ?27 February 2023$/);
    expect(text(dayOf(2023, 2, 5), dayOf(2023, 2, 5))).to.equal('5 February 2023');
  });
});
