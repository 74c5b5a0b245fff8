import { expect, fixture } from '@open-wc/testing';
import { html, render } from 'lit';
import { dayOf } from '../../../model/day.js';
import { chronology } from '../../../stats/chronology.js';
import type { Chronology } from '../../../stats/chronology.js';
import { laneName } from '../../../text/chronology-heading.js';
import { itemText } from '../../../text/chronology-item.js';
import { Language } from '../../../text/language.js';
import { frameStyles } from '../../../widget/frame.styles.js';
import type { AxisContext, TimeWindow } from '../axis-view.js';
import { axis as plain } from './axis.js';
import { axis as denseAxis } from './axis-dense.js';

const TODAY = dayOf(2026, 5, 4);
const language = new Language('en');

const STEPS: readonly (readonly [id: string, level: string, date: string, title: string, planned?: string])[] = [
  ['eu-1', 'eu', '2010-10-06', 'Innovation Union'],
  ['eu-2', 'eu', '2018', 'Proposal for the next period'],
  ['it-1', 'national', '2016-04', 'National strategy approved'],
  ['lab', 'regional', '2014-01-24', 'First public lab'],
  ['workshop', 'regional', '2014-07-10', 'Workshop comparing regions'],
  ['review', 'regional', '2019-03-01', 'Mid-term review', '2018-06'],
  ['call', 'regional', '2024/..', 'Open call'],
  ['next', 'regional', '2027~', 'Next strategy'],
];

function seed(): Chronology {
  return chronology({
    items: STEPS.map(([id, level, date, title, planned]) => ({
      milestone: { id, date, planned, title: { en: title } },
      lane: { id: level, level },
    })),
    today: TODAY,
    presets: true,
  });
}

function dense(count: number): Chronology {
  return chronology({
    items: Array.from({ length: count }, (_, index) => ({
      milestone: { id: `m${index}`, date: `${2000 + (index % 20)}-0${1 + (index % 9)}-11`, title: { en: 'A step' } },
      lane: { id: 'regional', level: 'regional' },
    })),
    today: TODAY,
  });
}

interface Drawn {
  readonly root: ShadowRoot;
  readonly opened: string[];
  readonly windows: (TimeWindow | undefined)[];
  readonly state: { selected?: string; window?: TimeWindow };
  mark(name: RegExp): SVGElement;
  marks(): SVGElement[];
  button(name: string): HTMLButtonElement;
  focused(): string;
  press(key: string): void;
}

async function draw(model: Chronology, options: Partial<AxisContext> = {}): Promise<Drawn> {
  const axis = model.lanes.some(({ count }) => count > 24) ? denseAxis : plain;
  const box = await fixture<HTMLElement>(html`<div></div>`);
  const root = box.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [frameStyles.styleSheet!, axis.styles.styleSheet!];
  const state: Drawn['state'] = { selected: options.selected };
  const opened: string[] = [];
  const windows: (TimeWindow | undefined)[] = [];
  const host = Object.assign(box, {
    requestUpdate: () => update(),
    get updateComplete() {
      return Promise.resolve();
    },
  });
  const item = (id: string) => model.items.find((each) => each.id === id)!;
  function update(): void {
    const context: AxisContext = {
      chronology: model,
      language,
      width: 900,
      em: 16,
      window: state.window ?? { from: model.from, to: model.to },
      host,
      onSelect(id) {
        state.selected = id;
        update();
      },
      onOpen: (id) => opened.push(id),
      onWindow(window) {
        windows.push(window);
        state.window = window;
        update();
      },
      laneName: (lane) => laneName(lane, language),
      itemText: (id) => itemText(item(id), language, TODAY),
      ...options,
      selected: state.selected,
    };
    render(axis.render(context), root);
  }
  update();
  // What follows pointer and keys has come.
  root.querySelector('.axis')!.dispatchEvent(new Event('pointerleave'));
  await import('./axis-use.js');
  await new Promise((resolve) => setTimeout(resolve));
  const marks = () => [...root.querySelectorAll<SVGElement>('[data-item]')];
  return {
    root,
    opened,
    windows,
    state,
    marks,
    mark: (name) => marks().find((each) => name.test(each.getAttribute('aria-label')!))!,
    button: (name) =>
      [...root.querySelectorAll('button')].find(
        (each) => (each.getAttribute('title') ?? each.textContent.trim()) === name,
      )!,
    focused: () => root.activeElement?.getAttribute('aria-label') ?? '',
    press: (key) =>
      root.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  };
}

