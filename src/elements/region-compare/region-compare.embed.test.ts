import { expect, fixture, html } from '@open-wc/testing';
import { allByRole, byRole, installFakeServer, nameOf, settled, textOf, until } from '../../testing/index.js';
import { enter, mount, open, regionHeads, statusOf } from './harness.js';
import type { RegionCompare } from './region-compare.js';

const THREE = { regions: 'ITI1 ES21 FRJ1' };

describe('<s3-region-compare> embed code', () => {
  async function snippet(el: RegionCompare): Promise<string> {
    return ((await open(el, /^(Use this|Incorpora)$/, 'textbox')) as HTMLTextAreaElement).value;
  }

  /** What the code shows when it is pasted into a page. */
  async function paste(code: string): Promise<RegionCompare> {
    const page = new DOMParser().parseFromString(code, 'text/html');
    const element = document.importNode(page.querySelector('s3-region-compare')!, true);
    (await fixture(html`<div></div>`)).append(element);
    return settled(element);
  }

  async function isDrawn(el: RegionCompare): Promise<void> {
    const { view } = el;
    await until(() => el.shadowRoot!.querySelector('[part="body"] :is(table, svg)'));
    if (view !== 'dots' && view !== 'table') await until(() => allByRole(el, 'combobox').length);
    await settled(el);
  }

  const shown = async (el: RegionCompare) => ({
    csv: await el.toCSV(),
    svg: await el.toSVG(),
    text: textOf(el.shadowRoot!.querySelector('[part="body"]')!),
    heading: textOf(el.shadowRoot!.querySelector('[part="heading"]')!),
    level: (el.querySelector('[slot="heading"]') ?? el.shadowRoot!.querySelector('h1, h2, h3, h4, h5, h6'))?.localName,
  });

  for (const [what, attributes] of [
    ['the default', THREE],
    ['some indicators in their order', { ...THREE, indicators: 'gdp_pps_hab_eu100 rd_gerd_pct_gdp' }],
    [
      'another reference, year, scale and order',
      { ...THREE, reference: 'DE11', year: '2021', scale: 'index', sort: 'value' },
    ],
    ['no reference', { ...THREE, reference: 'none', year: 'common' }],
    ['a highlighted region', { ...THREE, highlight: 'es21' }],
    ['a heading with a level', { ...THREE, heading: 'Research & "more": <b>', 'heading-level': '3' }],
    ['a heading that is left out', { ...THREE, heading: '' }],
    ['another language', { ...THREE, locale: 'it' }],
    ['bars', { ...THREE, view: 'bars' }],
    ['lines', { ...THREE, view: 'lines' }],
    ['scatter', { ...THREE, view: 'scatter' }],
    ['table', { ...THREE, view: 'table', sort: 'name' }],
  ] as const) {
    it(`reproduces ${what}`, async () => {
      const el = await mount({ data: undefined, attributes });
      await isDrawn(el);
      const code = await snippet(el);
      const copy = await paste(code);
      await isDrawn(copy);
      const [pasted, original] = [await shown(copy), await shown(el)];
      for (const part of Object.keys(original) as (keyof typeof original)[]) {
        expect(pasted[part] === original[part], part).to.equal(true);
      }
      expect(code).not.to.match(/null|undefined|NaN/);
    });
  }

  describe('of a site’s own figures', () => {
    let server: { remove(): void };
    const CSV =
      'region,name,indicator,year,value\nN,North,Jobs per head,2024,1.5\nAlpine space,Alps,Jobs per head,2024,2.5\nN,North,Debt,2024,7\nAlpine space,Alps,Debt,2024,8\n';
    before(() => {
      server = installFakeServer({ [new URL('/figures/own', location.href).href]: () => new Response(CSV) });
    });
    after(() => server.remove());

    for (const [what, attributes] of [
      ['everything in a file', {}],
      ['chosen codes with spaces in them', { regions: 'Alpine space, N', indicators: 'Debt' }],
      ['an indicator with spaces in its name', { view: 'bars', indicators: 'Jobs per head, Debt' }],
      ['figures that have a hash', { integrity: 'sha384-abc+/=', reference: 'N' }],
    ] as const) {
      it(`reproduces ${what}`, async () => {
        const el = await mount({ data: undefined, attributes: { ...attributes, src: '/figures/own', format: 'csv' } });
        await isDrawn(el);
        const code = await snippet(el);
        const copy = await paste(code);
        await isDrawn(copy);
        expect(await shown(copy)).to.deep.equal(await shown(el));
        expect(copy.src).to.equal(new URL('/figures/own', location.href).href);
        expect(copy).to.include({ format: 'csv', integrity: el.integrity });
      });
    }

    it('shows a file with regions that come later, too', async () => {
      const el = await mount({ data: undefined, attributes: { src: '/figures/own', format: 'csv' } });
      expect(await snippet(el)).not.to.match(/ (regions|indicators)=/);
    });

    it('names the datasets of Eurostat', async () => {
      const eurostat = 'rd_e_gerdreg?sectperf=TOTAL&unit=PC_GDP';
      const el = await mount({ data: undefined, attributes: { regions: 'ITI1', eurostat } });
      expect((await paste(await snippet(el))).eurostat).to.equal(eurostat);
    });

    it('is not offered for figures that stand in the page or come from its scripts', async () => {
      const content = html`<table>
        <tr>
          <th>Region</th>
          <th>2024</th>
        </tr>
        <tr>
          <th>North</th>
          <td>1</td>
        </tr>
      </table>`;
      const own = await mount({ data: undefined, attributes: {}, content });
      for (const el of [own, await mount()]) {
        await until(() => byRole(el, 'button', 'Download'));
        expect(allByRole(el, 'button', 'Use this')).to.be.empty;
      }
    });
  });

  it('reproduces what the reader has changed, with the indicators that were picked', async () => {
    const el = await mount({ data: undefined, attributes: { ...THREE, view: 'scatter' } });
    enter(await until(() => byRole(el, 'combobox', 'Up')), 'tertiary_25_64_pct', 'change');
    await settled(el);
    const copy = await paste(await snippet(el));
    await isDrawn(copy);
    const titles = [el, copy].map((each) => nameOf(each.shadowRoot!.querySelector('[role="graphics-document"]')!));
    expect(titles).to.deep.equal(Array(2).fill('Tertiary education, age 25–64 against R&D expenditure'));
  });

  it('has no words of options that were removed or wrong', async () => {
    const el = await mount({
      data: undefined,
      attributes: { ...THREE, 'heading-level': 'abc', highlight: 'ITI1', heading: 'A' },
    });
    for (const name of ['highlight', 'heading']) el.removeAttribute(name);
    await settled(el);
    expect(await snippet(el)).not.to.match(/null|undefined|NaN|heading|highlight/);
    el.setAttribute('heading-level', '2');
    el.removeAttribute('heading-level');
    await settled(el);
    expect(byRole<HTMLTextAreaElement>(el, 'textbox').value).not.to.match(/null|undefined|NaN|heading/);
  });

  it('carries the figures for where the script does not run', async () => {
    const el = await mount({ data: undefined, attributes: THREE });
    const page = new DOMParser().parseFromString(await snippet(el), 'text/html');
    const rows = [...page.querySelectorAll('s3-region-compare table tr')].map(textOf);
    expect(rows).to.have.length(allByRole(el, 'rowheader').length + 1);
    expect(rows[0]).to.equal(`Indicator ${regionHeads(el).slice(0, -1).join(' ')}`);
  });

  it('is copied, or selected where the browser does not let the page copy', async () => {
    const el = await mount({ data: undefined, attributes: THREE });
    const field = (await open(el, 'Use this', 'textbox')) as HTMLTextAreaElement;
    byRole(el, 'button', 'Copy').click();
    await until(() => /^(Copied\.|The code is selected: copy it with the keyboard\.)$/.test(statusOf(el)));
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    await expect(el).to.be.accessible();
  });
});
