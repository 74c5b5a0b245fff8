import { expect, html } from '@open-wc/testing';
import { DataError } from '../../sources/data-error.js';
import { allByRole, byRole, fakeDataset, settled, until } from '../../testing/index.js';
import { EVENTS, enter, firedOf, mount, open, press } from './harness.js';

const SETTINGS = 'Change regions and figures';
const changes = (fired: Parameters<typeof firedOf>[0]) =>
  firedOf(fired, 's3-change').map(({ property, value }) => [property, value]);

describe('<s3-region-compare> events', () => {
  it('bubble out of shadow roots', async () => {
    const place = document.createElement('div');
    document.body.append(place);
    const seen: Event[] = [];
    const inner = place.attachShadow({ mode: 'open' });
    for (const type of EVENTS) place.addEventListener(type, (event) => seen.push(event));
    const parent = document.createElement('div');
    inner.append(parent);
    const el = await mount({ parent, attributes: { regions: 'XA11 QQQQQ' } });
    await until(() => seen.some(({ type }) => type === 's3-error'));
    byRole(el, 'slider', /indicator 1/).focus();
    await el.updateComplete;
    press(el, 'ArrowRight');
    await el.updateComplete;
    press(el, 'Enter');
    await until(() => new Set(seen.map(({ type }) => type)).size === 4);
    expect(seen.every(({ bubbles, composed, cancelable }) => bubbles && composed && !cancelable)).to.equal(true);
    place.remove();
  });

  describe('s3-load', () => {
    it('carries the comparison that is shown', async () => {
      const el = await mount();
      const [event, ...others] = firedOf(el.fired, 's3-load');
      expect(others).to.be.empty;
      expect(event!.comparison.regions.map(({ code }) => code)).to.deep.equal(['XA11', 'XA12', 'XA14']);
      expect(event!.comparison.rows).to.have.length(3);
      expect(event!.comparison.reference?.code).to.equal('X27');
    });

    it('comes once for each set of figures, and not for another way to draw them', async () => {
      const el = await mount();
      el.view = 'table';
      await settled(el);
      el.scale = 'index';
      el.highlight = 'XA12';
      el.heading = 'Another';
      el.hideToolbar = true;
      await settled(el);
      expect(firedOf(el.fired, 's3-load')).to.have.length(1);
      el.regions = 'XA15';
      await settled(el);
      expect(firedOf(el.fired, 's3-load')).to.have.length(2);
    });

    it('comes after the figures are in the document', async () => {
      const el = document.createElement('s3-region-compare');
      el.data = fakeDataset();
      el.regions = 'XA11';
      let heads = 0;
      el.addEventListener('s3-load', () => (heads = allByRole(el, 'columnheader').length));
      const place = await mount();
      place.after(el);
      await until(() => heads);
      expect(heads).to.equal(4);
      el.remove();
    });

    for (const view of ['bars', 'lines', 'scatter', 'table']) {
      it(`comes once for view="${view}" in the markup`, async () => {
        const el = await mount({ attributes: { regions: 'XA11 XA12', view } });
        await until(() => el.shadowRoot!.querySelector('[part="body"] :is(table, svg)'));
        await settled(el);
        expect(firedOf(el.fired, 's3-load')).to.have.length(1);
      });
    }
  });

  describe('s3-change', () => {
    it('comes once for each action, with what was changed and its new value', async () => {
      const el = await mount();
      byRole(el, 'button', 'Table').click();
      await settled(el);
      await open(el, SETTINGS, 'searchbox');
      enter(byRole(el, 'combobox', 'Show'), 'index', 'change');
      enter(byRole(el, 'combobox', 'Order of regions'), 'name', 'change');
      await settled(el);
      byRole(el, 'button', 'Remove Region B').click();
      await settled(el);
      byRole(el, 'checkbox', /indicator 2/).click();
      await settled(el);
      enter(byRole(el, 'combobox', 'Year'), 'common', 'change');
      await settled(el);
      expect(changes(el.fired)).to.deep.equal([
        ['view', 'table'],
        ['scale', 'index'],
        ['sort', 'name'],
        ['regions', ['XA11', 'XA14']],
        ['indicators', ['invented_1', 'invented_3']],
        ['year', 'common'],
      ]);
    });

    it('comes when the property has the new value already', async () => {
      const el = await mount();
      let view = '';
      el.addEventListener('s3-change', () => (view = el.view));
      byRole(el, 'button', 'Ranking').click();
      expect(view).to.equal('bars');
    });

    it('does not come when properties or attributes are set from code', async () => {
      const el = await mount();
      el.regions = 'XA12';
      el.indicators = ['invented_1'];
      el.view = 'table';
      el.setAttribute('scale', 'index');
      el.setAttribute('sort', 'name');
      el.year = 2022;
      await settled(el);
      expect(changes(el.fired)).to.be.empty;
    });

    it('comes with the order that a column of the table is asked for, by that column', async () => {
      const el = await mount({ attributes: { regions: 'XA11 XA12 XA14 XA15 XA16', view: 'table' } });
      const button = await until(() => byRole(el, 'button', /Invented indicator 2/));
      button.click();
      await settled(el);
      expect(changes(el.fired)).to.deep.equal([['sort', 'value']]);
      const heads = allByRole(el, 'columnheader');
      expect(heads.map((head) => head.ariaSort)).to.deep.equal([null, null, 'descending', null]);
      const [at] = heads.flatMap((head, i) => (head.ariaSort ? [i - 1] : []));
      const values = allByRole(el, 'row')
        .slice(1, -1)
        .map((row) => parseFloat(allByRole(row, 'cell')[at!]!.textContent));
      expect(values).to.deep.equal(values.toSorted((a, b) => b - a));
    });

    it('does not come when what is shown is chosen again', async () => {
      const el = await mount();
      byRole(el, 'button', 'Overview').click();
      await settled(el);
      expect(changes(el.fired)).to.be.empty;
    });
  });

  describe('s3-select', () => {
    it('comes once with region, indicator, year and value of the mark', async () => {
      const el = await mount({ attributes: { regions: 'XA11 XA12 XA14', view: 'bars' } });
      const mark = await until(() => allByRole(el, 'img', /^Region B, Invented indicator 1: \d/)[0]);
      mark.click();
      await until(() => firedOf(el.fired, 's3-select').length);
      await settled(el);
      const [event, ...others] = firedOf(el.fired, 's3-select');
      expect(others).to.be.empty;
      const cell = firedOf(el.fired, 's3-load')[0]!.comparison.rows[0]!.cells[1]!;
      expect(event).to.include({ region: 'XA12', indicator: 'invented_1', year: 2024, value: cell.value });
      expect(changes(el.fired)).to.be.empty;
    });

    it('of a region that is not chosen adds it, unless the toolbar is hidden', async () => {
      const el = await mount({ attributes: { regions: 'XA11', 'hide-toolbar': '' } });
      const walk = async () => {
        byRole(el, 'slider', /indicator 1/).focus();
        await el.updateComplete;
        press(el, el.shadowRoot!.activeElement!.getAttribute('aria-valuenow') === '1' ? 'ArrowRight' : 'ArrowLeft');
        await el.updateComplete;
        const before = firedOf(el.fired, 's3-select').length;
        press(el, 'Enter');
        await until(() => firedOf(el.fired, 's3-select').length > before);
        await settled(el);
      };
      await walk();
      expect(firedOf(el.fired, 's3-select')).to.have.length(1);
      expect(changes(el.fired)).to.be.empty;
      el.hideToolbar = false;
      (el.shadowRoot!.activeElement as HTMLElement).blur();
      await settled(el);
      await walk();
      const { region } = firedOf(el.fired, 's3-select')[1]!;
      expect(changes(el.fired)).to.deep.equal([['regions', ['XA11', region]]]);
    });
  });

  describe('s3-error', () => {
    it('carries a DataError with a sentence, once for each problem', async () => {
      const el = await mount({ attributes: { regions: 'XA11 QQQQQ', indicators: 'invented_1 nope', year: 'abc' } });
      await until(() => firedOf(el.fired, 's3-error').length === 3);
      for (const { error } of firedOf(el.fired, 's3-error')) {
        expect(error).to.be.instanceOf(DataError);
        expect(error.message).to.match(/^[A-Z“].*[.?]$/);
      }
    });

    it('does not come again when only the drawing changes', async () => {
      const el = await mount({ attributes: { regions: 'XA11 QQQQQ' }, content: html`<p>fallback</p>` });
      await until(() => firedOf(el.fired, 's3-error').length);
      el.view = 'table';
      await settled(el);
      el.scale = 'percentile';
      await settled(el);
      expect(firedOf(el.fired, 's3-error')).to.have.length(1);
    });
  });
});
