import { expect } from '@esm-bundle/chai';
import { decodeCatalogue } from './decode-catalogue.js';
import { translateCatalogue } from './translate-catalogue.js';
import type { RegionsModule } from './modules.js';

const module: RegionsModule = {
  codes: 'CH,01 DE,30,7 EU27_2020',
  names:
    'Schweiz/Suisse/Svizzera|Switzerland||-\n\nRégion lémanique|||fr\nDeutschland|Germany||de\nBerlin\n\nKassel\nEU27|||-',
  outside: 'CH',
  indicators: [
    { id: 'x', label: 'X', unit: '%', direction: 'lower' },
    { id: 'y', label: 'Y', unit: '', direction: 'higher' },
  ],
  defaults: ['y', 'x'],
  firstYear: 2008,
  lastYear: 2025,
  sources: [{ id: 'a-2026-05', publisher: 'Eurostat' }],
};

describe('decodeCatalogue', () => {
  const catalogue = decodeCatalogue(module);
  const find = (code: string) => catalogue.regions.find((region) => region.code === code);

  it('makes a tree of the codes, in the order of levels', () => {
    expect(catalogue.regions.map(({ code }) => code)).to.deep.equal([
      'CH',
      'DE',
      'CH0',
      'DE3',
      'DE7',
      'CH01',
      'DE30',
      'EU27_2020',
    ]);
    expect(find('CH01')).to.include({ level: 2, parent: 'CH0', country: 'CH', eu: false });
    expect(find('DE')).to.include({ level: 0, parent: undefined, country: 'DE', eu: true });
  });

  it('takes names and language from the parent where a line is empty, the language where none is given', () => {
    expect(find('CH0')).to.deep.include({ name: 'Schweiz/Suisse/Svizzera', names: { en: 'Switzerland' } });
    expect(find('CH0')?.lang).to.equal(undefined);
    expect(find('CH01')?.lang).to.equal('fr');
    expect(find('DE30')).to.include({ name: 'Berlin', lang: 'de' });
    expect(find('DE30')?.names).to.equal(undefined);
  });

  it('gives an aggregate no level, parent or country', () => {
    const aggregate = find('EU27_2020');
    expect(aggregate).to.include({ name: 'EU27', aggregate: true });
    expect(aggregate).not.to.have.any.keys('level', 'parent', 'country', 'eu');
  });

  it('has the indicators, sources and defaults', () => {
    expect(catalogue).to.include({ language: 'en', indicators: module.indicators, sources: module.sources });
    expect(catalogue.years).to.deep.equal([2008, 2025]);
    expect(catalogue.defaultIndicators).to.deep.equal(['y', 'x']);
  });

  it('is translated where a translation is known, and stays English where none is', () => {
    const italian = translateCatalogue(catalogue, 'it', { indicators: 'Ics|per cento\n|', regions: 'DE30 Berlino' });
    expect(italian.language).to.equal('it');
    expect(italian.indicators.map(({ label, unit }) => [label, unit])).to.deep.equal([
      ['Ics', 'per cento'],
      ['Y', ''],
    ]);
    expect(italian.regions.find(({ code }) => code === 'DE30')?.names).to.deep.equal({ it: 'Berlino' });
    expect(italian.regions.find(({ code }) => code === 'DE')?.names).to.deep.equal({ en: 'Germany' });
    expect(catalogue.language).to.equal('en');
    expect(find('DE30')?.names).to.equal(undefined);
  });
});
