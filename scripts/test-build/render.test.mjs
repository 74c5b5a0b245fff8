// Pages and files that are rendered in Node, and what browsers make of the pages. Needs `npm run build`.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { render, RenderError } from 's3-widgets/render';
import { ROOT } from '../files.mjs';
import { html, SCRIPT, startStage } from './page.mjs';
import { differingPixels } from './pixels.mjs';

const COMPARE = '<s3-region-compare regions="ITI1 ES21 FRJ1"><p>Fallback</p></s3-region-compare>';
const CARD = '<s3-priority-card region="ITI1" period="2014-2020" priority="smart-factory"></s3-priority-card>';
const LIST = '<s3-priority-list region="ITI1" period="2014-2020"></s3-priority-list>';
const TIMELINE = '<s3-strategy-timeline region="ITI1" period="2014-2020" today="2026-05-01"></s3-strategy-timeline>';
const SCRIPT_LATER = SCRIPT.replace('.js"', '.js?delay=1500"');
const WIDTH = 784;
const VIEWPORT = { width: WIDTH + 16, height: 900 };
const page = (body, head = SCRIPT, lang = 'en') => html(`<main><h1>Test</h1>${body}</main>`, head, lang);
const STRATEGY = {
  strategies: [
    {
      region: 'ITI1',
      period: '2014-2020',
      title: { en: 'Ours' },
      priorities: [{ id: 'own', title: { en: '<img src=x onerror=alert(1)> & "Own"' } }],
      milestones: [],
    },
  ],
};

const MANY_STEPS = {
  strategies: [
    {
      region: 'ITI1',
      priorities: [],
      milestones: Array.from({ length: 60 }, (_, index) => ({
        id: `step-${index}`,
        title: { en: `Step ${index}` },
        date: `${1960 + index}-05-01`,
      })),
    },
  ],
};

let stage;
before(async () => (stage = await startStage()));
afterEach(() => stage.closeAll());
after(() => stage.stop());

/** Adds up what moved without the reader's doing. */
const watchShifts = (context) =>
  context.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

/** Holds back the figures of a page until they are let in. */
function gate() {
  const { promise, resolve } = Promise.withResolvers();
  const hold = (page) =>
    page.route('**/cdn/data/**', async (route) => {
      await promise;
      await route.continue();
    });
  return { hold, open: resolve };
}

const isTakenOver = (page) =>
  page.waitForFunction(
    () =>
      [
        ...document.querySelectorAll(
          ':is(s3-region-compare, s3-priority-card, s3-priority-list, s3-strategy-timeline)',
        ),
      ].every(({ shadowRoot }) => shadowRoot.children.length === 1 && shadowRoot.querySelector('[aria-busy="false"]')),
    undefined,
    { timeout: 30_000 },
  );

