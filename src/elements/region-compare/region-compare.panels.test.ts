import { expect } from '@open-wc/testing';
import { allByRole, byRole, fakeDataset, nameOf, settled, textOf, until } from '../../testing/index.js';
import { summarise } from '../../text/summary.js';
import { Language } from '../../text/language.js';
import type { RegionCompare } from './region-compare.js';
import { enter, firedOf, mount, open, problem, problemsOf, regionHeads, statusOf } from './harness.js';

const SETTINGS = 'Change regions and figures';
const found = (el: Element) => allByRole(el, 'button', /^Add /).map(nameOf);
const regions = (el: Element) => regionHeads(el).slice(0, -1);

async function search(el: RegionCompare, text: string): Promise<void> {
  enter(byRole(el, 'searchbox', 'Add a region: name or code'), text);
  await settled(el);
}

describe('<s3-region-compare> settings', () => {
  let el: Awaited<ReturnType<typeof mount>>;
  beforeEach(async () => {
    el = await mount();
    await open(el, SETTINGS, 'searchbox');
  });

  for (const [what, text] of [
    ['its native name', 'περιφερεια'],
    ['its Latin name', 'region c'],
    ['its name in another language', 'Regione C'],
    ['its code', 'xa13'],
  ]) {
    it(`finds a region by ${what}`, async () => {
      await search(el, text!);
      expect(found(el)[0]).to.equal('Add Region C (XA13)');
    });
  }

  it('finds regions by a code of an earlier edition', async () => {
    await search(el, 'OLD2');
    await until(() => found(el).length);
    expect(found(el)).to.deep.equal(['Add Region C (XA13)']);
  });

  it('says how many it has found, and when it found none', async () => {
    await search(el, 'xa1');
    expect(statusOf(el)).to.match(/^Regions found: \d+\.$/);
    expect(found(el).length).to.be.within(5, 8);
    await search(el, 'atlantis');
    expect(statusOf(el)).to.equal('No region found.');
    await expect(el).to.be.accessible();
  });

  it('does not offer what is chosen, nor aggregates', async () => {
    await search(el, 'Region A');
    expect(found(el).join()).not.to.contain('(XA11)');
    await search(el, 'Invented union');
    expect(found(el)).to.be.empty;
  });

  it('adds what was found, and removes what is chosen', async () => {
    await search(el, 'Region F');
    byRole(el, 'button', 'Add Region F (XA16)').click();
    await settled(el);
    expect(regions(el)).to.deep.equal(['Region A', 'Region B', 'Region D', 'Region F']);
    expect(statusOf(el)).to.equal('Region F added.');
    expect(byRole<HTMLInputElement>(el, 'searchbox').value).to.equal('');
    byRole(el, 'button', 'Remove Region B').click();
    await settled(el);
    expect(regions(el)).to.deep.equal(['Region A', 'Region D', 'Region F']);
    expect(statusOf(el)).to.equal('Region B removed.');
  });

  it('lets all regions be removed and another be added', async () => {
    el = await mount({ data: undefined, attributes: { regions: 'ITI1' } });
    await open(el, SETTINGS, 'searchbox');
    byRole(el, 'button', 'Remove Tuscany').click();
    await settled(el);
    await problem(el, /No region is chosen/);
    await search(el, 'toscana');
    byRole(el, 'button', 'Add Tuscany (ITI1)').click();
    await settled(el);
    expect(regions(el)).to.deep.equal(['Tuscany']);
    expect(problemsOf(el)).to.be.empty;
  });

  it('adds and removes indicators, and keeps the last one', async () => {
    byRole(el, 'checkbox', /^Invented indicator 1/).click();
    await settled(el);
    expect(statusOf(el)).to.equal('Invented indicator 1 removed.');
    expect(allByRole(el, 'rowheader').map(nameOf).join()).not.to.contain('indicator 1');
    byRole(el, 'checkbox', /^Invented indicator 2/).click();
    await settled(el);
    expect(byRole<HTMLInputElement>(el, 'checkbox', /^Invented indicator 3/).disabled).to.equal(true);
    byRole(el, 'checkbox', /^Invented indicator 1/).click();
    await settled(el);
    expect(allByRole(el, 'rowheader').map((head) => /indicator \d/.exec(nameOf(head))?.[0])).to.deep.equal([
      'indicator 3',
      'indicator 1',
    ]);
  });

  for (const [label, value, text, seen] of [
    ['Year', 'common', 'Newest that all share', '% of something, 2024'],
    ['Show', 'index', 'Index, Invented union = 100', 'Invented union = 100, 2024'],
    ['Show', 'percentile', 'Percentile among all regions', 'percentile, 2024'],
    ['Order of regions', 'value', 'By value, highest first', '% of something, 2024'],
  ] as const) {
    it(`“${label}” can be “${text}”`, async () => {
      enter(byRole(el, 'combobox', label), value, 'change');
      await settled(el);
      expect(statusOf(el)).to.equal(`${label}: ${text}`);
      expect(textOf(el.shadowRoot!)).to.contain(seen);
      expect(byRole<HTMLSelectElement>(el, 'combobox', label).selectedOptions[0]!.textContent).to.equal(text);
    });
  }

  it('shows what the attributes say', async () => {
    el.sort = 'name';
    el.scale = 'percentile';
    el.year = 'common';
    await settled(el);
    const values = allByRole<HTMLSelectElement>(el, 'combobox').map(
      ({ selectedOptions }) => selectedOptions[0]?.textContent,
    );
    expect(values).to.deep.equal(['Newest that all share', 'Percentile among all regions', 'By name']);
  });

  it('shows the year that is chosen, whatever the figures', async () => {
    el.year = 2022;
    await settled(el);
    expect(byRole<HTMLSelectElement>(el, 'combobox', 'Year').selectedOptions[0]?.textContent).to.equal('2022');
  });

  it('is accessible', async () => {
    await search(el, 'Region');
    await expect(el).to.be.accessible();
  });
});

