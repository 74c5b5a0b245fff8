// A MediaWiki of its own in a temporary folder: Debian's, with SQLite, PHP's own server and the lines of the recipe.
import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { installPackages, onPath } from '../../browser.mjs';
import { ROOT } from '../../files.mjs';
import { freePort } from '../../free-port.mjs';
import { run, startedPrograms, startPhp } from '../processes.mjs';

const MEDIAWIKI = '/usr/share/mediawiki';
const PACKAGES = ['mediawiki', 'php-cli', 'php-sqlite3'];
const SERVED = ['index.php', 'load.php', 'api.php', 'rest.php', 'resources', 'skins', 'extensions'];

const isThere = () =>
  existsSync(`${MEDIAWIKI}/maintenance/install.php`) && onPath('php') && run('php', ['-m']).includes('pdo_sqlite');

/** Whether MediaWiki is here, or could be brought here. */
export const hasMediaWiki = () => Boolean(isThere() || (installPackages(...PACKAGES) && isThere()));

/** What the recipe puts into the settings. */
async function recipe() {
  const text = await readFile(`${ROOT}integrations/README.md`, 'utf8');
  const [, lines] = /### MediaWiki\n[^]*?```php\n([^]*?)```/.exec(text) ?? [];
  if (!lines) throw new Error('The recipe for MediaWiki has no settings');
  return lines;
}

/**
 * Starts a wiki with somebody who may edit.
 * @param pages wikitext by title
 */
export async function startWiki(pages) {
  const folder = await mkdtemp(`${tmpdir()}/s3-mediawiki-`);
  const programs = startedPrograms();
  const stop = async () => {
    await programs.stop();
    await rm(folder, { recursive: true, force: true });
  };
  const env = { MW_CONFIG_FILE: `${folder}/LocalSettings.php` };
  const maintain = (script, args, input) =>
    run('php', [`${MEDIAWIKI}/maintenance/${script}.php`, ...args], { input, env });

  try {
    const port = await freePort();
    const origin = `http://127.0.0.1:${port}`;
    await mkdir(`${folder}/data`);
    await mkdir(`${folder}/site/s3-widgets`, { recursive: true });
    for (const name of SERVED) await symlink(`${MEDIAWIKI}/${name}`, `${folder}/site/${name}`);
    await symlink(`${ROOT}cdn`, `${folder}/site/s3-widgets/cdn`);
    const password = 'The password of a test';
    maintain('install', [
      ...['--dbtype=sqlite', `--dbpath=${folder}/data`, `--confpath=${folder}`, `--server=${origin}`, '--scriptpath='],
      ...[`--pass=${password} of administrators`, '--skins=Vector,MinervaNeue', 'Region', 'Administrator'],
    ]);
    await appendFile(
      env.MW_CONFIG_FILE,
      `${await recipe()}
wfLoadExtension( 'VisualEditor' );
$wgDefaultUserOptions['visualeditor-hidebetawelcome'] = 1;
$wgMainCacheType = CACHE_DB;
`,
    );
    maintain('createAndPromote', ['Editor', password]);
    for (const [title, text] of Object.entries(pages)) {
      maintain('edit', ['--user=Editor', title], text.replaceAll('{origin}', origin));
    }
    await startPhp(programs.start, { port, folder: `${folder}/site`, path: '/index.php/Main_Page', env });
    return { origin, password, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