describe('a rendered page without scripts', () => {
  it('shows chart, table and words of each element, and complains of nothing', async () => {
    const { text, count, problems } = await render(page(COMPARE + CARD + LIST + TIMELINE));
    assert.equal(count, 4);
    assert.deepEqual(problems, []);
    const { page: shown, complaints } = await stage.show(text, { javaScriptEnabled: false, viewport: VIEWPORT });
    const visible = async (selector, words) => {
      const found = shown.locator(`${selector}:visible`).filter({ hasText: words });
      assert.ok(await found.count(), `${selector} ${words}`);
    };
    await visible('s3-region-compare table td', '1.37');
    assert.ok(await shown.locator('s3-region-compare .strip svg:visible .ticks').count());
    await visible('s3-region-compare .s3-words p', 'Tuscany 1.37 in 2023');
    await visible('s3-priority-card h3', 'Smart factory');
    await visible('s3-priority-list h4', 'Chemistry and nanotechnology');
    await visible('s3-priority-list .s3-words p', 'Smart factory');
    assert.ok((await shown.locator('s3-strategy-timeline svg.plot:visible text').count()) > 20);
    await visible('s3-strategy-timeline li .title', 'Preliminary strategy approved');
    await visible('s3-strategy-timeline .s3-words p', 'Steps: 20');
    assert.equal(await shown.getByRole('button').count(), 0);
    assert.deepEqual(complaints, []);
  });

  it('shows the drawing that fits, and never a page that scrolls sideways', async () => {
    const { text } = await render(page(COMPARE + TIMELINE));
    for (const width of [320, 640, 800, 1200]) {
      const { page: shown } = await stage.show(text, { javaScriptEnabled: false, viewport: { width, height: 800 } });
      const wide = width >= 720 + 16;
      assert.equal(await shown.locator('s3-region-compare .columns').isVisible(), wide, `${width}`);
      assert.equal(await shown.locator('s3-region-compare .stacked').isVisible(), !wide, `${width}`);
      assert.equal(await shown.locator('s3-strategy-timeline .plot').isVisible(), wide, `${width}`);
      // The browser's own tools measure where the page's scripts are off.
      const session = await shown.context().newCDPSession(shown);
      const { cssContentSize } = await session.send('Page.getLayoutMetrics');
      assert.ok(cssContentSize.width <= width, `${cssContentSize.width} at ${width}`);
    }
  });

  it('shows the figures of drawings as a table too, and the steps of a long list', async () => {
    const lines = COMPARE.replace('>', ' view="lines">');
    const steps = '<s3-strategy-timeline id="own"></s3-strategy-timeline>';
    const { text } = await render(page(lines + steps), { data: { '#own': MANY_STEPS } });
    const { page: shown } = await stage.show(text, { javaScriptEnabled: false, viewport: VIEWPORT });
    assert.ok(await shown.locator('s3-region-compare svg.plot:visible').count());
    assert.ok(await shown.locator('s3-region-compare .s3-words table').isVisible());
    assert.equal(await shown.locator('s3-strategy-timeline li[id]:visible').count(), 60);
  });
});

describe('a rendered page with scripts', () => {
  it('looks the same before and after its elements have taken over, and nothing moves', async () => {
    const { text } = await render(page(COMPARE + CARD + LIST + TIMELINE), { widths: [WIDTH] });
    const { hold, open } = gate();
    const { page: shown, complaints } = await stage.show(text, {
      viewport: VIEWPORT,
      before: async (page) => (await watchShifts(page.context()), hold(page)),
    });
    assert.equal(await shown.locator('.s3-static').count(), 12);
    const early = await shown.screenshot({ fullPage: true });
    open();
    await isTakenOver(shown);
    const late = await shown.screenshot({ fullPage: true });
    assert.deepEqual(complaints, []);
    const { share, isSameSize } = await differingPixels(shown.context().browser(), early, late);
    assert.ok(isSameSize);
    assert.ok(share < 0.001, `${share} of the pixels differ`);
    assert.ok((await shown.evaluate(() => globalThis.shift)) < 0.02);
  });

  it('does not move where the width is another one', async () => {
    const { text } = await render(page(COMPARE + TIMELINE, SCRIPT_LATER));
    for (const width of [375, 1100]) {
      const { page: shown } = await stage.show(text, {
        viewport: { width, height: 800 },
        before: (page) => watchShifts(page.context()),
      });
      await isTakenOver(shown);
      const shift = await shown.evaluate(() => globalThis.shift);
      assert.ok(shift < 0.02, `${shift} at ${width}`);
    }
  });

  it('keeps the focus and what was pressed before the script came', async () => {
    const { text } = await render(page(COMPARE), { widths: [WIDTH] });
    const { hold, open } = gate();
    const { page: shown } = await stage.show(text, { viewport: VIEWPORT, before: hold });
    await shown.waitForFunction(() => globalThis.customElements.get('s3-region-compare'));
    await shown.locator('.s3-static button', { hasText: 'Table' }).click();
    open();
    await isTakenOver(shown);
    const focused = await shown.evaluate(() => {
      const { activeElement } = document.querySelector('s3-region-compare').shadowRoot;
      return [activeElement?.textContent.trim(), activeElement?.getAttribute('aria-pressed')];
    });
    assert.deepEqual(focused, ['Table', 'true']);
  });

  it('keeps the static content where no figures come', async () => {
    const { text } = await render(page(COMPARE), { widths: [WIDTH] });
    const { page: shown } = await stage.show(text, {
      before: (page) => page.route('**/data/**', (route) => route.abort()),
    });
    await shown.waitForLoadState('networkidle');
    await shown.waitForTimeout(500);
    assert.ok(await shown.locator('s3-region-compare .s3-static table td').filter({ hasText: '1.37' }).isVisible());
    assert.equal(await shown.locator('s3-region-compare figure:visible').count(), 1);
  });
});

