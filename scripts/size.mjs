// Prints what readers download, and fails when it is more than was agreed: a page with one element is really loaded, and
// each file that it asked for counts with its size after brotli 11.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { brotliSize, filesBelow, ROOT } from './files.mjs';
import { serve } from './serve.mjs';

/**
 * First views: the element as an editor writes it, what says that it is drawn, and limits in bytes. `own` is all but the
 * steps of other territories, which come with those of a region.
 */
const VIEWS = [
  {
    element: '<s3-region-compare regions="ITI1 ES21 FRJ1"></s3-region-compare>',
    drawn: 's3-region-compare table',
    budget: { code: 24_000, data: 22_000, all: 46_000 },
  },
  {
    element: '<s3-priority-card region="ITI1" period="2014-2020" priority="ict-and-photonics"></s3-priority-card>',
    drawn: 's3-priority-card [part="heading"]',
    budget: { all: 18_000 },
  },
  {
    element: '<s3-priority-list region="ITI1" period="2014-2020"></s3-priority-list>',
    drawn: 's3-priority-card [part="heading"]',
    budget: { all: 22_000 },
  },
  {
    element: '<s3-strategy-timeline region="ITI1"></s3-strategy-timeline>',
    drawn: 's3-strategy-timeline svg',
    others: /^data\/steps\/(EU27_2020|IT)\.js$/,
    budget: { own: 32_000, all: 35_000 },
  },
  {
    element:
      '<s3-strategy-timeline><ol><li><time datetime="2014-07-10">10 July 2014</time> Workshop</li></ol></s3-strategy-timeline>',
    drawn: 's3-strategy-timeline svg',
    budget: { all: 32_000 },
  },
  {
    // What decides that there is nothing to load: the loader, and what tells a widget from a link in a sentence.
    element: '<p>Read <a href="/cdn/embed/region-compare?regions=ITI1">a comparison</a> first.</p>',
    drawn: 'a',
    budget: { all: 3_000 },
  },
];
/** What is loaded when the first view has been there for a moment: for print, and for a search in the page. */
const LATER = /^(chunks\/(later|step-sources|full-steps)|data\/step-sources)/;
const MOST_LATER = 4_000;
/** More ms than it takes until then. */
const MOMENT = 3_000;
/** Most bytes of a file that is loaded on demand. */
const SERIES = 8_000;
const POPULATION = 18_000;
/** Most bytes of what makes elements of links and plain HTML, on pages that have some; it comes beside their code. */
const UPGRADE = 2_500;

const pageOf = (element) => `<!doctype html><html lang="en"><title>Size</title>
<script type="module" src="/cdn/s3-widgets.js"></script>
${element}</html>`;

const isData = (file) => file.startsWith('data/');
const sizeOf = async (file) => [file, brotliSize(await readFile(`${ROOT}cdn/${file}`))];
const total = (sizes) => sizes.reduce((sum, [, size]) => sum + size, 0);

/** Files of cdn/ that each page asks for until nothing more comes. */
async function loadedFiles() {
  const pages = Object.fromEntries(VIEWS.map(({ element }, index) => [`/${index}`, pageOf(element)]));
  const server = await serve({ folders: { '/cdn/': `${ROOT}cdn/` }, pages });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  try {
    return await Promise.all(
      VIEWS.map(async ({ drawn }, index) => {
        const page = await browser.newPage();
        const files = [];
        page.on('request', (request) => {
          const path = new URL(request.url()).pathname;
          if (path.startsWith('/cdn/')) files.push(path.slice('/cdn/'.length));
        });
        await page.goto(`${server.origin}/${index}`, { waitUntil: 'networkidle' });
        await page.locator(drawn).first().waitFor({ timeout: 20_000 });
        await page.waitForTimeout(MOMENT);
        return files;
      }),
    );
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

const loaded = new Set();
console.log('First view of one element, brotli 11');
for (const [index, files] of (await loadedFiles()).entries()) {
  const { element, budget, others } = VIEWS[index];
  const sizes = await Promise.all(files.map(sizeOf));
  const first = sizes.filter(([file]) => !LATER.test(file));
  const data = first.filter(([file]) => isData(file));
  console.log(`\n${element.slice(0, element.indexOf('>') + 1)}`);
  for (const [file, size] of first) report(`  ${file}`, size);
  report('code', total(first) - total(data), budget.code);
  report('data', total(data), budget.data);
  if (others) report('own', total(first.filter(([file]) => !others.test(file))), budget.own);
  report('all', total(first), budget.all);
  report('a moment later', total(sizes) - total(first), MOST_LATER);
  for (const file of files) loaded.add(file);
}

console.log('\nOn demand');
const rest = (await filesBelow(`${ROOT}cdn`)).filter((file) => file.endsWith('.js') && !loaded.has(file));
for (const [file, size] of await Promise.all(rest.map(sizeOf))) {
  const budget = basename(file).startsWith('population') ? POPULATION : SERIES;
  report(`  ${file}`, size, isData(file) ? budget : file === 'chunks/upgrade.js' ? UPGRADE : undefined);
}
if (failed) process.exitCode = 1;
