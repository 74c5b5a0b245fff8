// Readers' own ways: a translated page, a search in the page, a copied table, saved data, a finger. Needs `npm run build`.
import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { html, startStage, tableOf } from './page.mjs';

const COMPARE = '<s3-region-compare regions="ITI1 ES21 FRJ1"></s3-region-compare>';
const TABLE = '<s3-region-compare regions="ITI1 ES21 FRJ1" view="table"></s3-region-compare>';
const CARD = '<s3-priority-card region="ITI1" period="2014-2020" priority="ict-and-photonics"></s3-priority-card>';
const LIST = '<s3-priority-list region="ES21" period="2014-2020" heading-level="2"></s3-priority-list>';
const TIMELINE = '<s3-strategy-timeline region="ITI1" today="2026-05-01"></s3-strategy-timeline>';

let stage;
before(async () => (stage = await startStage()));
afterEach(() => stage.closeAll());
after(() => stage.stop());

/** As translators of browsers do it: each text in two elements of its own, in all shadow roots. */
function translate() {
  const within = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot: s }) => (s ? within(s) : [])),
  ];
  for (const root of within(document)) {
    const walker = document.createTreeWalker(root, globalThis.NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement?.closest('script, style, svg')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `«${text.data}»`;
      outer.append(inner);
      text.replaceWith(outer);
    }
  }
}

it('goes on with cards and lists that a browser has translated', async () => {
  const { page, complaints } = await stage.show(html(CARD + LIST), {
    before: (page) => {
      page.later = page.waitForResponse(/later/);
    },
  });
  await page.later;
  const [card, list] = [page.locator('body > s3-priority-card article'), page.locator('s3-priority-list')];
  await card.getByRole('heading', { name: 'ICT and photonics' }).waitFor();
  await list.getByRole('heading', { name: 'Energy', exact: true }).waitFor();
  await page.evaluate(translate);
  assert.match(await card.innerText(), /«ICT and photonics»/);
  await page.evaluate(() => {
    document.querySelector('body > s3-priority-card').setAttribute('priority', 'smart-factory');
    document.querySelector('s3-priority-list').setAttribute('region', 'ITI1');
  });
  await card.getByRole('heading', { name: 'Smart factory' }).waitFor({ timeout: 8000 });
  await list.getByRole('heading', { name: /Priorities of Tuscany/ }).waitFor({ timeout: 8000 });
  assert.equal(await list.getByRole('heading', { name: 'Energy', exact: true }).count(), 0);
  await card.getByRole('button', { name: /Details/ }).click();
  await card.getByRole('button', { name: /Less/ }).waitFor();
  assert.doesNotMatch(await card.innerText(), /ICT and photonics|Details/);
  assert.deepEqual(complaints, []);
});

it('goes on with a page that a browser has translated', async () => {
  const { page, complaints } = await stage.show(html(COMPARE + TIMELINE), {
    before: (page) => {
      page.later = page.waitForResponse(/later/);
    },
  });
  await page.later;
  await tableOf(page);
  await page.locator('s3-strategy-timeline li').first().waitFor();
  await page.evaluate(() => (document.documentElement.lang = 'fr'));
  await page.waitForFunction(() =>
    ['s3-region-compare', 's3-strategy-timeline'].every(
      (tag) => document.querySelector(tag).shadowRoot.querySelector('figure').lang === 'en',
    ),
  );
  await page.evaluate(translate);
  assert.match(await page.locator('s3-region-compare .body').innerText(), /«\s*1\.37\s*»/);
  await page.evaluate(() => {
    document.querySelector('s3-region-compare').setAttribute('regions', 'DE11 SE11');
    document.querySelector('s3-strategy-timeline').setAttribute('region', 'ES21');
  });
  const shown = (selector, words) =>
    page.locator(selector).filter({ hasText: words }).first().waitFor({ timeout: 8000 });
  await shown('s3-region-compare', /Stuttgart/);
  await shown('s3-strategy-timeline', /PCTI Euskadi 2020/);
  const expected = await page.evaluate(async () => {
    const fresh = document.createElement('s3-region-compare');
    fresh.setAttribute('regions', 'DE11 SE11');
    document.body.append(fresh);
    while (!fresh.shadowRoot.querySelector('table')) await new Promise((done) => setTimeout(done, 50));
    const body = ({ shadowRoot }) => shadowRoot.querySelector('.body').innerText.replace(/[«»]/g, '');
    return [body(document.querySelector('s3-region-compare')), body(fresh)];
  });
  assert.equal(expected[0], expected[1]);
  assert.deepEqual(complaints, []);
});

