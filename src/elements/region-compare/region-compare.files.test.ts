import { expect } from '@open-wc/testing';
import { csvParse } from 'd3-dsv';
import { byRole, settled, until } from '../../testing/index.js';
import type { RegionCompare } from './region-compare.js';
import { firedOf, mount, open, statusOf } from './harness.js';

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