describe('render', () => {
  it('keeps every other byte of the page, and gives the same bytes each time', async () => {
    const source = page(`${COMPARE}\r\n<!-- é 🙂 --><P CLASS=x>&nbsp;</P>${CARD}`).replaceAll('><h1', '>\r\n<h1');
    const [one, two] = [await render(source, { today: '2026-05-01' }), await render(source, { today: '2026-05-01' })];
    assert.equal(one.text, two.text);
    const without = one.text
      .replaceAll(/<template shadowrootmode="open">(?:(?!<template).)*?<\/template>/gs, '')
      .replaceAll(/<link rel="stylesheet" href="\/cdn\/styles\/[a-z-]+\.css">/g, '');
    assert.equal(without, source);
    assert.doesNotMatch(one.text, /\sstyle=|<style|lit\$|<script(?! type="module" src)/);
    assert.equal((await render(one.text, { today: '2026-05-01' })).text, one.text);
  });

  it('speaks the language of the page, or that of a piece of one', async () => {
    const { text } = await render(page(CARD, SCRIPT, 'it'));
    assert.match(text, /Fabbrica intelligente/);
    const piece = await render(`<div lang="it">${CARD}</div>`, { styles: '/s' });
    assert.match(piece.text, /Fabbrica intelligente/);
    assert.match((await render(CARD, { styles: '/s', lang: 'it' })).text, /Fabbrica intelligente/);
  });

  it('says what can not be shown, and shows the rest', async () => {
    const { text, problems } = await render(page('<s3-region-compare regions="ITI1 XX9"></s3-region-compare>'));
    assert.match(text, /Tuscany/);
    assert.match(text, /No region has the code “XX9”/);
    assert.equal(problems.length, 1);
  });

  it('shows own data: of a file, of an option, of a list in the page', async () => {
    const asked = [];
    const source = page('<s3-priority-list src="own.json"></s3-priority-list>');
    const { text } = await render(source, {
      url: 'https://example.org/s3/page.html',
      read: (address) => (asked.push(address), JSON.stringify(STRATEGY)),
    });
    assert.deepEqual([...new Set(asked)], ['https://example.org/s3/own.json']);
    assert.match(text, /&lt;img src=x onerror=alert\(1\)&gt; &amp; (&quot;|")Own/);
    assert.doesNotMatch(text, /<img/);
    const given = await render(page('<s3-priority-list id="own"></s3-priority-list>'), { data: { '#own': STRATEGY } });
    assert.match(given.text, /&lt;img src=x/);
    const list = '<ol><li><time datetime="2014-07-10">10 July</time> Workshop <b>one</b></li></ol>';
    const inline = await render(page(`<s3-strategy-timeline>${list}</s3-strategy-timeline>`));
    assert.match(inline.text, /<svg class="plot"/);
    assert.ok(inline.text.includes(list));
  });

  it('keeps what can not be read out of the page', async () => {
    const source = page('<s3-priority-list src="/none.json"><p>Fallback</p></s3-priority-list>');
    const { text, problems } = await render(source);
    assert.match(text, /<slot><\/slot>/);
    assert.equal(problems.length, 1);
  });

  it('leaves a page without elements as it is, and says what it needs', async () => {
    const plain = '<p>Nothing here';
    assert.deepEqual(await render(plain), { text: plain, count: 0, problems: [] });
    await assert.rejects(render(CARD), RenderError);
    await assert.rejects(render(CARD, { styles: '/s', widths: [3] }), RenderError);
    await assert.rejects(render(CARD, { styles: '/s', today: 'soon' }), RenderError);
    await assert.rejects(render(CARD, { to: 'ics' }), /no dates/);
    await assert.rejects(render(CARD, { to: 'svg' }), /not a drawing/);
    await assert.rejects(render(CARD + LIST, { to: 'csv' }), /select one/);
  });
});

describe('files', () => {
  it('are made of each element', async () => {
    const today = '2026-05-01';
    const csv = (await render(COMPARE, { to: 'csv', today })).text;
    assert.match(csv, /ITI1.*1\.37|1\.37.*ITI1/);
    assert.doesNotMatch(csv, /page\.html/);
    assert.match((await render(LIST, { to: 'csv', today })).text, /smart-factory/);
    assert.match((await render(CARD, { to: 'csv', today })).text, /smart-factory/);
    const svg = (await render(COMPARE, { to: 'svg', today })).text;
    assert.match(svg, /^<svg|^<\?xml/);
    const ics = await render(TIMELINE, { to: 'ics', today });
    assert.match(ics.text, /^BEGIN:VCALENDAR\r\n/);
    assert.match(ics.text, /DTSTAMP:20260501T120000Z/);
    assert.equal(ics.text, (await render(TIMELINE, { to: 'ics', today })).text);
    const graph = JSON.parse((await render(COMPARE + CARD + LIST + TIMELINE, { to: 'jsonld', today })).text);
    assert.equal(graph.length, 4);
    assert.equal(graph[0]['@type'], 'Dataset');
    assert.ok(graph[3]['@graph'].length > 0);
  });

  it('are text and HTML without styles, scripts and shadow roots, with every figure', async () => {
    const { text } = await render(COMPARE + CARD + LIST + TIMELINE, { to: 'text' });
    for (const words of ['Tuscany', '1.37', 'Smart factory', 'Preliminary strategy approved', '9 June 2014']) {
      assert.ok(text.includes(words), words);
    }
    assert.doesNotMatch(text, /<[a-z]+[ >](?!http)/);
    const { text: article } = await render(COMPARE + CARD + LIST + TIMELINE, { to: 'html' });
    assert.match(article, /<table>.*1\.37.*<\/table>/s);
    assert.match(article, /<time datetime="2014-06-09">9 June 2014<\/time>/);
    assert.doesNotMatch(article, /<(?:style|script|template|svg|button|slot|s3-)|class=/);
  });
});

describe('`npx s3-widgets render`', () => {
  const command = (...args) =>
    promisify(execFile)(process.execPath, [`${ROOT}dist/cli/index.js`, 'render', ...args]).then(
      ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
      ({ code, stdout, stderr }) => ({ code, stdout, stderr }),
    );
  let folder;
  before(async () => (folder = await mkdtemp(join(tmpdir(), 's3-render-'))));
  after(() => rm(folder, { recursive: true }));

  it('fills a page, with files beside it', async () => {
    await writeFile(join(folder, 'own.json'), JSON.stringify(STRATEGY));
    await writeFile(join(folder, 'page.html'), page('<s3-priority-list src="own.json"></s3-priority-list>'));
    const { code, stderr } = await command(join(folder, 'page.html'), '--out', join(folder, 'out.html'));
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.match(await readFile(join(folder, 'out.html'), 'utf8'), /<template shadowrootmode="open">.*&lt;img src=x/s);
  });

  it('writes files of snippets, and says what is wrong', async () => {
    const text = await command(CARD, '--to', 'text', '--lang', 'it');
    assert.equal(text.code, 0);
    assert.match(text.stdout, /Fabbrica intelligente/);
    const none = await command(CARD, '--to', 'ics');
    assert.equal(none.code, 2);
    assert.match(none.stderr, /no dates/);
    const outside = await command(`<s3-priority-list src="../../../etc/hostname"></s3-priority-list>`, '--to', 'text');
    assert.equal(outside.code, 1);
    assert.equal((await command(CARD, '--to', 'pdf')).code, 2);
    assert.equal((await command(join(folder, 'none.html'))).code, 2);
  });
});
