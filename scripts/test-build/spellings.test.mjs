// The spellings of the widgets on a page of somebody else, and the pages that links lead to. Needs `npm run build`.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { comes } from '../comes.mjs';
import { ROOT } from '../files.mjs';
import { serve } from '../serve.mjs';
import { CSP, html, SCRIPT, startStage } from './page.mjs';

const QUERY = 'regions=ITI1,ES21,FRJ1&amp;indicators=rd_gerd_pct_gdp';
const HREF = `https://s3.example/embed/region-compare?${QUERY}`;

let stage;
before(async () => (stage = await startStage()));
const servers = [];
afterEach(async () => {
  await stage.closeAll();
  for (const server of servers.splice(0)) await server.stop();
});
after(() => stage.stop());

const shown = (page, selector) => page.locator(`${selector}[data-s3-shown]`).first().waitFor({ timeout: 20_000 });
const exceptions = (complaints) => complaints.filter((line) => line.startsWith('exception'));

/** Every form that was ever published, with the version that it came with: pages keep them for years, so none is taken out. */
const SNIPPETS = JSON.parse(await readFile(new URL('fixtures/snippets.json', import.meta.url), 'utf8'));

describe('a page with a strict policy', () => {
  for (const { since, name, html: snippet, tag, says } of SNIPPETS) {
    it(`makes one widget of a snippet of ${since}, and hides what it took the place of: ${name}`, async () => {
      const { page, complaints, hosts, origin } = await stage.show(html(`<main>${snippet}</main>`));
      const isTag = snippet.startsWith('<s3-');
      if (!isTag) await shown(page, `main ${tag}`);
      await page.locator(tag).getByText(says).first().waitFor({ timeout: 20_000 });
      assert.equal(await page.locator(`main :is(${tag})`).count(), 1);
      const seen = page.locator('main > :first-child');
      if (!isTag) {
        assert.equal(await page.locator(`main > ${tag}, figure > ${tag}`).count(), 1);
        assert.equal(
          (await seen.evaluate((element) => element.checkVisibility() && element.innerText.trim())) || '',
          '',
        );
      }
      assert.deepEqual(complaints, []);
      assert.deepEqual([...hosts], [origin]);
    });
  }

  it('keeps the link where the code of the widget does not come, and where its figures do not', async () => {
    for (const lost of ['**/region-compare.js', '**/data/*.js', '**/upgrade*.js']) {
      const { page, complaints } = await stage.show(html(`<p><a href="${HREF}">Compare</a></p>`), {
        before: (page) => page.route(lost, (route) => route.abort()),
      });
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(500);
      assert.ok(await page.getByText('Compare', { exact: true }).isVisible(), lost);
      assert.deepEqual(exceptions(complaints), []);
    }
  });

  it('asks for nothing more on a page with other links, until one of them gets our address', async () => {
    const asked = [];
    const { page } = await stage.show(
      html('<p><a href="https://video.example/watch/1">Film</a></p><div data-x></div>'),
      {
        before: (page) => page.on('request', (request) => asked.push(new URL(request.url()).pathname)),
      },
    );
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      asked.filter((path) => path.endsWith('.js')),
      ['/cdn/s3-widgets.js'],
    );
    // As a script does that writes the address when it knows it.
    await page.evaluate((href) => document.querySelector('a').setAttribute('href', href), HREF);
    await shown(page, 's3-region-compare');
  });

  it('follows a page that is written anew', async () => {
    const { page, complaints } = await stage.show(html(`<main><p><a href="${HREF}">Compare</a></p></main>`), {
      csp: '',
    });
    await shown(page, 's3-region-compare');
    // As a router does that takes the next page from the server, and one that goes back to a copy.
    await page.evaluate(() => {
      const main = document.querySelector('main');
      globalThis.kept = main.cloneNode(true);
      main.replaceWith(Object.assign(document.createElement('main'), { textContent: 'Other page' }));
    });
    assert.equal(await page.locator('s3-region-compare').count(), 0);
    await page.evaluate(() => document.querySelector('main').replaceWith(globalThis.kept));
    await shown(page, 's3-region-compare');
    assert.equal(await page.locator('s3-region-compare').count(), 1);
    // As frameworks do that write a part anew.
    await page.evaluate(
      (href) => {
        document.querySelector('main').innerHTML = `<section><p>&nbsp;<a href="${href}">Compare</a></p></section>`;
      },
      HREF.replace('ITI1', 'ITH5'),
    );
    await page.locator('s3-region-compare').getByText('Emilia-Romagna').first().waitFor();
    assert.equal(await page.locator('s3-region-compare').count(), 1);
    assert.deepEqual(exceptions(complaints), []);
  });
});

