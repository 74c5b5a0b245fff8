import { expect } from '@open-wc/testing';
import { fakeFigures } from '../../../testing/index.js';
import type { FakeOptions } from '../../../testing/index.js';
import type { ViewContext } from '../view.js';
import { cellsOf, showView } from './harness.js';
import type { ShownView } from './harness.js';
import { view } from './lines.js';

describe('view lines', () => {
  let shown: ShownView;
  const chosen = ['XA11', 'XA12', 'XA14'];
  const show = (options: FakeOptions = {}, changed: Partial<ViewContext> = {}) =>
    (shown = showView(view, fakeFigures(options), chosen, changed));

  afterEach(() => shown.remove());

  it('draws a line, a mark a year and a name at its end for each region and the reference', () => {
    show();
    expect(shown.root.querySelectorAll('.line')).to.have.length(4);
    expect(shown.marks()).to.have.length(4 * 6);
    const names = [...shown.root.querySelectorAll('.end-name')].map((name) => name.textContent);
    expect(names).to.deep.equal(['Invented union', 'Region A', 'Region B', 'Region D']);
  });

  it('names the lines above the chart where it is narrow', () => {
    show({}, { width: 300 });
    expect(shown.root.querySelector('.end-name')).to.equal(null);
    expect(shown.root.querySelectorAll('.keys li')).to.have.length(4);
    expect(shown.root.querySelector('.leader')).to.equal(null);
  });

  const many = (count: number, changed: Partial<ViewContext> = {}) => {
    const figures = fakeFigures({ regions: 60 });
    const codes = figures.catalogue.regions.filter(({ level }) => level === 2).map(({ code }) => code);
    shown = showView(view, figures, codes.slice(0, count), changed);
    return codes;
  };

  it('names the highlighted, the reference, the highest and the lowest of many, and counts the others', () => {
    const codes = many(50);
    shown.update({ highlight: codes[45] });
    const groups = [...shown.root.querySelectorAll('g:has(> .line)')].filter((g) => g.querySelector('.end-value'));
    const ends = cellsOf(shown.context(), 0).map(({ value }) => value!);
    const values = groups.map((g) => parseFloat(g.querySelector('.end-value')!.textContent));
    expect(groups.map((g) => g.getAttribute('class'))).to.include.members(['neutral', 'series-more highlight']);
    expect(values).to.include(Math.max(...ends));
    expect(values).to.include(Math.min(...ends));
    expect(shown.root.querySelector('.chart-note')!.textContent).to.equal(
      `Lines without a name: ${51 - groups.length}`,
    );
  });

  it('draws the highlighted line last, in a colour and width of its own', () => {
    const codes = many(10);
    shown.update({ highlight: codes[3] });
    const drawn = [...shown.root.querySelectorAll('.plot .line')].map((line) => getComputedStyle(line));
    const { stroke, strokeWidth } = drawn.at(-1)!;
    expect(strokeWidth).to.equal('2.5px');
    for (const other of drawn.slice(1, -1)) {
      expect(other.strokeWidth).to.equal('1.25px');
      expect(other.stroke).to.not.equal(stroke);
    }
  });

  it('keeps long bold names within the drawing', () => {
    const figures = fakeFigures({});
    const regions = figures.catalogue.regions.map((region) => ({ ...region, name: 'Linguadoca-Rossiglione' }));
    shown = showView(view, { ...figures, catalogue: { ...figures.catalogue, regions } }, chosen);
    for (const width of [600, 768, 968, 1280]) {
      shown.update({ width });
      const edge = shown.root.querySelector('.plot')!.getBoundingClientRect().right;
      const names = [...shown.root.querySelectorAll('.plot text')].map((text) => text.getBoundingClientRect().right);
      expect(Math.max(...names), String(width)).to.be.at.most(edge);
    }
  });

  it('names of many lines above a narrow chart only those that look like no other', () => {
    many(30, { width: 300, highlight: 'XA12' });
    const keys = [...shown.root.querySelectorAll('.keys .name')].map(({ textContent }) => textContent);
    expect(keys).to.deep.equal(['Region B', 'Invented union']);
    expect(shown.root.querySelector('.chart-note')!.textContent).to.equal('Lines without a name: 29');
  });

  it('has marks of exactly the years with a figure, and no other', () => {
    const figures = fakeFigures({ gaps: true, flags: true });
    shown = showView(view, figures, chosen);
    const present = figures.observations.filter(
      ({ region, indicator, value }) =>
        indicator === 'invented_1' && value !== undefined && [...chosen, 'X27'].includes(region),
    );
    expect(shown.marks().map((mark) => mark.dataset.key)).to.have.members(
      present.map(({ region, year }) => `${region} ${year}`),
    );
  });

  it('marks breaks and explains them', () => {
    const figures = fakeFigures();
    const observations = figures.observations.map((each) =>
      each.region === 'XA11' && each.year === 2022 ? { ...each, flag: 'b' } : each,
    );
    shown = showView(view, { ...figures, observations }, chosen);
    expect(shown.root.querySelectorAll('.plot .break')).to.have.length(1);
    expect(shown.root.querySelector('.chart-note')!.textContent).to.contain('Break in the series');
    expect(shown.root.querySelector('[data-key="XA11 2022"]')!.getAttribute('aria-label')).to.contain(
      'break in series',
    );
    shown.remove();
    show();
    expect(shown.root.querySelector('.chart-note')).to.equal(null);
  });

  it('walks along a line and between lines', () => {
    show();
    shown
      .marks()
      .find((mark) => mark.tabIndex === 0)!
      .focus();
    expect(shown.context().cursor).to.deep.equal({ indicator: 'invented_1', region: 'XA11', year: 2019 });
    shown.press('ArrowRight');
    expect(shown.context().cursor!.year).to.equal(2020);
    shown.press('End');
    expect(shown.context().cursor!.year).to.equal(2024);
    const { region } = shown.context().cursor!;
    shown.press('ArrowUp');
    const above = shown.context().cursor!.region;
    shown.press('ArrowDown');
    if (above === region) shown.press('ArrowDown');
    expect(shown.context().cursor!.year).to.equal(2024);
    expect(shown.marks().filter((mark) => mark.tabIndex === 0)).to.have.length(1);
  });

  it('tells the mark nearest to the pointer', () => {
    show();
    const mark = shown.root.querySelector('[data-key="XA12 2022"]')!;
    const box = mark.querySelector('.hit')!.getBoundingClientRect();
    shown.root.querySelector('.plot')!.dispatchEvent(
      new PointerEvent('pointermove', {
        bubbles: true,
        clientX: box.x + box.width / 2 + 3,
        clientY: box.y + box.height / 2 - 2,
      }),
    );
    expect(shown.readout()).to.equal(mark.getAttribute('aria-label'));
  });

  it('draws indices with the reference at 100', () => {
    show({}, { scale: 'index' });
    expect(shown.root.querySelector('.neutral .end-value')!.textContent).to.equal(' 100');
    expect(shown.marks()[0]!.getAttribute('aria-label')).to.match(/, index \d+$/);
  });

  it('draws empty axes for no figures', () => {
    const figures = fakeFigures();
    shown = showView(view, { ...figures, observations: [] }, chosen);
    expect(shown.marks()).to.have.length(0);
  });

  it('is accessible', async () => {
    show({ gaps: true, flags: true });
    await expect(shown.root.host).to.be.accessible();
    shown.update({ width: 280 });
    await expect(shown.root.host).to.be.accessible();
  });
});