it('lets a search in the page find every figure, step and source', async () => {
  const { page } = await stage.show(html(COMPARE + TIMELINE));
  await page.locator('s3-strategy-timeline details li').first().waitFor({ state: 'attached' });
  await tableOf(page);
  const words = ['1.37', '60.7', '=152 of 244', 'Languedoc', 'Mid-term update of the RIS3', 'Vanguard', 'slideshare'];
  const missing = await page.evaluate(
    (words) =>
      words.filter((word) => (globalThis.getSelection().removeAllRanges(), !globalThis.find(word, false, false, true))),
    words,
  );
  assert.deepEqual(missing, []);
});

it('copies a table as a table', async () => {
  const { page, context, origin } = await stage.show(html(TABLE));
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  const table = await tableOf(page);
  await table.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    globalThis.getSelection().removeAllRanges();
    globalThis.getSelection().addRange(range);
  });
  await page.keyboard.press('Control+C');
  const [plain, rich] = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    return Promise.all(['text/plain', 'text/html'].map(async (type) => (await item.getType(type)).text()));
  });
  const row = plain.split('\n').find((line) => /^Tuscany/.test(line));
  assert.match(row ?? plain, /^Tuscany\t\s*1\.37/);
  assert.match(rich, /<table[\s\S]*<th[\s\S]*Tuscany[\s\S]*<td[\s\S]*1\.37/);
});

it('shows figures and steps first to readers who save data, and draws when they ask', async () => {
  const { page, complaints } = await stage.show(
    html(`<s3-region-compare regions="ITI1 ES21" view="lines" hide-toolbar></s3-region-compare>${TIMELINE}`),
    {
      before: (page) =>
        page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } })),
    },
  );
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  await tableOf(page);
  await page.locator('s3-strategy-timeline li').first().waitFor();
  assert.equal(await page.locator('s3-region-compare .chart, s3-strategy-timeline .axis').count(), 0);
  await page.waitForLoadState('networkidle');
  const drawn = () => asked.filter((url) => /lines|series|axis\.|data\/rd_/.test(url));
  assert.deepEqual(drawn(), []);
  await page.locator('s3-region-compare').getByRole('button', { name: 'Show the drawing' }).click();
  await page.locator('s3-region-compare .chart svg').first().waitFor();
  await page.locator('s3-strategy-timeline').getByRole('button', { name: 'Show the drawing' }).click();
  await page.locator('s3-strategy-timeline .axis svg').first().waitFor();
  assert.equal(await page.getByRole('button', { name: 'Show the drawing' }).count(), 0);
  assert.ok(drawn().length > 0);
  assert.deepEqual(complaints, []);
});

/** Taps until something is said, as the code for it is loaded by then at the latest. */
async function tap(target, said, options) {
  for (let times = 1; times < 4; times++) {
    await target.tap(options);
    const isSaid = await said.waitFor({ timeout: 5000 }).then(
      () => true,
      () => false,
    );
    if (isSaid) return;
  }
  assert.fail(`${target} says nothing`);
}

it('tells a finger what it tells a pointer', async () => {
  const { page, complaints } = await stage.show(
    html(`<s3-region-compare regions="ITI1 ES21" view="bars"></s3-region-compare>
      <s3-region-compare regions="ITI1 ES21"></s3-region-compare>${TIMELINE}`),
    { hasTouch: true, isMobile: true, viewport: { width: 900, height: 900 } },
  );
  const [bars, dots] = [page.locator('s3-region-compare').first(), page.locator('s3-region-compare').nth(1)];
  await tap(bars.locator('[data-key=ITI1]'), bars.locator('.readout', { hasText: /Tuscany.*1\.37 % of GDP/ }));
  const strip = dots.locator('[role=slider]').first();
  await tap(strip, dots.locator('.status', { hasText: /% of GDP/ }), { position: { x: 120, y: 20 } });
  const step = page.locator('s3-strategy-timeline [data-item]').first();
  await tap(step, page.locator('s3-strategy-timeline .readout', { hasText: /Barca/ }));
  assert.deepEqual(complaints, []);
});
