// WebKitGTK has no headless mode: its driver runs under a display that nobody sees.
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE = 20_000;

/** Starts a display and the driver on `port`; resolves to a function that stops both. */
export async function startWebKit({ driver, display }, port) {
  const folder = await mkdtemp(join(tmpdir(), 'webkit-'));
  const started = [];
  const start = (program, args, options) => {
    const child = spawn(program, args, options);
    started.push(child);
    return child;
  };
  const stop = async () => {
    for (const child of started.reverse()) child.kill();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };

  try {
    const screen = start(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    const number = await firstLine(screen);
    const env = {
      ...process.env,
      DISPLAY: `:${number}`,
      LANG: 'en_GB.UTF-8',
      TZ: 'UTC',
      XDG_RUNTIME_DIR: folder,
      GDK_BACKEND: 'x11',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
      LIBGL_ALWAYS_SOFTWARE: '1',
      NO_AT_BRIDGE: '1',
      GTK_A11Y: 'none',
      GSETTINGS_BACKEND: 'memory',
    };
    start(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    await answering(`http://127.0.0.1:${port}/status`);
    return stop;
  } catch (error) {
    await stop();
    throw error;
  }
}

/** The number of the display, which Xvfb picks and writes. */
function firstLine(screen) {
  return new Promise((resolve, reject) => {
    screen.stdio[3].once('data', (data) => resolve(String(data).trim()));
    screen.once('error', reject);
    screen.once('exit', (code) => reject(new Error(`Xvfb ended with status ${code}.`)));
  });
}

async function answering(address) {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const isUp = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isUp) return;
    if (performance.now() > deadline) throw new Error(`WebKitWebDriver does not answer at ${address}.`);
    await wait(100);
  }
}
