import { expect, fixture, html as page } from '@open-wc/testing';
import { html, LitElement, nothing } from 'lit';
import { FocusController } from './focus-controller.js';

class FocusTestElement extends LitElement {
  static override properties = { first: {}, heir: {} };
  declare first: boolean;
  declare heir: boolean;
  readonly focus_ = new FocusController(this, [['.box', '.heir']]);

  constructor() {
    super();
    this.first = true;
    this.heir = true;
  }

  override render() {
    return html`<div class="box">${this.first ? html`<button class="first">1</button>` : nothing}</div>
      ${this.heir ? html`<button class="heir">2</button>` : nothing}<button class="other">3</button>`;
  }
}
customElements.define('focus-test', FocusTestElement);

describe('FocusController', () => {
  let el: FocusTestElement;
  const focus = (name: string) => el.shadowRoot!.querySelector<HTMLElement>(`.${name}`)!.focus();
  const focused = () => el.shadowRoot!.activeElement?.className;

  beforeEach(async () => {
    el = await fixture(page`<focus-test></focus-test>`);
  });

  it('gives the focus to the heir when what had it is drawn no more', async () => {
    focus('first');
    el.first = false;
    await el.updateComplete;
    expect(focused()).to.equal('heir');
  });

  it('waits for an heir that comes later', async () => {
    el.heir = false;
    await el.updateComplete;
    focus('first');
    el.first = false;
    await el.updateComplete;
    expect(focused()).to.equal(undefined);
    el.heir = true;
    await el.updateComplete;
    expect(focused()).to.equal('heir');
  });

  it('takes the focus from nobody', async () => {
    const elsewhere = document.createElement('button');
    el.after(elsewhere);
    el.heir = false;
    await el.updateComplete;
    focus('first');
    el.first = false;
    await el.updateComplete;
    elsewhere.focus();
    el.heir = true;
    await el.updateComplete;
    expect(document.activeElement === elsewhere).to.equal(true);
    elsewhere.blur();
    el.requestUpdate();
    await el.updateComplete;
    expect(focused()).to.equal(undefined);
  });

  it('leaves the focus where it is, and alone what has no heir', async () => {
    focus('other');
    el.first = false;
    await el.updateComplete;
    expect(focused()).to.equal('other');
    el.heir = false;
    await el.updateComplete;
    expect(focused()).to.equal('other');
  });
});