describe('“Use this”', () => {
  const ELEMENTS = [
    ['<s3-region-compare regions="ITI1 ES21" heading="Jobs: all & sundry"></s3-region-compare>', 'Jobs: all & sundry'],
    ['<s3-priority-list region="ITI1" period="2014-2020"></s3-priority-list>', 'Smart factory'],
    ['<s3-strategy-timeline region="ITI1" levels="regional eu"></s3-strategy-timeline>', 'Workshop'],
  ];

  for (const [element, word] of ELEMENTS) {
    it(`has a link that shows the same: ${element}`, async () => {
      const { page, complaints } = await stage.show(html(element));
      await page.getByRole('button', { name: 'Use this' }).click();
      const field = page.getByLabel('paste this link alone');
      const code = await field.inputValue();
      await page.getByRole('button', { name: 'Copy the link' }).click();
      assert.equal(await field.evaluate(({ selectionEnd }) => selectionEnd), code.length);
      assert.match(code, /^<p><a href="http:[^ "]+\/cdn\/embed\/[a-z-]+\/\?[^" ]+">[^<]+<\/a><\/p>$/);
      const other = await stage.show(html(code));
      await other.page.locator('[data-s3-shown]').getByText(word).first().waitFor({ timeout: 20_000 });
      const [address] = /(?<=href=")[^"]+/.exec(code);
      await page.goto(address.replaceAll('&amp;', '&'));
      await page.locator('[data-s3-shown]').getByText(word).first().waitFor({ timeout: 20_000 });
      assert.deepEqual(complaints, []);
    });
  }
});

describe('what a widget took the place of', () => {
  const LIST = `<ol data-s3="strategy-timeline" data-heading="Our steps">
    <li id="workshop"><time datetime="2014-07-10">10 July 2014</time> Workshop</li>
    <li id="report"><time datetime="2016">2016</time> Report</li></ol>`;
  const page = (body) =>
    html(`<p><a href="#report">To the report</a> <a href="#figures">To the figures</a></p>
      ${'<p>Before</p>'.repeat(60)}${body}${'<p>After</p>'.repeat(60)}`);
  /** Runs in the page: where the reader is led. */
  const place = () => {
    const { activeElement: found } = document;
    const { top } = found.getBoundingClientRect();
    return {
      tag: found.localName,
      text: found.localName === 'li' ? found.textContent : '',
      isAtTop: Math.abs(top) < 40,
    };
  };
  const REPORT = { tag: 'li', text: '2016 Report', isAtTop: true };
  const led = async (page, expected) => {
    const isThere = (found) => isDeepStrictEqual(found, expected);
    assert.deepEqual(await comes(() => page.evaluate(place), isThere), expected);
  };

  it('is where links to its parts lead: by a click, the same click again, and the address', async () => {
    const { page: shownPage } = await stage.show(page(LIST));
    await shown(shownPage, 's3-strategy-timeline');
    for (let times = 0; times < 2; times++) {
      await shownPage.evaluate(() => globalThis.scrollTo(0, 0));
      await shownPage.getByText('To the report').click();
      await led(shownPage, REPORT);
    }
    await shownPage.evaluate(() => (globalThis.location.hash = 'workshop'));
    await led(shownPage, { ...REPORT, text: '10 July 2014 Workshop' });
  });

  it('stays before the eyes of a reader who came by such a link', async () => {
    const { page: shownPage, origin } = await stage.show(html(''), { pages: { '/list': page(LIST) } });
    await shownPage.route('**/strategy-timeline.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      await route.continue();
    });
    await shownPage.goto(`${origin}/list#report`);
    await shown(shownPage, 's3-strategy-timeline');
    await led(shownPage, REPORT);
  });

  it('leads to the widget where the part is not shown', async () => {
    const host = '<div id="figures" data-s3="region-compare" data-regions="ITI1,ES21"></div>';
    const { page: shownPage } = await stage.show(page(host));
    await shown(shownPage, 's3-region-compare');
    await shownPage.getByText('To the figures').click();
    await led(shownPage, { tag: 's3-region-compare', text: '', isAtTop: true });
  });
});

