import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Priority } from '../model/index.js';
import { priorityForest } from '../stats/priority-view.js';
import { Language } from '../text/language.js';
import { listSnippet } from './list-embed.js';
import type { ListEmbedState } from './list-embed.js';

const language = new Language('en');

function load(state: ListEmbedState, priorities: readonly Priority[], heading = 'Priorities of Toscana') {
  const html = listSnippet(state, { forest: priorityForest(priorities), language, heading });
  const page = new DOMParser().parseFromString(html, 'text/html');
  const elements = page.querySelectorAll('s3-priority-list');
  expect(elements.length).to.equal(1);
  return { html, page, element: elements[0]! };
}

const priorities: readonly Priority[] = [
  { id: 'ict', title: { en: 'ICT & photonics' }, summary: { en: 'Light' } },
  { id: 'factory', title: { it: 'Fabbrica intelligente' } },
  { id: 'lidar', title: { en: 'Lidar' }, parent: 'ict' },
  { id: 'mirrors', title: { it: 'Specchi' }, parent: 'lidar' },
];

describe('listSnippet', () => {
  it('listSnippet(state) has the attributes of the state', () => {
    const { element } = load(
      {
        region: 'ITI1',
        period: '2014-2020',
        comparePeriod: '2021-2027',
        regionHref: '/region/{code}',
        heading: 'A: b',
      },
      priorities,
    );
    expect(Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]))).to.deep.equal({
      region: 'ITI1',
      period: '2014-2020',
      'compare-period': '2021-2027',
      'region-href': '/region/{code}',
    });
    expect(element.querySelector('[slot="heading"]')?.textContent).to.equal('A: b');
  });

  it('listSnippet(state) has the tree as headings and lists in lists, for where no script runs', () => {
    const { html } = load({ region: 'ITI1', headingLevel: 2 }, priorities);
    expect(html).to.equal(
      '<s3-priority-list region="ITI1" heading-level="2"><h2>Priorities of Toscana</h2>' +
        '<h3>ICT &amp; photonics</h3><p>Light</p>' +
        '<ul><li>Lidar<ul><li><span lang="it">Specchi</span></li></ul></li></ul>' +
        '<h3 lang="it">Fabbrica intelligente</h3></s3-priority-list>',
    );
    expect(load({ region: 'ITI1', heading: '' }, priorities).html).not.to.contain('Priorities of Toscana');
  });

  it('listSnippet(state) has every priority of a tree of any depth', () => {
    const deep = Array.from({ length: 20_000 }, (_, index): Priority => ({
      id: `p${index}`,
      title: { en: `n${index}.` },
      ...(index && { parent: `p${index - 1}` }),
    }));
    const { element } = load({}, deep);
    expect(element.querySelectorAll('li').length).to.equal(deep.length - 1);
    expect(element.textContent).to.contain('n19999.');
  });

  it('listSnippet(state) is one element, whatever the texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('</s3-priority-list>', '<script>x</script>', '"><img src=x>'),
    );
    const any = fc.array(
      fc.record<Priority>({
        id: text,
        title: fc.dictionary(text, text),
        summary: fc.record({ en: text }),
        parent: text,
      }),
    );
    fc.assert(
      fc.property(any, text, (list, heading) => {
        const { page } = load({ heading }, list, heading);
        expect(page.body.children.length).to.equal(1);
        expect(page.querySelectorAll('script, img').length).to.equal(0);
      }),
    );
  });
});
