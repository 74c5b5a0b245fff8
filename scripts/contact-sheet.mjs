// Takes a picture of every story of storybook-static in four widths, light and dark, and puts them on one page to look
// through: contact-sheet/index.html. Needs `npm run build-storybook`. Words on the command line keep only the stories
// whose id contains one of them.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { ROOT } from './files.mjs';
import { serve } from './serve.mjs';
import { untilReady } from './stories/ready.mjs';
import { openPage } from './stories/stage.mjs';

const PAGES = 2;
const WIDTHS = [320, 600, 900, 1280];
const SCHEMES = ['light', 'dark'];
const STATIC = `${ROOT}storybook-static/`;
const FOLDER = `${ROOT}contact-sheet/`;

const wanted = process.argv.slice(2);
const index = JSON.parse(
  await readFile(`${STATIC}index.json`, 'utf8').catch(() => {
    throw new Error('There is no storybook-static: npm run build-storybook');
  }),
);
const stories = Object.values(index.entries).filter(
  ({ id, type }) => type === 'story' && (!wanted.length || wanted.some((word) => id.includes(word))),
);

await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER);
const server = await serve({ folders: { '/': STATIC }, headers: { 'cache-control': 'max-age=3600' } });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
const tasks = [...stories];

async function work() {
  const { page } = await openPage(browser, server.origin);
  for (let entry = tasks.shift(); entry; entry = tasks.shift()) {
    const url = `${server.origin}/iframe.html?id=${entry.id}&viewMode=story&globals=theme:light;a11y.manual:!true`;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const problems = await untilReady(page, entry);
      for (const problem of problems) console.log(`${entry.id}, ${width} px: ${problem}`);
      for (const scheme of SCHEMES) {
        await page.evaluate((name) => (document.documentElement.dataset.theme = name), scheme);
        await page.screenshot({ path: `${FOLDER}${entry.id}-${width}-${scheme}.png`, fullPage: true });
      }
    }
  }
}

/** The sheet: a row a story, a picture for each width and scheme. */
function sheet() {
  const rows = stories.map(({ id, title, name }) => {
    const pictures = SCHEMES.flatMap((scheme) =>
      WIDTHS.map(
        (width) =>
          `<a href="${id}-${width}-${scheme}.png"><img loading="lazy" src="${id}-${width}-${scheme}.png" width="${width / 4}" alt="${width} px, ${scheme}"></a>`,
      ),
    );
    return `<section><h2>${title}: ${name}</h2><div>${pictures.join('\n')}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>body { font: 14px sans-serif; background: #888 } h2 { font-size: 1em } div { display: flex; gap: 8px; align-items: start }</style>
${rows.join('\n')}</html>\n`;
}

try {
  await Promise.all(Array.from({ length: PAGES }, work));
} finally {
  await browser.close();
  await server.stop();
}
await writeFile(`${FOLDER}index.html`, sheet());
console.log(`contact-sheet/index.html: ${stories.length} stories`);
