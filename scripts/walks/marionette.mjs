// Firefox by its own remote protocol, which tells role and name of an element as assistive technology gets them.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE = 60_000;
const PREFERENCES = { 'marionette.port': 0, 'app.update.enabled': false, 'intl.accept_languages': 'en-IE' };

/** Starts the program with a profile of its own; `send(command, parameters)` resolves to the answer. */
export async function startFirefox(program) {
  const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const child = spawn(program, ['--headless', '--marionette', '--no-remote', '--profile', profile, 'about:blank'], {
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const stop = async () => {
    child.kill();
    await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const send = await talk(await portOf(profile));
    await send('WebDriver:NewSession', { capabilities: {} });
    return { send, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** It writes the port that it has taken into its profile. */
async function portOf(profile) {
  const deadline = performance.now() + PATIENCE;
  while (performance.now() < deadline) {
    const port = await readFile(join(profile, 'MarionetteActivePort'), 'utf8').catch(() => undefined);
    if (port) return Number(port);
    await wait(100);
  }
  throw new Error('Firefox has opened no port.');
}

/** Messages are JSON with their length in bytes before them. */
async function talk(port) {
  const socket = connect(port, '127.0.0.1');
  const waiting = new Map();
  let bytes = Buffer.alloc(0);
  let last = 0;
  await new Promise((resolve, reject) => {
    const begin = (data) => {
      bytes = Buffer.concat([bytes, data]);
      for (let message = next(); message; message = next()) {
        if (!Array.isArray(message)) resolve();
        else answer(message);
      }
    };
    socket.on('data', begin).once('error', reject);
  });

  function next() {
    const colon = bytes.indexOf(':');
    const end = colon + 1 + Number(bytes.subarray(0, colon));
    if (colon < 0 || bytes.length < end) return undefined;
    const message = JSON.parse(bytes.subarray(colon + 1, end));
    bytes = bytes.subarray(end);
    return message;
  }

  function answer([, id, error, value]) {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(`Firefox: ${error.message}`));
    else resolve(value);
  }

  return (command, parameters = {}) =>
    new Promise((resolve, reject) => {
      waiting.set(++last, { resolve, reject });
      const text = JSON.stringify([0, last, command, parameters]);
      socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
}
