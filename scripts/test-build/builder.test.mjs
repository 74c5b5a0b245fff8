// The builder, as an editor uses it: what it prints is pasted into a blank page and compared with its preview. Needs `npm run build`.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import axe from 'axe-core';
import markdown from 'markdown-it';
import { comes } from '../comes.mjs';
import { startStage, STRICT_CSP, html } from './page.mjs';

const FIGURES = 'code,name,indicator,year,value\nITI1,Toscana,own,2023,4\nES21,País Vasco,own,2023,7\n';

let stage;
before(async () => (stage = await startStage()));
afterEach(() => stage.closeAll());
after(() => stage.stop());

/** The builder on a static host, and a blank page on the same one. */
async function open({ lang = 'en', csp = STRICT_CSP } = {}) {
  let server;
  const shown = await stage.show(html('', ''), {
    csp,
    pages: { '/own.csv': FIGURES },
    viewport: { width: 1200, height: 900 },
    before: (_, started) => (server = started),
  });
  const { page, origin } = shown;
  await page.goto(`${origin}/cdn/builder/?lang=${lang}`);
  await page.locator('.stage table').first().waitFor({ timeout: 20_000 });
  await page.waitForFunction(() => document.querySelector('[id$=code-head]')?.value.includes('integrity='));

  const code = (name) => page.locator(`#s3-builder-code-${name}`).inputValue();
  const atRest = async (target) => {
    await target.waitForLoadState('networkidle');
    await target.waitForTimeout(600);
  };

  /** The widget that the printed code makes on a blank page as wide as the preview. */
  async function pasted(tag, made = (text) => text) {
    server.pages['/blank'] = html(`<main>${made(await code('page'))}</main>`, await code('head'), lang);
    const blank = await shown.context.newPage();
    blank.on('pageerror', (error) => shown.complaints.push(`exception: ${error.message}`));
    blank.on('console', (line) => line.type() === 'error' && shown.complaints.push(`console: ${line.text()}`));
    const width = await page.locator('.stage').evaluate((element) => {
      const { paddingLeft, paddingRight } = globalThis.getComputedStyle(element);
      return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
    });
    const isFrame = (await code('page')).startsWith('<iframe');
    const frame = isFrame ? blank.frameLocator('iframe') : blank;
    // Margins of the page; of a frame also its border, the padding of the page in it and its scroll bar.
    await blank.setViewportSize({ width: Math.round(width) + 16 + (isFrame ? 51 : 0), height: 900 });
    await blank.goto(`${origin}/blank`);
    await frame.locator(`${tag} [part="heading"]`).first().waitFor({ timeout: 20_000 });
    await atRest(blank);
    assert.equal(await frame.locator(tag).count(), 1);
    return frame.locator(tag);
  }

  async function same(tag, made) {
    await atRest(page);
    const [there, here] = [await pasted(tag, made), page.locator(`.stage > ${tag}`)];
    const texts = async () => [await textOf(there), await textOf(here)];
    // Sources of steps come in their own time.
    const [found, expected] = await comes(texts, ([one, other]) => one === other);
    assert.ok(expected.length > 40, expected);
    assert.equal(found, expected);
    assert.deepEqual(shown.complaints, []);
  }

  return { ...shown, server, code, pasted, same, atRest };
}

/** What is drawn in an element: the text of its shadow root, and of what stands in that. */
const textOf = (locator) =>
  locator.evaluate((element) => {
    const walk = (node) => {
      if (node.nodeName === '#text') return node.data;
      // What the last change did is said where it was done.
      if (node.getAttribute?.('role') === 'status') return '';
      if (['STYLE', 'SCRIPT'].includes(node.nodeName)) return '';
      const assigned = node.nodeName === 'SLOT' ? node.assignedNodes() : [];
      if (assigned.length) return assigned.map(walk).join(' ');
      return [...(node.shadowRoot ?? node).childNodes].map(walk).join(' ');
    };
    return walk(element).replace(/\s+/g, ' ').trim();
  });

