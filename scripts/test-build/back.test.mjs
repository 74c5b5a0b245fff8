// Browsers keep the page that a reader leaves, and show it as it was when they come back. Needs `npm run build`.
import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from '../browser.mjs';
import { ROOT } from '../files.mjs';
import { serve } from '../serve.mjs';
import { html } from './page.mjs';

const PAGE = html(`<s3-region-compare regions="ITI1" state-key="a"></s3-region-compare>
<s3-priority-card region="ITI1" period="2014-2020" priority="smart-factory"></s3-priority-card>
<s3-priority-list region="ITI1" period="2014-2020"></s3-priority-list>
<s3-strategy-timeline region="ITI1"></s3-strategy-timeline>
<p><a href="/cdn/embed/region-compare/?regions=ES21">Compare</a></p>`);

let browser, server;
before(async () => {
  server = await serve({ folders: { '/cdn/': `${ROOT}cdn/` }, pages: { '/': PAGE, '/other': html('Other', '') } });
  browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: BROWSER_ARGS,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});
after(async () => {
  await browser?.close();
  await server?.stop();
});

it('a page with all elements is kept as it was, and goes on', async () => {
  const page = await browser.newPage();
  await page.addInitScript(() => {
    addEventListener('pageshow', ({ persisted }) => {
      globalThis.isKept = persisted;
    });
  });
  await page.goto(server.origin);
  await page.waitForLoadState('networkidle');
  await page.locator('s3-strategy-timeline svg').first().waitFor();
  await page.goto(`${server.origin}/other`);
  // A page that is shown again has no `load` to wait for.
  await page.evaluate(() => globalThis.history.back()).catch(() => undefined);
  await page.waitForFunction(() => globalThis.isKept !== undefined && document.querySelector('s3-region-compare'));
  assert.equal(await page.evaluate(() => globalThis.isKept), true);
  await page.evaluate(() => {
    document.querySelector('a').href = '/cdn/embed/region-compare/?regions=FRJ1';
    document.querySelector('s3-region-compare').regions = 'ITH5';
  });
  for (const name of ['Languedoc-Roussillon', 'Emilia-Romagna']) await page.getByText(name).first().waitFor();
});
