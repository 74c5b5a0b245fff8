// Opens pages that use the built bundle, and records what a browser has to complain about.
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from '../browser.mjs';
import { ROOT } from '../files.mjs';
import { serve } from '../serve.mjs';

/** The policy of a careful public site. */
export const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
].join('; ');

/** The strictest: nothing but files of one's own, and policies for Trusted Types by name. */
export const STRICT_CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html s3-widgets',
].join('; ');

export const SCRIPT = '<script type="module" src="/cdn/s3-widgets.js"></script>';
export const ELEMENT = '<s3-region-compare regions="ITI1 ES21 FRJ1"><p>Fallback</p></s3-region-compare>';

export const html = (body, head = SCRIPT, lang = 'en') =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Test</title>${head}</head><body>${body}</body></html>`;

/** A server of cdn/ and a browser, for the tests of one file. */
export async function startStage() {
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  const open = [];

  /**
   * Opens a page. `complaints` collects CSP reports, console errors, uncaught exceptions and failed answers,
   * `hosts` the hosts that anything was asked from, `infos` and `warnings` the lines of `console.info` and `console.warn`.
   */
  async function show(
    content,
    { csp = CSP, folders = { '/cdn/': `${ROOT}cdn/` }, before, pages = {}, ...options } = {},
  ) {
    const server = await serve({
      folders,
      pages: { '/': content, ...pages },
      headers: csp ? { 'content-security-policy': csp } : {},
    });
    const context = await browser.newContext({ locale: 'en-IE', timezoneId: 'UTC', ...options });
    const page = await context.newPage();
    open.push(context, server);
    const complaints = [];
    const infos = [];
    const warnings = [];
    const hosts = new Set();
    page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
      if (message.type() === 'info') infos.push(message.text());
      if (message.type() === 'warning') warnings.push(message.text());
    });
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        console.error(`CSP: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await before?.(page, server);
    await page.goto(server.origin);
    return { page, context, origin: server.origin, complaints, infos, warnings, hosts };
  }

  async function closeAll() {
    for (const thing of open.splice(0)) await (thing.close ?? thing.stop).call(thing);
  }

  return { show, closeAll, stop: async () => (await closeAll(), browser.close()) };
}

/** Waits until an element shows its figures. */
export const tableOf = async (page, selector = 's3-region-compare') => {
  const table = page.locator(`${selector} table`).first();
  await table.waitFor({ timeout: 20_000 });
  return table;
};