const field = (page, label) => page.getByLabel(label, { exact: true });
const radio = (page, name) => page.getByRole('radio', { name });

describe('what the builder prints shows what the preview does', () => {
  it('the example, as a link', async () => {
    const { same, code } = await open();
    assert.match(
      await code('page'),
      /^<p><a href="[^"]+">Regions compared: Tuscany, Basque Country and Languedoc-Roussillon<\/a><\/p>$/,
    );
    await same('s3-region-compare');
  });

  it('regions by a native name, one figure in the ranking, in Italian, for WordPress', async () => {
    const { page, same, code } = await open({ lang: 'it' });
    await field(page, 'Aggiungi una regione').fill('île-de');
    await page.keyboard.press('Enter');
    await page.getByText('Indicatori: Senza scelta').click();
    await page
      .getByRole('checkbox', { name: /^Spesa in R&S/ })
      .first()
      .check();
    await field(page, 'Prima vista').selectOption('bars');
    await field(page, 'Con quale sistema scrivi la pagina?').selectOption(
      'WordPress 6.1.9 author, classic (no unfiltered_html)',
    );
    assert.match(
      await code('page'),
      /^<div data-s3="region-compare" data-regions="ITI1,ES21,FRJ1,FR1" data-indicators="rd_gerd_pct_gdp" data-view="bars">/,
    );
    await same('s3-region-compare');
  });

  it('a tag with a table in it, heading, common year, no toolbar, for a page of one’s own', async () => {
    const { page, same, code } = await open();
    await field(page, 'Which system do you write the page in?').selectOption('html');
    await field(page, 'Heading').fill('Where we stand: "three" regions');
    await field(page, 'Level of the heading').selectOption('2');
    await field(page, 'Year').selectOption('common');
    await field(page, 'Readers can change what is shown and download it').uncheck();
    await page.waitForFunction(() =>
      /<table data-s3-fallback>.*common|common.*<table/s.test(document.querySelector('[id$=code-page]').value),
    );
    assert.match(await code('page'), /<h2 slot="heading">/);
    // The heading is a slot there and an attribute in the preview: the same words.
    await same('s3-region-compare');
  });

  it('the site’s own figures by a link', async () => {
    const { page, origin, same, code } = await open();
    await page.getByText('Figures: Those that come').click();
    await radio(page, 'A file of ours').check();
    await field(page, 'Address of the file').fill(`${origin}/own.csv`);
    await page.locator('.stage').getByText('own').first().waitFor();
    assert.match(await code('page'), /src=http/);
    await same('s3-region-compare');
  });

  for (const [name, form, tag, says] of [
    ['A priority', 'Link', 's3-priority-card', 'Smart factory'],
    ['Priorities', 'Tag with a link in it', 's3-priority-list', 'Smart factory'],
    ['A strategy in time', 'div with a link in it', 's3-strategy-timeline', '2014'],
    ['Regions compared', 'Frame', 's3-region-compare', 'Tuscany'],
  ]) {
    it(`${name}: ${form}`, async () => {
      const { page, same } = await open({ csp: form === 'Frame' ? `${STRICT_CSP}; frame-src 'self'` : STRICT_CSP });
      await radio(page, new RegExp(`^${name}`)).check();
      await page.locator('.stage').getByText(says).first().waitFor();
      await radio(page, new RegExp(`^${form}`)).check();
      await same(tag);
    });
  }

  it('Markdown, where that is what runs', async () => {
    const { page, same } = await open();
    await field(page, 'Which system do you write the page in?').selectOption('markdown-it defaults');
    await same('s3-region-compare', (text) => markdown().render(text));
  });

  it('with a look', async () => {
    const { page, pasted } = await open();
    const colour = (locator) =>
      locator.evaluate((element) => globalThis.getComputedStyle(element).getPropertyValue('--s3-accent'));
    await radio(page, 'Système de design').check();
    const preview = await comes(() => colour(page.locator('.stage > *')), Boolean);
    assert.notEqual(preview, '');
    const there = await pasted('s3-region-compare');
    assert.equal(await comes(() => colour(there), Boolean), preview);
  });

  it('what was changed in the preview', async () => {
    const { page, same, code } = await open();
    await page.locator('.stage').getByRole('button', { name: 'Table' }).click();
    assert.equal(await field(page, 'Seen first').inputValue(), 'table');
    assert.match(await code('page'), /view=table/);
    await same('s3-region-compare');
  });
});

