import { expect } from '@esm-bundle/chai';
import type { Region } from '../model/index.js';
import { headingFor } from './heading.js';
import { Language } from './language.js';
import { loadLanguage } from './languages.js';

const named = (name: string, more: Partial<Region> = {}): Region => ({ code: name, name, level: 2, ...more });
const regions = [named('Toscana'), named('País Vasco'), named('Languedoc-Roussillon')];

describe('headingFor', () => {
  const english = new Language('en');
  const heading = (...chosen: Region[]) => headingFor({ regions: chosen }, english);

  it('names up to four regions', async () => {
    expect(heading(...regions)).to.equal('Toscana, País Vasco and Languedoc-Roussillon compared');
    expect(headingFor({ regions }, await loadLanguage('it'))).to.equal(
      'Toscana, País Vasco e Languedoc-Roussillon a confronto',
    );
  });

  it('counts more', async () => {
    const thirty = Array.from({ length: 30 }, (_, i) => named(String(i)));
    expect(heading(...thirty)).to.equal('Regions compared: 30');
    expect(headingFor({ regions: thirty }, await loadLanguage('it'))).to.equal('Regioni a confronto: 30');
  });

  it('sets one region or country among those of the EU, if it is there', () => {
    expect(heading(named('Toscana'))).to.equal('Toscana among the regions of the EU');
    expect(heading({ ...named('Italia', { level: 0 }), code: 'IT' })).to.equal('Italy among the countries of the EU');
    expect(heading(named('Oslo', { eu: false }))).to.equal('Oslo');
    expect(heading({ code: 'EU27_2020', name: 'European Union', aggregate: true })).to.equal('EU27');
    expect(heading({ code: 'mine', name: 'Upper Valley' })).to.equal('Upper Valley');
  });

  it('has words for no region', () => {
    expect(heading()).to.equal('Regions compared');
  });
});
