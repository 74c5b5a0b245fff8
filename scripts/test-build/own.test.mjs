// Figures that stand in a page itself. Needs `npm run build`.
import assert from 'node:assert/strict';
import { after, afterEach, before, it } from 'node:test';
import { html, startStage, tableOf } from './page.mjs';

const TABLE = `<table data-s3="region-compare" lang="it"><caption>Occupati, migliaia</caption>
<tr><th>Regione</th><th>2021</th><th>2023</th></tr>
<tr><th>Valle di sopra</th><td>12,5</td><td>13,25</td></tr>
<tr><th>Valle di sotto</th><td>–</td><td>1.204,5</td></tr></table>`;

let stage;
before(async () => (stage = await startStage()));
afterEach(() => stage.closeAll());
after(() => stage.stop());

it('makes a comparison of a table with data-s3, without regions being chosen', async () => {
  const { page, complaints, hosts, origin } = await stage.show(html(TABLE));
  const text = await (await tableOf(page, 's3-region-compare [part="body"]')).innerText();
  for (const expected of ['Valle di sopra', '13,25', '1204,5']) assert.ok(text.includes(expected), text);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(complaints, []);
  assert.deepEqual([...hosts], [origin]);
});

it('leaves the table readable where no script runs', async () => {
  const { page } = await stage.show(html(TABLE, ''));
  assert.ok(await page.getByText('1.204,5').isVisible());
});
