import { expect, html } from '@open-wc/testing';
import { allByRole, byRole, settled, textOf, until } from '../../testing/index.js';
import { figuresOf, firedOf, mount, open, problem, problemsOf, regionHeads } from './harness.js';

const THREE = { regions: 'XA11 XA12 XA14' };
const pressed = (element: Element) =>
  allByRole(element, 'button')
    .filter((each) => each.ariaPressed === 'true')
    .map(textOf);

describe('<s3-region-compare> options', () => {
  for (const [view, label] of [
    ['dots', 'Overview'],
    ['bars', 'Ranking'],
    ['lines', 'Over time'],
    ['scatter', 'Two indicators'],
    ['table', 'Table'],
  ] as const) {
    it(`view="${view}" is marked in the toolbar`, async () => {
      const el = await mount({ attributes: { ...THREE, view: view.toUpperCase() } });
      expect(pressed(el)).to.deep.equal([label]);
      expect(problemsOf(el)).to.be.empty;
    });
  }

  for (const [name, shown] of [
    ['view', 'dots, bars, lines, scatter, table'],
    ['scale', 'value, index, percentile'],
    ['sort', 'given, name, value'],
  ] as const) {
    it(`${name}="nonsense" is said and fired; the default counts until it is right`, async () => {
      const el = await mount({ attributes: { ...THREE, [name]: 'nonsense' } });
      await problem(el, new RegExp(`^${name}: “nonsense” is not one of ${shown}.$`));
      expect(regionHeads(el)).to.deep.equal(['Region A', 'Region B', 'Region D', 'Invented union']);
      expect(pressed(el)).to.deep.equal(['Overview']);
      await until(() => firedOf(el.fired, 's3-error').length);
      expect(firedOf(el.fired, 's3-error')).to.have.length(1);
      el.removeAttribute(name);
      await settled(el);
      expect(problemsOf(el)).to.be.empty;
    });
  }

  for (const [view, width, times] of [
    ['dots', 1000, 1],
    ['dots', 320, 3],
    ['table', 1000, 1],
  ] as const) {
    it(`a reference among the regions has no second place: ${view}, ${width} px`, async () => {
      const el = await mount({ attributes: { regions: 'XA11 X27', view }, width });
      const heads = [...allByRole(el, 'columnheader'), ...allByRole(el, 'rowheader')].map(textOf);
      expect(heads.filter((name) => name === 'Invented union')).to.have.length(times);
    });
  }

  it('view is dots when its attribute is removed', async () => {
    const el = await mount({ attributes: { ...THREE, view: 'table' } });
    el.removeAttribute('view');
    await settled(el);
    expect(pressed(el)).to.deep.equal(['Overview']);
    expect(allByRole(el, 'slider')).to.have.length(3);
  });

  it('scale shows values, an index or percentiles, and says which', async () => {
    const el = await mount({ attributes: { ...THREE, scale: 'index' } });
    expect(textOf(el.shadowRoot!)).to.contain('Invented union = 100');
    expect(figuresOf(el, 'Invented indicator 1').at(-1)).to.match(/^100\b/);
    el.scale = 'percentile';
    await settled(el);
    expect(textOf(el.shadowRoot!)).to.contain('percentile, 2024');
    el.removeAttribute('scale');
    await settled(el);
    expect(textOf(el.shadowRoot!)).to.contain('% of something, 2024');
  });

  it('sort orders the regions as given, by name, or by value of the first indicator', async () => {
    const el = await mount({ attributes: { regions: 'XA14 XA11 XA12', reference: 'none' } });
    expect(regionHeads(el)).to.deep.equal(['Region D', 'Region A', 'Region B']);
    el.setAttribute('sort', 'name');
    await settled(el);
    expect(regionHeads(el)).to.deep.equal(['Region A', 'Region B', 'Region D']);
    el.setAttribute('sort', 'value');
    await settled(el);
    const values = figuresOf(el, 'Invented indicator 1').map(parseFloat);
    expect(values).to.deep.equal(values.toSorted((a, b) => b - a));
    el.removeAttribute('sort');
    await settled(el);
    expect(regionHeads(el)).to.deep.equal(['Region D', 'Region A', 'Region B']);
  });

  it('highlight takes a code whatever its case, and an unknown one does no harm', async () => {
    const el = await mount({ attributes: { ...THREE, highlight: ' xa12 ' } });
    const emphasised = () => el.shadowRoot!.querySelectorAll('.highlight').length;
    expect(emphasised()).to.be.greaterThan(0);
    el.highlight = 'nobody';
    await settled(el);
    expect(emphasised()).to.equal(0);
    expect(firedOf(el.fired, 's3-error')).to.be.empty;
    el.removeAttribute('highlight');
    await settled(el);
    expect(emphasised()).to.equal(0);
  });

  it('highlight knows codes of own figures in the case they are written in', async () => {
    const observations = ['north', 'south'].map((region, i) => ({ region, indicator: 'a', year: 2024, value: i + 1 }));
    const el = await mount({ data: { observations }, attributes: { highlight: 'south' } });
    expect(el.shadowRoot!.querySelectorAll('.highlight').length).to.be.greaterThan(0);
  });

  it('heading replaces the one that is made, and comes back when it is removed', async () => {
    const el = await mount({ attributes: { ...THREE, heading: 'Research in the north' } });
    expect(byRole(el, 'figure', 'Research in the north')).to.exist;
    el.removeAttribute('heading');
    await settled(el);
    expect(byRole(el, 'figure', 'Region A, Region B and Region D compared')).to.exist;
  });

  it('heading="" shows none, and the figure keeps its name', async () => {
    const el = await mount({ attributes: { ...THREE, heading: '' } });
    expect(byRole(el, 'figure', 'Region A, Region B and Region D compared')).to.exist;
    const caption = el.shadowRoot!.querySelector('[part="heading"]')!;
    expect(caption.getBoundingClientRect().height).to.be.lessThan(4);
    await expect(el).to.be.accessible();
  });

  it('a heading in the slot names the figure', async () => {
    const el = await mount({ content: html`<h2 slot="heading">Our own words</h2>` });
    expect(byRole(el, 'figure', 'Our own words')).to.exist;
    await expect(el).to.be.accessible();
  });

  for (const level of ['1', '2', '3', '4', '5', '6']) {
    it(`heading-level="${level}" makes a heading of that level`, async () => {
      const el = await mount({ attributes: { ...THREE, 'heading-level': level } });
      expect(byRole(el, 'heading', 'Region A, Region B and Region D compared').localName).to.equal(`h${level}`);
    });
  }

  for (const level of ['0', '7', 'abc', '', '2.5']) {
    it(`heading-level="${level}" leaves it a caption`, async () => {
      const el = await mount({ attributes: { ...THREE, 'heading-level': level } });
      expect(allByRole(el, 'heading')).to.be.empty;
    });
  }

  it('heading-level can be removed', async () => {
    const el = await mount({ attributes: { ...THREE, 'heading-level': '2' } });
    el.removeAttribute('heading-level');
    await settled(el);
    expect(allByRole(el, 'heading')).to.be.empty;
  });

  for (const [value, hidden] of [
    ['', true],
    ['true', true],
    ['hide-toolbar', true],
    ['false', false],
    [' FALSE ', false],
  ] as const) {
    it(`hide-toolbar="${value}" ${hidden ? 'leaves out' : 'keeps'} what changes the comparison`, async () => {
      const el = await mount({ attributes: { ...THREE, 'hide-toolbar': value } });
      expect(allByRole(el, 'toolbar')).to.have.length(hidden ? 0 : 1);
      expect(allByRole(el, 'button')).to.have.length(hidden ? 0 : 8);
      await expect(el).to.be.accessible();
    });
  }

  it('hide-toolbar can be removed, and set as a property', async () => {
    const el = await mount({ attributes: { ...THREE, 'hide-toolbar': '' } });
    el.removeAttribute('hide-toolbar');
    await settled(el);
    expect(allByRole(el, 'toolbar')).to.have.length(1);
    el.hideToolbar = true;
    await settled(el);
    expect(allByRole(el, 'toolbar')).to.be.empty;
  });

  it('hide-toolbar also closes what was open', async () => {
    const el = await mount();
    await open(el, 'In words', 'button', 'In words');
    await until(() => /Region A \d/.test(textOf(el.shadowRoot!)));
    el.hideToolbar = true;
    await settled(el);
    expect(textOf(el.shadowRoot!)).not.to.match(/Invented indicator 1 \(% of something\): Region A/);
  });
});
