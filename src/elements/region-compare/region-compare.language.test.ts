import { expect, fixture, html } from '@open-wc/testing';
import { allByRole, byRole, deferredDataset, fakeDataset, settled, textOf, until } from '../../testing/index.js';
import { figuresOf, firedOf, mount, open, problem, start, statusOf } from './harness.js';

const THREE = { regions: 'XA11 XA12 XA14' };
const ITALIAN = 'Regione A, Regione B e Regione D a confronto';
const ENGLISH = 'Region A, Region B and Region D compared';
const figure = (el: Element) => byRole(el, 'figure');

describe('<s3-region-compare> language', () => {
  it('locale goes before every lang', async () => {
    const parent = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const el = await mount({ parent, attributes: { ...THREE, locale: 'it' } });
    expect(byRole(el, 'figure', ITALIAN).lang).to.equal('it');
    expect(figuresOf(el, 'Indicatore inventato 1')[0]).to.match(/^\d+,\d /);
    expect(byRole(el, 'toolbar', 'Vista')).to.exist;
    await expect(el).to.be.accessible();
  });

  it('the nearest lang counts', async () => {
    const parent = await fixture<HTMLElement>(html`<div lang="en"><div lang="it-CH"></div></div>`);
    const el = await mount({ parent: parent.querySelector('div')!, attributes: THREE });
    expect(byRole(el, 'figure', ITALIAN).hasAttribute('lang')).to.equal(false);
  });

  for (const locale of ['xx', 'C', 'not a language', '', '<b>']) {
    it(`locale="${locale}" is no language that is known: English`, async () => {
      const el = await mount({ attributes: { ...THREE, locale } });
      expect(byRole(el, 'figure', ENGLISH)).to.exist;
      expect(firedOf(el.fired, 's3-error')).to.be.empty;
    });
  }

  it('two languages live on one page', async () => {
    const page = await fixture<HTMLElement>(
      html`<div>
        <section lang="it"></section>
        <section lang="en"></section>
      </div>`,
    );
    const [first, second] = [...page.querySelectorAll<HTMLElement>('section')];
    const [italian, english] = await Promise.all([
      mount({ parent: first!, attributes: THREE }),
      mount({ parent: second!, attributes: THREE }),
    ]);
    expect(byRole(italian, 'figure', ITALIAN)).to.exist;
    expect(byRole(english, 'figure', ENGLISH)).to.exist;
    italian.view = 'table';
    english.view = 'table';
    await settled(italian);
    await settled(english);
    await until(() => byRole(italian, 'columnheader', /Regione/) && byRole(english, 'columnheader', /Region$/));
  });

  it('follows a change of lang around it, and of locale', async () => {
    const parent = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    const el = await mount({ parent, attributes: THREE });
    await open(el, 'Change regions and figures', 'searchbox');
    expect(byRole(el, 'figure', ENGLISH)).to.exist;
    parent.lang = 'it';
    await until(() => byRole(el, 'figure', ITALIAN));
    await settled(el);
    expect(allByRole(el, 'rowheader').map(textOf)[0]).to.match(/^Indicatore inventato 1/);
    expect(byRole(el, 'searchbox', 'Aggiungi una regione: nome o codice')).to.exist;
    expect(textOf(el.shadowRoot!)).not.to.match(/\b(Show|Source|Year|Download)\b/);
    el.locale = 'en';
    await until(() => byRole(el, 'figure', ENGLISH));
    el.removeAttribute('locale');
    el.locale = undefined;
    await until(() => byRole(el, 'figure', ITALIAN));
  });

  it('shows no other language first', async () => {
    const data = deferredDataset();
    const el = await start({ data, attributes: { ...THREE, locale: 'it' } });
    await data.next('catalogue');
    expect(data.calls.map(({ language }) => language)).to.deep.equal(['it']);
    await data.flush();
    await settled(el);
    expect(firedOf(el.fired, 's3-load')).to.have.length(1);
  });

  it('says problems in the reader’s language, in events too', async () => {
    const el = await mount({ attributes: { regions: 'XA11 QQQQQ', locale: 'it', year: 'abc' } });
    await problem(el, /«abc»|“abc”/);
    await until(() => firedOf(el.fired, 's3-error').length === 2);
    for (const { error } of firedOf(el.fired, 's3-error')) expect(error.message).not.to.match(/\b(is|the|has|not)\b/);
  });

  it('says what was done in the reader’s language', async () => {
    const el = await mount({ attributes: { ...THREE, locale: 'it' } });
    byRole(el, 'button', 'Tabella').click();
    await settled(el);
    expect(statusOf(el)).to.equal('Vista: Tabella');
  });

  it('marks a name that is not in the reader’s language with the one it is in', async () => {
    const el = await mount({ data: undefined, attributes: { regions: 'FRJ1 ITI1' } });
    const names = [...figure(el).querySelectorAll<HTMLElement>('th .name')].map(({ lang, textContent }) => [
      textContent,
      lang,
    ]);
    expect(names).to.deep.include(['Languedoc-Roussillon', 'fr']);
    expect(names).to.deep.include(['Tuscany', '']);
  });

  it('is accessible in Italian, in each view', async () => {
    const el = await mount({ data: fakeDataset({ gaps: true, flags: true }), attributes: { ...THREE, locale: 'it' } });
    for (const view of ['dots', 'bars', 'lines', 'scatter', 'table'] as const) {
      el.view = view;
      await settled(el);
      await until(() => el.shadowRoot!.querySelector('[part="body"] :is(table, svg)'));
      await expect(el).to.be.accessible();
    }
  });
});
