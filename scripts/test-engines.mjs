// Runs the tests in the engines besides Chromium that are installed, and says which were left out. Words on the command
// line are files, in place of all.
import { spawn } from 'node:child_process';
import { findFirefox, findWebKit } from './engines.mjs';
import { freePort } from './free-port.mjs';
import { startWebKit } from './webkit.mjs';

const words = process.argv.slice(2);
const files = words.length ? words : ['src/**/*.test.ts'];

const ENGINES = [
  { name: 'Firefox', find: findFirefox, needs: 'firefox-esr', start: async () => () => undefined },
  { name: 'WebKit', find: findWebKit, needs: 'webkit2gtk-driver, libwebkit2gtk-4.1-0, xvfb', start: startWebKit },
];

/** Runs the tests in one engine; resolves to the status of the runner and what it wrote. */
async function test({ name, find, start }) {
  const WEBKIT_PORT = String(await freePort());
  const stop = await start(find(), WEBKIT_PORT);
  const env = { ...process.env, TZ: 'UTC', TEST_ENGINE: name.toLowerCase(), WEBKIT_PORT };
  const child = spawn('wtr', ['--port', String(await freePort()), '--files', ...files], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => written.push(data));
  child.on('error', ({ message }) => written.push(Buffer.from(`${message}: run this by npm\n`)));
  const status = await new Promise((resolve) => child.on('close', resolve));
  await stop();
  return { status, text: Buffer.concat(written).toString() };
}

const found = ENGINES.filter(({ find }) => find());
// Both at once, each in its turn on the screen: each waits for its browser most of the time.
for (const running of found.map((engine) => test(engine).catch(({ message }) => ({ status: 1, text: message })))) {
  const { status, text } = await running;
  console.log(text);
  if (status !== 0) process.exitCode = 1;
}
const left = ENGINES.filter((engine) => !found.includes(engine)).map(({ name, needs }) => `${name} (${needs})`);
console.log(`Tested besides Chromium: ${found.map(({ name }) => name).join(', ') || 'nothing'}.`);
if (left.length) console.log(`Left out, as it is not installed: ${left.join('; ')}.`);
