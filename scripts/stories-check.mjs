// Opens every story of storybook-static in a browser, wide and narrow, in the conditions of stories/conditions.mjs, and
// says what is wrong. A new story is checked by being there. Needs `npm run build-storybook`. Words on the command line
// keep only the stories whose id contains one of them; `--shots=folder` saves a picture in each condition.
import { mkdir, readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from './browser.mjs';
import { ROOT } from './files.mjs';
import { serve } from './serve.mjs';
import { LOADS } from './stories/conditions.mjs';
import { lookAt, openPage } from './stories/stage.mjs';

const PAGES = 3;
const STATIC = `${ROOT}storybook-static/`;
/** Pages of text: only that they come to rest without a complaint. */
const DOCS = { width: 1280, height: 900, conditions: [{ name: 'opened', run: () => [] }] };

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
const [stories, docs] = ['story', 'docs'].map((type) => entries.filter((entry) => entry.type === type));
const tasks = [
  ...docs.map((entry) => ({ entry, load: DOCS })),
  ...LOADS.flatMap((load) => stories.map((entry) => ({ entry, load }))),
];

/** What the stories of a component have in common is looked at once: the kinds of stops of the Tab key. */
const seenOf = new Map();
function seen({ entry: { title }, load: { width } }) {
  const key = `${title} ${width}`;
  if (!seenOf.has(key)) seenOf.set(key, new Set());
  return seenOf.get(key);
}

const server = await serve({ folders: { '/': STATIC }, headers: { 'cache-control': 'max-age=3600' } });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
if (shots) await mkdir(shots, { recursive: true });
const begun = performance.now();
let next = 0;
let passed = 0;
let failed = 0;

/** Runs in the page: goes on to another story, as a reader of Storybook does. */
function goOn(storyId) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  return new Promise((resolve) => {
    for (const end of ['storyRendered', 'storyErrored', 'storyMissing', 'storyThrewException'])
      channel.once(end, resolve);
    channel.emit('setCurrentStory', { storyId, viewMode: 'story' });
  });
}

async function work() {
  const stage = await openPage(browser, server.origin);
  /** The story that the page shows, and is fit to go on from. */
  let last;
  while (next < tasks.length) {
    const task = tasks[next++];
    const { entry, load } = task;
    const isStory = entry.type === 'story';
    const url = `${server.origin}/iframe.html?id=${entry.id}&viewMode=${entry.type}&globals=theme:light;a11y.manual:!true`;
    const open = (page) =>
      isStory && last && last !== entry
        ? page.evaluate(goOn, entry.id)
        : page.goto(url, { waitUntil: 'domcontentloaded' });
    const shot = shots && ((name) => picture(stage, `${entry.id}-${load.width}-${name.replace(/\W+/g, '-')}`));
    const found = await lookAt(stage, { open, entry, load, root: '#storybook-root', seen: seen(task), shot }).catch(
      ({ message }) => [{ name: 'loaded', problems: [`could not be checked: ${message}`] }],
    );
    last = isStory && found.every(({ problems }) => !problems.length) ? entry : undefined;
    for (const { name, problems } of found) {
      if (!problems.length) passed++;
      else {
        failed++;
        console.log(`${entry.title} / ${entry.name}, ${load.width} px, ${name}`);
        for (const problem of problems) console.log(`  ${problem}`);
      }
    }
  }
}

const picture = ({ page }, name) => page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });

try {
  await Promise.all(Array.from({ length: PAGES }, work));
} finally {
  await browser.close();
  await server.stop();
}
console.log(`${Math.round((performance.now() - begun) / 1000)} s`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;
