import { expect, fixture, fixtureCleanup } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { LocaleController, lookup } from './locale-controller.js';

interface Spoken {
  readonly greeting: string;
}

const ENGLISH: Spoken = { greeting: 'hello' };

interface Call {
  readonly tag: string;
  resolve(): void;
  reject(): void;
}

let calls: Call[] = [];

function load(tag: string): Spoken | Promise<Spoken> {
  if (tag === 'en') return ENGLISH;
  return new Promise((resolve, reject) => {
    calls.push({
      tag,
      resolve: () => resolve({ greeting: tag === 'it' ? 'ciao' : 'hola' }),
      reject: () => reject(new Error('offline')),
    });
  });
}

class LocaleTestElement extends LitElement {
  static override properties = { locale: {} };
  declare locale: string | undefined;
  readonly speech = new LocaleController<Spoken>(this, { tags: ['en', 'it', 'es'], load });
  renders = 0;

  override render() {
    this.renders++;
    const { language, lang, pending } = this.speech;
    return pending ? html`` : html`<p lang=${lang ?? 'inherit'}>${language.greeting}</p>`;
  }
}
customElements.define('locale-test', LocaleTestElement);

/** Lets mutation records, promises and updates go through. */
const calm = () => new Promise((resolve) => setTimeout(resolve));

function said(element: Element): string {
  const paragraph = element.shadowRoot?.querySelector('p');
  return paragraph ? `${paragraph.lang}: ${paragraph.textContent}` : '';
}

function at(root: ParentNode, index = 0): LocaleTestElement {
  return root.querySelectorAll<LocaleTestElement>('locale-test')[index] as LocaleTestElement;
}

async function resolveAll() {
  for (const call of calls.splice(0)) call.resolve();
  await calm();
}

