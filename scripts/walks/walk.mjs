// Takes a walk: what is read from top to bottom, then what is heard at each step that a reader takes.
import { lineOf, read } from './read.mjs';
import { treeOf } from './tree.mjs';

const ROOT = '#storybook-root';
/** Languages of the pages that walks are taken on. */
const PAGE_LANGUAGE = 'en';

/** Runs in the page: begins to listen to what is announced when it changes. */
function listen() {
  const { elements, roots, parentOf } = globalThis.storyKit;
  const LIVE = '[role="status"], [role="alert"], [aria-live]';
  const heard = new Set();
  const observer = new globalThis.MutationObserver((records) => {
    for (const { target, addedNodes } of records) {
      for (let node = target; node; node = parentOf(node)) if (node.matches?.(LIVE)) heard.add(node);
      for (const node of addedNodes) if (node.matches?.('[role="alert"]')) heard.add(node);
    }
  });
  for (const root of roots()) observer.observe(root, { subtree: true, childList: true, characterData: true });
  globalThis.walkHeard = () => {
    observer.disconnect();
    const drawn = new Set(elements());
    return [...heard]
      .filter((each) => each.ariaLive !== 'off' && drawn.has(each))
      .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
      .filter(Boolean);
  };
}

const focusedIn = (node) =>
  node.states.focused && node.role !== 'RootWebArea' ? node : node.children.map(focusedIn).find(Boolean);

/** Resolves to lines. */
export async function walk(
  { page, session, show, settle },
  { story, steps = [], overview = true, open, most = Infinity },
) {
  await show(story);
  if (open) {
    await page.evaluate(unfold);
    await settle();
  }
  const tree = async () => ({ ...(await treeOf(session, ROOT)), role: 'none', states: {} });
  const lines = overview ? shortened(read(await tree(), PAGE_LANGUAGE), most) : [];
  for (const step of steps) {
    for (const { name, act } of actsOf(page, step)) {
      await page.evaluate(listen);
      await act();
      await settle();
      const said = await page.evaluate(() => globalThis.walkHeard());
      const focused = focusedIn(await tree());
      lines.push('', `> ${name}`);
      lines.push(
        `  ${focused ? lineOf(focused, focused.lang) : 'nothing has the focus'}`,
        ...said.map((text) => `  said: ${text}`),
      );
    }
  }
  return lines;
}

/** Runs in the page: opens what is folded. */
function unfold() {
  for (const element of globalThis.storyKit.elements()) if (element.localName === 'details') element.open = true;
}

function shortened(lines, most) {
  return lines.length <= most ? lines : [...lines.slice(0, most), `… and ${lines.length - most} lines more`];
}

/** The single acts of a step, with what they are called. */
function actsOf(page, { press, focus, type, keys = [] }) {
  const control = ({ role, name }) => page.getByRole(role, { name, exact: typeof name === 'string' }).first();
  const called = ({ role, name }) => `${role} “${name.source ?? name}”`;
  if (focus) return [{ name: `go to ${called(focus)}`, act: () => control(focus).focus() }];
  if (type) {
    const field = page.getByLabel(type.name, { exact: true });
    return [{ name: `type “${type.text}”`, act: async () => (await field.focus(), page.keyboard.type(type.text)) }];
  }
  if (press) {
    const key = press.role === 'checkbox' ? ' ' : 'Enter';
    return [{ name: `press ${called(press)}`, act: () => control(press).press(key) }];
  }
  return keys.map((name) => ({ name: `key ${name}`, act: () => page.keyboard.press(name) }));
}
