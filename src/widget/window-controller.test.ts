import { expect, fixture, html as page } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { until } from '../testing/index.js';
import { WindowController } from './window-controller.js';

const PARTS = [0, 1, 2, 3];
const HEIGHT = 3000;
const SHEET = new CSSStyleSheet();
SHEET.replaceSync(`:host, div { display: block } div { height: ${HEIGHT}px }`);

class WindowTestElement extends LitElement {
  static override properties = { parts: {}, content: {}, placed: {} };
  static override styles = SHEET;
  declare parts: readonly number[];
  declare content: object | undefined;
  /** Says where the parts begin. */
  declare placed: boolean;
  readonly near = new WindowController(this);
  renders = 0;

  constructor() {
    super();
    this.parts = PARTS;
    this.placed = false;
  }

  override render() {
    this.renders++;
    return this.parts.map((part) => {
      const near = this.near.isNear(part, this.placed ? part * HEIGHT : undefined, this.content);
      return html`<div data-chunk=${part}>${near ? 'drawn' : ''}</div>`;
    });
  }
}
customElements.define('window-test', WindowTestElement);

describe('WindowController', () => {
  let el: WindowTestElement;
  const drawn = () => [...el.shadowRoot!.children].flatMap(({ textContent }, i) => (textContent ? i : [])).join();
  const scrollTo = (top: number) => window.scrollTo({ top, behavior: 'instant' });
  const frames = async () => {
    for (let i = 0; i < 3; i++) await new Promise((resolve) => requestAnimationFrame(resolve));
  };

  beforeEach(async () => {
    scrollTo(0);
    el = await fixture(page`<window-test></window-test>`);
  });
  afterEach(() => scrollTo(0));

  it('takes the first part to be in sight until the browser has said', () => {
    expect(drawn()).to.equal('0');
  });

  it('goes by where parts begin, when it is told, until the browser has said', async () => {
    const spacer = await fixture<HTMLElement>(page`<div></div>`);
    spacer.style.height = '5000px';
    el = document.createElement('window-test') as WindowTestElement;
    el.placed = true;
    document.body.append(el);
    await el.updateComplete;
    expect(drawn()).to.equal('');
    scrollTo(5000 + 4 * HEIGHT);
    await until(() => drawn());
    el.remove();
  });

  it('tells what comes into sight when the page is scrolled', async () => {
    scrollTo(2 * HEIGHT + 1000);
    await until(() => drawn() === '2');
    scrollTo(HEIGHT - 200);
    await until(() => drawn() === '0,1');
  });

  it('updates its host only when something has to be drawn', async () => {
    await frames();
    const { renders } = el;
    scrollTo(100);
    await frames();
    expect(el.renders).to.equal(renders);
  });

  it('has what is around drawn too when the content stays the same for a moment', async () => {
    el.content = {};
    await el.updateComplete;
    expect(drawn()).to.equal('0');
    await until(() => drawn() === '0,1,2,3');
    el.content = {};
    await el.updateComplete;
    expect(drawn()).to.equal('0');
  });

  it('does no more than five parts around', async () => {
    el.parts = Array.from({ length: 20 }, (_, part) => part);
    el.content = {};
    await until(() => drawn() === '0,1,2,3,4,5');
    await frames();
    expect(drawn()).to.equal('0,1,2,3,4,5');
  });

  it('observes again after its host was moved, without another change', async () => {
    await frames();
    (await fixture<HTMLElement>(page`<section></section>`)).append(el);
    await el.updateComplete;
    scrollTo(2 * HEIGHT + 1000);
    await until(() => drawn() === '2');
  });

  it('observes nothing where there are no parts, nor after its host was taken out', async () => {
    const { observe } = IntersectionObserver.prototype;
    let observed = 0;
    IntersectionObserver.prototype.observe = function (this: IntersectionObserver, target) {
      observed++;
      observe.call(this, target);
    };
    try {
      el.parts = [];
      await el.updateComplete;
      expect(observed).to.equal(0);
      el.remove();
      el.parts = PARTS;
      await el.updateComplete;
      expect(observed).to.equal(0);
    } finally {
      IntersectionObserver.prototype.observe = observe;
    }
  });
});
