import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { render } from 'lit';
import type { TemplateResult } from 'lit';
import { calm, FakeWidget } from './harness.js';
import { noticeSpellings } from './notice.js';

const LINK = html`<a href="/embed/priority-card?region=ITI1">A priority</a>`;

describe('noticeSpellings', () => {
  let stop: () => void, needed: Set<string>;

  async function start(content: TemplateResult): Promise<HTMLElement> {
    const page = await fixture<HTMLElement>(html`<main>${content}</main>`);
    const observer = new MutationObserver((records) => tell(records));
    const tell = noticeSpellings(document, {
      need: (tag) => needed.add(tag),
      observe: (options) => observer.observe(document, options),
    });
    stop = () => observer.disconnect();
    return page;
  }

  beforeEach(() => (needed = new Set()));
  afterEach(() => stop());

  it('asks for nothing because of a link in a sentence, or in an editor', async () => {
    await start(
      html`<p>Read ${LINK} first.</p>
        <div contenteditable><p>${LINK}</p></div>`,
    );
    await calm();
    expect([...needed]).to.be.empty;
  });

  it('asks for the code of what is there and of what comes later, by whatever spelling', async () => {
    const page = await start(
      html`<div data-s3="priority-list" data-region="ITI1"></div>
        <p><oembed></oembed></p>`,
    );
    expect([...needed]).to.deep.equal(['s3-priority-list']);
    const section = document.createElement('section');
    render(html`<p>${LINK}</p>`, section);
    page.append(section);
    page.querySelector('oembed')?.setAttribute('url', 'https://s3.example/embed/region-compare?regions=ITI1');
    await calm();
    expect([...needed]).to.have.members(['s3-priority-list', 's3-priority-card', 's3-region-compare']);
  });

  it('puts widgets behind them when the code is there', async () => {
    const page = await start(html`<p>${LINK}</p>`);
    if (!customElements.get('s3-priority-card')) customElements.define('s3-priority-card', class extends FakeWidget {});
    const made = () => page.querySelector('p + s3-priority-card[data-s3-shown]');
    await waitUntil(made, 'there is no widget', { timeout: 5000 });
    expect(made()?.getAttribute('region')).to.equal('ITI1');
  });
});
