import { expect, fixture } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import type { TemplateResult } from 'lit';
import { textOf } from '../testing/index.js';
import { Translated } from './translated.js';

/** Shows a text. */
class Told extends LitElement {
  static override properties = { said: {} };
  declare said: string;

  constructor() {
    super();
    this.said = 'one';
    this.addController(new Translated(this));
  }

  override render(): TemplateResult {
    return html`<p>${this.said}</p>`;
  }
}
customElements.define('test-translated', Told);

/** As a translator of browsers does it. */
function translate(element: Told, word: string): void {
  const paragraph = element.shadowRoot!.querySelector('p')!;
  const text = [...paragraph.childNodes].find((node) => node instanceof Text)!;
  const font = document.createElement('font');
  font.textContent = word;
  text.replaceWith(font);
}

describe('Translated', () => {
  it('draws anew what a translator has been at, as often as it comes', async () => {
    const element = await fixture<Told>(html`<test-translated></test-translated>`);
    for (const [word, said] of [
      ['uno', 'two'],
      ['due', 'three'],
    ] as const) {
      translate(element, word);
      expect(textOf(element.shadowRoot!)).to.equal(word);
      element.said = said;
      await element.updateComplete;
      expect(textOf(element.shadowRoot!)).to.equal(said);
    }
  });

  it('keeps what is drawn where nobody translates', async () => {
    const element = await fixture<Told>(html`<test-translated></test-translated>`);
    const paragraph = element.shadowRoot!.querySelector('p');
    element.said = 'two';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('p')).to.equal(paragraph);
    expect(textOf(element.shadowRoot!)).to.equal('two');
  });
});
