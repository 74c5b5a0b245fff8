// What a page says of its own text must not change how a widget is laid out. Needs `npm run build`.
import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { differingPixels } from './pixels.mjs';
import { html, SCRIPT, startStage } from './page.mjs';

const ELEMENTS = `
<s3-region-compare regions="ITI1 ES21 FRJ1"></s3-region-compare>
<s3-priority-card region="ITI1" period="2014-2020" priority="ict-and-photonics"></s3-priority-card>
<s3-priority-card><h3 slot="heading">Photonics for heritage</h3><p>What a priority is about, in our own words.</p></s3-priority-card>
<s3-priority-list region="ITI1" period="2014-2020"></s3-priority-list>
<s3-strategy-timeline region="ITI1" today="2026-05-01"></s3-strategy-timeline>`;
const PLAIN = 'body { font-family: sans-serif; color: #222 }';
/** All of it is inherited. */
const HANDED_ON = `body { font-weight: 700; font-style: italic; font-variant: small-caps; line-height: 3; word-spacing: 0.3em;
  letter-spacing: 2px; text-transform: uppercase; text-align: justify; text-indent: 2em; white-space: pre; word-break: break-all }`;

let stage;
before(async () => (stage = await startStage()));
afterEach(() => stage.closeAll());
after(() => stage.stop());

async function picture(sheet, width) {
  const head = `<link rel="stylesheet" href="/host.css"><link rel="stylesheet" href="/cdn/s3-widgets.css">${SCRIPT}`;
  const options = { pages: { '/host.css': sheet }, viewport: { width, height: 900 } };
  const { page } = await stage.show(html(ELEMENTS.replaceAll('\n', ''), head), options);
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll(':is(s3-region-compare, s3-priority-card, s3-priority-list, s3-strategy-timeline)')]
        .map(({ shadowRoot }) => shadowRoot)
        .every((root) => root?.childElementCount && !root.querySelector('.loading')),
    null,
    { timeout: 20_000 },
  );
  await page.waitForLoadState('networkidle');
  return { page, png: await page.screenshot({ fullPage: true }) };
}

for (const width of [1280, 320]) {
  it(`a widget looks the same on a page with bold, spaced, justified, unwrapped text, ${width} px wide`, async () => {
    const plain = await picture(PLAIN, width);
    const other = await picture(PLAIN + HANDED_ON, width);
    const { share, isSameSize } = await differingPixels(plain.page.context().browser(), plain.png, other.png);
    assert.ok(isSameSize, 'not of the same size');
    assert.ok(share < 0.0005, `${share} of the picture differs`);
  });
}
