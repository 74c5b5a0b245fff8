// Whatever a server answers, a page stands and shows the last good figures. Needs `npm run build`.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { startFaultServer } from './fault-server.mjs';
import { html, startStage, SCRIPT } from './page.mjs';

const CONNECTION = /could not be loaded\. Check the connection and try again\./;
const TOO_LARGE = /The file could not be loaded: it is larger than a page may load here\./;
/** What a reader is told of each fault; nothing where the figures come all the same. */
const FAULTS = {
  slow: undefined,
  type: undefined,
  redirect: undefined,
  later: undefined,
  cut: CONNECTION,
  circle: CONNECTION,
  cors: CONNECTION,
  gone: /could not be loaded: the server answered with error 404\. Try again later\./,
  broken: /answered with error 500/,
  muchlater: /answered with error 503/,
  toomuch: /answered with error 413/,
  page: /could not be read: .* Expected figures as JSON, CSV, SDMX-CSV, TSV or JSON-stat, found a web page\./,
  endless: TOO_LARGE,
  bomb: TOO_LARGE,
};
const STALE = /^(Shown are the figures that were|What is shown was) loaded before\.$/;
/** The browser's own lines about answers that it did not get. */
const EXPECTED = /Failed to load resource|blocked by CORS policy|net::ERR_/;
const MEGABYTE = 1_000_000;

let stage;
let server;
let number = 0;
before(async () => ([stage, server] = await Promise.all([startStage(), startFaultServer()])));
after(async () => {
  await stage.stop();
  await server.stop();
});

/** A page with an element that shows good figures, and a policy that lets it ask the server of faults. */
async function open(element, selector) {
  const csp = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self' ${server.origin}`;
  const meta = `<meta name="s3-widgets" content="eurostat=${server.origin}/api">`;
  const shown = await stage.show(html(`<p>The page</p>${element}<button>Page</button>`, SCRIPT + meta), { csp });
  const widget = shown.page.locator(selector);
  const problems = widget.locator('[part="problems"] p');
  return { ...shown, widget, problems };
}

/** The page is there and answers, and nothing was thrown. */
async function stands({ page, complaints }) {
  await page.getByRole('button', { name: 'Page', exact: true }).click({ timeout: 5000 });
  assert.ok(await page.getByText('The page', { exact: true }).isVisible());
  assert.deepEqual(
    complaints.filter((line) => !EXPECTED.test(line)),
    [],
  );
}

/** In turns: good figures, a fault, and the same address when the server is well again. */
async function endure(name, { element, selector, ask, said = {}, faults }) {
  const shown = await open(element, selector);
  const { widget, problems } = shown;
  const set = (fault, n) => widget.evaluate((host, given) => Object.assign(host, given), ask(fault, n));
  const text = (words) => widget.getByText(words).first();
  for (const fault of faults) {
    const message = said[fault] ?? FAULTS[fault];
    const [good, bad] = [`${name}${++number}`, `${name}${++number}`];
    const told = `${fault}: ${message ?? 'the figures'}`;
    await set('good', good);
    await text(new RegExp(`${good}\\b`)).waitFor({ timeout: 8000 });
    await set(fault, bad);
    if (message) {
      await until(problems, message, told);
      assert.ok(await text(new RegExp(`${good}\\b`)).isVisible(), `The last good figures after ${told}`);
      assert.match((await problems.allInnerTexts()).at(-1), STALE, told);
      await stands(shown);
      server.mend(bad);
      await widget.getByRole('button', { name: 'Try again' }).click();
    }
    await text(new RegExp(`${bad}\\b`)).waitFor({ timeout: 8000 });
    assert.deepEqual(await problems.allInnerTexts(), [], told);
    await stands(shown);
  }
}

async function until(problems, message, told) {
  await problems
    .filter({ hasText: message })
    .waitFor({ timeout: 10_000 })
    .catch(async () => assert.fail(`${told}, not ${await problems.allInnerTexts()}`));
}

const address = (kind) => (fault, n) => ({ src: `${server.origin}/${kind}/${fault}?n=${n}` });

