import { expect } from '@esm-bundle/chai';
import { embedAddress } from './embed-address.js';
import fc from 'fast-check';
import { fakeComparison } from '../testing/index.js';
import { Language } from '../text/language.js';
import { valueText } from '../text/format.js';
import { embedSnippet } from './embed.js';
import type { EmbedOptions, EmbedState } from './embed.js';

const language = new Language('en');

function load(state: EmbedState, options?: EmbedOptions): { document: Document; element: Element; html: string } {
  const html = embedSnippet(state, options);
  const document = new DOMParser().parseFromString(html, 'text/html');
  const elements = document.querySelectorAll('s3-region-compare');
  expect(elements.length).to.equal(1);
  return { document, element: elements[0]!, html };
}

/** Reads the state back by the attribute grammar: lists by space, free text in `heading` or its slot. */
function stateOf(element: Element): EmbedState {
  const text = (name: string) => element.getAttribute(name) ?? undefined;
  const list = (name: string) => text(name)?.split(/[\s,]+/);
  const year = text('year');
  return {
    regions: list('regions') ?? [],
    indicators: list('indicators'),
    reference: text('reference'),
    year: year === 'latest' || year === 'common' || year === undefined ? year : Number(year),
    view: text('view'),
    scale: text('scale'),
    sort: text('sort'),
    highlight: text('highlight'),
    heading: text('heading') ?? element.querySelector('[slot=heading]')?.textContent ?? undefined,
    headingLevel: text('heading-level') === undefined ? undefined : Number(text('heading-level')),
    locale: text('locale'),
    hideToolbar: element.hasAttribute('hide-toolbar') || undefined,
    src: text('src'),
    format: text('format'),
    srcIntegrity: text('integrity'),
  };
}

const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const code = fc.stringMatching(/^[A-Z]{2}[A-Z0-9]{0,3}$/);
const id = fc.stringMatching(/^[a-z][a-z0-9_]{0,20}$/);
const heading = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom("L'Aquila: R&D", '"><script>alert(1)</script>', '&lt;b&gt; &amp;'),
  )
  .map((text) => text.replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '' && text === escaped(text));
const states: fc.Arbitrary<EmbedState> = fc.record({
  regions: fc.uniqueArray(code, { minLength: 1, maxLength: 30 }),
  indicators: optional(fc.uniqueArray(id, { minLength: 1, maxLength: 6 })),
  reference: optional(code),
  year: optional(fc.oneof(fc.constantFrom('latest' as const, 'common' as const), fc.integer({ min: 1990, max: 2100 }))),
  view: optional(fc.constantFrom('dots', 'bars', 'lines', 'scatter', 'table')),
  scale: optional(fc.constantFrom('value', 'index', 'percentile')),
  sort: optional(fc.constantFrom('given', 'name', 'value')),
  highlight: optional(code),
  heading: optional(heading),
  headingLevel: optional(fc.integer({ min: 1, max: 6 })),
  locale: optional(fc.constantFrom('en', 'it', 'pt-PT', 'sr-Latn')),
  hideToolbar: optional(fc.constant(true)),
  src: fc.webUrl({ withQueryParameters: true, withFragments: true }),
  format: optional(fc.constantFrom('csv', 'json', 'sdmx-csv', 'tsv', 'json-stat')),
  srcIntegrity: optional(fc.constant('sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC==')),
});

/** What HTML and XML can hold: neither control characters nor lone surrogates. */
function escaped(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
}

