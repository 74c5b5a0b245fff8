// Runs the tests in the engines besides Chromium that are installed, and says which were left out. Words on the command
// line are files, in place of all.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox, findWebKit } from './engines.mjs';
import { readFilesLeft } from './files-left.mjs';
import { freePort } from './free-port.mjs';
import { startWebKit } from './webkit.mjs';

const words = process.argv.slice(2);
const files = words.length ? words : ['src/**/*.test.ts'];

/** How often an engine is started before what it leaves over counts as failed. */
const RUNS = 6;

const ENGINES = [
  { name: 'Firefox', find: findFirefox, needs: 'firefox-esr', start: async () => () => undefined },
  { name: 'WebKit', find: findWebKit, needs: 'webkit2gtk-driver, libwebkit2gtk-4.1-0, xvfb', start: startWebKit },
];

/** Runs tests in one engine until all have come to their end, as a browser can die between two of them. */
async function test(engine) {
  const folder = await mkdtemp(join(tmpdir(), 'tests-'));
  const report = join(folder, 'left.json');
  const text = [];
  let left = files;
  let hasFailed = false;
  for (let run = 1; left.length && run <= RUNS; run++) {
    if (run > 1) text.push(`${engine.name} died. Anew with ${left.length} files.\n`);
    const { status, written } = await runOnce(engine, left, report);
    text.push(written);
    const result = readFilesLeft(report);
    hasFailed ||= result.failed || (status !== 0 && !result.left.length);
    left = result.left;
  }
  await rm(folder, { recursive: true });
  return { hasPassed: !hasFailed && !left.length, text: text.join('') };
}

async function runOnce({ name, find, start }, some, report) {
  const WEBKIT_PORT = String(await freePort());
  const stop = await start(find(), WEBKIT_PORT);
  const env = { ...process.env, TZ: 'UTC', TEST_ENGINE: name.toLowerCase(), WEBKIT_PORT, FILES_LEFT: report };
  const child = spawn('wtr', ['--port', String(await freePort()), '--files', ...some], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const written = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => written.push(data));
  child.on('error', ({ message }) => written.push(Buffer.from(`${message}: run this by npm\n`)));
  const status = await new Promise((resolve) => child.on('close', resolve));
  await stop();
  return { status, written: Buffer.concat(written).toString() };
}

const found = ENGINES.filter(({ find }) => find());
// Both at once, each in its turn on the screen: each waits for its browser most of the time.
for (const running of found.map((engine) =>
  test(engine).catch(({ message }) => ({ hasPassed: false, text: message })),
)) {
  const { hasPassed, text } = await running;
  console.log(text);
  if (!hasPassed) process.exitCode = 1;
}
const left = ENGINES.filter((engine) => !found.includes(engine)).map(({ name, needs }) => `${name} (${needs})`);
console.log(`Tested besides Chromium: ${found.map(({ name }) => name).join(', ') || 'nothing'}.`);
if (left.length) console.log(`Left out, as it is not installed: ${left.join('; ')}.`);
