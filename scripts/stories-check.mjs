// Opens every story of storybook-static in a browser, light and dark, 320 and 1280 px wide, and says what axe, the
// console and the network have to complain about. Needs `npm run build-storybook`. Words on the command line keep
// only the stories whose id contains one of them; `--shots=folder` saves a picture of each.
import { mkdir, readFile } from 'node:fs/promises';
import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { ROOT } from './files.mjs';
import { serve } from './serve.mjs';

/** Each width is loaded with one theme and then switched to the other, which costs no second load. */
const LOADS = [
  { width: 320, themes: ['light', 'dark'] },
  { width: 1280, themes: ['dark', 'light'] },
];
const PAGES = 2;
const PATIENCE = 15_000;

const AXE_OPTIONS = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  rules: {
    'target-size': { enabled: true },
    // Landmarks are the business of the page that the element stands on; Storybook's frame has none.
    region: { enabled: false },
  },
};

const STATIC = `${ROOT}storybook-static/`;
const flags = process.argv.slice(2).filter((word) => word.startsWith('--'));
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const shots = flags.find((flag) => flag.startsWith('--shots='))?.slice('--shots='.length);

const index = JSON.parse(
  await readFile(`${STATIC}index.json`, 'utf8').catch(() => {
    throw new Error('There is no storybook-static: npm run build-storybook');
  }),
);
const entries = Object.values(index.entries).filter(
  ({ id }) => !wanted.length || wanted.some((word) => id.includes(word)),
);
const tasks = entries.flatMap((entry) =>
  entry.type === 'story' ? LOADS.map((load) => ({ entry, ...load })) : [{ entry, width: 1280, themes: ['light'] }],
);

/** Runs in the page: waits until the story stands still, and says what is wrong with it as it is. */
async function stand({ isStory, staysBusy, patience }) {
  const deadline = performance.now() + patience;
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const root = () => document.querySelector(isStory ? '#storybook-root' : '#storybook-docs');
  const within = (node) =>
    [...(node?.querySelectorAll('*') ?? [])].flatMap((element) =>
      element.localName.startsWith('s3-') ? [element, ...within(element.shadowRoot)] : [],
    );
  const hosts = () => within(root());
  const busy = (host) =>
    !host.matches(':defined') || host.shadowRoot?.querySelector('[aria-busy="true"], .loading') !== null;
  const picture = () =>
    hosts().map((host) => `${host.shadowRoot?.textContent} ${host.textContent}`.replace(/\s+/g, ' ').trim());
  const isReady = () =>
    document.body.matches('.sb-show-main') &&
    root()?.childElementCount > 0 &&
    (isStory ? hosts().length > 0 : true) &&
    (staysBusy || !hosts().some(busy)) &&
    !picture().some((text) => text.length < 8);
  let before;
  let calm = 0;
  while (calm < 2) {
    if (performance.now() > deadline) return ['is not ready in time, or shows nothing'];
    if (document.body.matches('.sb-show-errordisplay, .sb-show-nopreview')) {
      return [`Storybook: ${document.querySelector('#error-message, .sb-errordisplay')?.textContent.trim()}`];
    }
    await pause(staysBusy ? 150 : 40);
    const now = isReady() ? picture().join('\n') : undefined;
    calm = now !== undefined && now === before ? calm + 1 : 0;
    before = now;
  }
  const problems = [];
  const { scrollWidth, clientWidth } = document.documentElement;
  if (isStory && scrollWidth > clientWidth) problems.push(`scrolls sideways: ${scrollWidth} > ${clientWidth} px`);
  return problems;
}

/** Runs in the page. */
async function violations(options) {
  const { violations } = await globalThis.axe.run('#storybook-root', options);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ target, any }) => {
      const why = any.map(({ message }) => message).join(' ');
      return `axe ${id}: ${help}: ${target.flat(2).join(' ')} (${nodes.length} in all) ${why}`;
    }),
  );
}

/** Loads a page, looks at it in each theme, and tells the problems of each. */
async function check(page, heard, { entry, width, themes }) {
  const isStory = entry.type === 'story';
  const viewMode = isStory ? 'story' : 'docs';
  const options = { isStory, staysBusy: entry.tags?.includes('stays-busy') ?? false, patience: PATIENCE };
  const globals = `theme:${themes[0]};a11y.manual:!true`;
  const found = [];
  heard.length = 0;
  await page.setViewportSize({ width, height: 900 });
  await page.goto(`${server.origin}/iframe.html?id=${entry.id}&viewMode=${viewMode}&globals=${globals}`, {
    waitUntil: 'domcontentloaded',
  });
  for (const theme of themes) {
    const problems = [];
    if (theme !== themes[0]) await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
    else {
      problems.push(...(await page.evaluate(stand, options)));
      if (isStory) await page.evaluate(axe.source);
    }
    if (isStory) problems.push(...(await page.evaluate(violations, AXE_OPTIONS)));
    if (shots) await page.screenshot({ path: `${shots}/${entry.id}-${width}-${theme}.png`, fullPage: true });
    found.push({ theme, problems: [...problems, ...heard.splice(0)] });
  }
  return found;
}

async function openPage(browser) {
  const context = await browser.newContext({ locale: 'en-IE', timezoneId: 'UTC', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const heard = [];
  page.on('pageerror', (error) => heard.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && origin !== server.origin)
      heard.push(`asks another host: ${request.url()}`);
  });
  return { page, heard };
}

const server = await serve({ folders: { '/': STATIC }, headers: { 'cache-control': 'max-age=3600' } });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
if (shots) await mkdir(shots, { recursive: true });
const begun = performance.now();
let next = 0;
let passed = 0;
let failed = 0;

async function work() {
  const { page, heard } = await openPage(browser);
  while (next < tasks.length) {
    const task = tasks[next++];
    const { entry, width, themes } = task;
    const found = await check(page, heard, task).catch(({ message }) =>
      themes.map((theme) => ({ theme, problems: [`could not be checked: ${message}`] })),
    );
    for (const { theme, problems } of found) {
      if (!problems.length) passed++;
      else {
        failed++;
        console.log(`${entry.title} / ${entry.name}, ${width} px, ${theme}`);
        for (const problem of new Set(problems)) console.log(`  ${problem}`);
      }
    }
  }
}

try {
  await Promise.all(Array.from({ length: PAGES }, work));
} finally {
  await browser.close();
  await server.stop();
}
console.log(`${Math.round((performance.now() - begun) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
