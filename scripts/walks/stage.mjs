// A page that shows any story alone, without Storybook.
import { rm } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from '../browser.mjs';
import { ROOT } from '../files.mjs';
import { serve } from '../serve.mjs';
import { untilReady } from '../stories/ready.mjs';
import { bundleStories } from '../test-build/stories-bundle.mjs';

/** The day on which walks are taken, so that “now” stands still. */
export const TODAY = new Date('2026-03-02T09:00:00Z');

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Walk</title></head>
<body class="sb-show-main"><main id="storybook-root"></main><script src="/kit/kit.js"></script><script type="module" src="/stories/stories.js"></script></body></html>`;

/** A server of the stories. */
export async function serveStories() {
  const folder = await bundleStories();
  const server = await serve({
    folders: { '/stories/': folder, '/kit/': `${ROOT}scripts/stories/` },
    pages: { '/': PAGE },
  });
  return { origin: server.origin, stop: async () => (await server.stop(), rm(folder, { recursive: true })) };
}

/** Runs in the page: shows a story in the place of the one before. */
export async function showStory(name) {
  const root = document.createElement('main');
  root.id = 'storybook-root';
  document.querySelector('main').replaceWith(root);
  await globalThis.stories[name].show(root);
  return globalThis.stories[name].staysBusy;
}

/** Chromium with the page in it, on `day` or today. */
export async function openStage(origin, day = new Date()) {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  const context = await browser.newContext({ locale: 'en-IE', timezoneId: 'UTC', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.clock.setFixedTime(day);
  await page.goto(origin);
  await page.waitForFunction(() => globalThis.stories);
  const session = await context.newCDPSession(page);

  let staysBusy = false;

  async function show(name) {
    staysBusy = await page.evaluate(showStory, name);
    await settle();
  }

  /** Waits until the story stands still. */
  async function settle() {
    const [problem] = await untilReady(page, { type: 'story', tags: staysBusy ? ['stays-busy'] : [] });
    if (problem) throw new Error(problem);
  }

  return { page, session, show, settle, stop: () => browser.close() };
}