describe('LocaleController', () => {
  const page = document.documentElement;
  const pageLanguage = page.getAttribute('lang');

  beforeEach(() => {
    calls = [];
    page.lang = 'en';
  });

  afterEach(() => {
    fixtureCleanup();
    if (pageLanguage === null) page.removeAttribute('lang');
    else page.lang = pageLanguage;
  });

  it('two elements on one page speak two languages', async () => {
    const root = await fixture(
      html`<div>
        <div lang="it"><locale-test></locale-test></div>
        <locale-test lang="es"></locale-test><locale-test></locale-test>
      </div>`,
    );
    await resolveAll();
    expect([0, 1, 2].map((i) => said(at(root, i)))).to.eql(['inherit: ciao', 'inherit: hola', 'inherit: hello']);
  });

  it('English is there in the first render, another language is waited for', async () => {
    const root = await fixture(html`<div><locale-test></locale-test><locale-test lang="it"></locale-test></div>`);
    expect(said(at(root))).to.equal('inherit: hello');
    expect(at(root, 0).renders).to.equal(1);
    expect(said(at(root, 1))).to.equal('');
    expect(at(root, 1).speech.pending).to.equal(true);
    await resolveAll();
    expect(said(at(root, 1))).to.equal('inherit: ciao');
  });

  it('locale goes before lang, and the shadow content says its language', async () => {
    const root = await fixture(html`<div lang="es"><locale-test locale="it"></locale-test></div>`);
    await resolveAll();
    expect(said(at(root))).to.equal('it: ciao');
    at(root).locale = undefined;
    await calm();
    await resolveAll();
    expect(said(at(root))).to.equal('inherit: hola');
  });

  it('a change of lang on any ancestor renders again, only where it matters', async () => {
    const root = await fixture(
      html`<div lang="en">
        <section><locale-test></locale-test></section>
        <locale-test locale="en"></locale-test>
      </div>`,
    );
    const other = at(root, 1).renders;
    root.setAttribute('lang', 'en-GB');
    await calm();
    expect(at(root, 1).renders).to.equal(other);
    root.setAttribute('lang', 'it-CH');
    await calm();
    await resolveAll();
    expect(said(at(root))).to.equal('inherit: ciao');
    expect(said(at(root, 1))).to.equal('en: hello');
    root.querySelector('section')?.setAttribute('lang', 'en');
    await calm();
    expect(said(at(root))).to.equal('inherit: hello');
  });

  it('follows the page when nothing nearer says a language', async () => {
    const root = await fixture(html`<div><locale-test></locale-test></div>`);
    page.lang = 'it';
    await calm();
    await resolveAll();
    expect(said(at(root))).to.equal('inherit: ciao');
  });

  for (const wanted of ['it', 'IT', 'it_IT', 'it-IT', 'it-Latn-CH', ' it ', 'sc']) {
    it(`understands “${wanted}” as Italian`, async () => {
      const root = await fixture(html`<div><locale-test lang=${wanted}></locale-test></div>`);
      await resolveAll();
      expect(said(at(root))).to.contain('ciao');
    });
  }

  for (const nothing of ['', 'x-default', 'C', 'POSIX', 'not a tag', '-', '123']) {
    it(`passes over “${nothing}”, which names no language`, async () => {
      const root = await fixture(
        html`<div lang="it">
          <div lang=${nothing}><locale-test locale=${nothing}></locale-test></div>
        </div>`,
      );
      await resolveAll();
      expect(said(at(root))).to.equal('inherit: ciao');
    });
  }

  it('understands en_US', async () => {
    const root = await fixture(html`<div lang="it"><locale-test lang="en_US"></locale-test></div>`);
    expect(said(at(root))).to.equal('inherit: hello');
  });

  it('speaks English, and says so, where the language of the page has no catalogue', async () => {
    const root = await fixture(html`<div lang="tr"><locale-test></locale-test></div>`);
    expect(said(at(root))).to.equal('en: hello');
    expect(at(root).speech.asked).to.equal('tr');
  });

  it('takes a near language where there is one', async () => {
    const root = await fixture(html`<div lang="sc"><locale-test></locale-test></div>`);
    await resolveAll();
    expect(said(at(root))).to.equal('it: ciao');
  });

  it('asks the browser when the page says nothing', async () => {
    page.removeAttribute('lang');
    const root = await fixture(html`<div><locale-test></locale-test></div>`);
    await resolveAll();
    expect(at(root).speech.asked).to.equal(navigator.language);
  });

  it('crosses shadow roots; a slotted element has the language of its parent, not of its slot', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="it"></div>`);
    const shadow = host.attachShadow({ mode: 'open' });
    const inside = document.createElement('locale-test');
    const wrapper = document.createElement('section');
    wrapper.lang = 'es';
    wrapper.append(document.createElement('slot'));
    shadow.append(inside, wrapper);
    const slotted = document.createElement('locale-test');
    host.append(slotted);
    await calm();
    await resolveAll();
    expect(said(inside)).to.equal('inherit: ciao');
    expect(said(slotted)).to.equal('inherit: ciao');
    host.lang = 'es';
    await calm();
    await resolveAll();
    expect(said(inside)).to.equal('inherit: hola');
  });

  it('a newer request wins over an older answer', async () => {
    const root = await fixture(html`<div><locale-test lang="it"></locale-test></div>`);
    at(root).lang = 'es';
    await calm();
    const [italian, spanish] = calls;
    spanish?.resolve();
    await calm();
    italian?.resolve();
    await calm();
    expect(said(at(root))).to.equal('inherit: hola');
  });

  it('speaks English when the catalogue fails, and tries again at the next change only', async () => {
    const root = await fixture(html`<div><locale-test lang="it"></locale-test></div>`);
    calls.pop()?.reject();
    await calm();
    expect(said(at(root))).to.equal('en: hello');
    at(root).requestUpdate();
    await calm();
    expect(calls).to.be.empty;
    at(root).lang = 'it-IT';
    await calm();
    expect(calls.map(({ tag }) => tag)).to.eql(['it']);
    await resolveAll();
    expect(said(at(root))).to.equal('inherit: ciao');
  });

  it('lets go of everything when it is disconnected, and looks again when it is back', async () => {
    const root = await fixture(html`<div lang="en"><locale-test></locale-test></div>`);
    const element = at(root);
    element.remove();
    root.setAttribute('lang', 'it');
    await calm();
    expect(calls).to.be.empty;
    root.append(element);
    await calm();
    await resolveAll();
    expect(said(element)).to.equal('inherit: ciao');
  });

  it('lookup drops subtags from the right', () => {
    expect(lookup('pt-PT', ['en', 'pt'])).to.equal('pt');
    expect(lookup('pt-BR', ['en', 'pt', 'pt-br'])).to.equal('pt-br');
    expect(lookup('sr-Latn-RS', ['en'])).to.equal(undefined);
    expect(lookup('fur', ['en', 'it'])).to.equal('it');
    expect(lookup('sc-IT', ['en', 'it', 'sc'])).to.equal('sc');
    expect(lookup('', ['en'])).to.equal(undefined);
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'locale-test': LocaleTestElement;
  }
}
