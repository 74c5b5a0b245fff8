// Walks through a story with the Tab key as a reader does, from a button before it to one after it.
import { isFocusSeen } from './focus.mjs';

const MANY = 400;
/** So many stops lead to a chart, through it and out (Chartability: tedious). */
const FEW = 6;
/** What follows keys may be loaded with the first of them. */
const TRIES = 10;
/** What is content, what was opened, and what comes after the chart. */
const CONTENT = 'article, li, th, .panel, .footer';

/** Runs in the page: puts a button before and one after what is checked. */
function frameWithButtons() {
  const { place } = globalThis.storyKit;
  for (const where of ['before', 'after']) {
    const button = document.createElement('button');
    button.id = `story-${where}`;
    button.textContent = where;
    place()[where](button);
  }
  document.querySelector('#story-before').focus();
}

/** Runs in the page: what has the focus. */
function stopOf(content) {
  const { focused, describe, boxOf, parentOf } = globalThis.storyKit;
  const element = focused();
  if (element.id === 'story-after') return { end: 'after' };
  if (element === document.body || element.id === 'story-before') return { end: 'lost' };
  const inside = (selector) => {
    for (let node = element; node; node = parentOf(node)) if (node.matches?.(selector)) return true;
    return false;
  };
  const { left, top, right, bottom } = boxOf(element);
  const [x, y] = [scrollX, scrollY];
  return {
    name: describe(element),
    kind: `${element.localName} ${element.getAttribute('role') ?? ''} ${element.type ?? ''} ${element.parentElement?.className}`,
    said: `${element.getAttribute('aria-label') ?? element.textContent} ${element.getAttribute('aria-valuetext') ?? ''}`,
    isMark: element.matches('[role~="graphics-symbol"], [role="slider"]'),
    isControl: !element.matches('a, summary, [role="region"], input, select, textarea') && !inside(content),
    box: { left: left + x, top: top + y, right: right + x, bottom: bottom + y },
    figure: [...document.querySelectorAll('*')].indexOf(document.activeElement),
  };
}

/** Complaints about the way through; `seen` holds the kinds of stops whose focus ring was looked at before. */
export async function keyboard(page, session, seen) {
  await page.evaluate(frameWithButtons);
  const problems = [];
  const stops = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(stopOf, CONTENT);
    if (stop.end === 'lost') problems.push(`focus lost after ${stops.at(-1)?.name ?? 'the button before'}`);
    if (stop.end) break;
    if (stops.length > MANY) return [...problems, `keyboard trap: still inside after ${MANY} stops: ${stop.name}`];
    const last = stops.at(-1);
    if (last && same(last, stop)) return [...problems, `keyboard trap: ${stop.name}`];
    stops.push(stop);
    if (last && stop.figure === last.figure && isBackwards(last, stop)) {
      problems.push(`focus goes back up from ${last.name} to ${stop.name}`);
    }
    if (stop.isMark) problems.push(...(await arrows(page, stop)));
    if (!seen.has(stop.kind)) {
      seen.add(stop.kind);
      if (!(await isFocusSeen(page, session))) problems.push(`focus can't be seen: ${stop.name}`);
    }
  }
  for (const figure of new Set(stops.map((stop) => stop.figure))) {
    const controls = stops.filter((stop) => stop.figure === figure && stop.isControl);
    if (controls.length > FEW) {
      problems.push(`${controls.length} stops of the Tab key: ${controls.map(({ name }) => name).join(', ')}`);
    }
  }
  await page.evaluate(() => document.querySelectorAll('#story-before, #story-after').forEach((each) => each.remove()));
  return problems;
}

/** Whether the Tab key has led nowhere. */
const same = (last, stop) => JSON.stringify(last) === JSON.stringify(stop);

/** Whether a stop lies above the one before it, and not in a column beside it. */
function isBackwards({ box: last }, { box }) {
  return box.bottom <= last.top && box.left < last.right;
}

/** From a mark, arrows and End lead to others, and Home back (2.1.1). */
async function arrows(page, { name, said }) {
  const read = async (key) => {
    await page.keyboard.press(key);
    return (await page.evaluate(stopOf, CONTENT)).said;
  };
  const marks = await page.evaluate(
    () => globalThis.storyKit.focused().getRootNode().querySelectorAll('[data-key]').length,
  );
  const isOne = await page.evaluate(() => globalThis.storyKit.focused().getAttribute('aria-valuemax') === '1');
  if (marks < 2 || isOne) return [];
  for (let tries = 1; ; tries++) {
    const home = await read('Home');
    const end = await read('End');
    const back = await read('ArrowLeft');
    await read('Home');
    const problems = [];
    if (end === home) problems.push(`End leads nowhere from ${name} (${said.trim()})`);
    if (back === end) problems.push(`arrows lead nowhere from ${name}`);
    if (!problems.length || tries === TRIES) return problems;
    await page.waitForTimeout(100);
  }
}
