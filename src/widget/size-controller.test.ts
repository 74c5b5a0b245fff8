import { expect, fixture, nextFrame } from '@open-wc/testing';
import { css, html, LitElement } from 'lit';
import { SizeController } from './size-controller.js';

class SizeTestElement extends LitElement {
  static override styles = css`
    :host {
      display: block;
      padding: 0 10px;
      border: 5px solid;
    }
  `;
  readonly size = new SizeController(this);
  readonly widths: number[] = [];

  override render() {
    this.widths.push(this.size.width);
    // Its height depends on its width, as that of a chart does.
    return html`${Array.from({ length: Math.ceil(this.size.width / 100) }, () => html`<p>row</p>`)}`;
  }
}
customElements.define('size-test', SizeTestElement);

async function frames() {
  for (let i = 0; i < 4; i++) await nextFrame();
}

describe('SizeController', () => {
  let box: HTMLElement;
  let element: SizeTestElement;

  beforeEach(async () => {
    box = await fixture(html`<div></div>`);
    box.style.setProperty('width', '400.6px');
    element = document.createElement('size-test') as SizeTestElement;
    box.append(element);
    await frames();
  });

  it('knows the font size at the first render', async () => {
    element.remove();
    box.style.setProperty('font-size', '24px');
    const another = document.createElement('size-test') as SizeTestElement;
    box.append(another);
    expect(another.size.em).to.equal(24);
    await frames();
    expect(another.widths).to.have.length(1);
  });

  it('knows the content width in whole px at the first render, and renders once', () => {
    expect(element.widths).to.eql([370]);
  });

  it('updates when the reader’s text grows', async () => {
    box.style.setProperty('font-size', '32px');
    await frames();
    expect(element.size.em).to.equal(32);
    expect(element.widths).to.eql([370, 370]);
  });

  it('takes letters for larger where they are spaced', async () => {
    box.style.setProperty('letter-spacing', '2px');
    box.style.setProperty('line-height', '3');
    await frames();
    expect(element.size.em).to.equal(20);
  });

  it('updates when the width changes, not when the height does', async () => {
    box.style.setProperty('width', '600px');
    await frames();
    box.style.setProperty('height', '900px');
    await frames();
    expect(element.widths).to.eql([370, 570]);
  });

  it('passes over changes below a pixel', async () => {
    box.style.setProperty('width', '400.9px');
    await frames();
    expect(element.widths).to.eql([370]);
  });

  it('keeps its width while it is hidden', async () => {
    element.hidden = true;
    element.style.setProperty('display', 'none');
    await frames();
    expect(element.size.width).to.equal(370);
  });

  it('stops when it is disconnected, and measures again when it is back', async () => {
    element.remove();
    box.style.setProperty('width', '300px');
    await frames();
    expect(element.widths).to.eql([370]);
    box.append(element);
    await frames();
    expect(element.size.width).to.equal(270);
  });

  it('does nothing where there is no ResizeObserver', () => {
    const { ResizeObserver } = globalThis;
    Reflect.deleteProperty(globalThis, 'ResizeObserver');
    try {
      const bare = document.createElement('size-test') as SizeTestElement;
      box.append(bare);
      bare.remove();
      expect(bare.size.width).to.equal(0);
    } finally {
      globalThis.ResizeObserver = ResizeObserver;
    }
  });
});
