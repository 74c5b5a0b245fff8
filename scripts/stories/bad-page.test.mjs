// A test of the checks themselves: a page that does everything wrong must be told so, by each of them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from '../browser.mjs';
import { serve } from '../serve.mjs';
import { LOADS } from './conditions.mjs';
import { lookAt, openPage } from './stage.mjs';

const EXPECTED = {
  light: [
    /^axe color-contrast/,
    /^axe target-size|^axe nested-interactive|^axe button-name/,
    /^can have the focus but has no name: button/,
    /^has no name: graphics-document/,
    /^mark of 1\.\d+ : 1/,
    /^text of 1\.\d+ : 1/,
    /^text of 8 px/,
    /^target of 12 × 12 px/,
    /^only colour tells apart series-0 and series-1/,
    /^mark without a value in its name/,
    /^table without a caption/,
    /^head without scope/,
    /^lang that is no language/,
    /^not to be used/,
    /^text cut off/,
    /^labels on each other/,
    /^label \d+.* px outside/,
    /^words read as one/,
    /^read as en: span “Emilia-Romagna”/,
    /^console: A complaint/,
    /^asks another host/,
  ],
  'reduced motion': [/^moves: spin/],
  privacy: [/^keeps a cookie/, /^keeps in localStorage/],
  'forced colours, light': [/^mark of/],
  'forced colours, dark': [/^text of/],
  'text of 200 %': [/^does not grow/],
  labels: [
    /^label goes away by itself/,
    /^label goes away under the pointer/,
    /^label covers/,
    /^Escape does not take away/,
  ],
  keyboard: [
    /^focus can't be seen/,
    /^focus goes back up|^focus lost/,
    /^keyboard trap/,
    /^(End|arrows) leads? nowhere/,
  ],
  'print on A5': [/^scrolls sideways/, /^text cut off/, /^stays folded on paper/],
  controls: [/^says nothing when pressed/, /^opens nothing/, /^is not shown as open/],
  '400 %': [/^scrolls sideways/],
  'text spacing': [/^text cut off/],
  'right to left': [/^target of 12/],
};

describe('a page with everything wrong', () => {
  let browser;
  let server;
  const heard = new Map();

  before(async () => {
    server = await serve({
      folders: { '/': new URL('.', import.meta.url).pathname },
      pages: { '/': await readFile(new URL('bad-page.html', import.meta.url)) },
    });
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
    const look = async (load) => {
      const stage = await openPage(browser, server.origin);
      const entry = { type: 'story' };
      const open = (page) => page.goto(server.origin);
      const found = await lookAt(stage, { open, entry, load, root: '#storybook-root', seen: new Set() });
      for (const { name, problems } of found) heard.set(name, [...(heard.get(name) ?? []), ...problems]);
    };
    await Promise.all(LOADS.map(look));
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  for (const [name, expected] of Object.entries(EXPECTED)) {
    for (const pattern of expected) {
      it(`${name}: ${pattern.source}`, () => {
        const problems = heard.get(name) ?? [];
        assert.ok(
          problems.some((problem) => pattern.test(problem)),
          problems.join('\n'),
        );
      });
    }
  }
});
