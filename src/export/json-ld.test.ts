import { expect } from '@esm-bundle/chai';
import { fakeComparison, fakeFigures } from '../testing/index.js';
import { Language } from '../text/language.js';
import { comparisonJsonLd } from './json-ld.js';

const comparison = fakeComparison({ chosen: ['XA11', 'XA12', 'XA14'] });
const language = new Language('en');
const { catalogue } = fakeFigures();

describe('comparisonJsonLd', () => {
  it('comparisonJsonLd(comparison) describes a schema.org Dataset', () => {
    const node = comparisonJsonLd(comparison, catalogue, language, { address: 'https://example.eu/' });
    expect(node).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'Dataset',
      name: 'Region A, Region B and Region D compared',
      inLanguage: 'en',
      url: 'https://example.eu/',
      temporalCoverage: '2024',
      license: [{ '@type': 'CreativeWork', name: 'Invented figures, free to use' }],
    });
    expect(node.spatialCoverage).to.deep.equal([
      { '@type': 'AdministrativeArea', name: 'Region A', identifier: 'XA11' },
      { '@type': 'AdministrativeArea', name: 'Region B', identifier: 'XA12' },
      { '@type': 'AdministrativeArea', name: 'Region D', identifier: 'XA14' },
    ]);
    expect(node.isBasedOn).to.have.length(1);
    expect(node).not.to.have.property('distribution');
  });

  it('comparisonJsonLd(comparison) has a description of the length that search engines ask for', () => {
    const { description } = comparisonJsonLd(fakeComparison({ chosen: ['XA11'] }), catalogue, language);
    expect(description).to.be.a('string').with.length.within(50, 5000);
  });

  it('comparisonJsonLd(comparison, { heading }) is named as the page names it', () => {
    expect(comparisonJsonLd(comparison, catalogue, language, { heading: ' Three regions ' }).name).to.equal(
      'Three regions',
    );
  });

  it('comparisonJsonLd(comparison) says nothing about years and sources that are not there', () => {
    const node = comparisonJsonLd({ regions: [], rows: [], year: 'latest' }, catalogue, language);
    const known = JSON.parse(JSON.stringify(node)) as object;
    expect(known).not.to.have.any.keys('temporalCoverage', 'license', 'isBasedOn', 'url');
  });
});