describe('axis of the strategy timeline', () => {
  describe('accessibility', () => {
    it('is accessible with labels, with counts, and with a mark chosen', async () => {
      const page = await draw(seed(), { selected: 'workshop' });
      await expect(page.root.host).to.be.accessible();
      const counted = await draw(dense(3000));
      await expect(counted.root.host).to.be.accessible();
    });

    it('names every step by date, title and lane, once, as a button', async () => {
      const { marks } = await draw(seed());
      const names = marks().map((each) => each.getAttribute('aria-label'));
      expect(names).to.include('10 July 2014: Workshop comparing regions (Regional)');
      expect(names).to.include('1 March 2019: Mid-term review (Regional; planned for June 2018)');
      expect(new Set(names).size).to.equal(STEPS.length);
      expect(marks().every((each) => each.getAttribute('role') === 'button')).to.equal(true);
    });

    it('has every word that is seen in the name, in the same order, on however many lines, cut or whole', async () => {
      const title = 'A title that goes on, and in-between (in brackets) breaks at hyphens ';
      const words = (text: string) =>
        ` ${text
          .split(/[^\p{L}\p{N}]+/u)
          .filter(Boolean)
          .join(' ')} `;
      let most = 0;
      for (const year of [2013, 2020, 2024]) {
        const model = chronology({
          items: [title.repeat(6), title.repeat(2), 'Word'.repeat(90)].map((en, index) => ({
            milestone: { id: `m${index}`, date: `${year}-0${1 + 4 * index}`, title: { en } },
            lane: { id: 'own', level: 'own' },
          })),
          today: TODAY,
        });
        const { root, marks } = await draw(model, { width: 1200, window: { from: dayOf(2012), to: dayOf(2025) } });
        for (const mark of marks()) {
          most = Math.max(most, mark.querySelectorAll('tspan').length);
          expect(words(mark.getAttribute('aria-label')!)).to.contain(words(mark.textContent));
        }
        await expect(root.host).to.be.accessible();
      }
      expect(most).to.be.greaterThan(1);
    });

    it('has one tab stop among the marks', async () => {
      const { marks } = await draw(seed());
      expect(marks().filter((each) => each.getAttribute('tabindex') === '0')).to.have.length(1);
    });
  });

  describe('keyboard', () => {
    it('moves along a lane, to its ends and to the nearest step of the next lane', async () => {
      const page = await draw(seed());
      page.mark(/^24 January/).focus();
      page.press('ArrowRight');
      expect(page.focused()).to.match(/Workshop/);
      page.press('End');
      expect(page.focused()).to.match(/Next strategy/);
      page.press('Home');
      page.press('ArrowLeft');
      expect(page.focused()).to.match(/First public lab/);
      page.press('ArrowUp');
      expect(page.focused()).to.match(/National strategy/);
      page.press('ArrowUp');
      expect(page.focused()).to.match(/Proposal/);
    });

    it('goes by when things begin, not by where their marks stand', async () => {
      const model = chronology({
        items: [
          ['long', '2014-01-10/2014-12-20'],
          ['short', '2014-02-01'],
        ].map(([id = '', date]) => ({
          milestone: { id, date, title: { en: id } },
          lane: { id: 'regional', level: 'regional' },
        })),
        today: TODAY,
      });
      const page = await draw(model);
      page.mark(/long/).focus();
      page.press('ArrowRight');
      expect(page.focused()).to.match(/short/);
    });

    it('takes the tab stop along', async () => {
      const page = await draw(seed());
      page.mark(/Workshop/).focus();
      const stops = page.marks().filter((each) => each.getAttribute('tabindex') === '0');
      expect(stops.map((each) => each.getAttribute('data-item'))).to.deep.equal(['workshop']);
    });

    it('chooses with Enter and Space, leads to the list with Enter again, and ends with Escape', async () => {
      const page = await draw(seed());
      page.mark(/Workshop/).focus();
      page.press(' ');
      expect(page.state.selected).to.equal('workshop');
      expect(page.mark(/Workshop/).getAttribute('aria-current')).to.equal('true');
      page.press('Enter');
      expect(page.opened).to.deep.equal(['workshop']);
      page.press('Escape');
      expect(page.state.selected).to.equal(undefined);
      page.mark(/First public lab/).focus();
      page.press('Enter');
      expect(page.state.selected).to.equal('lab');
    });

    it('leaves other keys, and keys with modifiers, to the page', async () => {
      const page = await draw(seed());
      page.mark(/Workshop/).focus();
      for (const init of [{ key: '+' }, { key: 'a' }, { key: 'ArrowRight', ctrlKey: true }]) {
        const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true });
        page.root.activeElement!.dispatchEvent(event);
        expect(event.defaultPrevented).to.equal(false);
      }
      expect(page.focused()).to.match(/Workshop/);
    });
  });

  describe('pointer', () => {
    it('reads out the step that it is near, and chooses it with a click', async () => {
      const page = await draw(seed());
      const target = page.mark(/Workshop/).querySelector('path')!;
      const { left, top, height } = target.getBoundingClientRect();
      const plot = page.root.querySelector('.plot')!;
      const at = { clientX: left - 4, clientY: top + height / 2, bubbles: true };
      plot.dispatchEvent(new PointerEvent('pointermove', at));
      expect(page.root.querySelector('.read')!.textContent).to.match(/^10 July 2014: Workshop/);
      plot.dispatchEvent(new MouseEvent('click', at));
      expect(page.state.selected).to.equal('workshop');
      plot.parentElement!.dispatchEvent(new PointerEvent('pointerleave'));
      expect(page.root.querySelector('.read')!.textContent).to.match(/Workshop/);
    });

    it('does not take the wheel', async () => {
      const page = await draw(seed());
      const wheel = new WheelEvent('wheel', { deltaY: 100, bubbles: true, cancelable: true });
      page.root.querySelector('.plot')!.dispatchEvent(wheel);
      expect(wheel.defaultPrevented).to.equal(false);
    });
  });

  describe('zoom', () => {
    it('goes nearer and farther, earlier and later, never beyond the whole', async () => {
      const model = seed();
      const page = await draw(model);
      const length = ({ from, to }: TimeWindow) => to - from + 1;
      page.button('Zoom in').click();
      const near = page.windows.at(-1)!;
      expect(length(near)).to.be.closeTo((model.to - model.from + 1) / 2, 1);
      page.button('Later').click();
      const later = page.windows.at(-1)!;
      expect(later.from).to.be.greaterThan(near.from);
      expect(length(later)).to.equal(length(near));
      for (let count = 0; count < 4; count++) page.button('Later').click();
      expect(page.windows.at(-1)!.to).to.equal(model.to);
      for (let count = 0; count < 9; count++) page.button('Earlier').click();
      expect(page.windows.at(-1)!.from).to.equal(model.from);
      page.button('Zoom out').click();
      expect(page.windows.at(-1)).to.equal(undefined);
    });

    it('says which buttons do nothing, and keeps them focusable', async () => {
      const page = await draw(seed());
      for (const name of ['Earlier', 'Later', 'Zoom out']) {
        expect(page.button(name).getAttribute('aria-disabled')).to.equal('true');
        page.button(name).click();
      }
      expect(page.windows).to.deep.equal([]);
    });

    it('goes nearer to what is chosen, down to a day', async () => {
      const page = await draw(seed(), { selected: 'workshop' });
      for (let count = 0; count < 20; count++) page.button('Zoom in').click();
      expect(page.windows.at(-1)).to.deep.equal({ from: dayOf(2014, 7, 10), to: dayOf(2014, 7, 10) });
    });

    it('goes nearer to a step, where there is none in the middle', async () => {
      const items = ['2000-03-01', '2020-03-01', undefined].map((date, index) => ({
        milestone: { id: `m${index}`, title: { en: 'A step' }, ...(date && { date }) },
        lane: { id: '', level: '' },
      }));
      const page = await draw(chronology({ items, today: TODAY }));
      for (let count = 0; count < 3; count++) page.button('Zoom in').click();
      const { from, to } = page.windows.at(-1)!;
      expect(dayOf(2020, 3)).to.be.within(from, to);
    });

    it('can be left out', async () => {
      const { root } = await draw(seed(), { isFixed: true });
      expect(root.querySelector('button')).to.equal(null);
    });

    it('tells how many steps are out of sight', async () => {
      const page = await draw(seed());
      page.state.window = { from: dayOf(2014), to: dayOf(2014, 12, 31) };
      page.button('Zoom in').click();
      expect(page.root.textContent).to.match(/Out of sight: \d earlier, \d later\./);
    });
  });

  describe('density', () => {
    it('counts steps, says so, and leads on from a count to its steps', async () => {
      const page = await draw(dense(3000));
      const column = page.mark(/^Steps in 2005: 150 \(Regional\)$/);
      expect(page.root.textContent).to.contain('Columns count steps');
      column.focus();
      page.press('Enter');
      expect(page.windows).to.deep.equal([{ from: dayOf(2005), to: dayOf(2005, 12, 31) }]);
      await Promise.resolve();
      expect(page.focused()).to.match(/^Steps in|2005/);
    });

    it('needs few nodes for many steps', async () => {
      const { root } = await draw(dense(3000));
      expect(root.querySelectorAll('*').length).to.be.below(250);
    });
  });

  describe('key', () => {
    it('explains only the marks that occur', async () => {
      const all = (await draw(seed())).root.querySelector('.keys')!.textContent;
      for (const text of ['planned', 'planned and reached', 'only the month', 'date not certain']) {
        expect(all).to.contain(text);
      }
      expect((await draw(dense(3))).root.querySelector('.keys')!.textContent.trim()).to.equal('');
    });
  });

  it('does not lay labels over one another as the browser draws them', async () => {
    const { root } = await draw(seed());
    const boxes = [...root.querySelectorAll('[data-item] text')].map((each) => each.getBoundingClientRect());
    boxes.forEach((a, index) => {
      for (const b of boxes.slice(index + 1)) {
        const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        // Line boxes of some fonts reach a little into those above and below; what is drawn does not.
        expect(width > 0.5 && height > a.height / 5).to.equal(false);
      }
    });
  });
});
