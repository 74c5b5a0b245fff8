// Finds a Chromium for the tests, or gets one, or says in one sentence what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

/**
 * What Playwright turns off, as a later list takes the place of its own, and the two pages of the address bar's menu,
 * which cost more to start in every window than most tests take.
 */
const DISABLED_FEATURES = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
];

/** Flags for a container without internet and without a sandbox. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en',
  `--disable-features=${DISABLED_FEATURES}`,
];

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/** Path of the first of these programs that the PATH has. */
export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}

/** Path of an installed browser: `CHROME_PATH`, one on the PATH, a usual place, or Playwright's own. */
export function findBrowser() {
  if (process.env.CHROME_PATH) {
    if (existsSync(process.env.CHROME_PATH)) return process.env.CHROME_PATH;
    throw new Error(`CHROME_PATH names a file that does not exist: ${process.env.CHROME_PATH}`);
  }
  return onPath(...NAMES) ?? [...PLACES, chromium.executablePath()].find((path) => path && existsSync(path));
}

const run = (command, args) => spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;

/** Installs Debian's packages where that is possible without asking; tells whether it has. */
export function installPackages(...names) {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...names]);
}

/** The packages of Firefox and of WebKit. */
const OTHERS = [['firefox-esr'], ['webkit2gtk-driver', 'libwebkit2gtk-4.1-0', 'xvfb']];

/** Installs what the tests in other engines need. What can't be had is told by `test-engines.mjs`. */
function installOthers() {
  const missing = OTHERS.filter(([name]) => !onPath(name.replace('webkit2gtk-driver', 'WebKitWebDriver')));
  if (missing.length && !installPackages(...missing.flat())) missing.forEach((names) => installPackages(...names));
}

/** Installs a browser where that is possible without asking. */
function installBrowser() {
  if (installPackages('chromium')) return;
  run(process.execPath, [
    fileURLToPath(new URL('../node_modules/playwright-core/cli.js', import.meta.url)),
    'install',
    'chromium',
  ]);
}

/** Path of a browser, installed first when there is none. */
export function ensureBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No Chromium or Chrome found; getting one for the tests …');
  installBrowser();
  const got = findBrowser();
  if (!got) throw new Error('Tests need Chromium or Chrome: install one, or set CHROME_PATH to its program file.');
  return got;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`browser: ${ensureBrowser()}`);
    if (process.argv.includes('--others')) installOthers();
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