describe('<s3-region-compare> words', () => {
  it('tell the comparison in sentences, and follow it', async () => {
    const el = await mount({ data: fakeDataset({ gaps: true, flags: true, reference: 'some' }) });
    byRole(el, 'button', 'In words').click();
    const expected = () => summarise(firedOf(el.fired, 's3-load').at(-1)!.comparison, new Language('en'));
    await until(() => textOf(el.shadowRoot!).includes(expected()[0]!));
    for (const sentence of expected()) expect(textOf(el.shadowRoot!)).to.contain(sentence);
    el.regions = 'XA15';
    await settled(el);
    for (const sentence of expected()) expect(textOf(el.shadowRoot!)).to.contain(sentence);
    await expect(el).to.be.accessible();
  });

  it('tell the highlighted one of many regions, whatever the case of its code', async () => {
    const el = await mount({
      data: fakeDataset({ regions: 12, indicators: 1 }),
      attributes: { regions: 'XA11 XA12 XA13 XA14 XA15 XA16 XA17 XA18 XA19', highlight: 'xa11' },
    });
    byRole(el, 'button', 'In words').click();
    const told = await until(() => /Highest: .*/.exec(textOf(el.shadowRoot!))?.[0]);
    expect(told).to.contain('Region A');
  });
});

describe('<s3-region-compare> on a page of its own', () => {
  it('one panel below the table is open at a time', async () => {
    const el = await mount();
    byRole(el, 'button', 'In words').click();
    await until(() => /Region A \d/.test(textOf(el.shadowRoot!)));
    await open(el, 'Download', 'button', 'Figures (CSV)');
    expect(textOf(el.shadowRoot!)).not.to.match(/Region A \d/);
    expect(byRole(el, 'button', 'Download').ariaExpanded).to.equal('true');
    expect(byRole(el, 'button', 'In words').ariaExpanded).to.equal('false');
    byRole(el, 'button', 'Download').click();
    await settled(el);
    expect(allByRole(el, 'button', 'Figures (CSV)')).to.be.empty;
  });
});