// Most of the time is spent on waiting.
describe('an element whose server answers wrongly', { concurrency: true }, () => {
  it('says what is wrong with a file, keeps the last good figures and tries again', () =>
    endure('file', {
      element: '<s3-region-compare></s3-region-compare>',
      selector: 's3-region-compare',
      ask: address('csv'),
      said: { bomb: /could not be read: .* line 1: expected 1,000,000 characters at most, found more\./ },
      faults: Object.keys(FAULTS),
    }));

  it('says what is wrong with Eurostat, keeps the last good figures and tries again', () =>
    endure('live', {
      element: '<s3-region-compare regions="ITI1 ES21"></s3-region-compare>',
      selector: 's3-region-compare',
      ask: (fault, n) => ({ eurostat: `${fault}?n=${n}` }),
      said: {
        toomuch: /does not give so much at once\. Ask for fewer .* The server says: “EXTRACTION_TOO_BIG/,
        half: /could not be read/,
      },
      faults: [...Object.keys(FAULTS), 'half'],
    }));

  it('says what is wrong with a strategy, keeps the last good one and tries again', () =>
    endure('strategy', {
      element: '<s3-priority-list></s3-priority-list>',
      selector: 's3-priority-list',
      ask: address('strategy'),
      said: {
        cut: /The strategy could not be loaded\. Check the connection/,
        half: /The strategy could not be read/,
        page: /The strategy could not be read/,
      },
      faults: ['slow', 'redirect', 'cut', 'half', 'broken', 'page', 'endless'],
    }));

  it('shows built-in figures with their date in place of Eurostat’s, and tries again', async () => {
    const { widget, problems, page } = await open(
      '<s3-region-compare regions="ITI1"></s3-region-compare>',
      's3-region-compare',
    );
    // No dataset of the faults: the server has no such address.
    await page.route(`${server.origin}/api/**`, (route) => route.abort());
    await widget.evaluate((host) => (host.eurostat = 'rd_e_gerdreg?sectperf=TOTAL&unit=PC_GDP'));
    await until(
      problems,
      /^Eurostat gave no answer: these are the figures of .*\d{4} that come with the page\.$/,
      'built-in',
    );
    assert.ok(await widget.getByText('1.37').first().isVisible());
    await page.unroute(`${server.origin}/api/**`);
    await widget.getByRole('button', { name: 'Try again' }).click();
    await widget.getByText('Data updated on 18 March 2026.').waitFor();
    assert.equal(await problems.count(), 0);
  });

  it('asks again after as long as the server says, and not at all where that is too long', async () => {
    const { widget, problems } = await open('<s3-region-compare></s3-region-compare>', 's3-region-compare');
    const ask = (given) => widget.evaluate((host, src) => (host.src = src), given.src);
    const start = performance.now();
    await ask(address('csv')('later', 'again'));
    await widget.getByText(/again/).first().waitFor();
    assert.ok(performance.now() - start > 1000);
    assert.equal(server.count('later', 'again'), 2);
    await ask(address('csv')('muchlater', 'never'));
    await until(problems, /503/, 'much later');
    assert.equal(server.count('muchlater', 'never'), 1);
  });

  it('does not show an older answer that comes after a newer one', async () => {
    const { widget, page } = await open('<s3-region-compare></s3-region-compare>', 's3-region-compare');
    const ask = (given) => widget.evaluate((host, src) => (host.src = src), given.src);
    await ask(address('csv')('slow', 'older'));
    await page.waitForTimeout(150);
    await ask(address('csv')('good', 'newer'));
    await widget.getByText(/newer/).first().waitFor();
    await page.waitForTimeout(900);
    assert.equal(await widget.getByText(/older/).count(), 0);
    assert.ok(await widget.getByText(/newer/).first().isVisible());
  });

  it('gives up when nothing has come for 20 seconds', async () => {
    const shown = await open('<s3-region-compare></s3-region-compare>', 's3-region-compare');
    const { widget, page, problems } = shown;
    const failed = problems.filter({ hasText: CONNECTION });
    await page.clock.install();
    await widget.evaluate((host, src) => (host.src = src), address('csv')('silent', 'silent').src);
    await page.waitForResponse(/silent/);
    await page.waitForTimeout(300);
    await page.clock.fastForward(18_000);
    assert.equal(await failed.count(), 0);
    await page.clock.fastForward(5000);
    await failed.waitFor({ timeout: 5000 });
    await stands(shown);
  });
});

describe('memory', () => {
  it('is back after 50 rounds of good and bad answers', async () => {
    const shown = await open('<s3-region-compare></s3-region-compare>', 's3-region-compare');
    const { page, context } = shown;
    const devtools = await context.newCDPSession(page);
    const bad = ['cut', 'gone', 'broken', 'cors', 'page', 'toomuch', 'circle'];
    const rounds = (from, count) =>
      page.evaluate(rounds_, { origin: server.origin, from, count, faults: [...bad, 'endless', 'bomb'] });
    const used = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      await devtools.send('HeapProfiler.collectGarbage');
      const { usedSize } = await devtools.send('Runtime.getHeapUsage');
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
      return { usedSize, nodes, jsEventListeners };
    };
    // The client keeps up to 30 answers for a while.
    await rounds(0, 35);
    const first = await used();
    await rounds(35, 50);
    const last = await used();
    assert.ok(last.usedSize - first.usedSize < MEGABYTE, `Grew by ${last.usedSize - first.usedSize} bytes`);
    assert.ok(last.nodes - first.nodes < 200, `${first.nodes}, then ${last.nodes} nodes`);
    assert.ok(last.jsEventListeners - first.jsEventListeners < 50, 'Listeners');
    await stands(shown);
  });
});

/** Runs in the page: good figures and a fault in turns, each until it is there. */
async function rounds_({ origin, from, count, faults }) {
  const host = document.querySelector('s3-region-compare');
  const until = (type) =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`No ${type} of ${host.src}`)), 10_000);
      host.addEventListener(type, () => (clearTimeout(late), resolve()), { once: true });
    });
  for (let round = from; round < from + count; round++) {
    const there = until('s3-load');
    host.src = `${origin}/csv/good?n=${round}`;
    await there;
    const failed = until('s3-error');
    host.src = `${origin}/csv/${faults[round % faults.length]}?n=${round}`;
    await failed;
  }
}
