import { expect } from '@esm-bundle/chai';
import { LitElement, html } from 'lit';
import { until } from '../testing/until.js';
import { keepStaticContent } from './static-content.js';

let count = 0;

/** An element with static content, as a parser leaves it, that is then defined. */
function upgraded(): Slow {
  const tag = `x-static-${count++}`;
  const host = document.createElement(tag);
  host.append('Light');
  const content = document.createElement('div');
  content.className = 's3-static';
  const figure = document.createElement('figure');
  const button = document.createElement('button');
  button.textContent = 'More';
  figure.append(button, document.createElement('slot'));
  content.append(figure);
  host.attachShadow({ mode: 'open' }).append(document.createElement('link'), content);
  document.body.append(host);
  const element = class extends Slow {};
  keepStaticContent(element);
  customElements.define(tag, element);
  return host as Slow;
}

class Slow extends LitElement {
  presses = 0;
  busy = true;

  override render() {
    return html`<figure aria-busy=${this.busy ? 'true' : 'false'}>
      <button @click=${() => this.presses++}>More</button><slot></slot>
    </figure>`;
  }

  load() {
    this.busy = false;
    this.requestUpdate();
    this.dispatchEvent(new Event('s3-load'));
  }

  get root() {
    return this.shadowRoot!;
  }

  get content() {
    return this.root.querySelector('.s3-static');
  }
}

const frames = async (left = 4): Promise<void> => {
  for (; left; left--) await new Promise((resolve) => requestAnimationFrame(resolve));
};

describe('static content', () => {
  afterEach(() => document.body.replaceChildren());

  it('stays, with what is put into its slots, until the element has loaded and drawn', async () => {
    const host = upgraded();
    await host.updateComplete;
    await frames();
    expect(host.content).to.exist;
    expect(host.firstChild).to.have.property('assignedSlot', host.content!.querySelector('slot'));
    host.load();
    await until(() => !host.content);
    expect([...host.root.children].map(({ localName }) => localName)).to.deep.equal(['figure']);
    expect(host.firstChild).to.have.property('assignedSlot', host.root.querySelector('slot'));
  });

  it('stays where nothing is ever shown', async () => {
    const host = upgraded();
    host.busy = false;
    host.requestUpdate();
    await host.updateComplete;
    await frames();
    expect(host.content).to.exist;
  });

  it('hands the focus and a press over', async () => {
    const host = upgraded();
    const button = host.content!.querySelector('button')!;
    button.focus();
    button.click();
    await host.updateComplete;
    expect(host.presses).to.equal(0);
    host.load();
    await until(() => !host.content);
    expect(host.presses).to.equal(1);
    expect(host.root.activeElement).to.equal(host.root.querySelector('button'));
  });

  it('is no concern of an element without it', async () => {
    const host = document.createElement('x-static-0') as Slow;
    document.body.append(host);
    await host.updateComplete;
    expect(host.root.querySelectorAll('figure')).to.have.length(1);
  });
});
