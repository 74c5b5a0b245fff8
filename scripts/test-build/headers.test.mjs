// The strictest headers that a site may send: everything is drawn, saved and printed, and the browser reports nothing.
import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { ROOT } from '../files.mjs';
import { copyOf, removeCopy } from './copies.mjs';
import { ELEMENT, html, SCRIPT, startStage, STRICT_CSP } from './page.mjs';
import { bundleStories } from './stories-bundle.mjs';

const ELEMENTS = `${ELEMENT}
<s3-priority-card region="ITI1" period="2014-2020" priority="ict-and-photonics"></s3-priority-card>
<s3-priority-list region="ITI1" period="2014-2020"></s3-priority-list>
<s3-strategy-timeline region="ITI1"></s3-strategy-timeline>`;
const EXPORTS = ['toCSV', 'toSVG', 'toPNG', 'toICS'];

let stage;
before(async () => (stage = await startStage()));
afterEach(() => stage.closeAll());
after(() => stage.stop());

/** Runs in the page: waits until all elements have drawn what they have. */
async function calm({ staysBusy = false, patience = 5_000 } = {}) {
  const within = (node) =>
    [...(node?.querySelectorAll('*') ?? [])].flatMap((element) =>
      element.localName.startsWith('s3-') ? [element, ...within(element.shadowRoot)] : [],
    );
  const isBusy = (host) =>
    !host.matches(':defined') ||
    !(host.shadowRoot ?? host).childElementCount ||
    host.shadowRoot?.querySelector('[aria-busy="true"], .loading');
  const deadline = performance.now() + patience;
  let quiet = 0;
  while (quiet < 3) {
    if (performance.now() > deadline) throw new Error(`Busy: ${within(document.body).find(isBusy)?.outerHTML}`);
    await new Promise((resolve) => setTimeout(resolve, 30));
    const hosts = within(document.body);
    quiet = hosts.length && (staysBusy || !hosts.some(isBusy)) ? quiet + 1 : 0;
  }
}

/** Runs in the page: size of what each method for files gives, by element and method. */
async function exported(methods) {
  const sizes = {};
  for (const element of document.querySelectorAll('*')) {
    for (const method of methods) {
      if (!(method in element)) continue;
      const made = await element[method]();
      sizes[`${element.localName} ${method}`] = made.size ?? made.length;
    }
  }
  return sizes;
}

function assertExports(sizes) {
  for (const method of EXPORTS) assert.ok(`s3-strategy-timeline ${method}` in sizes, method);
  for (const method of EXPORTS.slice(0, 3)) assert.ok(`s3-region-compare ${method}` in sizes, method);
  for (const [what, size] of Object.entries(sizes)) assert.ok(size > 300, `${what}: ${size}`);
}

