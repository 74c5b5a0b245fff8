// The recipe in MediaWiki: what editors write is the widget for readers. Needs `npm run build:cdn`, and Debian or a
// MediaWiki in the same place.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium } from 'playwright-core';
import { BROWSER_ARGS, ensureBrowser } from '../browser.mjs';
import { FORMS, OTHERS } from './mediawiki/forms.mjs';
import { hasMediaWiki, startWiki } from './mediawiki/site.mjs';
import { openAsReader, runs, WIDGETS } from './readers.mjs';

const skip = hasMediaWiki() ? false : 'MediaWiki and PHP are not here (Debian: apt-get install mediawiki php-sqlite3)';

describe('MediaWiki', { skip }, () => {
  let wiki, browser;
  before(async () => {
    const around = (texts) => Object.entries(texts).map(([title, text]) => [title, `Before.\n\n${text}\n\nAfter.\n`]);
    wiki = await startWiki(Object.fromEntries([...around(FORMS), ...around(OTHERS)]));
    browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
  });
  after(async () => {
    await browser?.close();
    await wiki?.stop();
  });

  const addressOf = (title, query = '') =>
    `${wiki.origin}/index.php?title=${encodeURIComponent(title.replaceAll(' ', '_'))}${query}`;
  const textOf = async (title) => (await fetch(addressOf(title, '&action=raw'))).text();

  /** A page of somebody who has logged in. */
  async function enter() {
    const context = await browser.newContext({ locale: 'en-IE', viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(addressOf('Special:UserLogin'));
    await page.fill('#wpName1', 'Editor');
    await page.fill('#wpPassword1', wiki.password);
    await Promise.all([page.waitForNavigation(), page.click('#wpLoginAttempt')]);
    return page;
  }

  it('shows readers the widget, however it was written and in every skin', async () => {
    const problems = [];
    const left = [
      ...Object.keys(FORMS).map((title) => [title, '']),
      ...['vector-2022', 'minerva'].flatMap((skin) =>
        ['Empty div', 'Figures', 'Steps'].map((title) => [title, `&useskin=${skin}`]),
      ),
    ];
    const look = async ([title, skin]) => {
      const { page, complaints, foreign } = await openAsReader(browser, addressOf(title, skin));
      const isThere = await runs(page);
      const around = await page.evaluate((selector) => {
        const error = document.querySelector(selector)?.shadowRoot.querySelector('[role="alert"], [part~="error"]');
        return { error: error?.textContent, words: document.querySelector('.mw-parser-output').innerText };
      }, WIDGETS);
      const isWhole = /^Before\.\s[^]*\sAfter\.$/.test(around.words.trim());
      if (!isThere || !isWhole || around.error || complaints.length || foreign().length) {
        problems.push({ title, skin, isThere, around, complaints, foreign: foreign() });
      }
      await page.close();
    };
    const one = async () => {
      for (let next = left.pop(); next; next = left.pop()) await look(next);
    };
    await Promise.all([one(), one()]);
    assert.deepEqual(problems, []);
  });

  it('shows tags as code, and leaves a link in a sentence', async () => {
    for (const [title, words] of [
      ['Tag', 'Before.\n<s3-region-compare regions="ITI1,ES21"></s3-region-compare>\nAfter.'],
      ['Sentence', 'Before.\nRead more in a comparison of regions.\nAfter.'],
    ]) {
      const { page } = await openAsReader(browser, addressOf(title));
      await page.waitForLoadState('networkidle');
      const text = await page.evaluate(() => document.querySelector('.mw-parser-output').innerText);
      assert.equal(text.replace(/\n+/g, '\n').trim(), words);
      assert.equal(await page.locator(WIDGETS).count(), 0);
      await page.close();
    }
  });

  it('shows editors of the source the widget in the preview, and saves what they wrote', async () => {
    const page = await enter();
    await page.goto(addressOf('New page', '&action=edit'));
    const text = `Before.\n\n${FORMS['Empty div']}\n\nAfter.`;
    await page.fill('#wpTextbox1', text);
    await Promise.all([page.waitForNavigation(), page.click('#wpPreview')]);
    assert.ok(await runs(page));
    assert.equal((await page.inputValue('#wpTextbox1')).trim(), text);
    await Promise.all([page.waitForNavigation(), page.click('#wpSave')]);
    assert.ok(await runs(page));
    await page.context().close();
    assert.equal(await textOf('New page'), text);
    const reader = await openAsReader(browser, addressOf('New page'));
    assert.ok(await runs(reader.page));
    await reader.page.close();
  });

  it('puts nothing into the visual editor, nor into what it saves', async () => {
    const page = await enter();
    const before = await textOf('Div with link');
    await page.goto(addressOf('Div with link', '&veaction=edit'));
    const surface = page.locator('.ve-ce-documentNode');
    await surface.getByText('Compare three regions').waitFor({ timeout: 60_000 });
    await surface.getByText('After.').click();
    await page.keyboard.press('End');
    await page.keyboard.type(' More.');
    assert.equal(await surface.locator(WIDGETS).count(), 0);
    await page.getByRole('button', { name: /^Save changes/ }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Save changes/ })
      .click();
    await page.getByText('Your edit was saved').waitFor();
    assert.ok(await runs(page));
    await page.context().close();
    assert.equal(await textOf('Div with link'), before.replace('After.', 'After. More.'));
  });
});