describe('embedSnippet', () => {
  it('embedSnippet(state) is the shortest element that shows it', () => {
    expect(embedSnippet({ regions: ['ITI1', 'ES21', 'FRJ1'] })).to.equal(
      '<s3-region-compare regions="ITI1 ES21 FRJ1"></s3-region-compare>',
    );
  });

  it('embedSnippet(state) comes back as the same state from the attributes', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { element } = load(state);
        const expected = Object.fromEntries(Object.entries(state).filter(([, value]) => value !== undefined));
        const actual = Object.fromEntries(Object.entries(stateOf(element)).filter(([, value]) => value !== undefined));
        expect(actual).to.deep.equal(expected);
      }),
    );
  });

  it('embedSnippet(state) keeps to the attribute grammar: no colon, quote or bracket but in addresses', () => {
    fc.assert(
      fc.property(states, (state) => {
        for (const { name, value } of load(state).element.attributes) {
          expect(name).to.match(/^[a-z]+(-[a-z]+)*$/);
          if (name !== 'src' && name !== 'integrity') expect(value).not.to.match(/[:"'`<>{}[\]]/);
        }
      }),
    );
  });

  it('embedSnippet(state) leaves out words that no attribute can carry', () => {
    const { element } = load({ regions: ['ITI1', 'x"y', 'estat:nama', 'a,b', ''], view: 'a:b' });
    expect(element.getAttribute('regions')).to.equal('ITI1');
    expect(element.hasAttribute('view')).to.be.false;
  });

  it('embedSnippet(state) puts commas between codes that have spaces in them', () => {
    const { element } = load({
      regions: ['ITI1', 'Alpine space'],
      indicators: ['Jobs per head'],
      reference: 'All of us',
    });
    expect(element.getAttribute('regions')).to.equal('ITI1, Alpine space');
    expect(element.getAttribute('indicators')).to.equal('Jobs per head,');
    expect(element.getAttribute('reference')).to.equal('All of us');
    const attributes = ['regions', 'indicators'].map((name) => [name, element.getAttribute(name)!] as const);
    expect(embedAddress('/embed/', 'region-compare', attributes)).to.equal(
      '/embed/region-compare/?regions=ITI1,Alpine%20space&indicators=Jobs%20per%20head,',
    );
  });

  it('embedSnippet(state) names datasets of Eurostat, which a file goes before, and neither format nor hash without a file', () => {
    const eurostat = 'rd_e_gerdreg?sectperf=TOTAL&unit=PC_GDP  demo_r_d2jan?sex=T,F';
    const { element } = load({ regions: ['ITI1'], eurostat, format: 'csv', srcIntegrity: 'sha384-abc' });
    expect(element.getAttributeNames()).to.deep.equal(['regions', 'eurostat']);
    expect(element.getAttribute('eurostat')).to.equal(eurostat.replace('  ', ' '));
    expect(load({ regions: [], eurostat, src: '/a.csv' }).element.getAttributeNames()).to.deep.equal(['src']);
  });

  it('embedSnippet(state, { scriptUrl, integrity }) loads the script, and stands alone in an empty page', () => {
    const { document, html } = load(
      { regions: ['ITI1'] },
      { scriptUrl: 'https://cdn.example/s3-widgets.js?a=1&b=2', integrity: 'sha384-abc' },
    );
    const script = document.querySelector('script')!;
    expect(script.type).to.equal('module');
    expect(script.getAttribute('src')).to.equal('https://cdn.example/s3-widgets.js?a=1&b=2');
    expect(script.integrity).to.equal('sha384-abc');
    expect(script.crossOrigin).to.equal('anonymous');
    expect(html.split('\n')).to.have.length(2);
  });

  it('embedSnippet(state, { fallback, href }) writes the figures and a link inside, on one line', () => {
    const comparison = fakeComparison({ gaps: true, seed: 3 });
    const { element, html } = load(
      { regions: comparison.regions.map((region) => region.code) },
      { fallback: { comparison, language }, href: 'https://x.example/embed?regions=A,B&view=bars' },
    );
    expect(html).not.to.include('\n');
    const rows = [...element.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    );
    expect(rows).to.deep.equal(
      comparison.rows.map((row) =>
        row.cells.map((cell) => {
          const text = valueText(cell, language);
          return cell.value === undefined || cell.year === row.year ? text : `${text} (${cell.year})`;
        }),
      ),
    );
    expect(element.querySelector('a')?.getAttribute('href')).to.equal('https://x.example/embed?regions=A,B&view=bars');
    expect(element.querySelector('a')?.textContent).to.equal('Compare these regions');
  });
});
