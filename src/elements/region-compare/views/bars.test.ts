import { expect } from '@open-wc/testing';
import { fakeFigures, until } from '../../../testing/index.js';
import type { FakeOptions } from '../../../testing/index.js';
import { valueSentence } from '../../../text/value-sentence.js';
import type { ViewContext } from '../view.js';
import { view } from './bars.js';
import { cellsOf, showView } from './harness.js';
import type { ShownView } from './harness.js';

describe('view bars', () => {
  let shown: ShownView;
  const show = (options: FakeOptions = {}, changed: Partial<ViewContext> = {}, chosen = ['XA11', 'XA12', 'XC15']) =>
    (shown = showView(view, fakeFigures({ regions: 60, ...options }), chosen, changed));
  const places = () => [...shown.root.querySelectorAll('.item .place')].map((place) => place.textContent);
  /** Places from 1, ties counted one by one. */
  const positions = () =>
    [...shown.root.querySelectorAll('[aria-posinset]')].map((row) => Number(row.getAttribute('aria-posinset')));
  const more = () => shown.root.querySelector<HTMLButtonElement>('.more')!;

  afterEach(() => shown.remove());

  it('shows each chosen region between two neighbours, with the best and the last', () => {
    show();
    const chosen = [...shown.root.querySelectorAll('li:has(.chosen)')].map((row) =>
      Number(row.getAttribute('aria-posinset')),
    );
    expect(chosen).to.have.length(3);
    for (const place of chosen) {
      for (const near of [place - 2, place - 1, place + 1, place + 2]) {
        if (near >= 1 && near <= 60) expect(positions()).to.include(near);
      }
    }
    expect(places()[0]).to.equal('1');
    expect(positions().at(-1)).to.equal(60);
    expect(shown.root.querySelectorAll('.gap').length).to.be.greaterThan(0);
  });

  it('does not cut long names of chosen regions', () => {
    const { catalogue, observations } = fakeFigures({ regions: 60 });
    const regions = catalogue.regions.map((region) => ({ ...region, name: `Provincia autonoma di ${region.code}` }));
    const figures = { catalogue: { ...catalogue, regions }, observations };
    shown = showView(view, figures, ['XA11', 'XA12', 'XC15'], { width: 560 });
    (shown.root.host as HTMLElement).style.width = '560px';
    const names = [...shown.root.querySelectorAll('.chosen .who')];
    expect(names).to.have.length(3);
    for (const { scrollWidth, clientWidth } of names) expect(scrollWidth).to.be.at.most(clientWidth);
  });

  it('says region, indicator, value, year and rank of each mark', () => {
    show();
    const { language } = shown.context();
    const labels = shown.marks().map((mark) => mark.getAttribute('aria-label'));
    for (const cell of cellsOf(shown.context(), 0)) expect(labels).to.include(valueSentence(cell, language, true));
  });

  it('ranks the lowest first where lower is better', () => {
    show({}, { indicator: 'invented_2' });
    const numbers = [...shown.root.querySelectorAll('.item text')].map((text) => parseFloat(text.textContent));
    expect(numbers).to.deep.equal([...numbers].sort((a, b) => a - b));
  });

  it('opens the whole ranking at the chosen regions, and goes back', () => {
    show();
    more().click();
    expect(more().getAttribute('aria-expanded')).to.equal('true');
    expect(shown.root.querySelector('[aria-setsize="60"]')).to.not.equal(null);
    expect(shown.root.querySelector('.gap')).to.equal(null);
    more().click();
    expect(more().textContent.trim()).to.equal('Show all 60 regions');
  });

  it('draws only what is near of 1500 regions, at a height as if all were drawn', () => {
    show({ regions: 1500 });
    more().click();
    expect(shown.marks().length).to.be.lessThan(60);
    const box = shown.root.querySelector('.ranked-box')!;
    expect(box.scrollHeight).to.be.closeTo(1500 * 28, 120);
  });

  it('draws more when scrolled', async () => {
    show({ regions: 300 });
    more().click();
    shown.root.querySelector('.ranked-box')!.scrollTop = 200 * 28;
    await until(() => positions().includes(205));
    expect(positions()).to.not.include(20);
  });

  it('scrolls a list of many chosen regions in the box, with its gaps', async () => {
    const { regions } = fakeFigures({ regions: 300 }).catalogue;
    const codes = regions.filter(({ level }) => level === 2).map(({ code }) => code);
    show({ regions: 300 }, {}, codes.slice(0, 100));
    const box = shown.root.querySelector('.ranked-box')!;
    expect(shown.marks().length).to.be.lessThan(60);
    expect(more().getAttribute('aria-expanded')).to.equal('false');
    box.scrollTop = box.scrollHeight;
    await until(() => positions().includes(300));
    expect(shown.marks().filter((mark) => mark.tabIndex === 0)).to.have.length(1);
    await expect(shown.root.host).to.be.accessible();
  });

  it('walks to rows that are not drawn yet', () => {
    show({ regions: 300 });
    more().click();
    shown
      .marks()
      .find((mark) => mark.tabIndex === 0)!
      .focus();
    shown.press('End');
    expect(shown.label()).to.match(/rank 300 of 300/);
    shown.press('Home');
    expect(shown.label()).to.match(/rank 1 of 300/);
    shown.press('ArrowDown');
    expect(shown.label()).to.match(/rank 2 of 300/);
  });

  it('has one tab stop, moves with the arrows, tells what it is on and selects it', () => {
    show();
    const stops = () => shown.marks().filter((mark) => mark.tabIndex === 0);
    expect(stops()).to.have.length(1);
    const [first] = stops();
    first!.focus();
    expect(shown.readout()).to.equal(first!.getAttribute('aria-label'));
    shown.press('ArrowDown');
    expect(shown.label()).to.not.equal(first!.getAttribute('aria-label'));
    expect(stops()).to.deep.equal([shown.root.activeElement]);
    shown.press('Enter');
    expect(shown.calls.at(-1)).to.deep.equal(['select', shown.context().cursor]);
    shown.press('Escape');
    expect(shown.context().cursor).to.equal(undefined);
    expect(shown.readout()).to.match(/^Point at/);
  });

  it('tells what the pointer is on and forgets it', () => {
    show();
    const [mark] = shown.marks();
    mark!.dispatchEvent(new PointerEvent('pointermove', { bubbles: true }));
    expect(shown.readout()).to.equal(mark!.getAttribute('aria-label'));
    shown.root.querySelector('.chart')!.dispatchEvent(new PointerEvent('pointerleave'));
    expect(shown.context().cursor).to.equal(undefined);
    mark!.click();
    expect(shown.calls.at(-1)).to.deep.equal(['select', { indicator: 'invented_1', region: mark!.dataset.key }]);
  });

  it('keeps regions without a figure, from outside and of another year below the ranking', () => {
    const figures = fakeFigures({ regions: 20, outside: 1, indicators: 1, years: [2020, 2021] });
    const observations = figures.observations.filter(
      ({ region, year }) => region !== 'XA15' && !(region === 'XA12' && year === 2021),
    );
    shown = showView(view, { ...figures, observations }, ['XA11', 'XA14', 'XA12', 'XA15', 'ZZ11']);
    const outside = shown.root.querySelector('[aria-labelledby="bars-outside"]')!;
    const texts = [...outside.querySelectorAll('.item')].map((item) => item.textContent.replace(/\s+/g, ' '));
    expect(texts).to.have.length(3);
    expect(texts[0]).to.match(/Region B.*\(2020\)/);
    expect(texts[1]).to.match(/Region E.*no data/);
    expect(outside.querySelectorAll('.item')[1]!.querySelector('rect')).to.equal(null);
    expect(texts[2]).to.match(/Region U/);
  });

  it('draws the reference as a line with its name and number', () => {
    show();
    expect(shown.root.querySelector('.bars-axis text')!.textContent).to.match(/^Invented union \d/);
    shown.update({
      comparison: {
        ...shown.context().comparison,
        rows: shown.context().comparison.rows.map((row) => ({ ...row, reference: undefined })),
      },
    });
    expect(shown.root.querySelector('.reference')).to.equal(null);
  });

  it('is accessible, narrow and wide, open and closed', async () => {
    show();
    await expect(shown.root.host).to.be.accessible();
    more().click();
    await expect(shown.root.host).to.be.accessible();
    shown.update({ width: 280 });
    await expect(shown.root.host).to.be.accessible();
  });
});
