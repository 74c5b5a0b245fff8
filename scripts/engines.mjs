// The engines that tests can run in, where their programs are, and how @web/test-runner starts them.
import { existsSync } from 'node:fs';
import { chromeLauncher } from '@web/test-runner-chrome';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { BROWSER_ARGS, ensureBrowser, onPath } from './browser.mjs';

const VIEWPORT = { width: 1280, height: 720 };
const MINI_BROWSERS = ['x86_64', 'aarch64'].flatMap((cpu) =>
  ['4.1', '6.0'].map((version) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
);

/** The program of Firefox, or undefined. */
export const findFirefox = () => process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox');
const findMiniBrowser = () => MINI_BROWSERS.find((path) => existsSync(path));

/** The programs that WebKit needs, or undefined when one is absent. */
export function findWebKit() {
  const programs = { browser: findMiniBrowser(), driver: onPath('WebKitWebDriver'), display: onPath('Xvfb') };
  return Object.values(programs).every(Boolean) ? programs : undefined;
}

/** Its pages share one context, so that what a page has loaded needn't be compiled anew for the next. */
function chromium({ timezoneId }) {
  let shared;
  return playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath: ensureBrowser(), args: BROWSER_ARGS },
    createBrowserContext: async ({ browser }) => {
      shared ??= browser.newContext({ timezoneId, locale: 'en-IE' });
      const page = await (await shared).newPage();
      return { newPage: async () => page, close: () => page.close() };
    },
  });
}

function firefox() {
  const launcher = chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      // To tell of each request costs it as much as the tests.
      networkEnabled: false,
      executablePath: findFirefox(),
      headless: true,
      extraPrefsFirefox: { 'app.update.enabled': false, 'intl.accept_languages': 'en-IE' },
    },
    createPage: widePage,
  });
  return Object.assign(launcher, { name: 'Firefox' });
}

/** Its launcher sets the viewport of each page to 800 × 600; tests count on that of the others. */
async function widePage({ context }) {
  const page = await context.newPage();
  const setViewport = page.setViewport.bind(page);
  page.setViewport = (size) => setViewport(size.width === 800 && size.height === 600 ? VIEWPORT : size);
  return page;
}

/** Its driver has been started, see `webkit.mjs`. */
function webkit() {
  const launcher = webdriverLauncher({
    hostname: '127.0.0.1',
    port: Number(process.env.WEBKIT_PORT),
    path: '/',
    automationProtocol: 'webdriver',
    logLevel: 'error',
    connectionRetryCount: 0,
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
    },
  });
  return Object.assign(launcher, { name: 'WebKit' });
}

/** What starts an engine for the runner of tests. */
export const LAUNCHERS = { chromium, firefox, webkit };
