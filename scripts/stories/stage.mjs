// A page to look at stories in: it listens to exceptions, the console and the network.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { foreignNames } from './foreign-names.mjs';
import { untilReady } from './ready.mjs';

const SCRIPTS = ['kit.js', 'colour.js', 'looks.js', 'palette.js', 'speech.js'];

export async function openPage(browser, origin) {
  const context = await browser.newContext({ locale: 'en-IE', timezoneId: 'UTC', reducedMotion: 'reduce' });
  for (const script of SCRIPTS) {
    await context.addInitScript(await readFile(fileURLToPath(new URL(script, import.meta.url)), 'utf8'));
  }
  await context.addInitScript((names) => (globalThis.storyNames = new Map(names)), await foreignNames());
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const heard = [];
  page.on('pageerror', (error) => heard.push(`exception: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin: other, protocol } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && other !== origin) heard.push(`asks another host: ${request.url()}`);
  });
  return { page, session, heard };
}

/** Opens something and looks at it in each condition; `[{ name, problems }]`. */
export async function lookAt({ page, session, heard }, { open, entry, load, root, seen, shot }) {
  const found = [];
  heard.length = 0;
  await page.setViewportSize({ width: load.width, height: load.height });
  await open(page);
  const ready = () => untilReady(page, entry);
  const problems = await ready();
  for (const { name, run } of load.conditions) {
    const context = { page, session, root, ready, seen };
    try {
      problems.push(...(await run(context)));
    } catch ({ message }) {
      problems.push(`could not be checked: ${message}`);
    }
    await shot?.(name);
    found.push({ name, problems: [...new Set([...problems.splice(0), ...heard.splice(0)])] });
  }
  return found;
}
