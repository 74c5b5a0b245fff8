import { expect } from '@open-wc/testing';
import { fakeDataset, fakeFigures, settled, textOf, until } from '../../testing/index.js';
import { figuresOf, firedOf, mount, problem, problemsOf, regionHeads, start } from './harness.js';

const THREE = { regions: 'XA11 XA12 XA14' };
const names = (element: Element) => regionHeads(element).slice(0, -1);
const messages = (fired: Awaited<ReturnType<typeof start>>['fired']) =>
  firedOf(fired, 's3-error').map(({ error }) => error.message);

describe('<s3-region-compare> regions and indicators', () => {
  for (const [how, regions] of [
    ['spaces', 'XA12 XA11'],
    ['commas', 'XA12,XA11'],
    ['commas and spaces', ' XA12, XA11 ,'],
    ['new lines', '\n  XA12\n  XA11\n'],
    ['semicolons', 'XA12;XA11'],
    ['lower case', 'xa12 xa11'],
    ['duplicates', 'XA12 XA11 xa12 XA11'],
  ]) {
    it(`regions="…" takes codes with ${how}, each once, in their order`, async () => {
      const el = await mount({ attributes: { regions: regions! } });
      expect(names(el)).to.deep.equal(['Region B', 'Region A']);
      expect(problemsOf(el)).to.be.empty;
      expect(firedOf(el.fired, 's3-error')).to.be.empty;
    });
  }

  it('regions and indicators can be lists, before and after connection', async () => {
    const el = await mount({ attributes: {}, properties: { regions: ['XA12', 'XA11'], indicators: ['invented_2'] } });
    expect(names(el)).to.deep.equal(['Region B', 'Region A']);
    expect(() => figuresOf(el, 'Invented indicator 1')).to.throw();
    el.regions = ['XA15'];
    el.indicators = ['invented_1'];
    await settled(el);
    expect(names(el)).to.deep.equal(['Region E']);
    expect(figuresOf(el, 'Invented indicator 1')).to.have.length(2);
  });

  it('regions follows its attribute, and without it own figures show all their regions', async () => {
    const el = await mount({ data: fakeDataset({ regions: 3 }) });
    el.setAttribute('regions', 'XA12');
    await settled(el);
    expect(names(el)).to.deep.equal(['Region B']);
    el.removeAttribute('regions');
    await settled(el);
    expect(names(el).slice(1)).to.deep.equal(['Region A', 'Region B', 'Region C']);
  });

  it('indicators shows those of the dataset when it is absent, empty or removed', async () => {
    const el = await mount({ attributes: { ...THREE, indicators: 'invented_3, INVENTED_1 invented_3' } });
    const rows = () => [1, 2, 3].filter((i) => textOf(el.shadowRoot!).includes(`Invented indicator ${i}`));
    expect(rows()).to.deep.equal([1, 3]);
    el.setAttribute('indicators', ' ');
    await settled(el);
    expect(rows()).to.deep.equal([1, 2, 3]);
    el.setAttribute('indicators', 'invented_2');
    await settled(el);
    expect(rows()).to.deep.equal([2]);
    el.removeAttribute('indicators');
    await settled(el);
    expect(rows()).to.deep.equal([1, 2, 3]);
  });

  it('says that a code is unknown, suggests the nearest and shows the others', async () => {
    const el = await mount({ attributes: { regions: 'XA11 XA1Q' } });
    expect(await problem(el, /XA1Q/)).to.match(
      /^No region has the code “XA1Q”. Did you mean XA11 \(Region A\), XA12 \(Region B\),? or XA13/,
    );
    expect(names(el)).to.deep.equal(['Region A']);
    await until(() => el.fired.length > 1);
    expect(messages(el.fired)).to.have.length(1);
    expect(messages(el.fired)[0]).to.contain('XA1Q');
    await expect(el).to.be.accessible();
  });

  it('follows a code of an earlier edition, and says so without an error', async () => {
    const el = await mount({ attributes: { regions: 'old1 XA12' } });
    expect(await problem(el, /OLD1/)).to.equal('OLD1 is an earlier code; the region is now XA11 (Region A).');
    expect(names(el)).to.deep.equal(['Region A', 'Region B']);
    expect(messages(el.fired)).to.be.empty;
  });

  it('says what became of a code that can not be compared', async () => {
    const el = await mount({ attributes: { regions: 'OLD2 OLD3 XA11' } });
    await problem(el, /^OLD2 \(Old region B and C\) was split into XA12 and XA13 and can’t be compared.$/);
    await problem(el, /^OLD3 \(Old region D\) no longer exists/);
    expect(names(el)).to.deep.equal(['Region A']);
    expect(messages(el.fired)).to.have.length(2);
  });

  it('says of unknown codes only what is wrong, and asks for no figures of them', async () => {
    const el = await mount({ attributes: { regions: 'QQQQQ' } });
    await problem(el, /^No region has the code “QQQQQ”.$/);
    expect(problemsOf(el)).to.have.length(1);
    expect(firedOf(el.fired, 's3-load')).to.be.empty;
    expect(messages(el.fired)).to.have.length(1);
    await expect(el).to.be.accessible();
  });

  it('says that an indicator is unknown and shows the others', async () => {
    const el = await mount({ attributes: { ...THREE, indicators: 'invented_2 invented_9' } });
    await problem(el, /^There is no indicator “invented_9”./);
    expect(figuresOf(el, 'Invented indicator 2')).to.have.length(4);
    await until(() => messages(el.fired).length);
    expect(messages(el.fired)).to.have.length(1);
  });

  it('takes 300 codes that nobody knows without losing the one that is right', async () => {
    const codes = Array.from({ length: 300 }, (_, i) => `QQ${String(i).padStart(3, '0')}`);
    const el = await mount({ attributes: { regions: [...codes, 'XA11'].join() } });
    await problem(el, /QQ000/);
    expect(names(el)).to.deep.equal(['Region A']);
  });

  it('shows 300 regions as rows, with the number of them in the table', async () => {
    const el = await start({ data: fakeDataset({ regions: 300 }), attributes: {} });
    await until(() => el.shadowRoot!.querySelector('table[aria-rowcount]'));
    await settled(el);
    const table = el.shadowRoot!.querySelector('table[aria-rowcount]')!;
    expect(Number(table.getAttribute('aria-rowcount'))).to.be.within(330, 333);
    expect(table.querySelectorAll('tbody tr').length).to.be.lessThan(200);
    expect(textOf(el.shadowRoot!)).to.contain('Regions compared: 330');
  });
});

