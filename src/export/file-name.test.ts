import { expect } from '@esm-bundle/chai';
import type { Comparison, Indicator, Region, YearChoice } from '../model/index.js';
import { Language } from '../text/language.js';
import { fileName, slug } from './file-name.js';

const language = new Language('en');

function comparison(names: readonly string[], ids: readonly string[], year: YearChoice = 'latest'): Comparison {
  const regions = names.map((name, index): Region => ({ code: `C${index}`, name }));
  const rows = ids.map((id) => {
    const indicator: Indicator = { id, label: id, unit: '', direction: 'higher' };
    return { indicator, cells: regions.map((region) => ({ region, indicator })) };
  });
  return { regions, rows, year };
}

describe('slug', () => {
  it('slug(text) writes European letters in ASCII', () => {
    expect(slug('País Vasco')).to.equal('pais-vasco');
    expect(slug('Łódzkie')).to.equal('lodzkie');
    expect(slug('Großraum Ærø / Þing')).to.equal('grossraum-aero-thing');
    expect(slug("Provence-Alpes-Côte d'Azur")).to.equal('provence-alpes-cote-dazur');
  });

  it('slug(text) is empty where nothing is Latin', () => {
    expect(slug('Αττική')).to.equal('');
  });
});

describe('fileName', () => {
  it('fileName(comparison) says which regions and which indicator', () => {
    const some = comparison(['Toscana', 'País Vasco', 'Languedoc-Roussillon'], ['rd_gerd_pct_gdp']);
    expect(fileName(some, language, 'csv')).to.equal(
      'regions-compared_toscana-pais-vasco-languedoc-roussillon_rd-gerd-pct-gdp.csv',
    );
  });

  it('fileName(comparison) counts what would be too long, and names a year that was asked for', () => {
    const many = comparison(['A', 'B', 'C', 'D', 'E'], ['x', 'y'], 2021);
    expect(fileName(many, language, 'svg')).to.equal('regions-compared_a-b-c-and-2-more_2-indicators_2021.svg');
  });

  it('fileName(comparison) falls back on codes, and stays ASCII, short and without stray signs', () => {
    const long = comparison(['Αττική', 'x'.repeat(200), '../../etc'], ['y'.repeat(80)]);
    const name = fileName(long, language, 'png');
    expect(name).to.match(/^regions-compared_c0-x[a-z0-9_-]*[a-z0-9]\.png$/);
    expect(name.length).to.be.at.most(124);
    expect(fileName(comparison([], []), language, 'csv')).to.match(/^[a-z0-9_-]+\.csv$/);
  });
});
