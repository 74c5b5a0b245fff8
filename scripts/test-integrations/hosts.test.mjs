// The elements on pages with the style sheets of real systems: nothing lies over something else, sticks out or gets lost.
// With S3_SHOTS=folder pictures are saved. Needs `npm run build:cdn` and, the first time, a network.
import assert from 'node:assert/strict';
import { mkdir } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { html, SCRIPT, startStage } from '../test-build/page.mjs';
import { look } from './look.mjs';
import { HOSTS, sheetOf } from './sheets.mjs';

const SELECTOR = 's3-region-compare, s3-priority-card, s3-priority-list, s3-strategy-timeline';
const ELEMENTS = `
<s3-region-compare regions="ITI1 ES21 FRJ1"></s3-region-compare>
<s3-priority-card region="ITI1" period="2014-2020" priority="ict-and-photonics"></s3-priority-card>
<s3-priority-card><h3 slot="heading">Photonics for heritage</h3><p>What a priority is about, in our own words.</p></s3-priority-card>
<s3-priority-list region="ITI1" period="2014-2020"></s3-priority-list>
<s3-strategy-timeline region="ITI1"></s3-strategy-timeline>`;
const WIDTHS = [1280, 320];
const shots = process.env.S3_SHOTS;

let stage;
before(async () => {
  stage = await startStage();
  if (shots) await mkdir(shots, { recursive: true });
});
afterEach(() => stage.closeAll());
after(() => stage.stop());

/** Runs in the page: waits until all elements are drawn. */
async function drawn(selector) {
  const isBusy = ({ shadowRoot }) => !shadowRoot?.childElementCount || shadowRoot.querySelector('.loading');
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  while ([...document.querySelectorAll(selector)].some(isBusy)) await pause(50);
  await pause(300);
}

describe('the style sheet of', () => {
  for (const [name, host] of Object.entries(HOSTS)) {
    it(name, async (test) => {
      const sheet = await sheetOf(host);
      if (sheet === undefined) return test.skip(`${host.spec} cannot be had here`);
      const theme = host.theme ? `<link rel="stylesheet" href="/cdn/themes/${host.theme}.css">` : '';
      const head = `<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/host.css">${theme}${SCRIPT}`;
      const body = `<main class="${host.container ?? ''}">${ELEMENTS}</main>`;
      const content = html(body, head).replace('<html', `<html dir="${host.dir ?? 'ltr'}" ${host.attributes ?? ''}`);
      const all = [];
      const { page } = await stage.show(content, { csp: '', pages: { '/host.css': sheet } });
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(drawn, SELECTOR);
        if (shots) await page.screenshot({ path: `${shots}/${name}-${width}.png`, fullPage: true });
        const { problems, texts } = await page.evaluate(look, SELECTOR);
        all.push(...problems.map((problem) => `${width} px: ${problem}`));
        if (texts < 300) all.push(`${width} px: only ${texts} texts`);
      }
      assert.deepEqual(all, []);
    });
  }
});
