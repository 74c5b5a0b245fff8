// What content management systems, editors and sanitisers made of the spellings of a widget, shown to the real loader.
// Each row of the fixture is what a system left of one form, and what a reader got of it from a first sketch of a loader.
// Needs `npm run build`.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { ROOT } from '../files.mjs';
import { html, startStage } from './page.mjs';

const rows = JSON.parse(await readFile(new URL('fixtures/survival.json', import.meta.url), 'utf8'));
/** Address of the links in the fixture; here it is a copy of what we publish, on another host. */
const HOST = 'https://s3.example/';
/** Rows on one page. */
const TOGETHER = 30;

let stage;
before(async () => (stage = await startStage()));
afterEach(() => stage.closeAll());
after(() => stage.stop());

/** The embed pages on another host, which sends what frames without an origin need. */
async function otherHost(page) {
  await page.route(`${HOST}**`, async (route) => {
    const path = new URL(route.request().url()).pathname.replace(/^\/(embed\/[a-z-]+)\/?$/, '/$1/index.html');
    const body = await readFile(`${ROOT}cdn${path}`).catch(() => undefined);
    const contentType = path.endsWith('.html') ? 'text/html' : path.endsWith('.css') ? 'text/css' : 'text/javascript';
    const headers = { 'access-control-allow-origin': '*' };
    await (body ? route.fulfill({ body, contentType, headers }) : route.fulfill({ status: 404, headers }));
  });
}

/** What has become of each row: its widgets, what is in sight of the links, and whether the author's nodes are as they were. */
const outcome = (page) =>
  page.evaluate(() => {
    const before = document.querySelector('template').content;
    return [...document.querySelectorAll('section')].map((section) => {
      const elements = [...section.querySelectorAll('s3-region-compare')];
      const copy = section.cloneNode(true);
      for (const made of copy.querySelectorAll('[data-s3-from]')) made.remove();
      const frame = section.querySelector('iframe');
      return {
        elements: elements.length,
        made: elements.filter((element) => element.dataset.s3From).length,
        running: elements.filter((element) => element.shadowRoot?.querySelector('table')?.textContent.includes('2.29'))
          .length,
        regions: elements.map((element) =>
          String(element.regions)
            .split(/[\s,;]+/)
            .join(' '),
        ),
        indicators: elements.map((element) => element.getAttribute('indicators') ?? ''),
        links: [...section.querySelectorAll('a[href*="/embed/"]')].filter((link) => link.checkVisibility()).length,
        isAsWritten: copy.innerHTML === before.getElementById(section.id).innerHTML,
        words: elements.map((element) => element.shadowRoot?.textContent ?? '').join(' '),
        frame: frame ? (frame.hasAttribute('sandbox') ? 'sandboxed' : 'free') : '',
      };
    });
  });

/** A link that shares its line with other words stays a link, and a sandbox without scripts a still page. */
const staysALink = ({ form, html }) =>
  form === 'b' || /<\/a>(?!<\/?s3)[^<\s]/.test(html) || html.includes('&lt;p&gt;&lt;a');
const lostParameters = ({ html }) => !/ITI1/.test(html);

async function check(page, some) {
  const found = await outcome(page);
  for (const [index, row] of some.entries()) {
    const { elements, made, running, regions, indicators, links, isAsWritten, words, frame } = found[index];
    const said = `${row.form} of ${JSON.stringify(row.from)}\n${row.html}\n${JSON.stringify({ ...found[index], words: '' })}`;
    assert.ok(isAsWritten, `written into: ${said}`);
    assert.ok(running <= 1 && elements <= 1, `twice: ${said}`);
    assert.doesNotMatch(words, /&lt;|<\/?[a-z]|\{"/, `code: ${said}`);
    if (frame) continue;
    const wanted =
      row.verdict === 'RUN' ||
      (row.verdict === 'RUN-via-link' && !staysALink(row)) ||
      (row.verdict === 'PARTIAL' && !staysALink(row) && !lostParameters(row));
    if (wanted) {
      assert.equal(running, 1, `does not run: ${said}`);
      assert.deepEqual(regions, ['ITI1 ES21 FRJ1'], said);
      if (made && row.html.includes('gdp-pps')) assert.deepEqual(indicators, ['gdp-pps'], said);
      assert.equal(links, 0, `the link is still there: ${said}`);
    } else if (['RUN-via-link', 'PARTIAL'].includes(row.verdict) && row.html.includes('<a ')) {
      assert.equal(made, 0, said);
      assert.equal(links, 1, `the link is gone: ${said}`);
    }
  }
}

const pageOf = (some) => {
  const sections = some.map(({ html }, index) => `<section id="row-${index}">${html}</section>`).join('\n');
  return html(`<template>${sections}</template>${sections}`);
};
const isQuiet = (complaints) =>
  assert.deepEqual(
    complaints.filter((line) => line.startsWith('exception') || line.startsWith('CSP')),
    [],
  );

describe('what systems made of the spellings', () => {
  const together = rows.filter(({ form }) => !/^[fg]/.test(form));
  const count = (some) => some.flatMap(({ from }) => Object.values(from)).flat().length;

  it('is all in the fixture', () => {
    assert.equal(count(rows), 1044);
    assert.equal(count(rows.filter(({ verdict }) => verdict === 'RUN')), 418);
  });

  for (let first = 0; first < together.length; first += TOGETHER) {
    const some = together.slice(first, first + TOGETHER);
    it(`runs wherever it ran, once, and writes nothing into the page: ${some[0].form} to ${some.at(-1).form}`, async () => {
      const { page, complaints } = await stage.show(pageOf(some), { before: otherHost });
      await page.waitForLoadState('networkidle');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('s3-region-compare')].every(
          ({ shadowRoot }) => shadowRoot && !shadowRoot.querySelector('[aria-busy="true"]'),
        ),
      );
      await check(page, some);
      isQuiet(complaints);
    });
  }

  it('runs in frames', async () => {
    const frames = rows.filter(
      ({ form, verdict, html }) => form === 'f' && html.includes('<iframe') && verdict === 'RUN',
    );
    assert.equal(count(frames), 17);
    const { page, complaints } = await stage.show(pageOf(frames), { before: otherHost, csp: '' });
    for (const [index] of frames.entries()) {
      await page.locator(`#row-${index} iframe`).scrollIntoViewIfNeeded();
      const frame = page.frameLocator(`#row-${index} iframe`);
      await frame.locator('s3-region-compare table').first().waitFor({ timeout: 20_000 });
      assert.equal(await frame.locator('s3-region-compare').getAttribute('regions'), 'ITI1 ES21 FRJ1');
    }
    await check(page, frames);
    isQuiet(complaints);
  });

  it('runs where only the script was left, and where it was written into the text', async () => {
    const scripts = rows.filter(({ form, verdict }) => /^g/.test(form) && verdict === 'RUN');
    assert.equal(count(scripts), 32);
    // The recorded script was a file of the site; without `type="module"` it was an older form, which we don't have.
    const ours = ({ html }) =>
      html.replace(/"\/?s3\/dummy-widget\.js"/, '"/cdn/s3-widgets.js"').replace(/ defer(?:="")?/, ' type="module"');
    for (const script of new Set(scripts.map(ours))) {
      const link = '<p><a href="/embed/region-compare?regions=ITI1">Tuscany</a></p>';
      const { page, complaints } = await stage.show(html(script + link, ''));
      await page.locator('s3-region-compare table').first().waitFor({ timeout: 20_000 });
      isQuiet(complaints);
      await stage.closeAll();
    }
  });
});