describe('a page whose script takes 3 seconds', () => {
  const HREF = 'https://s3.example/embed/region-compare?regions=ITI1,ES21,FRJ1';
  const CARD = 'data-region="ITI1" data-period="2014-2020" data-priority="smart-factory"';
  const list = (steps) =>
    `<ol>${Array.from({ length: steps }, (_, i) => `<li><time datetime="${2012 + i}">${2012 + i}</time> ${i % 2 ? 'Report' : 'Workshop with companies'}</li>`).join('')}</ol>`;
  const rows = ['<th>Region<th>2022<th>2023', '<th>Tuscany<td>30<td>31', '<th>Basque Country<td>34<td>35'];
  const TABLE = `<table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;
  const INDICATOR = 'rd_gerd_pct_gdp';
  const FORMS = [
    '<div data-s3="region-compare" data-regions="ITI1,ES21,FRJ1"></div>',
    `<p><a class="s3-embed" href="${HREF}">Compare</a></p>`,
    `<figure class="media"><oembed url="${HREF}"></oembed></figure>`,
    '<table data-s3="region-compare" data-regions="ITI1 ES21"><tr><td>Tuscany</td></tr></table>',
    `<div data-s3="priority-card" ${CARD}></div>`,
    '<div data-s3="priority-card"><h3 slot="heading">Photonics</h3><p>Light that reads.</p></div>',
    '<div data-s3="priority-list" data-region="ITI1" data-period="2014-2020"></div>',
    '<div data-s3="strategy-timeline" data-region="ITI1"></div>',
    list(2).replace('<ol', '<ol data-s3="strategy-timeline" data-heading="Our steps"'),
    `<s3-strategy-timeline heading="Our steps">${list(2)}</s3-strategy-timeline>`,
    TABLE.replace('<table', '<table data-s3="region-compare" data-heading="Ours"'),
    `<s3-region-compare heading="Ours">${TABLE}</s3-region-compare>`,
    `<s3-region-compare regions="ITI1,ES21,FRJ1" indicators="${INDICATOR} gdp_pps_hab"></s3-region-compare>`,
  ];
  /** Of which nobody can know before how long the words are, or how many indicators; and the figures of a narrow one come late. */
  const ROUGHLY = [
    `<div data-s3="strategy-timeline" data-heading="Our steps">${list(6)}</div>`,
    `<s3-strategy-timeline heading="Our steps">${list(14)}</s3-strategy-timeline>`,
    `<s3-region-compare regions="ITI1,ES21,FRJ1" indicators="${INDICATOR}"></s3-region-compare>`,
    `<p><a class="s3-embed" href="${HREF}&amp;indicators=${INDICATOR}">Compare</a></p>`,
    `<s3-priority-card ${CARD.replaceAll('data-', '')}></s3-priority-card>`,
  ];

  for (const [how, forms, widths, most] of [
    ['not moved', FORMS, [1280, 360], 0.02],
    ['hardly moved', ROUGHLY, [768, 360], 0.1],
  ]) {
    it(`is ${how} by ${forms.length} spellings, wide or narrow`, async (test) => {
      const head = `<link rel="stylesheet" href="/cdn/s3-widgets.css">${SCRIPT.replace('.js"', '.js?delay=3000"')}`;
      const shiftOf = async (form, width) => {
        const { page } = await stage.show(html(`${form}<div>${'<p>What follows</p>'.repeat(40)}</div>`, head), {
          viewport: { width, height: 768 },
          before: (page) =>
            page.addInitScript(() => {
              globalThis.shifts = [];
              new PerformanceObserver((list) => {
                for (const { value, startTime, sources } of list.getEntries()) {
                  const moved = sources.map(({ node, previousRect, currentRect }) =>
                    [node?.nodeName, previousRect.top, currentRect.top].join(' '),
                  );
                  globalThis.shifts.push({
                    value,
                    says: `${value} at ${startTime} ms of ${globalThis.innerWidth} px: ${moved}`,
                  });
                }
              }).observe({ type: 'layout-shift', buffered: true });
            }),
        });
        await page.waitForFunction(() => {
          const host = document.querySelector('[data-s3-shown]') ?? document.querySelector('body > :first-child');
          return host?.shadowRoot?.querySelector('[part]') && !host.shadowRoot.querySelector('.loading');
        });
        await page.waitForTimeout(500);
        const shifts = await page.evaluate(() => globalThis.shifts);
        const sum = shifts.reduce((total, { value }) => total + value, 0);
        return sum < most ? [] : [`${width} px: ${form}: ${shifts.map(({ says }) => says).join('; ')}`];
      };
      const asked = forms.flatMap((form) => widths.map((width) => [form, width]));
      const moved = [];
      const one = async () => {
        for (let next = asked.pop(); next; next = asked.pop()) {
          const shifts = await shiftOf(...next);
          if (!shifts.length) continue;
          moved.push(next);
          test.diagnostic(shifts.join());
        }
      };
      await Promise.all(Array.from({ length: 20 }, one));
      // Alone, as 20 pages at once can be drawn late.
      for (const again of moved) assert.deepEqual(await shiftOf(...again), []);
    });
  }
});

describe('the embed pages', () => {
  const PAGES = [
    [`region-compare/?${QUERY}`, 'Tuscany'],
    [`region-compare?${QUERY}`, 'Tuscany'],
    ['region-compare/index.html?regions=ITI1&amp;locale=it', 'Toscana'],
    ['priority-card/?region=ITI1&amp;period=2014-2020&amp;priority=smart-factory', 'Smart factory'],
    ['priority-list/?region=ITI1&amp;period=2014-2020&amp;lang=it', 'Fabbrica intelligente'],
    ['strategy-timeline/?region=ITI1', 'Workshop'],
  ];

  async function open(address, { headers = {}, ...options } = {}) {
    const server = await serve({
      folders: { '/cdn/': `${ROOT}cdn/` },
      headers: { 'content-security-policy': CSP, ...headers },
    });
    const src = `${server.origin}/cdn/embed/${address}`;
    const shown = await stage.show(html(options.body?.(src) ?? '', options.head ?? ''), { csp: '', ...options });
    servers.push(server);
    return { ...shown, src: src.replaceAll('&amp;', '&') };
  }

  for (const [address, word] of PAGES) {
    it(`show what the query says, under a strict policy and on paper: ${address}`, async () => {
      const { page, complaints, src } = await open(address);
      await page.goto(src);
      await page.locator('[data-s3-shown]').getByText(word).first().waitFor({ timeout: 20_000 });
      assert.equal(await page.locator('[data-s3]').isVisible(), false);
      assert.equal(await page.locator('meta[name="robots"]').getAttribute('content'), 'noindex');
      assert.equal(await page.locator('html').getAttribute('lang'), /=it$/.test(address) ? 'it' : 'en-IE');
      assert.notEqual(await page.title(), '');
      await page.emulateMedia({ media: 'print' });
      assert.ok(await page.locator('[data-s3-shown]').getByText(word).first().isVisible());
      assert.deepEqual(complaints, []);
    });
  }

  it('can be read without script', async () => {
    const { page, src } = await open(PAGES[0][0], { javaScriptEnabled: false });
    await page.goto(src);
    assert.ok(await page.getByText('Regions side by side').isVisible());
  });

  it('does not load what a stranger put into the address', async () => {
    const { page, hosts, src } = await open('priority-list/?region=ITI1&src=https://evil.example/x.json');
    await page.goto(src);
    await page.locator('[data-s3-shown]').waitFor({ timeout: 20_000 });
    assert.ok(![...hosts].some((host) => host.includes('evil')));
  });

  it('stand in a frame without an origin, which gets their height', async () => {
    const { page, complaints } = await open(PAGES[0][0], {
      head: '<script type="module" src="/cdn/frames.js"></script>',
      body: (src) => `<iframe sandbox="allow-scripts" src="${src}" width="900" height="150" title="Regions"></iframe>`,
    });
    await page.frameLocator('iframe').locator('[data-s3-shown]').waitFor({ timeout: 20_000 });
    await page.waitForFunction(() => document.querySelector('iframe').clientHeight > 200);
    const [outer, inner] = await Promise.all([
      page.locator('iframe').evaluate(({ clientHeight }) => clientHeight),
      page
        .frameLocator('iframe')
        .locator('html')
        .evaluate(({ offsetHeight }) => offsetHeight),
    ]);
    assert.ok(Math.abs(outer - inner) <= 1, `${outer} px for ${inner} px`);
    assert.deepEqual(complaints, []);
  });

  it('are not believed when they are somebody else', async () => {
    const { page } = await open(PAGES[0][0], {
      head: '<script type="module" src="/cdn/frames.js"></script>',
      body: (src) =>
        `<iframe id="ours" src="${src.split('?')[0].replace('/embed/', '/embed/none-')}" height="150"></iframe>
         <iframe id="other" srcdoc="<script>for (const target of [parent, parent.frames[0]]) target.postMessage({s3: 1, id: '', h: 900}, '*')</script>" height="160"></iframe>`,
    });
    await page.evaluate(() => {
      for (const data of [{ s3: 1, id: '', h: 900 }, { s3: 1, id: '', h: NaN }, { s3: 2 }, null, 'x'])
        globalThis.postMessage(data, '*');
    });
    await page.waitForTimeout(500);
    const heights = await page
      .locator('iframe')
      .evaluateAll((frames) => frames.map(({ clientHeight }) => clientHeight));
    assert.deepEqual(heights, [150, 160]);
  });
});
