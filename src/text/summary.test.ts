import { expect } from '@esm-bundle/chai';
import type { ComparedValue, Comparison, Indicator, Region } from '../model/index.js';
import { Language } from './language.js';
import { loadLanguage } from './languages.js';
import { summarise } from './summary.js';

const gerd: Indicator = { id: 'gerd', label: 'R&D expenditure', unit: '% of GDP', direction: 'higher', decimals: 2 };
const unemployment: Indicator = { id: 'un', label: 'Unemployment', unit: '%', direction: 'lower', decimals: 1 };
const EU: Region = { code: 'EU27_2020', name: 'European Union', aggregate: true };
const named = (name: string): Region => ({ code: name.slice(0, 4), name, level: 2 });
const [toscana, vasco, languedoc] = ['Toscana', 'País Vasco', 'Languedoc-Roussillon'].map(named) as [
  Region,
  Region,
  Region,
];

function cell(region: Region, value?: number, more: Partial<ComparedValue> = {}, indicator = gerd): ComparedValue {
  return value === undefined ? { region, indicator, ...more } : { region, indicator, year: 2023, value, ...more };
}

const ranked = (position: number, ties = 0) => ({ rank: { position, of: 227, ties } });

function comparison(cells: ComparedValue[], reference?: ComparedValue): Comparison {
  const regions = cells.map(({ region }) => region);
  const indicator = cells[0]?.indicator ?? gerd;
  return { regions, reference: reference?.region, year: 'latest', rows: [{ indicator, year: 2023, cells, reference }] };
}

describe('summarise', () => {
  const english = new Language('en');

  it('says value, year, rank and flags of each region and of the reference', () => {
    const input = comparison(
      [cell(toscana, 1.37, ranked(114)), cell(vasco, 2.38, ranked(48))],
      cell(EU, 2.26, { flag: 'e' }),
    );
    expect(summarise(input, english)).to.eql([
      'R&D expenditure (% of GDP): Toscana 1.37 in 2023, rank 114 of 227; País Vasco 2.38 in 2023, rank 48 of 227; EU27 2.26 in 2023 (estimated).',
    ]);
  });

  it('speaks Italian', async () => {
    const input = comparison([cell(toscana, 1.37, ranked(114)), cell(vasco)], cell(EU));
    expect(summarise(input, await loadLanguage('it'))).to.eql([
      'R&D expenditure (% of GDP): Toscana 1,37 nel 2023, posizione 114 su 227; País Vasco dato mancante. Per questo indicatore i dati non contengono un valore EU27.',
    ]);
  });

  it('says deviating years, missing values with their reason and shared ranks', () => {
    const input = comparison([
      cell(toscana, 1.37, { ...ranked(114, 1), year: 2021 }),
      cell(vasco, undefined, { year: 2023, flag: 'c' }),
      cell(languedoc, 0, { ...ranked(227), flag: 'bd' }),
    ]);
    expect(summarise(input, english)).to.eql([
      'R&D expenditure (% of GDP): Toscana 1.37 in 2021, joint rank 114 of 227; País Vasco no data (confidential); Languedoc-Roussillon 0.00 in 2023, rank 227 of 227 (break in series, definition differs).',
    ]);
  });

  it('says that the reference has no figure, and which rank is the lowest value', () => {
    const input = comparison([cell(toscana, 4, ranked(60), unemployment)], cell(EU, undefined, {}, unemployment));
    expect(summarise(input, english)).to.eql([
      'Unemployment (%): Toscana 4.0 in 2023, rank 60 of 227. There is no EU27 figure for it in these data. Rank 1 is the lowest value.',
    ]);
  });

  it('says that no region has a value', () => {
    expect(summarise(comparison([cell(toscana), cell(vasco)], cell(EU)), english)).to.eql([
      'R&D expenditure (% of GDP): no data for these regions.',
    ]);
  });

  it('tells of many regions the best three, the last, the highlighted, the reference and how many have no value', () => {
    const regions = Array.from({ length: 9 }, (_, i) => named(`${i} region`));
    const cells = regions.map((region, i) => cell(region, i === 8 ? undefined : i, ranked(8 - i)));
    const [text] = summarise(comparison(cells, cell(EU, 5)), english, '4 re');
    expect(text).to.equal(
      'R&D expenditure (% of GDP), 9 regions. Highest: 7 region 7.00 in 2023, rank 1 of 227; 6 region 6.00 in 2023, rank 2 of 227; 5 region 5.00 in 2023, rank 3 of 227. Lowest: 0 region 0.00 in 2023, rank 8 of 227. 4 region 4.00 in 2023, rank 4 of 227. EU27 5.00 in 2023. Regions without data: 1.',
    );
  });

  it('begins with the lowest of many where less is better', () => {
    const regions = Array.from({ length: 7 }, (_, i) => named(`${i} region`));
    const [text] = summarise(comparison(regions.map((region, i) => cell(region, i, {}, unemployment))), english);
    expect(text).to.match(
      /^Unemployment \(%\), 7 regions\. Lowest: 0 region 0\.0 .* Highest: 6 region 6\.0 in 2023\.$/,
    );
  });

  it('says that none of many has a value', () => {
    const regions = Array.from({ length: 7 }, (_, i) => named(`${i} region`));
    expect(summarise(comparison(regions.map((region) => cell(region))), english)).to.eql([
      'R&D expenditure (% of GDP), 7 regions: no data.',
    ]);
  });

  it('has nothing to say without indicators', () => {
    expect(summarise({ regions: [toscana], year: 'latest', rows: [] }, english)).to.eql([]);
  });
});