describe('<s3-region-compare> year and reference', () => {
  const years = { data: fakeDataset({ indicators: 1, gaps: true, seed: 4 }), attributes: THREE };

  it('year is latest when absent, and again when it is removed', async () => {
    const el = await mount({ attributes: { ...THREE, year: '2020' } });
    expect(textOf(el.shadowRoot!)).to.contain('% of something, 2020');
    el.removeAttribute('year');
    await settled(el);
    expect(textOf(el.shadowRoot!)).to.contain('% of something, 2024');
    expect(problemsOf(el)).to.be.empty;
  });

  it('year takes a number and a numeral, before and after connection', async () => {
    const el = await mount({ attributes: THREE, properties: { year: 2021 } });
    expect(textOf(el.shadowRoot!)).to.contain('% of something, 2021');
    el.year = '2022';
    await settled(el);
    expect(textOf(el.shadowRoot!)).to.contain('% of something, 2022');
  });

  it('year="common" shows one year for all', async () => {
    const el = await mount({ ...years, attributes: { ...THREE, year: ' Common ' } });
    expect(problemsOf(el)).to.be.empty;
    expect(figuresOf(el, 'Invented indicator 1').join()).not.to.match(/ · 20\d\d/);
  });

  for (const year of ['abc', '20', '2023.5', '-2023', '20233', 'NaN']) {
    it(`year="${year}" is no year: says so, fires s3-error and shows the latest`, async () => {
      const el = await mount({ attributes: { ...THREE, year } });
      await problem(el, new RegExp(`^“${year}” is not a year: the latest figures are shown.$`));
      expect(textOf(el.shadowRoot!)).to.contain('% of something, 2024');
      await until(() => messages(el.fired).length);
      expect(messages(el.fired)).to.have.length(1);
      el.year = 'latest';
      await settled(el);
      expect(problemsOf(el)).to.be.empty;
    });
  }

  it('a year without figures says so of each indicator, and shows missing values', async () => {
    const el = await mount({ attributes: { ...THREE, year: '1999', indicators: 'invented_1' } });
    await problem(el, /^Invented indicator 1: no data for these regions.$/);
    expect(figuresOf(el, 'Invented indicator 1').slice(0, 3)).to.deep.equal([
      '– (no data)',
      '– (no data)',
      '– (no data)',
    ]);
    await until(() => messages(el.fired).length);
    expect(messages(el.fired)).to.have.length(1);
    await expect(el).to.be.accessible();
  });

  it('an indicator without any value of these regions is said and fired; the others are shown', async () => {
    const { catalogue, observations } = fakeFigures();
    const kept = observations.filter(({ indicator, region }) => indicator !== 'invented_2' || region === 'XA19');
    const data = { catalogue: async () => catalogue, observations: async () => kept };
    const el = await mount({ data, attributes: THREE });
    await problem(el, /^Invented indicator 2: no data for these regions.$/);
    expect(figuresOf(el, 'Invented indicator 2').slice(0, 3)).to.deep.equal([
      '– (no data)',
      '– (no data)',
      '– (no data)',
    ]);
    expect(figuresOf(el, 'Invented indicator 1').join()).not.to.contain('– (no data)');
    await until(() => messages(el.fired).length);
    expect(messages(el.fired)).to.deep.equal(['Invented indicator 2: no data for these regions.']);
    await expect(el).to.be.accessible();
  });

  it('reference is that of the dataset when absent, none for “none”, any region else', async () => {
    const el = await mount({ attributes: { ...THREE, reference: 'none' } });
    expect(regionHeads(el)).to.deep.equal(['Region A', 'Region B', 'Region D']);
    el.setAttribute('reference', 'xa15');
    await settled(el);
    expect(regionHeads(el)).to.deep.equal(['Region A', 'Region B', 'Region D', 'Region E']);
    el.removeAttribute('reference');
    await settled(el);
    expect(regionHeads(el)).to.deep.equal(['Region A', 'Region B', 'Region D', 'Invented union']);
    el.setAttribute('reference', '');
    await settled(el);
    expect(regionHeads(el)).to.deep.equal(['Region A', 'Region B', 'Region D', 'Invented union']);
    expect(problemsOf(el)).to.be.empty;
  });

  it('an unknown reference is said and fired; the regions are shown without one', async () => {
    const el = await mount({ attributes: { ...THREE, reference: 'MARS' } });
    await problem(el, /^There is no reference “MARS” in these data.$/);
    expect(regionHeads(el)).to.deep.equal(['Region A', 'Region B', 'Region D']);
    await until(() => messages(el.fired).length);
    expect(messages(el.fired)).to.have.length(1);
  });

  it('a reference without a row is said below; its cell is missing, not zero and no average', async () => {
    const el = await mount({ data: fakeDataset({ reference: 'some' }) });
    expect(textOf(el.shadowRoot!)).to.contain(
      'There is no Invented union figure of the year shown for: Invented indicator 3.',
    );
    expect(figuresOf(el, 'Invented indicator 3').at(-1)).to.equal('– (no data)');
    expect(figuresOf(el, 'Invented indicator 2').at(-1)).to.match(/^\d/);
    expect(messages(el.fired)).to.be.empty;
  });

  it('scale="index" without a reference shows no number that is not there', async () => {
    const el = await mount({ attributes: { ...THREE, reference: 'none', scale: 'index' } });
    for (const figure of figuresOf(el, 'Invented indicator 1')) expect(figure).to.equal('– (no data)');
    await expect(el).to.be.accessible();
  });
});
