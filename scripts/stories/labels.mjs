// What pointing at a mark or focusing it shows: it stays, the pointer can be moved onto it, nothing is covered by it
// or Escape takes it away (1.4.13).

import { comes } from '../comes.mjs';

/** Marks that say more when they are pointed at. */
const MARKS = '[role="slider"], [role~="graphics-symbol"], g[role="button"]';
const LONG = 700;
/** What pointer and keys do may need code that comes with the first of them. */
const PATIENCE = 2000;

/** Kinds of marks that were looked at before: they are the same in all stories. */
const looked = new Set();

/** Runs in the page: the middle of the first mark in sight. */
function firstMark(selector) {
  const { elements, isSeen, boxOf } = globalThis.storyKit;
  const mark = [...elements()].find((each) => each.matches(selector) && isSeen(each));
  if (!mark) return undefined;
  mark.scrollIntoView({ block: 'center' });
  globalThis.storyMark = mark;
  const { left, top, width, height } = boxOf(mark);
  const kind = `${mark.getAttribute('role')} in ${mark.closest('[part="chart"]')?.className}`;
  return { kind, x: left + width / 2, y: top + height / 2 };
}

/** Runs in the page: the texts that are seen, with their boxes. */
const textsNow = () =>
  globalThis.storyKit.texts().map(({ text, element }) => {
    const { left, top, right, bottom } = globalThis.storyKit.boxOf(element);
    return { text, left, top, right, bottom };
  });

const covers = (a, b) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;

const isIn = (text, texts) => texts.some((each) => each.text === text);

/** Complaints; leaves the pointer and the focus elsewhere. */
export async function labels(page) {
  const away = { x: 1, y: 1 };
  await page.mouse.move(away.x, away.y);
  const at = await page.evaluate(firstMark, MARKS);
  if (!at || looked.has(at.kind)) return [];
  looked.add(at.kind);
  const pause = () => page.waitForTimeout(150);
  const now = () => page.evaluate(textsNow);
  await pause();
  const before = await now();
  const fresh = async () => (await now()).filter(({ text }) => !isIn(text, before));
  const isAway = async ({ text }) => !isIn(text, await comes(now, (texts) => !isIn(text, texts), PATIENCE));

  await page.mouse.move(at.x, at.y);
  await pause();
  const shown = await comes(fresh, (texts) => texts.length, PATIENCE);
  const problems = [];
  // The longest says most: beside it a mark may get its name.
  const [label] = shown.sort((a, b) => b.text.length - a.text.length);
  if (label) {
    await page.waitForTimeout(LONG);
    if (!isIn(label.text, await now())) problems.push(`label goes away by itself: ${label.text}`);
    await page.mouse.move((label.left + label.right) / 2, (label.top + label.bottom) / 2);
    await pause();
    if (!isIn(label.text, await now())) problems.push(`label goes away under the pointer: ${label.text}`);
    await page.mouse.move(at.x, at.y);
    const covered = before.find((text) => covers(label, text));
    await page.keyboard.press('Escape');
    if (covered && isIn(covered.text, await now()) && !(await isAway(label))) {
      problems.push(`label covers “${covered.text}” and stays after Escape: ${label.text}`);
    }
  }
  await page.mouse.move(away.x, away.y);
  await page.evaluate(() => globalThis.storyMark.focus({ focusVisible: true }));
  await pause();
  const [focused] = (await fresh()).sort((a, b) => b.text.length - a.text.length);
  await page.keyboard.press('Escape');
  if (focused && !(await isAway(focused))) problems.push(`Escape does not take away: ${focused.text}`);
  await page.evaluate(() => globalThis.storyMark.blur());
  return problems;
}
