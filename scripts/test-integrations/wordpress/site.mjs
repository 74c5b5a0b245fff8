// A WordPress of its own in a temporary folder: Debian's, with a MariaDB that nobody else can reach and PHP's own server.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { installPackages, onPath } from '../../browser.mjs';
import { ROOT } from '../../files.mjs';

const WORDPRESS = '/usr/share/wordpress';
const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentyone', 'php-cli', 'php-mysql', 'mariadb-server'];
const FOLDER = `${ROOT}scripts/test-integrations/wordpress/`;

const isThere = () =>
  existsSync(`${WORDPRESS}/wp-content/themes/twentytwentyone`) && onPath('php') && onPath('mariadbd');

/** Whether WordPress is here, or could be brought here. */
export const hasWordPress = () => Boolean(isThere() || (installPackages(...PACKAGES) && isThere()));

function run(command, args, input) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, encoding: 'utf8' });
  if (status !== 0) throw error ?? new Error(`${command}: ${stderr || stdout}`);
  return stdout;
}

/** A port that is free now. */
async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function until(isReady, what) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await isReady()) return;
    await wait(200);
  }
  throw new Error(`${what} does not start`);
}

const settings = (socket) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '${userInfo().username}' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'AUTH_KEY', 'test' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
$table_prefix = 'wp_';
define( 'ABSPATH', __DIR__ . '/' );
require_once ABSPATH . 'wp-settings.php';
`;

/**
 * Starts a site with the plugin, and posts by role and form.
 * @param forms HTML by name; `{origin}` in it stands for the address of the site
 */
export async function startSite(forms) {
  const folder = await mkdtemp(`${tmpdir()}/s3-wordpress-`);
  const children = [];
  const start = (command, args, options) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true, ...options });
    children.push(child);
    return child;
  };
  const stop = async () => {
    for (const child of children.reverse()) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      if (child.exitCode !== null) continue;
      // PHP's server has workers of its own, which end with their group.
      process.kill(-child.pid);
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  };

  try {
    const socket = `${folder}/database.sock`;
    const { username } = userInfo();
    const data = [`--no-defaults`, `--datadir=${folder}/database`, `--user=${username}`];
    run('mariadb-install-db', [...data, '--skip-test-db', `--auth-root-socket-user=${username}`]);
    start('mariadbd', [...data, `--socket=${socket}`, '--skip-networking', `--pid-file=${folder}/database.pid`]);
    await until(() => existsSync(socket), 'mariadbd');
    run('mariadb', [
      '--no-defaults',
      `--socket=${socket}`,
      `--user=${username}`,
      '--execute=CREATE DATABASE wordpress',
    ]);

    const site = `${folder}/site`;
    await cp(WORDPRESS, site, { recursive: true, dereference: true });
    await writeFile(`${site}/wp-config.php`, settings(socket));
    run(process.execPath, [`${ROOT}scripts/build-kits.mjs`]);
    await cp(`${ROOT}integrations/build/s3-widgets`, `${site}/wp-content/plugins/s3-widgets`, { recursive: true });

    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    const printed = run('php', [`${FOLDER}setup.php`, site, origin], JSON.stringify(forms));
    const posts = JSON.parse(printed.trim().split('\n').at(-1));
    start('php', ['-S', `127.0.0.1:${port}`, '-t', site, `${FOLDER}router.php`], {
      env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    });
    await until(
      () =>
        fetch(`${origin}/wp-login.php`).then(
          ({ ok }) => ok,
          () => false,
        ),
      'php',
    );
    return { origin, posts, log: `${site}/debug.log`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
