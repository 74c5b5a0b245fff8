import { expect, fixture, html } from '@open-wc/testing';
import { csvParse } from 'd3-dsv';
import { byRole, fakeDataset, settled, textOf, until } from '../../testing/index.js';
import type { RegionCompare } from './region-compare.js';
import { enter, firedOf, mount, open, regionHeads, statusOf } from './harness.js';

const THREE = { regions: 'XA11 XA12 XA14' };
const text = (blob: Blob) => blob.text();

interface Saved {
  readonly name: string;
  readonly blob: Blob;
}

describe('<s3-region-compare> files', () => {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  let blobs: Map<string, Blob>;
  let saved: Saved[];

  beforeEach(() => {
    blobs = new Map();
    saved = [];
    URL.createObjectURL = (blob) => {
      const url = createObjectURL.call(URL, blob);
      blobs.set(url, blob as Blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, blob: blobs.get(this.href)! });
    };
  });

  afterEach(() => {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  });

  async function download(el: RegionCompare, button: string): Promise<Saved> {
    byRole(el, 'button', button).click();
    return until(() => saved.at(-1));
  }

  it('the CSV is that of toCSV, has the figures shown and a name that says what is in it', async () => {
    const el = await mount();
    await open(el, 'Download', 'button', 'Figures (CSV)');
    const { name, blob } = await download(el, 'Figures (CSV)');
    expect(name).to.match(/^[\w-]*region-a[\w-]*\.csv$/);
    expect(blob.type).to.equal('text/csv;charset=utf-8');
    expect([...new Uint8Array(await blob.arrayBuffer()).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    expect(`\uFEFF${await text(blob)}`).to.equal(await el.toCSV());
    const rows = csvParse((await el.toCSV()).slice(1)).filter((row) => row.indicator);
    expect(rows).to.have.length(9);
    expect(rows.map((row) => row.region_name).slice(0, 3)).to.deep.equal(['Region A', 'Region B', 'Region D']);
    expect(await el.toCSV()).to.match(/# Source: Invented Statistics Office/);
    await until(() => statusOf(el) === name);
  });

  it('the SVG is that of toSVG: a drawing with a name and the figures as text', async () => {
    const el = await mount();
    await open(el, 'Download', 'button', 'Drawing (SVG)');
    const { name, blob } = await download(el, 'Drawing (SVG)');
    expect(name).to.match(/\.svg$/);
    expect(await text(blob)).to.equal(await el.toSVG());
    const svg = new DOMParser().parseFromString(await el.toSVG(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    for (const { value } of firedOf(el.fired, 's3-load')[0]!.comparison.rows[0]!.cells) {
      expect(svg.documentElement.textContent).to.contain(value!.toFixed(1));
    }
  });

  it('the PNG is a picture of twice the width of the drawing', async () => {
    const el = await mount();
    await open(el, 'Download', 'button', 'Picture (PNG)');
    const { name, blob } = await download(el, 'Picture (PNG)');
    expect(name).to.match(/\.png$/);
    const [one, other] = [await createImageBitmap(blob), await createImageBitmap(await el.toPNG())];
    expect([one.width, one.height]).to.deep.equal([other.width, other.height]);
    expect(one.width).to.equal(2000);
    expect(one.height).to.be.greaterThan(200);
  });

  for (const view of ['bars', 'lines', 'scatter'] as const) {
    it(`the SVG of ${view} is not that of the overview`, async () => {
      const el = await mount();
      const overview = await el.toSVG();
      el.view = view;
      await settled(el);
      expect(await el.toSVG()).not.to.equal(overview);
    });
  }

  it('say so when a file can not be made', async () => {
    const el = await mount();
    await open(el, 'Download', 'button', 'Figures (CSV)');
    URL.createObjectURL = () => {
      throw new Error('full');
    };
    byRole(el, 'button', 'Figures (CSV)').click();
    await until(() => statusOf(el) === 'The file could not be made.');
    expect(saved).to.be.empty;
  });
});

describe('<s3-region-compare> embed code', () => {
  async function snippet(el: RegionCompare): Promise<string> {
    return ((await open(el, 'Use this', 'textbox', /^Paste this/)) as HTMLTextAreaElement).value;
  }

  /** What the code shows when it is pasted into a page. */
  async function paste(code: string): Promise<RegionCompare> {
    const page = new DOMParser().parseFromString(code, 'text/html');
    const element = document.importNode(page.querySelector('s3-region-compare')!, true);
    element.data = fakeDataset({ regions: 20 });
    (await fixture(html`<div></div>`)).append(element);
    return settled(element);
  }

  const shown = async (el: RegionCompare) => ({
    csv: await el.toCSV(),
    svg: await el.toSVG(),
    text: textOf(el.shadowRoot!.querySelector('[part="body"]')!),
    heading: textOf(el.shadowRoot!.querySelector('[part="heading"]')!),
    level: el.shadowRoot!.querySelector('h1, h2, h3, h4, h5, h6')?.localName,
  });

  for (const [what, attributes] of [
    ['the default', THREE],
    ['some indicators in their order', { ...THREE, indicators: 'invented_3 invented_1' }],
    [
      'another reference, year, scale and order',
      { ...THREE, reference: 'XA15', year: '2021', scale: 'index', sort: 'value' },
    ],
    ['no reference', { ...THREE, reference: 'none', year: 'common' }],
    ['a highlighted region', { ...THREE, highlight: 'xa12' }],
    ['a heading with a level', { ...THREE, heading: 'Research & "more": <b>', 'heading-level': '3' }],
    ['a heading that is left out', { ...THREE, heading: '' }],
    ['another language', { ...THREE, locale: 'it' }],
    ['bars', { ...THREE, view: 'bars' }],
    ['lines', { ...THREE, view: 'lines' }],
    ['scatter', { ...THREE, view: 'scatter' }],
    ['table', { ...THREE, view: 'table', sort: 'name' }],
  ] as const) {
    it(`reproduces ${what}`, async () => {
      const el = await mount({ data: fakeDataset({ regions: 20 }), attributes });
      const code = await snippet(el);
      const copy = await paste(code);
      await until(() => copy.shadowRoot!.querySelector('[part="body"] :is(table, svg)'));
      await settled(copy);
      expect(await shown(copy)).to.deep.equal(await shown(el));
      expect(code).not.to.match(/null|undefined|NaN/);
    });
  }

  it('reproduces what the reader has changed, with the indicators that were picked', async () => {
    const el = await mount({ data: fakeDataset({ regions: 20 }), attributes: { ...THREE, view: 'scatter' } });
    enter(await until(() => byRole(el, 'combobox', 'Up')), 'invented_3', 'change');
    await settled(el);
    const copy = await paste(await snippet(el));
    await until(() => copy.shadowRoot!.querySelector('[part="body"] svg'));
    await settled(copy);
    expect((await shown(copy)).text).to.equal((await shown(el)).text);
  });

  it('has no words of options that were removed or wrong', async () => {
    const el = await mount({ attributes: { ...THREE, 'heading-level': 'abc', highlight: 'XA11', heading: 'A' } });
    for (const name of ['highlight', 'heading']) el.removeAttribute(name);
    await settled(el);
    expect(await snippet(el)).not.to.match(/null|undefined|NaN|heading|highlight/);
    el.setAttribute('heading-level', '2');
    el.removeAttribute('heading-level');
    await settled(el);
    expect(byRole<HTMLTextAreaElement>(el, 'textbox').value).not.to.match(/null|undefined|NaN|heading/);
  });

  it('carries the figures for where the script does not run', async () => {
    const el = await mount();
    const page = new DOMParser().parseFromString(await snippet(el), 'text/html');
    const rows = [...page.querySelectorAll('s3-region-compare table tr')].map(textOf);
    expect(rows).to.have.length(4);
    expect(rows[0]).to.equal(`Indicator ${regionHeads(el).slice(0, -1).join(' ')}`);
  });

  it('is copied, or selected where the browser does not let the page copy', async () => {
    const el = await mount();
    const field = (await open(el, 'Use this', 'textbox')) as HTMLTextAreaElement;
    byRole(el, 'button', 'Copy').click();
    await until(() => /^(Copied\.|The code is selected: copy it with the keyboard\.)$/.test(statusOf(el)));
    expect(field.selectionEnd - field.selectionStart).to.equal(field.value.length);
    await expect(el).to.be.accessible();
  });
});
