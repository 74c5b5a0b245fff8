import { expect } from '@esm-bundle/chai';
import type { Priority, Strategy } from '../../model/index.js';
import { builtinStrategies } from './builtin-strategies.js';
import { findStrategy, periodYears } from './find-strategy.js';

const priority: Priority = { id: 'water', title: { en: 'Water' } };
const strategy = (period?: string, priorities: readonly Priority[] = [priority]): Strategy => ({
  region: 'ITI1',
  ...(period !== undefined && { period }),
  priorities,
  milestones: [],
});
const found = (periods: readonly (string | undefined)[], period?: string) =>
  findStrategy(
    periods.map((each) => strategy(each)),
    period,
  )?.period;

describe('findStrategy', () => {
  it('finds the period itself, however its years are joined', () => {
    const periods = ['2014-2020', '2021-2027'];
    for (const text of ['2014-2020', '2014–2020', ' 2014 / 2020 ', '2014', '2019']) {
      expect(found(periods, text), text).to.equal('2014-2020');
    }
  });

  it('finds the period that overlaps most', () => {
    expect(found(['2014-2020', '2021-2030'], '2021-2027')).to.equal('2021-2030');
    expect(found(['2014-2020', '2021-2027'], '2019-2023')).to.equal('2021-2027');
    expect(found(['2016-2030'], '2014-2020')).to.equal('2016-2030');
  });

  it('prefers the period with the fewest other years', () => {
    expect(found(['2016-2030', '2021-2027'], '2021-2027')).to.equal('2021-2027');
    expect(found(['2021-2027', '2016-2030'], '2021-2027')).to.equal('2021-2027');
  });

  it('prefers one with priorities where the periods are the same', () => {
    const strategies = [strategy('2021-2027', []), strategy('2021-2027'), strategy('2021-2027', [])];
    expect(findStrategy(strategies, '2021-2027')).to.equal(strategies[1]);
  });

  it('finds nothing outside of all periods', () => {
    expect(found(['2014-2020', undefined], '2021-2027')).to.equal(undefined);
    expect(found([], '2021-2027')).to.equal(undefined);
  });

  it('compares a period without years as text', () => {
    expect(found(['2014-2020', 'Pilot phase'], 'pilot phase')).to.equal('Pilot phase');
    expect(found(['2014-2020'], 'pilot phase')).to.equal(undefined);
  });

  it('finds the newest that has priorities where no period is asked for', () => {
    expect(found(['2014-2020', '2021-2027', undefined])).to.equal('2021-2027');
    expect(found(['2021-2027', '2016-2030'])).to.equal('2021-2027');
    expect(found([undefined], '')).to.equal(undefined);
    expect(findStrategy([strategy('2014-2020'), strategy('2021-2027', [])])?.period).to.equal('2014-2020');
    expect(findStrategy([strategy('2021-2027', [])])).to.equal(undefined);
    expect(findStrategy([strategy()])).to.not.equal(undefined);
  });

  it('finds the strategies that come with the package by the programming periods of the EU', async () => {
    const source = builtinStrategies();
    const period = async (code: string, asked?: string) =>
      findStrategy((await source.region(code))?.strategies ?? [], asked)?.period;
    expect(await period('ES21', '2021-2027')).to.equal('2021-2030');
    expect(await period('ES22', '2014-2020')).to.equal('2016-2030');
    expect(await period('ES22', '2021-2027')).to.equal('2021-2027');
    expect(await period('ES22')).to.equal('2021-2027');
    expect(await period('IE', '2021-2027')).to.equal('2022-2027');
    expect(await period('ITI1')).to.equal('2021-2027');
    expect(await period('EL43')).to.equal('2014-2020');
  });
});

describe('periodYears', () => {
  it('reads the first and the last year', () => {
    expect(periodYears('2014-2020')).to.deep.equal([2014, 2020]);
    expect(periodYears('2027–2021')).to.deep.equal([2021, 2027]);
    expect(periodYears('2016')).to.deep.equal([2016, 2016]);
    expect(periodYears('soon')).to.equal(undefined);
  });
});
