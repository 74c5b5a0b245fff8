import { expect } from '@esm-bundle/chai';
import type { Indicator } from '../../model/index.js';
import type { Figures } from '../figures.js';
import { indicatorsByQuery, nameIndicators } from './name-indicators.js';

const gerd: Indicator = {
  id: 'rd_gerd_pct_gdp',
  label: 'Spesa per R&S',
  unit: '% del PIL',
  direction: 'higher',
  decimals: 2,
  theme: 'research',
  dataset: 'rd_e_gerdreg',
  filters: 'unit=PC_GDP&sectperf=TOTAL',
};
const live = (id: string, label = 'R&D expenditure', unit = 'Percentage of GDP'): Indicator => ({
  id,
  label,
  unit,
  direction: 'neutral',
});
const figures = (...indicators: Indicator[]): Figures => ({
  catalogue: { regions: [], indicators, sources: [], defaultIndicators: indicators.map(({ id }) => id) },
  observations: indicators.map(({ id }, at) => ({ region: 'ITI1', indicator: id, year: 2023, value: at })),
});
const TOTAL = 'rd_e_gerdreg?sectperf=TOTAL&unit=PC_GDP';
const BUSINESS = 'rd_e_gerdreg?sectperf=BES&unit=PC_GDP';

describe('indicatorsByQuery', () => {
  it('has the built-in indicators by what they were asked for with, in one order', () => {
    const { filters } = gerd;
    const found = indicatorsByQuery([gerd, { ...live('a'), filters }, { ...live('b'), dataset: 'rd_e_gerdreg' }]);
    expect([...found]).to.deep.equal([[TOTAL, gerd]]);
  });

  it('keeps several codes of a filter together', () => {
    const both = { ...gerd, filters: 'sectperf=GOV,BES&unit=PC_GDP' };
    expect([...indicatorsByQuery([both]).keys()]).to.deep.equal(['rd_e_gerdreg?sectperf=BES,GOV&unit=PC_GDP']);
  });
});

describe('nameIndicators', () => {
  const known = indicatorsByQuery([gerd]);

  it('gives a live indicator the id of the built-in one and what it knows, in Eurostat’s words', () => {
    const { catalogue, observations } = nameIndicators(figures(live(TOTAL)), known, false);
    expect(catalogue.indicators).to.deep.equal([
      {
        id: 'rd_gerd_pct_gdp',
        label: 'R&D expenditure',
        unit: 'Percentage of GDP',
        direction: 'higher',
        decimals: 2,
        theme: 'research',
        filters: 'unit=PC_GDP&sectperf=TOTAL',
      },
    ]);
    expect(catalogue.defaultIndicators).to.deep.equal(['rd_gerd_pct_gdp']);
    expect(observations).to.deep.equal([{ region: 'ITI1', indicator: 'rd_gerd_pct_gdp', year: 2023, value: 0 }]);
  });

  it('gives it our words where Eurostat does not speak the language', () => {
    const { catalogue } = nameIndicators(figures(live(TOTAL)), known, true);
    expect(catalogue.indicators[0]).to.include({ label: 'Spesa per R&S', unit: '% del PIL' });
  });

  it('leaves others as they are', () => {
    const other = figures(live('demo_r_d2jan?age=TOTAL&sex=T', 'Population', 'Number'));
    expect(nameIndicators(other, known, true)).to.deep.equal(other);
  });

  it('tells several of one name apart by their codes, not those of another unit', () => {
    const { catalogue } = nameIndicators(
      figures(live(TOTAL), live(BUSINESS), live('rd_e_gerdreg?sectperf=BES&unit=EUR', 'R&D expenditure', 'Euro')),
      known,
      false,
    );
    expect(catalogue.indicators.map(({ label }) => label)).to.deep.equal([
      'R&D expenditure (TOTAL, PC_GDP)',
      'R&D expenditure (BES, PC_GDP)',
      'R&D expenditure',
    ]);
    expect(catalogue.indicators.map(({ id }) => id)).to.deep.equal([
      'rd_gerd_pct_gdp',
      BUSINESS,
      'rd_e_gerdreg?sectperf=BES&unit=EUR',
    ]);
  });
});
