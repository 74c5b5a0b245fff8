// Programs of a real system that a test starts and ends.
import { spawn, spawnSync } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/** Runs a program to its end. @returns what it printed */
export function run(command, args, { input, env } = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  if (status !== 0) throw error ?? new Error(`${command}: ${stderr || stdout}`);
  return stdout;
}

/** Waits half a minute at most. */
export async function until(isReady, what) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await isReady()) return;
    await wait(200);
  }
  throw new Error(`${what} does not start`);
}

/** Programs that go on until `stop`. */
export function startedPrograms() {
  const children = [];
  const start = (command, args, options) => {
    children.push(spawn(command, args, { stdio: 'ignore', detached: true, ...options }));
  };
  const stop = async () => {
    for (const child of children.reverse()) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode !== null) continue;
      // PHP's server has workers of its own, which end with their group.
      process.kill(-child.pid);
      await ended;
    }
  };
  return { start, stop };
}

/** Starts PHP's own server with the files of a folder. @param path what answers when it is ready */
export async function startPhp(start, { port, folder, path, router = [], env }) {
  start('php', ['-d', 'opcache.enable_cli=1', '-S', `127.0.0.1:${port}`, '-t', folder, ...router], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4', ...env },
  });
  await until(
    () =>
      fetch(`http://127.0.0.1:${port}${path}`).then(
        ({ ok }) => ok,
        () => false,
      ),
    'php',
  );
}
