// The conditions that a story is looked at in. Each load is opened once, and put into one condition after the other.
import { axeColoursOf, axeOf, axeShapesOf } from './axe.mjs';
import { keyboard } from './keyboard.mjs';
import { labels } from './labels.mjs';
import { live } from './live.mjs';
import { namesOf } from './names.mjs';
import { privacy } from './privacy.mjs';

/** Runs the looks of these names in the page. */
const look = (page, ...names) =>
  page.evaluate((names) => {
    const looks = { ...globalThis.storyLooks, ...globalThis.storyPalette, ...globalThis.storySpeech };
    return names.flatMap((name) => looks[name]().slice(0, 5));
  }, names);

const frame = (page) => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 60))));

const PATIENCE = 1500;

/** What there is to complain of after a change: it must last, as elements follow a change in their own time. */
async function afterChange(page, looks) {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    await frame(page);
    const problems = await looks();
    if (!problems.length || performance.now() > deadline) return problems;
  }
}

/** Sets a property of the root of the page for as long as `looks` takes. */
async function withRoot(page, set, unset, looks) {
  await page.evaluate(set);
  const problems = await afterChange(page, looks);
  await page.evaluate(unset);
  await frame(page);
  return problems;
}

const theme = (page, name) => page.evaluate((name) => (document.documentElement.dataset.theme = name), name);

/** Text spacing of 1.4.12, in the document and in every shadow root: a bookmarklet reaches the document only. */
function spaceOut() {
  const css = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`;
  globalThis.storySpacing = new CSSStyleSheet();
  globalThis.storySpacing.replaceSync(css);
  for (const root of globalThis.storyKit.roots()) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, globalThis.storySpacing];
  }
}

function spaceIn() {
  for (const root of globalThis.storyKit.roots()) {
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== globalThis.storySpacing);
  }
}

/** Notes how large each text is. */
function noteSizes() {
  const { texts } = globalThis.storyKit;
  globalThis.storySizes = new Map(
    texts().map(({ element }) => [element, parseFloat(getComputedStyle(element).fontSize)]),
  );
}

/** What did not grow with the reader's text (1.4.4). */
function notGrown() {
  const { texts, describe } = globalThis.storyKit;
  return texts().flatMap(({ element }) => {
    const [before, now] = [globalThis.storySizes.get(element), parseFloat(getComputedStyle(element).fontSize)];
    const name = describe(element);
    return before && now < 1.9 * before
      ? [`does not grow with the reader's text: ${name}: ${before} to ${now} px`]
      : [];
  });
}

async function doubled(page) {
  await page.evaluate(noteSizes);
  return withRoot(
    page,
    () => (document.documentElement.style.fontSize = '200%'),
    () => (document.documentElement.style.fontSize = ''),
    async () => [...(await page.evaluate(notGrown)).slice(0, 4), ...(await look(page, 'sideways', 'clipped'))],
  );
}

async function forced(page, colorScheme) {
  await page.emulateMedia({ forcedColors: 'active', colorScheme });
  const problems = await look(page, 'markContrast', 'textContrast', 'palette');
  await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
  return problems;
}

/** The width of a sheet between its margins, in CSS px: A5, the narrowest. */
const SHEET = 483;

async function printed(page) {
  const before = page.viewportSize();
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: SHEET, height: 680 });
  const problems = await afterChange(page, () => look(page, 'sideways', 'clipped', 'folded'));
  await page.emulateMedia({ media: 'screen' });
  await page.setViewportSize(before);
  await frame(page);
  return problems;
}

/** Looks at a story as it is when it has been opened, all at once: they share what they read of the page. */
const STILL = [
  ...['markContrast', 'textContrast', 'textSize', 'targets', 'palette', 'values', 'tables', 'alternatives'],
  ...['languages', 'forbidden', 'sideways', 'clipped', 'overlaps', 'outside', 'joined', 'foreign'],
];

const WIDE = [
  {
    name: 'light',
    run: async ({ page, session, root }) => [
      ...(await axeOf(page, root)),
      ...(await namesOf(session, root)),
      ...(await look(page, ...STILL)),
    ],
  },
  { name: 'reduced motion', run: ({ page }) => look(page, 'motion') },
  { name: 'privacy', run: ({ page }) => privacy(page) },
  { name: 'forced colours, light', run: ({ page }) => forced(page, 'light') },
  { name: 'forced colours, dark', run: ({ page }) => forced(page, 'dark') },
  {
    name: 'dark',
    run: async ({ page, root }) => {
      await theme(page, 'dark');
      const problems = [
        ...(await axeColoursOf(page, root)),
        ...(await look(page, 'markContrast', 'textContrast', 'palette')),
      ];
      await theme(page, 'light');
      return problems;
    },
  },
  { name: 'text of 200 %', run: ({ page }) => doubled(page) },
  { name: 'print on A5', run: ({ page }) => printed(page) },
  { name: 'labels', run: ({ page }) => labels(page) },
  { name: 'keyboard', run: ({ page, session, seen }) => keyboard(page, session, seen) },
  { name: 'controls', run: ({ page }) => live(page) },
];

const NARROW = [
  {
    name: 'light',
    run: async ({ page, root }) => [
      ...(await axeShapesOf(page, root)),
      ...(await look(page, 'textSize', 'targets', 'sideways', 'clipped', 'overlaps', 'outside')),
      ...(await look(page, 'markContrast', 'textContrast')),
    ],
  },
  {
    name: '400 %',
    run: async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      const problems = await afterChange(page, () => look(page, 'sideways', 'clipped'));
      await page.setViewportSize({ width: 320, height: 640 });
      return problems;
    },
  },
  {
    name: 'text spacing',
    run: ({ page }) => withRoot(page, spaceOut, spaceIn, () => look(page, 'sideways', 'clipped', 'overlaps')),
  },
  {
    name: 'right to left',
    run: ({ page }) =>
      withRoot(
        page,
        () => (document.documentElement.dir = 'rtl'),
        () => (document.documentElement.dir = ''),
        () => look(page, 'sideways', 'clipped', 'overlaps', 'targets'),
      ),
  },
  {
    name: 'long words',
    run: async ({ page, ready }) =>
      withRoot(
        page,
        () => (document.documentElement.lang = 'qps'),
        () => (document.documentElement.lang = 'en'),
        async () => [
          ...(await ready()),
          ...(await look(page, 'sideways', 'clipped', 'overlaps', 'outside', 'targets')),
        ],
      ),
  },
];

/** What is opened of each story. */
export const LOADS = [
  { width: 1280, height: 900, conditions: WIDE },
  { width: 320, height: 640, conditions: NARROW },
];
