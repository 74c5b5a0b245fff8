import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { RegionStrategies, Strategy } from '../model/index.js';
import { Language } from '../text/language.js';
import { jsonText } from './json-text.js';
import type { JsonLd } from './json-ld.js';
import { strategyJsonLd } from './strategy-json-ld.js';

const language = new Language('en');
const address = 'https://example.eu/s3?a=1';

const strategy: Strategy = {
  region: 'ITI1',
  edition: '2024',
  period: '2014-2020',
  title: { en: 'RIS3 of Tuscany', it: 'RIS3 della Toscana' },
  contact: { name: 'A. Rossi', organisation: { it: 'Regione Toscana' }, url: 'javascript:alert(1)' },
  documents: [{ url: 'https://example.eu/ris3.pdf', title: { en: 'The strategy' } }],
  sources: ['A book'],
  retrieved: '2026-05',
  funding: [{ title: { en: 'ERDF' }, amount: 792_000_000, currency: 'EUR', fund: 'ERDF' }],
  priorities: [
    { id: 'ict', title: { en: 'ICT' }, codes: [{ scheme: 'nace2', code: '26' }] },
    { id: 'lidar', title: { en: 'Lidar' }, parent: 'ict' },
  ],
  milestones: [
    { id: 'a', date: '2014-07-10', title: { en: 'Workshop' } },
    { id: 'b', date: '2014/2020~', title: { en: 'Period' } },
    { id: 'c', date: '2016-03', title: { en: 'Month' } },
    { id: 'd', planned: '2027-22/..', title: { en: 'Summer' } },
    { id: 'e', date: 'soon', title: { en: 'Undated' } },
    { id: 'f', date: '-0044-03', title: { en: 'Ides' } },
  ],
};
const known: RegionStrategies = { region: { code: 'ITI1', name: 'Toscana', level: 2 }, strategies: [strategy] };
const nodesOf = (node: JsonLd) => JSON.parse(JSON.stringify(node['@graph'])) as readonly JsonLd[];

describe('strategyJsonLd', () => {
  it('strategyJsonLd(strategies) describes a Dataset of schema.org and DCAT', () => {
    const [node] = nodesOf(strategyJsonLd([known], language, { address }));
    expect(node).to.deep.include({
      '@type': ['Dataset', 'dcat:Dataset'],
      name: 'RIS3 of Tuscany',
      description: 'RIS3 of Tuscany. Priorities: ICT.',
      identifier: 'ITI1/2014-2020',
      url: address,
      temporalCoverage: '2014/2020',
      spatialCoverage: { '@type': 'AdministrativeArea', name: 'Toscana', identifier: 'ITI1' },
      version: '2026-05',
      'dct:title': [
        { '@value': 'RIS3 of Tuscany', '@language': 'en' },
        { '@value': 'RIS3 della Toscana', '@language': 'it' },
      ],
      'dct:spatial': { '@id': 'http://data.europa.eu/nuts/code/ITI1' },
      'dcat:keyword': [{ '@value': 'ICT', '@language': 'en' }],
    });
    expect(node?.publisher).to.deep.equal({
      '@type': 'Organization',
      name: 'Regione Toscana',
      contactPoint: { '@type': 'ContactPoint', name: 'A. Rossi' },
    });
  });

  it('strategyJsonLd(strategies) tells the tree of priorities with their codes', () => {
    const [node] = nodesOf(strategyJsonLd([known], language, { address }));
    const id = (priority: string) => `${address}#ITI1/2014-2020/${priority}`;
    expect(node?.about).to.deep.equal([
      {
        '@type': ['DefinedTerm', 'skos:Concept'],
        '@id': id('ict'),
        name: 'ICT',
        'skos:prefLabel': [{ '@value': 'ICT', '@language': 'en' }],
        'dct:subject': [{ '@type': 'DefinedTerm', termCode: '26', inDefinedTermSet: 'nace2' }],
      },
      {
        '@type': ['DefinedTerm', 'skos:Concept'],
        '@id': id('lidar'),
        name: 'Lidar',
        'skos:prefLabel': [{ '@value': 'Lidar', '@language': 'en' }],
        'skos:broader': { '@id': id('ict') },
      },
    ]);
  });

  it('strategyJsonLd(strategies) has the milestones as events, as exact as they are known', () => {
    const [node] = nodesOf(strategyJsonLd([known], language));
    const dates = (node?.subjectOf as readonly JsonLd[]).map(({ startDate, endDate }) => [startDate, endDate]);
    expect(dates).to.deep.equal([
      ['2014-07-10', '2014-07-10'],
      ['2014', '2020'],
      ['2016-03', '2016-03'],
      ['2027-06-01', undefined],
      [undefined, undefined],
      ['-000044-03', '-000044-03'],
    ]);
  });

  it('strategyJsonLd(strategies) has no address that runs, and leaves out what is not known', () => {
    const text = jsonText(strategyJsonLd([known], language, { address: 'javascript:alert(1)' }));
    expect(text).not.to.match(/javascript:|null|undefined/);
    const [bare] = nodesOf(
      strategyJsonLd(
        [{ region: { code: 'X', name: 'X' }, strategies: [{ region: 'X', priorities: [], milestones: [] }] }],
        language,
      ),
    );
    expect(bare).to.have.all.keys(
      ...[
        '@type',
        'name',
        'description',
        'identifier',
        'inLanguage',
        'spatialCoverage',
        'dct:title',
        'dct:description',
      ],
    );
  });

  it('strategyJsonLd(strategies, { heading }) names the only one as the page does', () => {
    const both = { ...known, strategies: [strategy, { ...strategy, period: '2021-2027' }] };
    expect(nodesOf(strategyJsonLd([known], language, { heading: ' Here ' }))[0]?.name).to.equal('Here');
    expect(nodesOf(strategyJsonLd([both], language, { heading: 'Here' })).map(({ name }) => name)).to.deep.equal(
      Array(2).fill('RIS3 of Tuscany'),
    );
  });
});

describe('jsonText', () => {
  it('jsonText(value) is the same JSON, without what ends a script', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = jsonText({ value, more: '</script><!--&\u2028' });
        expect(text).not.to.match(/[<>&\u2028\u2029]/);
        expect(JSON.parse(text)).to.deep.equal(JSON.parse(JSON.stringify({ value, more: '</script><!--&\u2028' })));
      }),
    );
  });
});