describe('the strictest policy', () => {
  it('draws all stories without a report', { timeout: 300_000 }, async () => {
    const folder = await bundleStories();
    try {
      const head = '<script type="module" src="/stories/stories.js"></script>';
      const { page, complaints } = await stage.show(html('<main></main>', head), {
        csp: STRICT_CSP,
        folders: { '/stories/': folder },
      });
      const names = await page.waitForFunction(() => globalThis.stories && Object.keys(globalThis.stories));
      const all = await names.jsonValue();
      assert.ok(all.length > 80, `${all.length} stories`);
      const troubles = [];
      for (const name of all) {
        const staysBusy = await page.evaluate(async (key) => {
          const root = document.createElement('main');
          document.querySelector('main').replaceWith(root);
          await globalThis.stories[key].show(root);
          return globalThis.stories[key].staysBusy;
        }, name);
        await page.evaluate(calm, { staysBusy }).catch(({ message }) => complaints.push(message));
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(() => new Promise((resolve) => globalThis.requestAnimationFrame(resolve)));
        await page.emulateMedia({ media: 'screen' });
        troubles.push(...complaints.splice(0).map((text) => `${name}: ${text}`));
      }
      // A story whose file is not there says so on the console.
      assert.deepEqual(
        troubles.filter((text) => !/Failed to load resource/.test(text)),
        [],
      );
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });

  it('makes all files, and prints', async () => {
    const { page, complaints } = await stage.show(html(ELEMENTS), { csp: STRICT_CSP });
    await page.evaluate(calm);
    assertExports(await page.evaluate(exported, EXPORTS));
    assert.ok((await page.pdf()).length > 20_000);
    assert.deepEqual(complaints, []);
  });

  it('saves files at the press of a button', async () => {
    const { page, complaints } = await stage.show(html(ELEMENTS), { csp: STRICT_CSP });
    await page.evaluate(calm);
    const names = [];
    for (const element of ['s3-region-compare', 's3-priority-list', 's3-strategy-timeline']) {
      await page.locator(element).getByRole('button', { name: 'Download', exact: true }).click();
      const buttons = page
        .locator(element)
        .locator('.panel')
        .getByRole('button', { name: /CSV|SVG|PNG|calendar/i });
      await buttons.first().waitFor();
      for (const button of await buttons.all()) {
        const [download] = await Promise.all([page.waitForEvent('download', { timeout: 10_000 }), button.click()]);
        names.push(download.suggestedFilename());
        assert.ok((await readFile(await download.path())).length > 300, download.suggestedFilename());
      }
    }
    for (const ending of ['csv', 'svg', 'png', 'ics']) {
      assert.ok(
        names.some((name) => name.endsWith(`.${ending}`)),
        `${ending} in ${names.join(', ')}`,
      );
    }
    assert.deepEqual(complaints, []);
  });
});

describe('a policy with a nonce and strict-dynamic', () => {
  const csp = [
    "default-src 'none'",
    "script-src 'nonce-abc' 'strict-dynamic'",
    "style-src 'nonce-abc'",
    "connect-src 'self'",
    "require-trusted-types-for 'script'",
    'trusted-types s3-widgets',
  ].join('; ');

  it('draws everything for a script with the nonce', async () => {
    const { page, complaints } = await stage.show(html(ELEMENTS, SCRIPT.replace(' src', ' nonce="abc" src')), { csp });
    await page.evaluate(calm);
    assertExports(await page.evaluate(exported, EXPORTS));
    assert.deepEqual(complaints, []);
  });

  it('leaves what is written in the element to a script without it', async () => {
    const { page, complaints } = await stage.show(html(ELEMENT), { csp });
    await page.waitForLoadState('networkidle');
    assert.ok(await page.getByText('Fallback').isVisible());
    assert.equal(complaints.filter((line) => line.startsWith('exception')).length, 0);
  });
});

describe('a sandboxed frame without an origin', () => {
  for (const sandbox of ['allow-scripts', 'allow-scripts allow-downloads']) {
    it(`draws everything with sandbox="${sandbox}"`, async () => {
      const frame = `<iframe sandbox="${sandbox}" src="/frame" width="1000" height="4000"></iframe>`;
      const { page, complaints } = await stage.show(html(frame, ''), {
        csp: `${STRICT_CSP}; frame-src 'self'`,
        pages: { '/frame': html(ELEMENTS) },
      });
      const inner = page.frames()[1];
      await inner.waitForFunction(() => document.querySelector('s3-strategy-timeline:defined'));
      assert.equal(await inner.evaluate(() => globalThis.origin), 'null');
      await inner.evaluate(calm);
      assertExports(await inner.evaluate(exported, EXPORTS));
      assert.deepEqual(complaints, []);
    });
  }
});

describe('a page with a Lit of its own', () => {
  const own = `import { html, render } from '/lit/lit-html.js';
    document.querySelectorAll('.own').forEach((root) => render(html\`<b>Own Lit</b>\`, root));`;
  const ownScript = '<script type="module" src="/own.js"></script>';
  const body = `<p class="own"></p>${ELEMENTS}`;
  const options = {
    csp: STRICT_CSP,
    folders: { '/cdn/': `${ROOT}cdn/`, '/lit/': `${ROOT}node_modules/lit-html/` },
    pages: { '/own.js': own },
  };

  for (const [order, head] of [
    ['first', ownScript + SCRIPT],
    ['last', SCRIPT + ownScript],
  ]) {
    it(`draws both when that comes ${order}`, async () => {
      const { page, complaints } = await stage.show(html(body, head), options);
      await page.evaluate(calm);
      await page.locator('.own b').waitFor();
      assert.deepEqual(complaints, []);
    });
  }

  it('draws all of it with a second copy of ours too, which shares the policy of the first', async () => {
    const copy = await copyOf('1.0.0');
    const pinned =
      '<s3-priority-card-v1 region="ITI1" period="2014-2020" priority="ict-and-photonics"></s3-priority-card-v1>';
    try {
      const head = SCRIPT + ownScript + SCRIPT.replace('/cdn/', '/copy/');
      const { page, complaints } = await stage.show(html(body + pinned, head), {
        ...options,
        folders: { ...options.folders, '/copy/': copy },
      });
      await page.evaluate(calm);
      await page.locator('.own b').waitFor();
      await page.locator('s3-priority-card-v1 [part="heading"]').waitFor();
      assert.deepEqual(complaints, []);
    } finally {
      await removeCopy(copy);
    }
  });

  it('keeps what is written in the elements where the header does not name our policy', async () => {
    const csp = STRICT_CSP.replace(' s3-widgets', '');
    const { page, complaints } = await stage.show(html(body, ownScript + SCRIPT), { ...options, csp });
    await page.locator('.own b').waitFor();
    await page.waitForLoadState('networkidle');
    assert.ok(await page.getByText('Fallback').isVisible());
    assert.deepEqual(
      complaints.filter((line) => line.startsWith('exception')),
      [],
    );
  });
});
