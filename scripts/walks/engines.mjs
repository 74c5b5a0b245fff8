// Role and name of the chief elements of a story, as an engine gives them to assistive technology.
import { stand } from '../stories/ready.mjs';
import { startWebKit } from '../webkit.mjs';
import { startFirefox } from './marionette.mjs';
import { showStory } from './stage.mjs';
import { treeOf } from './tree.mjs';

const PATIENCE = 30_000;
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** Runs in the page: what is compared, in the order of reading, each with its number. */
export function marked() {
  const { elements, isSeen, parentOf } = globalThis.storyKit;
  const CHIEF =
    'figure, article, table, button, a[href], input, select, textarea, h1, h2, h3, h4, h5, h6, [role="list"], ' +
    '[role="slider"], [role="toolbar"], [role="group"], [role="status"], [role="button"], [role~="graphics-symbol"]';
  const isSpoken = (element) => {
    for (let node = element; node; node = parentOf(node)) if (node.ariaHidden === 'true') return false;
    return true;
  };
  const found = [...elements()].filter((each) => each.matches(CHIEF) && isSeen(each) && isSpoken(each));
  // Of many marks of a drawing the first ones tell about all.
  const marks = found.filter((each) => each.matches('[role~="graphics-symbol"], g[role="button"]')).slice(3);
  const kept = found.filter((each) => !marks.includes(each));
  kept.forEach((each, index) => each.setAttribute('data-walk', String(index)));
  return kept;
}

/** Waits for as many as Chromium has, as parts may still be on their way. */
const shown = (name, expected) => `
  const done = arguments[arguments.length - 1];
  (async () => {
    while (!globalThis.stories) await new Promise((resolve) => setTimeout(resolve, 50));
    const staysBusy = await (${showStory})(${JSON.stringify(name)});
    const problem = await (${stand})({ isStory: true, staysBusy, patience: ${PATIENCE} });
    const deadline = performance.now() + 5000;
    let found = (${marked})();
    while (found.length !== ${expected} && performance.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      found = (${marked})();
    }
    return problem ?? found;
  })().then(done, (error) => done(String(error)));`;

const clean = (text) => text.replace(/\s+/g, ' ').trim();

function checked(found) {
  if (typeof found === 'string') throw new Error(found);
  return found.map((each) => each[ELEMENT]);
}

/** By story: `[{ role, name }]`. */
export async function chromiumNames({ page, session, show }, stories) {
  const found = {};
  for (const story of stories) {
    await show(story);
    await page.evaluate(`(${marked})().length`);
    const names = [];
    const visit = (node) => {
      if (node.mark !== undefined && node.role !== 'StaticText')
        names[Number(node.mark)] = { role: node.role, name: clean(node.name) };
      node.children.forEach(visit);
    };
    visit(await treeOf(session, '#storybook-root'));
    found[story] = names;
  }
  return found;
}

/** As many elements of each story as `expected` has. */
export async function firefoxNames(program, origin, expected) {
  const { send, stop } = await startFirefox(program);
  try {
    await send('WebDriver:SetWindowRect', { width: 1280, height: 900 });
    await send('WebDriver:SetTimeouts', { script: 2 * PATIENCE });
    await send('WebDriver:Navigate', { url: origin });
    const found = {};
    for (const [story, { length }] of Object.entries(expected)) {
      const { value } = await send('WebDriver:ExecuteAsyncScript', { script: shown(story, length), args: [] });
      // Sent at once, answered in their order.
      found[story] = await Promise.all(
        checked(value).map(async (id) => {
          const [role, name] = await Promise.all([
            send('WebDriver:GetComputedRole', { id }),
            send('WebDriver:GetComputedLabel', { id }),
          ]);
          return { role: role.value, name: clean(name.value) };
        }),
      );
    }
    return found;
  } finally {
    await stop();
  }
}

export async function webkitNames(programs, port, origin, expected) {
  const stop = await startWebKit(programs, port);
  const ask = async (method, path, body) => {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`WebKit: ${value.message}`);
    return value;
  };
  try {
    const options = { binary: programs.browser, args: ['--automation'] };
    const alwaysMatch = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options };
    const { sessionId } = await ask('POST', '/session', { capabilities: { alwaysMatch } });
    const session = `/session/${sessionId}`;
    try {
      await ask('POST', `${session}/timeouts`, { script: 2 * PATIENCE });
      await ask('POST', `${session}/window/rect`, { width: 1280, height: 900 });
      await ask('POST', `${session}/url`, { url: origin });
      const found = {};
      for (const [story, { length }] of Object.entries(expected)) {
        const value = await ask('POST', `${session}/execute/async`, { script: shown(story, length), args: [] });
        found[story] = [];
        for (const id of checked(value)) {
          const role = await ask('GET', `${session}/element/${id}/computedrole`);
          const name = await ask('GET', `${session}/element/${id}/computedlabel`);
          found[story].push({ role, name: clean(name ?? '') });
        }
      }
      return found;
    } finally {
      await ask('DELETE', session);
    }
  } finally {
    await stop();
  }
}
