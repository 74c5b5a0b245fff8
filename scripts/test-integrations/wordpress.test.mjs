// The plugin in WordPress: what authors, editors and administrators write is the widget for readers. Needs
// `npm run build:cdn`, and Debian or a WordPress in the same place.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from '../browser.mjs';
import { isRunning, openAsReader, runs, WIDGETS } from './readers.mjs';
import { FORMS, HOSTILE, PLAIN } from './wordpress/forms.mjs';
import { hasWordPress, startSite } from './wordpress/site.mjs';

const skip = hasWordPress() ? false : 'WordPress, PHP and MariaDB are not here (Debian: apt-get install wordpress)';

let site, browser;
before(async () => {
  if (skip) return;
  site = await startSite({ ...FORMS, ...PLAIN, ...HOSTILE });
  browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
});
after(async () => {
  await browser?.close();
  await site?.stop();
});

const ofForms = (forms) => site.posts.filter(({ form }) => form in forms);

const open = (path) => openAsReader(browser, `${site.origin}${path}`);

describe('WordPress', { skip }, () => {
  it('shows readers the widget, whoever wrote it and however', async () => {
    const problems = [];
    const left = ofForms(FORMS);
    const look = async ({ role, form, path, kept }) => {
      const { page, complaints, foreign } = await open(path);
      const isThere = await runs(page);
      const styled = await page.evaluate(() => document.querySelectorAll('head link[href*="s3-widgets.css"]').length);
      if (!isThere || complaints.length || foreign().length || styled !== 1) {
        problems.push({ role, form, kept, isThere, styled, complaints, foreign: foreign() });
      }
      await page.close();
    };
    const one = async () => {
      for (let post = left.pop(); post; post = left.pop()) await look(post);
    };
    await Promise.all([one(), one(), one()]);
    assert.deepEqual(problems, []);
  });

  it('loads nothing where there is no widget', async () => {
    for (const { path } of ofForms(PLAIN)) {
      const { page, asked } = await open(path);
      assert.deepEqual(
        asked.filter((url) => url.includes('/s3-widgets/')),
        [],
      );
      await page.close();
    }
  });

  it('lets no script and no foreign address through', async () => {
    for (const { path, role, form } of ofForms(HOSTILE)) {
      // Administrators and editors may write any tag by themselves.
      if (form === 'hostile element' && role !== 'author') continue;
      const text = await (await fetch(`${site.origin}${path}`)).text();
      const [tag] = /<s3-priority-card[^>]*>/.exec(text) ?? [];
      assert.match(tag, /^<s3-priority-card region="ITI1"/, form);
      assert.doesNotMatch(tag, /javascript:|onclick|evil|<img/, form);
    }
  });

  it('leads from an address that stays to the page of the version that is installed', async () => {
    const { page } = await open('/s3-widgets/embed/region-compare?regions=ITI1,ES21&view=bars');
    await page.waitForFunction(isRunning, WIDGETS);
    assert.match(page.url(), /\/cdn\/[\d.]+\/embed\/region-compare\/index\.html\?regions=ITI1,ES21&view=bars$/);
    await page.close();
  });

  for (const role of ['author', 'administrator']) {
    it(`has a block with settings and preview, for an ${role}`, async () => {
      const context = await browser.newContext({ locale: 'en-IE', viewport: { width: 1280, height: 900 } });
      const page = await context.newPage();
      const warnings = [];
      page.on('console', (message) => {
        if (/block validation|is not registered|invalid/i.test(message.text())) warnings.push(message.text());
      });
      await page.goto(`${site.origin}/wp-login.php`);
      await page.fill('#user_login', role);
      await page.fill('#user_pass', 'password');
      await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
      await page.goto(`${site.origin}/wp-admin/post-new.php`);
      await page.waitForFunction(() => globalThis.wp?.blocks?.getBlockType('s3-widgets/region-compare'), null, {
        timeout: 90_000,
      });
      await page.evaluate(() => {
        const { wp } = globalThis;
        wp.data.dispatch('core/edit-post').toggleFeature?.('welcomeGuide');
        wp.data.dispatch('core/editor').editPost({ title: 'Made in the editor' });
        const block = wp.blocks.createBlock('s3-widgets/region-compare');
        wp.data.dispatch('core/block-editor').insertBlock(block);
        wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
      });
      const block = page.locator('[data-type="s3-widgets/region-compare"]');
      await block.getByLabel('Regions').fill('ITI1 ES21');
      await block.getByRole('button', { name: 'Show' }).click();
      const frame = page.frameLocator('[data-type="s3-widgets/region-compare"] iframe');
      await frame.locator('s3-region-compare table').first().waitFor();
      await page.evaluate(() => {
        const { select, dispatch } = globalThis.wp.data;
        const { clientId } = select('core/block-editor').getBlocks().at(-1);
        dispatch('core/block-editor').updateBlockAttributes(clientId, { view: 'bars' });
      });
      const settings = page.locator('.block-editor-block-inspector');
      assert.equal(await settings.getByLabel('View', { exact: true }).inputValue(), 'bars');
      if (process.env.S3_SHOTS) await page.screenshot({ path: `${process.env.S3_SHOTS}/wordpress-${role}.png` });
      const saved = await page.evaluate(async () => {
        const { select, dispatch } = globalThis.wp.data;
        dispatch('core/editor').editPost({ status: 'publish' });
        await dispatch('core/editor').savePost();
        const editor = select('core/editor');
        return { content: editor.getEditedPostContent(), path: new URL(editor.getPermalink()).pathname };
      });
      assert.equal(saved.content, '<!-- wp:s3-widgets/region-compare {"regions":"ITI1 ES21","view":"bars"} /-->');
      await page.reload();
      await page
        .frameLocator('[data-type="s3-widgets/region-compare"] iframe')
        .locator('[part="body"] svg')
        .first()
        .waitFor();
      assert.deepEqual(warnings, []);
      await context.close();
      const reader = await open(saved.path);
      await reader.page.waitForFunction(isRunning, WIDGETS);
      await reader.page.close();
    });
  }

  it('finds nothing to complain of in the plugin', async () => {
    const log = await readFile(site.log, 'utf8').catch(() => '');
    assert.deepEqual(
      log.split('\n').filter((line) => line.includes('s3-widgets')),
      [],
    );
  });
});
