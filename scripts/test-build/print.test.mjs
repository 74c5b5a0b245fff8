// What is on paper: the text of PDF files is held against what the elements were given. Needs `npm run build`.
import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { getDocumentProxy } from 'unpdf';
import { html, SCRIPT, startStage } from './page.mjs';

const ELEMENTS = {
  compare: '<s3-region-compare regions="ITI1 ES21 FRJ1"></s3-region-compare>',
  bars: '<s3-region-compare regions="ITI1 ES21 FRJ1" view="bars"></s3-region-compare>',
  lines: '<s3-region-compare regions="ITI1 ES21 FRJ1" view="lines"></s3-region-compare>',
  table: '<s3-region-compare regions="ITI1 ES21 FRJ1" view="table"></s3-region-compare>',
  card: '<s3-priority-card region="ITI1" period="2014-2020" priority="smart-factory" detail="full"></s3-priority-card>',
  list: '<s3-priority-list region="ES21"></s3-priority-list>',
  timeline: '<s3-strategy-timeline region="ITI1"></s3-strategy-timeline>',
};
const FORMATS = ['A4', 'A5', 'Letter'];
/** In points: 15 mm, and the least size of letters that can be read on paper. */
const MARGIN = 42.5;
const LEAST = 5.5;

let stage;
before(async () => (stage = await startStage()));
afterEach(() => stage.closeAll());
after(() => stage.stop());

/** Notes what the data layer has given to the elements of a page. */
function note() {
  globalThis.given = { values: [], texts: [], later: [] };
  const { values, texts, later } = globalThis.given;
  const textOf = (text) => (typeof text === 'string' ? text : (text?.en ?? Object.values(text ?? {})[0] ?? ''));
  const noteSteps = ({ items }) =>
    texts.push(...items.flatMap(({ milestone: { title, sources = [] } }) => [textOf(title), ...sources]));
  addEventListener('s3-load', ({ comparison, record, withSources }) => {
    if (comparison)
      for (const { indicator, cells, reference } of comparison.rows)
        for (const { value } of [...cells, ...(reference ? [reference] : [])])
          if (value !== undefined) values.push({ value, digits: indicator.decimals });
    if (record) {
      const { title, summary, sources = [] } = record.node.priority;
      texts.push(textOf(title), textOf(summary));
      texts.push(...sources);
    }
    if (withSources) later.push(withSources().then(noteSteps));
  });
}

/** Opens a page with elements and waits until they have been still for a moment, as what print needs comes then. */
async function show(content, { lang, ...options } = {}) {
  const { page, complaints } = await stage.show(html(content, SCRIPT, lang), {
    before: async (page) => {
      await page.addInitScript(note);
      page.paper = page.waitForResponse(/later/);
    },
    ...options,
  });
  await page.paper;
  await page.waitForFunction(() => {
    const within = (root) =>
      [...root.querySelectorAll('*')].flatMap((el) => (el.shadowRoot ? [el, ...within(el.shadowRoot)] : []));
    const hosts = within(document).filter((el) => el.localName.startsWith('s3-'));
    const timeline = document.querySelector('s3-strategy-timeline');
    return (
      hosts.every(({ shadowRoot }) => !shadowRoot.querySelector('[aria-busy=true], .loading')) &&
      (!timeline || timeline.shadowRoot.querySelector('details li'))
    );
  });
  await page.waitForLoadState('networkidle');
  const given = await page.evaluate(() => Promise.all(globalThis.given.later).then(() => globalThis.given));
  return { page, complaints, given };
}

/** The texts of a PDF file with their places, in points. */
async function textsOf(pdf) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = Array.from({ length: document.numPages }, async (_, index) => {
    const page = await document.getPage(index + 1);
    const [, , width, height] = page.view;
    const { items } = await page.getTextContent();
    return items.filter(({ str }) => str.trim()).map((item) => ({ ...item, page: { index, width, height } }));
  });
  return (await Promise.all(pages)).flat();
}

