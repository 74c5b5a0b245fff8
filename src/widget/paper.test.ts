import { expect, fixture } from '@open-wc/testing';
import { joinStringsAndValues, type StrResult } from '@lit/localize/internal/str-tag.js';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { textOf, until } from '../testing/index.js';
import { afterFirstView } from './after-first-view.js';
import { later } from './later.js';
import { LocaleController } from './locale-controller.js';
import { SizeController } from './size-controller.js';

/** A language, of which the Italian is that of comedies. */
function load(tag: string) {
  const msg = (message: string | StrResult) => {
    const text = typeof message === 'string' ? message : joinStringsAndValues(message.strings, message.values);
    return tag === 'it' ? text.replace('Sources', 'Sourci').replace('Taken', 'Takeno') : text;
  };
  return { msg };
}

const languages = { tags: ['en', 'it'], load };

/** Says how wide it is drawn. */
class Drawing extends LitElement {
  readonly language = new LocaleController(this, languages);
  readonly size = new SizeController(this);

  override render(): TemplateResult {
    return html`<p>${this.size.width} ${this.size.isPrinted ? 'on paper' : 'on screen'}</p>`;
  }
}

/** Shows a priority without its sources. */
class Priority extends LitElement {
  readonly language = new LocaleController(this, languages);
  shown = { node: { priority: { sources: ['https://region.example/s3.pdf'] } }, strategy: {} };
  hasSources = false;

  override render(): TemplateResult {
    return html`<p>Light</p>
      ${this.hasSources ? html`<div class="sources"></div>` : ''}`;
  }
}

/** Shows priorities. */
class Priorities extends LitElement {
  readonly language = new LocaleController(this, languages);

  override render(): TemplateResult {
    return html`<test-paper-priority part="card"></test-paper-priority>`;
  }
}

customElements.define('test-paper-drawing', Drawing);
customElements.define('test-paper-priority', Priority);
customElements.define('test-paper-priorities', Priorities);

const print = () => dispatchEvent(new Event('beforeprint'));
const printed = () => dispatchEvent(new Event('afterprint'));
const text = (element: Element | null) => textOf(element!.shadowRoot!);

async function drawing(): Promise<Drawing> {
  const place = await fixture<HTMLElement>(html`<div><test-paper-drawing></test-paper-drawing></div>`);
  place.style.width = '900px';
  const element = place.querySelector<Drawing>('test-paper-drawing')!;
  // Its controller asks for the rest a moment later.
  await until(() => {
    print();
    const isReady = text(element).includes('on paper');
    printed();
    return isReady;
  });
  await until(() => text(element) === '900 on screen');
  return element;
}

async function priority(more: Partial<Priority> = {}): Promise<Priority> {
  const element = Object.assign(document.createElement('test-paper-priority') as Priority, more);
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await element.updateComplete;
  later(element);
  return element;
}

describe('what follows the first view: print', () => {
  afterEach(printed);

  it('draws for the width of paper before the browser goes on, with the address of the page', async () => {
    const element = await drawing();
    print();
    expect(text(element)).to.equal(`680 on paper Taken from: ${location.href}`);
  });

  it('is as it was when that is done', async () => {
    const element = await drawing();
    print();
    printed();
    expect(text(element)).to.equal('900 on screen');
  });

  it('has the address once, however often it is asked for', async () => {
    const element = await drawing();
    print();
    print();
    expect(text(element)).to.equal(`680 on paper Taken from: ${location.href}`);
  });

  it('leaves alone what was taken out of the page', async () => {
    const element = await drawing();
    element.remove();
    print();
    expect(text(element)).to.equal('900 on screen');
  });

  it('has the sources of a priority that doesn’t show them', async () => {
    const element = await priority();
    print();
    expect(text(element)).to.equal(`Light Sources: https://region.example/s3.pdf Taken from: ${location.href}`);
  });

  it('has those of its strategy where it has none', async () => {
    const shown = { node: { priority: { sources: [] } }, strategy: { sources: ['Region, 2014'] } };
    const element = await priority({ shown });
    print();
    expect(text(element)).to.contain('Light Sources: Region, 2014');
  });

  it('doesn’t repeat sources that are shown', async () => {
    const element = await priority({ hasSources: true });
    print();
    expect(text(element)).to.equal(`Light Taken from: ${location.href}`);
  });

  it('says what they are in the language of what is shown', async () => {
    const sources = ['Region, 2014', 'https://region.example/s3.pdf'];
    const element = await priority({ shown: { node: { priority: { sources } }, strategy: {} } });
    element.parentElement!.lang = 'it-IT';
    await until(() => element.language.tag === 'it');
    print();
    const expected = `Light Sourci: Region, 2014 · https://region.example/s3.pdf Takeno from: ${location.href}`;
    expect(text(element)).to.equal(expected);
  });

  it('leaves the address to the widget around it', async () => {
    const list = await fixture<Priorities>(html`<test-paper-priorities></test-paper-priorities>`);
    const card = list.shadowRoot!.querySelector<Priority>('test-paper-priority')!;
    later(list);
    later(card);
    print();
    expect(text(card)).to.equal('Light Sources: https://region.example/s3.pdf');
    expect(text(list)).to.contain(location.href);
  });

  it('comes a moment after the first view', async () => {
    const element = await fixture<Priority>(html`<test-paper-priority></test-paper-priority>`);
    afterFirstView(element);
    print();
    expect(text(element)).to.equal('Light');
    await until(() => (print(), text(element).includes(location.href)));
  });
});
