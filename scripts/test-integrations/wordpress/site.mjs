// A WordPress of its own in a temporary folder: Debian's, with a MariaDB that nobody else can reach and PHP's own server.
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { installPackages, onPath } from '../../browser.mjs';
import { ROOT } from '../../files.mjs';
import { freePort } from '../../free-port.mjs';
import { run, startedPrograms, startPhp, until } from '../processes.mjs';

const WORDPRESS = '/usr/share/wordpress';
const PACKAGES = ['wordpress', 'wordpress-theme-twentytwentyone', 'php-cli', 'php-mysql', 'mariadb-server'];
const FOLDER = `${ROOT}scripts/test-integrations/wordpress/`;

const isThere = () =>
  existsSync(`${WORDPRESS}/wp-content/themes/twentytwentyone`) && onPath('php') && onPath('mariadbd');

/** Whether WordPress is here, or could be brought here. */
export const hasWordPress = () => Boolean(isThere() || (installPackages(...PACKAGES) && isThere()));

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
  const programs = startedPrograms();
  const stop = async () => {
    await programs.stop();
    await rm(folder, { recursive: true, force: true });
  };

  try {
    const socket = `${folder}/database.sock`;
    const { username } = userInfo();
    const data = [`--no-defaults`, `--datadir=${folder}/database`, `--user=${username}`];
    run('mariadb-install-db', [...data, '--skip-test-db', `--auth-root-socket-user=${username}`]);
    programs.start('mariadbd', [
      ...data,
      `--socket=${socket}`,
      '--skip-networking',
      `--pid-file=${folder}/database.pid`,
    ]);
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
    const printed = run('php', [`${FOLDER}setup.php`, site, origin], { input: JSON.stringify(forms) });
    const posts = JSON.parse(printed.trim().split('\n').at(-1));
    await startPhp(programs.start, { port, folder: site, path: '/wp-login.php', router: [`${FOLDER}router.php`] });
    return { origin, posts, log: `${site}/debug.log`, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
