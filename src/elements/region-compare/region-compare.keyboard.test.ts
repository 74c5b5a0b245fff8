import { expect } from '@open-wc/testing';
import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { allByRole, byRole, fakeDataset, nameOf, settled, until } from '../../testing/index.js';
import type { RegionCompare } from './region-compare.js';
import { enter, firedOf, mount, open, press, regionHeads, statusOf } from './harness.js';

const key = (press: string) => sendKeys({ press });
// Elements are compared by identity: a failed comparison of two would be printed in full.
const isIn = (el: Element) => document.activeElement === el && el.shadowRoot!.activeElement !== null;
const focused = (el: Element) => el.shadowRoot!.activeElement as HTMLElement;
const spoken = (el: Element) => focused(el).getAttribute('aria-valuetext') ?? '';
const position = (el: Element) => Number(focused(el).getAttribute('aria-valuenow'));

/** What Tab stops at, from before the element until it is left. */
async function tabStops(el: RegionCompare): Promise<string[]> {
  const before = document.createElement('button');
  const after = document.createElement('button');
  el.before(before);
  el.after(after);
  before.focus();
  const stops: string[] = [];
  for (let i = 0; i < 40; i++) {
    await key('Tab');
    if (document.activeElement === after) break;
    stops.push(nameOf(focused(el)));
    await el.updateComplete;
  }
  before.remove();
  after.remove();
  return stops;
}

