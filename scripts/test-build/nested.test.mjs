// The elements within two further shadow roots, by mouse, by keyboard and with downloads, in real use of the bundle.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { comes } from '../comes.mjs';
import { html, startStage, STRICT_CSP } from './page.mjs';

const ATTRIBUTES = {
  'region-compare': { regions: 'ITI1 ES21 FRJ1' },
  'priority-card': { region: 'ITI1', period: '2014-2020', priority: 'ict-and-photonics' },
  'priority-list': { region: 'ITI1', period: '2014-2020' },
  'strategy-timeline': { region: 'ITI1' },
};

let stage;
before(async () => (stage = await startStage()));
afterEach(() => stage.closeAll());
after(() => stage.stop());

/** A page with one element, in two shadow roots. The language stands at the outer host. */
async function open(name, lang = 'en') {
  const shown = await stage.show(html('', `<script type="module" src="/cdn/${name}.js"></script>`), {
    csp: STRICT_CSP,
  });
  await shown.page.evaluate(
    ([tag, attributes, language]) => {
      const outer = document.createElement('div');
      const inner = document.createElement('section');
      const element = document.createElement(tag);
      outer.lang = language;
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      outer.attachShadow({ mode: 'open' }).append(inner);
      inner.attachShadow({ mode: 'open' }).append(element);
      globalThis.heard = [];
      for (const type of ['s3-load', 's3-change', 's3-select', 's3-error']) {
        document.addEventListener(type, () => globalThis.heard.push(type));
      }
      document.body.append(outer);
    },
    [`s3-${name}`, ATTRIBUTES[name], lang],
  );
  await shown.page.waitForFunction(() => globalThis.heard.includes('s3-load'));
  return { ...shown, element: shown.page.locator(`s3-${name}`).first() };
}

/** Runs in the page: name of what has the focus, through all shadow roots. */
function focused() {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return `${active.localName} ${active.getAttribute('aria-label') ?? ''} ${active.getAttribute('aria-valuetext') ?? ''} ${active.textContent.trim()}`;
}

async function saveAll(page, element) {
  await element.getByRole('button', { name: 'Download', exact: true }).click();
  const buttons = element.locator('.panel').getByRole('button', { name: /CSV|SVG|PNG|calendar/i });
  await buttons.first().waitFor();
  const names = [];
  for (const button of await buttons.all()) {
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 10_000 }), button.click()]);
    assert.ok((await readFile(await download.path())).length > 300, download.suggestedFilename());
    names.push(/\w+$/.exec(download.suggestedFilename())[0]);
  }
  return names;
}

describe('in two further shadow roots', () => {
  it('the comparison has its settings, views, arrow keys and files', async () => {
    const { page, complaints, element } = await open('region-compare');
    await element.getByRole('button', { name: 'Change regions and figures' }).click();
    await element
      .getByRole('combobox')
      .or(element.getByRole('searchbox'))
      .or(element.getByRole('textbox'))
      .first()
      .waitFor();
    await element.getByRole('button', { name: 'Ranking' }).focus();
    await page.keyboard.press('ArrowRight');
    assert.match(await page.evaluate(focused), /Over time/);
    await page.keyboard.press('Enter');
    await element.locator('svg').first().waitFor();
    await element.getByRole('button', { name: 'Overview' }).click();
    const slider = element.getByRole('slider').first();
    await slider.focus();
    const before = await page.evaluate(focused);
    await page.keyboard.press('ArrowRight');
    const isElsewhere = (now) => now !== before;
    assert.ok(isElsewhere(await comes(() => page.evaluate(focused), isElsewhere)), before);
    assert.deepEqual(await saveAll(page, element), ['csv', 'svg', 'png']);
    assert.ok((await page.evaluate(() => globalThis.heard)).includes('s3-change'));
    assert.deepEqual(complaints, []);
  });

  it('the card opens, by keyboard', async () => {
    const { page, complaints, element } = await open('priority-card');
    await element.getByRole('button', { name: 'Details' }).focus();
    await page.keyboard.press('Enter');
    await element.getByText('Sources').first().waitFor();
    assert.deepEqual(complaints, []);
  });

  it('the list filters, opens cards and saves', async () => {
    const { page, complaints, element } = await open('priority-list');
    await element.getByRole('button', { name: 'Search and filter' }).click();
    await element.getByRole('searchbox').first().fill('photonics');
    await page.waitForFunction(() => globalThis.heard.includes('s3-change'));
    await element.getByRole('button', { name: 'Details' }).first().click();
    assert.ok((await saveAll(page, element)).includes('csv'));
    assert.deepEqual(complaints, []);
  });

  it('the timeline has its arrow keys, zoom, filter and files', async () => {
    const { page, complaints, element } = await open('strategy-timeline');
    await element.locator('svg').first().waitFor();
    await element.getByRole('button', { name: 'Filter', exact: true }).click();
    await element.getByRole('checkbox').first().waitFor();
    const stop = element.locator('svg [tabindex="0"]').first();
    await stop.focus();
    const before = await page.evaluate(focused);
    await page.keyboard.press('ArrowRight');
    const isElsewhere = (now) => now !== before;
    assert.ok(isElsewhere(await comes(() => page.evaluate(focused), isElsewhere)), before);
    assert.deepEqual((await saveAll(page, element)).sort(), ['csv', 'ics', 'png', 'svg']);
    assert.deepEqual(complaints, []);
  });

  it('the language is that of the outer host', async () => {
    const { complaints, element } = await open('region-compare', 'it');
    await element.getByText('Toscana').first().waitFor();
    assert.deepEqual(complaints, []);
  });
});
