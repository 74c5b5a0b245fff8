// What editors and sanitisers that npm carries leave of the forms that we publish, and what a reader gets of it. The
// answer stands in stories/survives.json, from which the documentation makes its table; `UPDATE=1` writes it anew.
// Needs `npm run build:cdn` and, the first time, a network.
import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { ROOT } from '../files.mjs';
import { html, startStage } from '../test-build/page.mjs';
import { BROWSER_SYSTEMS } from './browser-systems.mjs';
import { FORMS, MARKDOWN_LINK, RECORDED } from './forms.mjs';
import { NODE_SYSTEMS } from './node-systems.mjs';

const GOLDEN = `${ROOT}stories/survives.json`;
const names = Object.keys(FORMS);

let stage;
before(async () => (stage = await startStage()));
after(() => stage.stop());

/** What a reader gets of each text: `runs`, `link`, `code` or `gone`. */
async function verdicts(texts) {
  const sections = texts.map((text) => `<section>${text}</section>`).join('\n');
  // The last one always runs: when it does, the code is there, and all others have been found.
  const { page } = await stage.show(html(`${sections}<article>${FORMS.link}</article>`), {
    before: (page) => page.route('https://s3.example/**', (route) => route.abort()),
  });
  await page.locator('article [data-s3-shown]').waitFor({ timeout: 20_000 });
  await page.waitForFunction(() =>
    [...document.querySelectorAll('s3-region-compare')].every(
      (host) => !host.matches('[data-s3-waiting]') && !host.shadowRoot.querySelector('[aria-busy="true"]'),
    ),
  );
  const found = await page.evaluate(() =>
    [...document.querySelectorAll('section')].map((section) => {
      const isRunning = [...section.querySelectorAll('s3-region-compare')].some(({ shadowRoot }) =>
        shadowRoot.querySelector('table'),
      );
      const frame = section.querySelector('iframe');
      const isStill = frame?.hasAttribute('sandbox') && !frame.sandbox.contains('allow-scripts');
      const isCode = /<\/?[a-z][^>]*>/.test(section.innerText);
      if (isRunning || (frame && !isStill)) return isCode ? 'code' : 'runs';
      if (isCode) return 'code';
      return [...section.querySelectorAll('a')].some((link) => link.checkVisibility()) ? 'link' : 'gone';
    }),
  );
  await stage.closeAll();
  return found;
}

const rowOf = async (system, setting, texts) => {
  const found = await verdicts(texts);
  return { system, setting, ...Object.fromEntries(found.map((verdict, index) => [names[index], verdict])) };
};

async function inBrowser({ text: script, folder = '' }, run, options) {
  const folders = { '/integrations/': `${ROOT}integrations/`, '/editor/': folder };
  const { page } = await stage.show(html('', ''), { csp: '', folders });
  await page.addScriptTag({ content: script });
  const left = [];
  for (const text of Object.values(FORMS)) {
    left.push(await page.evaluate(`(${run})(${JSON.stringify(text)}, ${JSON.stringify(options) ?? 'undefined'})`));
  }
  await stage.closeAll();
  return left;
}

const golden = async () => JSON.parse(await readFile(GOLDEN, 'utf8').catch(() => '{"now":[],"recorded":[]}'));
const now = [];

async function check(row) {
  now.push(row);
  if (process.env.UPDATE) return;
  const kept = (await golden()).now.find(({ system, setting }) => system === row.system && setting === row.setting);
  assert.deepEqual(row, kept);
}

describe('what is left by', () => {
  for (const [system, setting, run] of NODE_SYSTEMS) {
    it(`${system}, ${setting}`, async () => {
      await check(await rowOf(system, setting, await Promise.all(Object.values(FORMS).map((text) => run(text)))));
    });
  }

  for (const [system, setting, script, run, options] of BROWSER_SYSTEMS) {
    it(`${system}, ${setting}`, async (test) => {
      const found = await script();
      const given = typeof options === 'function' ? await options() : options;
      if (!found || (options && !given)) return test.skip(`${system} cannot be had here`);
      await check(await rowOf(system, setting, await inBrowser(found, run, given)));
    });
  }

  it('Markdown of a link of its own, everywhere', async () => {
    const markdown = NODE_SYSTEMS.filter(([system]) => /^(?:markdown|remark)/.test(system));
    const texts = await Promise.all(markdown.map(([, , run]) => run(MARKDOWN_LINK)));
    assert.deepEqual(
      await verdicts(texts),
      texts.map(() => 'runs'),
    );
  });

  it('systems that were recorded, shown to the loader of today', async () => {
    const rows = JSON.parse(await readFile(`${ROOT}scripts/test-build/fixtures/survival.json`, 'utf8'));
    const systems = new Map();
    for (const { form, html: text, from } of rows) {
      const name = names.find((each) => RECORDED[each] === form);
      if (!name) continue;
      for (const [system, settings] of Object.entries(from))
        for (const setting of settings) {
          const key = `${system}\n${setting}`;
          systems.set(key, { ...systems.get(key), [name]: text });
        }
    }
    const whole = [...systems].filter(([, texts]) => names.every((name) => texts[name] !== undefined));
    const unique = [...new Set(whole.flatMap(([, texts]) => names.map((name) => texts[name])))];
    const known = new Map((await verdicts(unique)).map((verdict, index) => [unique[index], verdict]));
    const recorded = whole.map(([key, texts]) => {
      const [system, setting] = key.split('\n');
      return { system, setting, ...Object.fromEntries(names.map((name) => [name, known.get(texts[name])])) };
    });
    if (process.env.UPDATE) await writeFile(GOLDEN, `${JSON.stringify({ now, recorded }, null, 2)}\n`);
    assert.deepEqual(recorded, (await golden()).recorded);
  });
});
