import { expect } from '@open-wc/testing';
import { fakeFigures, until } from '../../../testing/index.js';
import type { FakeOptions } from '../../../testing/index.js';
import { valueText } from '../../../text/format.js';
import type { ViewContext } from '../view.js';
import { cellsOf, showView } from './harness.js';
import type { ShownView } from './harness.js';
import { view } from './table.js';

describe('view table', () => {
  let shown: ShownView;
  const show = (options: FakeOptions = {}, changed: Partial<ViewContext> = {}, chosen = ['XA12', 'XA11', 'XA14']) =>
    (shown = showView(view, fakeFigures({ regions: 20, ...options }), chosen, changed));
  const names = () => [...shown.root.querySelectorAll('tbody th .name')].map((name) => name.textContent);
  const heads = () => [...shown.root.querySelectorAll('thead th')];

  afterEach(() => shown.remove());

  it('has a row for each region, a column for each indicator and the reference at the end', () => {
    show();
    expect(names()).to.deep.equal(['Region B', 'Region A', 'Region D']);
    expect(heads()).to.have.length(4);
    expect(shown.root.querySelector('tfoot th')!.textContent.trim()).to.equal('Invented union');
    const { language } = shown.context();
    const values = [...shown.root.querySelectorAll('tbody tr:first-child .value')].map((value) => value.textContent);
    expect(values).to.deep.equal([0, 1, 2].map((i) => valueText(cellsOf(shown.context(), i)[0]!, language)));
  });

  it('says rank, flag and a year that differs', () => {
    const figures = fakeFigures({ regions: 20, indicators: 1 });
    const observations = figures.observations
      .filter(({ region, year }) => region !== 'XA12' || year < 2023)
      .map((each) => (each.region === 'XA12' ? { ...each, flag: 'p' } : each));
    shown = showView(view, { ...figures, observations }, ['XA11', 'XA12', 'XA14']);
    const text = shown.root.querySelectorAll('tbody tr')[1]!.textContent;
    expect(text).to.match(/of 20 · 2022/);
    expect(text).to.contain('provisional');
    expect(shown.root.querySelectorAll('tbody tr')[0]!.textContent).to.not.contain('2024');
  });

  it('shows a missing figure as missing', () => {
    const figures = fakeFigures({ regions: 20 });
    const observations = figures.observations.filter(({ region }) => region !== 'XA12');
    shown = showView(view, { ...figures, observations }, ['XA11', 'XA12']);
    expect(shown.root.querySelectorAll('tbody tr')[1]!.querySelector('.value')!.textContent).to.equal('– (no data)');
  });

  it('sorts by the button of a column, and says by which', () => {
    show();
    const buttons = heads().map((head) => head.querySelector('button')!);
    buttons[0]!.click();
    buttons[2]!.click();
    expect(shown.calls).to.deep.equal([
      ['sort', 'name', 'Sorted by Region.', undefined],
      ['sort', 'value', 'Sorted by Invented indicator 2.', 'invented_2'],
    ]);
    shown.update({ sort: 'name' });
    expect(names()).to.deep.equal(['Region A', 'Region B', 'Region D']);
    expect(heads().map((head) => head.getAttribute('aria-sort'))).to.deep.equal(['ascending', null, null, null]);
    shown.update({ sort: 'value', indicator: 'invented_2' });
    expect(heads()[2]!.getAttribute('aria-sort')).to.equal('descending');
    const column = [...shown.root.querySelectorAll('tbody td:nth-child(3) .value')].map(({ textContent }) =>
      parseFloat(textContent),
    );
    expect(column).to.deep.equal([...column].sort((a, b) => b - a));
    heads()[2]!.querySelector('button')!.click();
    expect(shown.calls.at(-1)!.slice(0, 2)).to.deep.equal(['sort', 'given']);
  });

  it('keeps the mark of a region when the order changes', () => {
    show();
    const mark = () =>
      [...shown.root.querySelectorAll('tbody tr')]
        .find((row) => row.textContent.includes('Region B'))!
        .querySelector('.mark')!
        .getAttribute('d');
    const before = mark();
    shown.update({ sort: 'name' });
    expect(mark()).to.equal(before);
  });

  it('draws only what is near of 300 regions, and tells how many there are', async () => {
    const figures = fakeFigures({ regions: 300 });
    const codes = figures.catalogue.regions.filter(({ level }) => level === 2).map(({ code }) => code);
    shown = showView(view, figures, codes);
    expect(shown.root.querySelectorAll('tbody tr').length).to.be.lessThan(60);
    expect(shown.root.querySelector('table')!.getAttribute('aria-rowcount')).to.equal('302');
    const box = shown.root.querySelector('.sortable')!;
    box.scrollTop = box.scrollHeight;
    await until(() => names().includes(figures.catalogue.regions.at(-1)!.name));
  });

  it('scrolls inside itself', () => {
    show({ indicators: 8 });
    (shown.root.host as HTMLElement).style.width = '300px';
    const box = shown.root.querySelector('.sortable')!;
    expect(box.scrollWidth).to.be.greaterThan(300);
    expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
  });

  it('keeps the mark beside the first word of a long name', () => {
    const { catalogue, observations } = fakeFigures({ regions: 20, indicators: 8 });
    const regions = catalogue.regions.map((region) => ({ ...region, name: 'Languedoc-Roussillon' }));
    shown = showView(view, { catalogue: { ...catalogue, regions }, observations }, ['XA11', 'XA12']);
    (shown.root.host as HTMLElement).style.width = '300px';
    const head = shown.root.querySelector('tbody th')!;
    const firstLine = head.querySelector('.name')!.getClientRects()[0]!;
    const mark = head.querySelector('.symbol')!.getBoundingClientRect();
    expect(mark.bottom).to.be.within(firstLine.top, firstLine.bottom + 2);
    expect(mark.right).to.be.at.most(firstLine.left);
  });

  it('tints the whole row of the highlighted region, its head too', () => {
    show({}, { highlight: 'XA12' });
    const row = [...shown.root.querySelectorAll('.highlight-row > *')];
    expect(row).to.have.length(4);
    expect(new Set(row.map((cell) => getComputedStyle(cell).backgroundColor)).size).to.equal(1);
  });

  it('puts no more than six indicators beside one another on paper', () => {
    show({ indicators: 8 });
    const words = (place: string) =>
      [...shown.root.querySelectorAll(place)].map(({ textContent }) => textContent.trim());
    const [heads, values] = [words('thead .label').slice(1), words('.value').sort()];
    shown.update({ isPrinted: true });
    const tables = [...shown.root.querySelectorAll('table')];
    expect(tables.map(({ rows }) => rows[0]!.cells.length)).to.deep.equal([7, 3]);
    expect(words('table:first-of-type thead .label').slice(1)).to.deep.equal(heads.slice(0, 6));
    expect(words('table:last-of-type thead .label').slice(1)).to.deep.equal(heads.slice(6));
    expect(words('table:last-of-type tbody .name')).to.deep.equal(['Region B', 'Region A', 'Region D']);
    expect(words('.value').sort()).to.deep.equal(values);
    shown.update({ isPrinted: false });
    expect(shown.root.querySelectorAll('table')).to.have.length(1);
  });

  it('counts the indicators in its caption where they are many', () => {
    show();
    expect(shown.root.querySelector('caption')!.textContent).to.contain('Invented indicator 2');
    shown.remove();
    show({ indicators: 4 });
    expect(shown.root.querySelector('caption')!.textContent.trim()).to.match(/^Indicators: 4\. /);
  });

  it('is accessible', async () => {
    show({ flags: true, gaps: true });
    await expect(shown.root.host).to.be.accessible();
  });
});