const print = async (page, format) =>
  textsOf(await page.pdf({ format, margin: { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' } }));

/** Without what line breaks and hyphenation change, nor how addresses begin and end. */
const bare = (text) => text.replace(/[\s\u00ad\u200b]+|https?:\/\/(www\.)?|\/$/g, '');

function checkPlaces(texts, format) {
  for (const { str, transform, width, height, page } of texts) {
    const [x, y] = transform.slice(4);
    const where = `${format}: «${str}» at ${Math.round(x)}, ${Math.round(y)}`;
    assert.ok(x >= MARGIN - 1 && x + width <= page.width - MARGIN + 1, `${where} is cut at a side`);
    assert.ok(y >= MARGIN - 1 && y + height <= page.height - MARGIN + 4, `${where} is cut at an end`);
    assert.ok(height >= LEAST, `${where} is ${height.toFixed(1)} pt high`);
  }
}

/** Numbers with decimals, each as often as it is there. */
const decimals = (text) => (text.match(/(?<![\d.])\d+\.\d+(?![\d.])/g) ?? []).sort();

for (const [name, content] of Object.entries(ELEMENTS)) {
  it(`prints all of ${name}, on every paper`, async () => {
    const { page, complaints, given } = await show(content);
    for (const format of FORMATS) {
      const texts = await print(page, format);
      const text = bare(texts.map(({ str }) => str).join(''));
      checkPlaces(texts, format);
      for (const wanted of given.texts) assert.ok(text.includes(bare(wanted)), `${format}: lacks «${wanted}»`);
      assert.equal(text.split(bare(page.url())).length, 2, `${format}: address of the page`);
      if (name === 'compare' || name === 'table') {
        const numbers = given.values.map(({ value, digits }) => value.toFixed(digits));
        const words = texts.map(({ str }) => str).join(' ');
        assert.deepEqual(decimals(words), decimals(numbers.join(' ')), format);
        for (const number of numbers) assert.ok(words.includes(number), `${format}: lacks ${number}`);
      }
      if (given.values.length) assert.equal(text.split('Source:Eurostat').length, 2, `${format}: source`);
    }
    assert.deepEqual(complaints, []);
  });
}

it('prints a large table in Italian, with its heads on each page and names in one piece', async () => {
  const codes = 'ITI1 ITC1 ITC4 ITF3 ITG1 ITH1 ITH5 ES21 FRJ1 DE12 AT12 SE11 PL21 HU11';
  const shares = 'rd_berd_pct_gdp rd_govd_pct_gdp rd_herd_pct_gdp emp_kis_pct emp_hightech_pct patents_epo_per_mio_hab';
  const table = `<s3-region-compare regions="${codes}" view="table"
    indicators="rd_gerd_pct_gdp hrst_pct_act tertiary_25_64_pct unemployment_rate_15_74 gdp_pps_hab ${shares}">`;
  const { page } = await show(table, { lang: 'it' });
  for (const format of FORMATS) {
    const texts = await print(page, format);
    checkPlaces(texts, format);
    const pagesWith = (word) => texts.filter(({ str }) => str === word).map(({ page }) => page.index);
    const heads = pagesWith('Regione');
    for (const name of ['Lombardia', 'Karlsruhe', 'Stoccolma', 'Linguadoca-']) {
      assert.equal(pagesWith(name).length, 2, `${format}: ${name}`);
      for (const index of pagesWith(name)) assert.ok(heads.includes(index), `${format}: no heads on page ${index + 1}`);
    }
    if (format === 'A5') assert.ok(heads.length > 2, 'a table that goes on has heads');
  }
});

it('prints dark on white on a page that is light on dark', async () => {
  const dark = '<div style="background:#111;color:#eee;color-scheme:dark">';
  const { page } = await show(`${dark}${ELEMENTS.bars}${ELEMENTS.card}${ELEMENTS.list}${ELEMENTS.timeline}</div>`, {
    csp: '',
  });
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() =>
    [...document.querySelectorAll('div > *')].map((host) => {
      const { color, backgroundColor, colorScheme } = globalThis.getComputedStyle(host);
      return [color, backgroundColor, colorScheme].join(' ');
    }),
  );
  assert.deepEqual(colours, Array(4).fill('rgb(0, 0, 0) rgb(255, 255, 255) light'));
  const label = page.locator('s3-region-compare .ranked text').first();
  assert.equal(await label.evaluate((text) => globalThis.getComputedStyle(text).fill), 'rgb(0, 0, 0)');
});

it('prints a page with all elements', async () => {
  const { page, given } = await show(Object.values(ELEMENTS).join('\n'));
  const texts = await print(page, 'A4');
  checkPlaces(texts, 'A4');
  const text = bare(texts.map(({ str }) => str).join(''));
  for (const wanted of given.texts) assert.ok(text.includes(bare(wanted)), `lacks «${wanted}»`);
});

it('prints the same again, and is on screen afterwards as it was before', async () => {
  const { page } = await show(ELEMENTS.compare, { viewport: { width: 1280, height: 800 } });
  const look = () => page.evaluate(() => document.querySelector('s3-region-compare').shadowRoot.innerHTML.length);
  const before = await look();
  const first = (await print(page, 'A4')).map(({ str }) => str);
  assert.equal(await look(), before);
  assert.deepEqual(
    (await print(page, 'A4')).map(({ str }) => str),
    first,
  );
});

it('is drawn for paper, not cut, where a window is wide', async () => {
  const { page } = await show(ELEMENTS.lines, { viewport: { width: 1800, height: 800 } });
  checkPlaces(await print(page, 'A4'), 'A4');
});

it('is drawn for paper as soon as the network has been quiet for a moment, as programs wait that print pages', async () => {
  const { page } = await stage.show(html(ELEMENTS.lines), { viewport: { width: 1800, height: 800 } });
  await page.waitForLoadState('networkidle');
  const texts = await print(page, 'A4');
  checkPlaces(texts, 'A4');
  assert.ok(bare(texts.map(({ str }) => str).join('')).includes(bare(page.url())), 'the address of the page');
});
