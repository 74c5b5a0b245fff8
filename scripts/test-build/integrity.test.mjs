// A file that somebody has changed does not run, neither the script of the page nor what it loads later.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { appendFile, readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { ROOT } from '../files.mjs';
import { copyOf, removeCopy } from './copies.mjs';
import { ELEMENT, html, startStage, STRICT_CSP, tableOf } from './page.mjs';

let stage;
let head;
let csp;
before(async () => {
  stage = await startStage();
  const { integrity } = JSON.parse(await readFile(`${ROOT}cdn/importmap.json`, 'utf8'));
  const absolute = Object.entries(integrity).map(([file, hash]) => [file.replace('./', '/cdn/'), hash]);
  const map = JSON.stringify({ integrity: Object.fromEntries(absolute) });
  const entry = integrity['./s3-widgets.js'];
  head = `<script type="importmap">${map}</script>
    <script type="module" src="/cdn/s3-widgets.js" integrity="${entry}" crossorigin="anonymous"></script>`;
  const allowed = `'sha256-${createHash('sha256').update(map).digest('base64')}'`;
  csp = STRICT_CSP.replace("script-src 'self'", `script-src 'self' ${allowed}`);
});
afterEach(() => stage.closeAll());
after(() => stage.stop());

/** Shows a page whose bundle has one file with a line more. */
async function withTampered(file, look) {
  const folder = await copyOf();
  await appendFile(folder + file, '\nglobalThis.tampered = true;\n');
  try {
    const shown = await stage.show(html(ELEMENT, head), { csp, folders: { '/cdn/': folder } });
    await shown.page.waitForLoadState('networkidle');
    await look(shown.page);
    assert.equal(await shown.page.evaluate(() => globalThis.tampered), undefined, file);
    assert.deepEqual(
      shown.complaints.filter((line) => line.startsWith('exception')),
      [],
    );
  } finally {
    await removeCopy(folder);
  }
}

describe('a page with hashes of all modules', () => {
  it('shows the figures when nothing was changed, under the strictest policy', async () => {
    const { page, complaints } = await stage.show(html(ELEMENT, head), { csp });
    await tableOf(page);
    assert.deepEqual(complaints, []);
  });

  for (const file of ['s3-widgets.js', 'region-compare.js', 'core.js', 'data/latest.js']) {
    it(`runs nothing of a changed ${file} and keeps what is written in the element`, () =>
      withTampered(file, async (page) => {
        await page.waitForTimeout(500);
        assert.ok(await page.getByText('Fallback').isVisible());
      }));
  }

  it('runs nothing of a part that was changed and is asked for later', () =>
    withTampered('chunks/drawing.js', async (page) => {
      const failed = await page.evaluate(() => import('/cdn/chunks/drawing.js').then(String, ({ name }) => name));
      assert.equal(failed, 'TypeError');
      await tableOf(page);
    }));
});
