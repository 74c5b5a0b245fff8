import { expect, fixture } from '@open-wc/testing';
import { html, nothing, render } from 'lit';
import { allByRole, byRole, textOf } from '../testing/index.js';
import { adoptStyles } from './adopt-styles.js';
import { frameStyles } from './frame.styles.js';
import { frame } from './frame.js';
import type { FrameParts } from './frame.js';

const PARTS: FrameParts = {
  heading: 'Regions compared',
  name: 'Regions compared',
  busy: false,
  toolbar: html`<button>View</button>`,
  body: html`<p>1.37</p>`,
  status: 'View: Table',
  quiet: false,
  footer: html`<p>Source</p>`,
};

async function show(parts: Partial<FrameParts> = {}): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div>${frame({ ...PARTS, ...parts })}</div>`);
  return host.querySelector('figure')!;
}

describe('frame', () => {
  it('is one figure, named by its heading, with its parts in reading order', async () => {
    const figure = await show();
    expect(figure.getAttribute('aria-labelledby')).to.equal(figure.querySelector('figcaption')!.id);
    expect(textOf(figure)).to.equal('Regions compared View 1.37 View: Table Source');
    const parts = [...figure.querySelectorAll('[part]')].map((each) => each.getAttribute('part'));
    expect(parts).to.deep.equal(['heading', 'toolbar', 'body', 'status']);
    await expect(figure).to.be.accessible();
  });

  for (const level of [1, 2, 3, 4, 5, 6]) {
    it(`headingLevel ${level} makes the heading an h${level}`, async () => {
      expect(byRole(await show({ headingLevel: level }), 'heading', 'Regions compared').localName).to.equal(
        `h${level}`,
      );
    });
  }

  for (const level of [undefined, 0, 7, 2.5, NaN, -1]) {
    it(`headingLevel ${level} leaves it a caption`, async () => {
      const figure = await show({ headingLevel: level });
      expect(allByRole(figure, 'heading')).to.be.empty;
      expect(textOf(figure.querySelector('figcaption')!)).to.equal('Regions compared');
    });
  }

  it('keeps its name where there is no heading', async () => {
    const figure = await show({ heading: '', headingLevel: 2 });
    expect(allByRole(figure, 'heading')).to.be.empty;
    expect(textOf(figure.querySelector('figcaption')!)).to.equal('Regions compared');
  });

  it('shows a heading as text, whatever is in it', async () => {
    const figure = await show({ heading: '<b>A</b> & B', headingLevel: 2 });
    expect(byRole(figure, 'heading').textContent).to.equal('<b>A</b> & B');
  });

  it('leaves out the toolbar where there is nothing in it', async () => {
    for (const toolbar of [nothing, '', null, undefined] as const) {
      const figure = await show({ toolbar });
      // `nothing` is a symbol: it would make an empty bar with its margins.
      expect(allByRole(figure, 'button'), String(toolbar)).to.be.empty;
      expect(figure.querySelector('[part="toolbar"]') === null, String(toolbar)).to.equal(true);
    }
  });

  it('says whether it is busy, and in which language it is', async () => {
    expect(await show({ busy: true, lang: 'it' })).to.have.attribute('lang', 'it');
    expect(await show({ busy: true })).to.have.attribute('aria-busy', 'true');
    const idle = await show();
    expect(idle).to.have.attribute('aria-busy', 'false');
    expect(idle.hasAttribute('lang')).to.equal(false);
  });

  it('has one status line, which is quiet where the focused control says the same', async () => {
    expect(byRole(await show(), 'status')).to.have.attribute('aria-live', 'polite');
    expect(byRole(await show({ quiet: true }), 'status')).to.have.attribute('aria-live', 'off');
  });

  describe('where a box is as wide as what is in it', () => {
    const BOXES = {
      'a row': 'display: flex',
      'a column in the middle': 'display: flex; flex-direction: column; align-items: center',
      'a line': 'display: inline-block',
      'beside text': 'float: left',
      'a cell': 'display: table-cell',
      'a grid in the middle': 'display: grid; place-items: center',
    };

    /** Width of a widget in a box in a page. */
    async function widthIn(box: string, page: number): Promise<number> {
      const outer = await fixture<HTMLElement>(
        html`<div>
          <div><div></div></div>
        </div>`,
      );
      const host = outer.querySelector<HTMLElement>('div div')!;
      outer.style.setProperty('inline-size', `${page}px`);
      outer.firstElementChild!.setAttribute('style', box);
      const root = host.attachShadow({ mode: 'open' });
      adoptStyles(root, frameStyles);
      render(html`<figure>Figures of regions</figure>`, root);
      return host.getBoundingClientRect().width;
    }

    for (const [name, box] of Object.entries(BOXES)) {
      it(`is not narrower than a chart, nor wider than there is room: ${name}`, async () => {
        expect(await widthIn(box, 2000)).to.be.within(640, 2000);
        expect(await widthIn(box, 300)).to.equal(300);
      });
    }
  });
});