describe('<s3-region-compare> by keyboard', () => {
  before(() => resetMouse());

  it('has one stop in the toolbar and one in the chart', async () => {
    const el = await mount();
    expect(await tabStops(el)).to.deep.equal([
      'Overview',
      'Change regions and figures',
      'Invented indicator 1: all regions',
      'In words',
      'Download',
    ]);
  });

  for (const [view, mark] of [
    ['bars', /^Region [ABD], Invented indicator 1: \d/],
    ['lines', /^Region A, Invented indicator 1: \d.* in 2019/],
    ['scatter', /^Region A, Invented indicator 1: \d.*\. Region A, Invented indicator 2: \d/],
  ] as const) {
    it(`has one stop in the chart of ${view}, which says region, indicator, value and year`, async () => {
      const el = await mount({ attributes: { regions: 'XA11 XA12 XA14', view } });
      await until(() => allByRole(el, 'combobox').length && allByRole(el, 'img').length);
      const stops = await tabStops(el);
      expect(stops.filter((name) => /^Region/.test(name))).to.have.length(1);
      expect(stops.find((name) => /^Region/.test(name))).to.match(mark);
    });
  }

  describe('on a strip', () => {
    let el: Awaited<ReturnType<typeof mount>>;
    beforeEach(async () => {
      el = await mount({ data: fakeDataset({ regions: 30, negatives: true }) });
      byRole(el, 'slider', 'Invented indicator 1: all regions').focus();
      await el.updateComplete;
    });

    it('starts at a chosen region, and says name, value, year and rank', () => {
      expect(spoken(el)).to.match(/^Region [ABD]: \d+\.\d % of something in 2024, (joint )?rank \d+ of 30/);
      expect(focused(el).ariaValueMax).to.equal('30');
    });

    it('walks through all regions in the order of their values', async () => {
      await key('Home');
      const values: number[] = [];
      for (let i = 0; i < 30; i++) {
        expect(position(el)).to.equal(i + 1);
        values.push(Number(/: ([−\d.]+)/.exec(spoken(el))![1]!.replace('−', '-')));
        await key('ArrowRight');
      }
      expect(values).to.deep.equal(values.toSorted((a, b) => a - b));
      expect(position(el)).to.equal(30);
      await key('ArrowLeft');
      expect(position(el)).to.equal(29);
      await key('PageUp');
      expect(position(el)).to.equal(30);
      await key('PageDown');
      expect(position(el)).to.equal(20);
      await key('End');
      expect(position(el)).to.equal(30);
    });

    it('shows in the status line what it says, and does not have it read twice', async () => {
      await key('ArrowRight');
      await until(() => /^Region \w+, Invented indicator 1: \d.* in 2024/.test(statusOf(el)));
      expect(statusOf(el)).to.contain(spoken(el).replace(/^Region \w+: /, ''));
      expect(byRole(el, 'status').ariaLive).to.equal('off');
      focused(el).blur();
      await el.updateComplete;
      expect(byRole(el, 'status').ariaLive).to.equal('polite');
    });

    it('goes to the same region on the next indicator, and back, with the focus', async () => {
      await key('Home');
      const region = spoken(el).split(':')[0];
      await key('ArrowDown');
      expect(nameOf(focused(el))).to.equal('Invented indicator 2: all regions');
      expect(spoken(el).split(':')[0]).to.equal(region);
      await key('ArrowDown');
      await key('ArrowDown');
      expect(nameOf(focused(el))).to.equal('Invented indicator 3: all regions');
      await key('ArrowUp');
      await key('ArrowUp');
      await key('ArrowUp');
      expect(nameOf(focused(el))).to.equal('Invented indicator 1: all regions');
      expect(spoken(el).split(':')[0]).to.equal(region);
    });

    it('adds the region with Enter, says so, and keeps the focus', async () => {
      await key('Home');
      if (/^Region [ABD]:/.test(spoken(el))) await key('ArrowRight');
      const region = spoken(el).split(':')[0]!;
      await key('Enter');
      await until(() => regionHeads(el).includes(region));
      await settled(el);
      expect(nameOf(focused(el))).to.equal('Invented indicator 1: all regions');
      expect(statusOf(el)).to.equal(`${region} added.`);
    });

    it('adds a region with the space bar without scrolling the page', async () => {
      await key('End');
      const scrolled = window.scrollY;
      await key(' ');
      await until(() => [4, 5].includes(regionHeads(el).length));
      expect(window.scrollY).to.equal(scrolled);
    });

    it('keeps the focus when the layout changes with the seventh region', async () => {
      el = await mount({ width: 1100, attributes: { regions: 'XA11 XA12 XA14 XA15 XA16 XA17' } });
      byRole(el, 'slider', /indicator 1/).focus();
      for (let i = 0; i < 30 && firedOf(el.fired, 's3-change').length === 0; i++) {
        await key('ArrowRight');
        await key('Enter');
      }
      await settled(el);
      await until(() => byRole(el, 'table', /Regions compared: 7/));
      await settled(el);
      expect(el.regions).to.have.length(7);
      expect(isIn(el)).to.equal(true);
      expect(nameOf(focused(el))).to.equal('Invented indicator 1: all regions');
    });

    it('clears with Escape, and lets Tab and other keys pass', async () => {
      await key('ArrowRight');
      await key('Escape');
      await el.updateComplete;
      expect(statusOf(el)).not.to.match(/% of something/);
      for (const other of ['Tab', 'a', 'F5', 'Escape']) expect(press(el, other), other).to.equal(true);
      for (const modifier of ['altKey', 'ctrlKey', 'metaKey']) {
        expect(press(el, 'ArrowLeft', { [modifier]: true }), modifier).to.equal(true);
      }
      await key('Tab');
      expect(nameOf(focused(el))).to.equal('In words');
    });

    it('forgets the region when the focus leaves', async () => {
      await key('ArrowRight');
      await key('Tab');
      await el.updateComplete;
      expect(statusOf(el)).not.to.match(/% of something/);
    });
  });

  describe('in the toolbar', () => {
    it('arrow keys, Home and End move between the views, around the ends', async () => {
      const el = await mount();
      byRole(el, 'button', 'Overview').focus();
      const walk: string[] = [];
      for (const next of ['ArrowRight', 'ArrowRight', 'Home', 'ArrowLeft', 'ArrowRight', 'End', 'ArrowLeft']) {
        await key(next);
        walk.push(nameOf(focused(el)));
      }
      expect(walk).to.deep.equal(['Ranking', 'Over time', 'Overview', 'Table', 'Overview', 'Table', 'Two indicators']);
      expect(el.view).to.equal('dots');
    });

    for (const view of ['Ranking', 'Over time', 'Two indicators', 'Table']) {
      it(`keeps the focus on “${view}” after switching to it, and says so`, async () => {
        const el = await mount();
        byRole(el, 'button', view).focus();
        await key('Enter');
        await settled(el);
        await until(() => el.shadowRoot!.querySelector('[part="body"] :is(table, svg)'));
        expect(nameOf(focused(el))).to.equal(view);
        expect(focused(el)).to.have.attribute('aria-pressed', 'true');
        expect(focused(el).tabIndex).to.equal(0);
        expect(statusOf(el)).to.equal(`View: ${view}`);
      });
    }

    it('opens and closes a panel with the focus staying on its button', async () => {
      const el = await mount();
      byRole(el, 'button', 'Change regions and figures').focus();
      await key('Enter');
      await until(() => byRole(el, 'searchbox'));
      expect(focused(el).ariaExpanded).to.equal('true');
      await key('Enter');
      await el.updateComplete;
      expect(allByRole(el, 'searchbox')).to.be.empty;
      expect(focused(el).ariaExpanded).to.equal('false');
    });
  });

  describe('in the settings', () => {
    it('the focus is not lost when regions are removed one by one', async () => {
      const el = await mount();
      await open(el, 'Change regions and figures', 'searchbox');
      for (const name of ['D', 'A']) {
        byRole(el, 'button', `Remove Region ${name}`).focus();
        await key('Enter');
        await settled(el);
        expect(isIn(el)).to.equal(true);
        expect(nameOf(focused(el))).to.match(/^Remove Region B|^Add a region/);
      }
      expect(regionHeads(el)).to.deep.equal(['Region B', 'Invented union']);
    });

    it('the focus is not lost when a region that was found is added', async () => {
      const el = await mount();
      const field = await open(el, 'Change regions and figures', 'searchbox');
      enter(field, 'Region G');
      (await until(() => byRole(el, 'button', /^Add Region G/))).focus();
      await key('Enter');
      await settled(el);
      expect(regionHeads(el)).to.include('Region G');
      expect(isIn(el)).to.equal(true);
      expect(focused(el)?.localName).to.equal('input');
    });

    it('Enter in the search field adds the first region that is found', async () => {
      const el = await mount();
      const field = await open(el, 'Change regions and figures', 'searchbox');
      field.focus();
      await sendKeys({ type: 'region h' });
      await key('Enter');
      await settled(el);
      expect(regionHeads(el)).to.include('Region H');
      expect(focused(el) === field).to.equal(true);
      expect((field as HTMLInputElement).value).to.equal('');
      expect(statusOf(el)).to.equal('Region H added.');
    });
  });

  it('the focus is not lost when “Try again” succeeds', async () => {
    let offline = true;
    const inner = fakeDataset();
    const el = await mount({
      data: {
        ...inner,
        catalogue: (language: string) => (offline ? Promise.reject(new Error('offline')) : inner.catalogue(language)),
      },
    });
    const retry = await until(() => byRole(el, 'button', 'Try again'));
    offline = false;
    retry.focus();
    await key('Enter');
    await settled(el);
    await until(() => regionHeads(el).length);
    expect(isIn(el)).to.equal(true);
  });
});
