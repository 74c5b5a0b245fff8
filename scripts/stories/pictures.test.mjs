// Key stories look as in approved/. After a change that is meant to be seen: `npm run approve-pictures`, and look at them.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from '../browser.mjs';
import { ROOT } from '../files.mjs';
import { serve } from '../serve.mjs';
import { difference, picture, pose } from './pictures.mjs';
import { untilReady } from './ready.mjs';

const KEY = [
  ['elements-region-compare--overview', 'light'],
  ['elements-region-compare--overview', 'dark'],
  ['elements-region-compare--ranking', 'light'],
  ['elements-region-compare--over-time', 'dark'],
  ['elements-region-compare--two-indicators', 'light'],
  ['elements-region-compare--table', 'light'],
  ['elements-priority-card--everything', 'light'],
  ['elements-priority-list--tuscany', 'dark'],
  ['elements-strategy-timeline--tuscany', 'light'],
  ['elements-strategy-timeline--tuscany', 'dark'],
];
/** What must be seen, done to the first of them. */
const BREAKS = {
  'a missing row': (root) => root.querySelector('tbody tr:not(.theme)').remove(),
  'a shifted column': (root) => root.querySelector('col:nth-of-type(3)').setAttribute('width', '130'),
  'a mark without its colour': (root) =>
    root.querySelectorAll('.strip .series-1').forEach((mark) => (mark.style.fill = 'gray')),
};

const isNew = process.argv.includes('--approve');
const fileOf = (id, scheme) => fileURLToPath(new URL(`approved/${id}-${scheme}.png`, import.meta.url));

let server;
let browser;
let page;
before(async () => {
  server = await serve({ folders: { '/': `${ROOT}storybook-static/` } });
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  page = await browser.newPage({ locale: 'en-IE', timezoneId: 'UTC', reducedMotion: 'reduce' });
});
after(async () => {
  await browser.close();
  await server.stop();
});

for (const [id, scheme] of KEY) {
  it(`${id} looks as approved, ${scheme}`, async () => {
    await pose(page, server.origin, id, scheme, untilReady);
    const now = await picture(page);
    if (isNew) return writeFile(fileOf(id, scheme), now);
    assert.equal(await difference(page, await readFile(fileOf(id, scheme)), now), undefined);
  });
}

for (const [name, broken] of Object.entries(BREAKS)) {
  it(`sees ${name}`, async () => {
    const [[id, scheme]] = KEY;
    await pose(page, server.origin, id, scheme, untilReady);
    await page.evaluate(
      ([code]) => globalThis.eval(code)(document.querySelector('s3-region-compare').shadowRoot),
      [`(${broken})`],
    );
    assert.ok(await difference(page, await readFile(fileOf(id, scheme)), await picture(page)));
  });
}
