// Prints what readers download, and fails when it is more than was agreed: a page with one element that names nothing
// but its regions is really loaded, and each file that it asked for counts with its size after brotli 11.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { brotliSize, filesBelow, ROOT } from './files.mjs';
import { serve } from './serve.mjs';

/** Bytes. */
const BUDGET = { code: 24_000, all: 46_000, data: 22_000, series: 8_000, population: 18_000 };

const PAGE = `<!doctype html><html lang="en"><title>Size</title>
<script type="module" src="/cdn/s3-widgets.js"></script>
<s3-region-compare regions="ITI1 ES21 FRJ1"></s3-region-compare></html>`;

const isData = (file) => file.startsWith('data/');
const sizeOf = async (file) => [file, brotliSize(await readFile(`${ROOT}cdn/${file}`))];
const total = (sizes) => sizes.reduce((sum, [, size]) => sum + size, 0);

/** Files of cdn/ that the page asks for until nothing more comes. */
async function loadedFiles() {
  const server = await serve({ folders: { '/cdn/': `${ROOT}cdn/` }, pages: { '/': PAGE } });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  try {
    const page = await browser.newPage();
    const files = [];
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname;
      if (path.startsWith('/cdn/')) files.push(path.slice('/cdn/'.length));
    });
    await page.goto(server.origin, { waitUntil: 'networkidle' });
    await page.locator('s3-region-compare table').first().waitFor({ timeout: 20_000 });
    await page.waitForLoadState('networkidle');
    return files;
  } finally {
    await browser.close();
    await server.stop();
  }
}

let failed = false;
function report(label, size, budget) {
  const over = size > budget;
  failed ||= over;
  const limit = budget ? ` of ${(budget / 1000).toFixed(1)}${over ? '  OVER BUDGET' : ''}` : '';
  console.log(`${label.padEnd(44)} ${(size / 1000).toFixed(2).padStart(6)} kB${limit}`);
}

const first = await Promise.all((await loadedFiles()).map(sizeOf));
const data = first.filter(([file]) => isData(file));
console.log('First view of one element, brotli 11');
for (const [file, size] of first) report(`  ${file}`, size);
report('code', total(first) - total(data), BUDGET.code);
report('data', total(data), BUDGET.data);
report('all', total(first), BUDGET.all);

console.log('\nOn demand');
const loaded = new Set(first.map(([file]) => file));
const rest = (await filesBelow(`${ROOT}cdn`)).filter((file) => file.endsWith('.js') && !loaded.has(file));
for (const [file, size] of await Promise.all(rest.map(sizeOf))) {
  const budget = basename(file).startsWith('population') ? BUDGET.population : BUDGET.series;
  report(`  ${file}`, size, isData(file) ? budget : undefined);
}
if (failed) process.exitCode = 1;
