import { expect } from '@open-wc/testing';
import { fakeFigures } from '../../../testing/index.js';
import type { FakeOptions } from '../../../testing/index.js';
import { valueSentence } from '../../../text/value-sentence.js';
import type { ViewContext } from '../view.js';
import { cellsOf, showView } from './harness.js';
import type { ShownView } from './harness.js';
import { view } from './scatter.js';

describe('view scatter', () => {
  let shown: ShownView;
  const chosen = ['XA11', 'XA12', 'XA14'];
  const show = (options: FakeOptions = {}, changed: Partial<ViewContext> = {}) =>
    (shown = showView(view, fakeFigures({ regions: 50, ...options }), chosen, changed));
  const point = (x: number, y: number, type = 'pointermove') => {
    const plot = shown.root.querySelector('.plot')!;
    const box = plot.getBoundingClientRect();
    plot.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: box.x + x, clientY: box.y + y }));
  };
  const cloud = () => [
    ...shown.root
      .querySelector('.cloud')!
      .getAttribute('d')!
      .matchAll(/M([\d.]+) ([\d.]+)/g),
  ];

  afterEach(() => shown.remove());

  it('draws all regions as one path, the chosen ones as marks with names', () => {
    show();
    expect(cloud()).to.have.length(47);
    expect(shown.marks().map((mark) => mark.dataset.key)).to.deep.equal(chosen);
    expect([...shown.root.querySelectorAll('.mark-label')].map((label) => label.textContent)).to.deep.equal([
      'Region A',
      'Region B',
      'Region D',
    ]);
  });

  it('says both figures of a mark', () => {
    show();
    const { language } = shown.context();
    const [x, y] = [cellsOf(shown.context(), 0)[1]!, cellsOf(shown.context(), 1)[1]!];
    expect(shown.marks()[1]!.getAttribute('aria-label')).to.equal(
      `${valueSentence(x, language, true)}. ${valueSentence(y, language, true)}`,
    );
  });

  it('names what the pointer is near, chosen or not, and selects it', () => {
    show();
    const [, x, y] = cloud()[0]!;
    point(Number(x) + 2, Number(y));
    const { region } = shown.context().cursor!;
    expect(chosen).to.not.include(region);
    expect(shown.readout()).to.match(/^Region .*Invented indicator 1.*Invented indicator 2/);
    expect(shown.root.querySelector('.pointed')).to.not.equal(null);
    point(Number(x) + 2, Number(y), 'click');
    expect(shown.calls.at(-1)).to.deep.equal(['select', { indicator: 'invented_1', region }]);
  });

  it('walks between the chosen regions', () => {
    show();
    shown.marks()[0]!.focus();
    for (let i = 0; i < 3; i++) shown.press('ArrowRight');
    const right = shown.label();
    shown.press('ArrowRight');
    expect(shown.label()).to.equal(right);
    shown.press('Home');
    expect(shown.label()).to.not.equal(right);
  });

  it('names the regions that lack one of the two figures', () => {
    const figures = fakeFigures({ regions: 20 });
    const observations = figures.observations.filter(
      (each) => each.region !== 'XA12' || each.indicator !== 'invented_2',
    );
    shown = showView(view, { ...figures, observations }, chosen);
    expect(shown.marks()).to.have.length(2);
    expect(shown.root.querySelector('.chart-note')!.textContent).to.contain('Region B');
  });

  it('asks for a second indicator where there is one', () => {
    show({ indicators: 1 });
    expect(shown.root.textContent).to.contain('Choose two indicators');
  });

  it('takes another row when the second indicator is the last or unknown', () => {
    show({}, { indicator: 'invented_3', secondIndicator: 'unknown' });
    expect(shown.marks()).to.have.length(3);
  });

  it('is accessible', async () => {
    show({ gaps: true });
    await expect(shown.root.host).to.be.accessible();
    shown.update({ width: 280 });
    await expect(shown.root.host).to.be.accessible();
  });
});