describe('the builder', () => {
  it('reads its own code back in', async () => {
    const { page, code, atRest } = await open();
    await field(page, 'Which system do you write the page in?').selectOption('html');
    await field(page, 'Held against').selectOption('IT');
    await atRest(page);
    const [made, head] = [await code('page'), await code('head')];
    await page.reload();
    await page.locator('.stage table').first().waitFor();
    await page.getByText('Change one that is on a page already').click();
    await field(page, 'Paste its code or its link').fill(`${head}\n${made}`);
    await page.getByRole('button', { name: 'Read it' }).click();
    await page.locator('[role=status]', { hasText: 'Read: Regions compared' }).waitFor();
    await page.waitForFunction((text) => document.querySelector('[id$=code-page]').value === text, made);
  });

  it('warns of what would fail, and says what to do', async () => {
    const { page, origin } = await open();
    const warns = (text) => page.locator('.warnings').getByText(text).waitFor({ timeout: 10_000 });
    await warns('The files are on this computer');
    await page.getByText('Change one that is on a page already').click();
    const paste = async (text) => {
      await field(page, 'Paste its code or its link').fill(text);
      await page.getByRole('button', { name: 'Read it' }).click();
    };
    await paste(
      '<h1>Page</h1><s3-region-compare regions="ITI1 ITI9" indicators="none_such" heading-level="3" colour="red"></s3-region-compare>',
    );
    await warns('No region has the code “ITI9”');
    await warns('There is no figure called “none_such”.');
    await warns('A heading 3 after a heading 1');
    await warns('The widget knows no “colour”');
    await paste(
      `<div data-s3="region-compare" data-src="${origin}/none.csv"><a href="/embed/region-compare">Click here</a></div>`,
    );
    await warns(`There is no file at ${origin}/none.csv (answer 404).`);
    await warns('“Click here” doesn’t say');
    await paste('nothing');
    await page.locator('[role=status]', { hasText: 'There is no widget' }).waitFor();
  });

  it('is used by keyboard alone, and says what it did', async () => {
    const { page, context, origin } = await open();
    await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await field(page, 'Add a region').focus();
    await page.keyboard.type('andal');
    await page.locator('[role=status]', { hasText: '1 region found' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[role=status]', { hasText: 'Andalusia added' }).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), 's3-builder-search');
    await page.getByRole('button', { name: 'Remove Tuscany' }).press('Enter');
    await page.getByRole('button', { name: 'Copy' }).first().press('Enter');
    await page.locator('[role=status]', { hasText: 'Copied: Where the widget should stand' }).waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /regions=ES21,FRJ1,ES61/);
  });

  it('has no fault that axe knows, light and dark, with everything open', async () => {
    for (const colorScheme of ['light', 'dark']) {
      const { page } = await open({ csp: '', lang: 'it' });
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => document.querySelectorAll('details').forEach((each) => (each.open = true)));
      await field(page, 'Aggiungi una regione').fill('alpes');
      await page.waitForTimeout(500);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes[0].html.slice(0, 200)}`),
        [],
      );
    }
  });

  it('fits a narrow screen, in either language', async () => {
    for (const lang of ['en', 'it']) {
      const { page } = await open({ lang });
      await page.setViewportSize({ width: 320, height: 700 });
      await page.waitForFunction(() => document.documentElement.scrollWidth === 320, undefined, { timeout: 5000 });
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
    }
  });
});
