// What the elements about strategies must do on somebody else's page. Needs `npm run build`.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { ROOT } from '../files.mjs';
import { html, SCRIPT, startStage } from './page.mjs';

const CARD =
  '<s3-priority-card region="ITI1" period="2014-2020" priority="smart-factory"><p>Fallback</p></s3-priority-card>';
const LIST = '<s3-priority-list region="ITI1" period="2014-2020"><p>Fallback</p></s3-priority-list>';
const TIMELINE = '<s3-strategy-timeline region="ITI1"><p>Fallback</p></s3-strategy-timeline>';
const OWN = `<s3-strategy-timeline heading="Our steps"><ol>
<li><time datetime="2014-07-10">10 July 2014</time> Workshop with other regions</li>
<li><time datetime="2014/2020">2014 to 2020</time> Programme</li></ol></s3-strategy-timeline>`;
const WORKSHOP = 'Workshop comparing the Tuscan strategy with other regions';

let stage;
before(async () => (stage = await startStage()));
afterEach(() => stage.closeAll());
after(() => stage.stop());

const text = (page, words) => page.getByText(words).first().waitFor({ timeout: 20_000 });

describe('a page with a strict policy', () => {
  for (const [name, element, words] of [
    ['a card', CARD, 'Smart factory'],
    ['a list', LIST, 'Chemistry and nanotechnology'],
    ['a timeline', TIMELINE, WORKSHOP],
  ]) {
    it(`shows ${name}, without a complaint and without another host`, async () => {
      const { page, complaints, hosts, origin } = await stage.show(html(element));
      await text(page, words);
      await page.waitForLoadState('networkidle');
      assert.equal(await page.getByText('Fallback').isVisible(), element === CARD);
      assert.deepEqual(complaints, []);
      assert.deepEqual([...hosts], [origin]);
    });
  }

  it('shows all of them side by side, in Italian', async () => {
    const { page, complaints } = await stage.show(html(CARD + LIST + TIMELINE, SCRIPT, 'it'));
    await text(page, 'Fabbrica intelligente');
    await text(page, 'Workshop di confronto con altre regioni europee');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(complaints, []);
  });

  it('draws a list of the page itself and leaves it where it is', async () => {
    const { page, complaints } = await stage.show(html(OWN));
    await page.locator('s3-strategy-timeline svg').first().waitFor({ timeout: 20_000 });
    assert.ok(await page.locator('s3-strategy-timeline > ol > li').first().isVisible());
    assert.deepEqual(complaints, []);
  });

  it('opens what a card and a list have to show, without a complaint', async () => {
    const { page, complaints } = await stage.show(html(LIST));
    await text(page, 'Chemistry and nanotechnology');
    for (const name of ['Details', 'About the strategy', 'In words', 'Download', 'Use this', 'Search and filter']) {
      await page.getByRole('button', { name }).first().click();
      await page.waitForLoadState('networkidle');
    }
    assert.deepEqual(complaints, []);
  });
});

it('a card with a site’s own data loads nothing of a timeline', async () => {
  const { page, complaints } = await stage.show(html('<s3-priority-card></s3-priority-card>'));
  await page.locator('s3-priority-card').evaluate((card) => {
    card.data = { region: 'ITI1', priorities: [{ title: 'Our priority' }] };
  });
  await text(page, 'Our priority');
  const files = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  assert.deepEqual(
    files.filter((name) => /timeline|drawing/.test(name)),
    [],
  );
  assert.deepEqual(complaints, []);
});

describe('when things go wrong', () => {
  for (const element of [CARD, LIST, TIMELINE]) {
    const tag = /s3-[a-z-]+/.exec(element)[0];

    it(`keeps the fallback of ${tag} readable where the script is blocked`, async () => {
      const { page } = await stage.show(html(element), {
        before: (page) => page.route('**/*.js', (route) => route.abort()),
      });
      await page.waitForLoadState('networkidle');
      assert.ok(await page.getByText('Fallback').isVisible());
    });

    it(`keeps the fallback of ${tag} readable and offers to try again where the facts do not come`, async () => {
      let isBlocked = true;
      const { page, complaints } = await stage.show(html(element), {
        before: (page) => page.route('**/data/**', (route) => (isBlocked ? route.abort() : route.continue())),
      });
      const again = page.getByRole('button', { name: 'Try again' });
      await again.waitFor({ timeout: 20_000 });
      assert.ok(await page.getByText('Fallback').isVisible());
      isBlocked = false;
      assert.deepEqual(
        complaints.filter((line) => line.startsWith('exception')),
        [],
      );
    });
  }

  it('still works when the network is cut after it has loaded', async () => {
    const { page, context, complaints } = await stage.show(html(LIST));
    await text(page, 'Chemistry and nanotechnology');
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await page.locator('s3-priority-list').evaluate((host) => host.setAttribute('period', '2021-2027'));
    await text(page, 'Technologies for life');
    assert.deepEqual(
      complaints.filter((line) => line.startsWith('exception')),
      [],
    );
  });

  it('does not move the page when the script takes 3 seconds', async () => {
    const head = '<link rel="stylesheet" href="/cdn/s3-widgets.css">' + SCRIPT.replace('.js"', '.js?delay=3000"');
    for (const element of [CARD, LIST, TIMELINE]) {
      const { page } = await stage.show(html(`${element.replace('<p>Fallback</p>', '')}<p>What follows</p>`, head), {
        viewport: { width: 1024, height: 768 },
        before: (page) =>
          page.addInitScript(() => {
            globalThis.shift = 0;
            new PerformanceObserver((list) => {
              for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shift += value;
            }).observe({ type: 'layout-shift', buffered: true });
          }),
      });
      await page.locator(':is(h2, h3, svg)').first().waitFor({ timeout: 20_000 });
      await page.waitForTimeout(1000);
      const shift = await page.evaluate(() => globalThis.shift);
      assert.ok(shift < 0.02, `${element} shifted by ${shift}`);
    }
  });
});

describe('two copies on one page', () => {
  it('leave the first one in charge', async () => {
    const cdn = `${ROOT}cdn/`;
    const { page, complaints } = await stage.show(
      html(CARD + LIST + TIMELINE, SCRIPT + SCRIPT.replace('/cdn/', '/copy/')),
      {
        folders: { '/cdn/': cdn, '/copy/': cdn },
      },
    );
    await text(page, WORKSHOP);
    await text(page, 'Chemistry and nanotechnology');
    await page.waitForLoadState('networkidle');
    assert.deepEqual(complaints, []);
  });
});

describe('`s3-widgets/data`', () => {
  it('reads, writes and has the built-in content in Node', async () => {
    const { builtinStrategies, readStrategies, parseEdtf, printEdtf } = await import('s3-widgets/data');
    const tuscany = await builtinStrategies().region('ITI1');
    assert.deepEqual(
      tuscany.strategies
        .find(({ period }) => period === '2014-2020')
        .priorities.slice(0, 3)
        .map(({ title }) => title.it),
      ['ICT-Fotonica', 'Fabbrica intelligente', 'Chimica e nanotecnologie'],
    );
    assert.deepEqual(readStrategies(tuscany).problems, []);
    assert.equal(printEdtf(parseEdtf('2014-07-10')), '2014-07-10');
  });
});
