// What cdn/ must do on somebody else's page. Needs `npm run build`.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import { filesBelow, integrity, ROOT } from '../files.mjs';
import { ELEMENT, html, SCRIPT, startStage, tableOf } from './page.mjs';

let stage;
before(async () => (stage = await startStage()));
afterEach(() => stage.closeAll());
after(() => stage.stop());

describe('a page with a strict policy', () => {
  it('shows a table with the figures, without a complaint and without another host', async () => {
    const { page, complaints, hosts, origin } = await stage.show(html(ELEMENT));
    const text = await (await tableOf(page)).innerText();
    // Gross domestic expenditure on R&D as Eurostat published it: 1.37 and 2.29 % of GDP.
    for (const expected of ['Tuscany', '1.37', '2.29']) assert.ok(text.includes(expected), `${expected} in:\n${text}`);
    await page.waitForLoadState('networkidle');
    assert.deepEqual(complaints, []);
    assert.deepEqual([...hosts], [origin]);
  });

  it('shows every view', async () => {
    for (const view of ['bars', 'lines', 'scatter', 'table']) {
      const { page, complaints } = await stage.show(html(ELEMENT.replace(' regions', ` view="${view}" regions`)));
      await page.locator('s3-region-compare :is(svg, table)').first().waitFor();
      await page.waitForLoadState('networkidle');
      assert.deepEqual(complaints, [], view);
    }
  });

  it('makes CSV, SVG and PNG', async () => {
    const { page, complaints } = await stage.show(html(ELEMENT));
    await tableOf(page);
    const made = await page.locator('s3-region-compare').evaluate(async (element) => {
      const png = new Uint8Array(await (await element.toPNG()).arrayBuffer());
      return { csv: await element.toCSV(), svg: await element.toSVG(), png: [...png.slice(0, 8)], bytes: png.length };
    });
    assert.match(made.csv, /^\uFEFF/);
    assert.match(made.csv, /1\.37/);
    assert.match(made.svg, /^(<\?xml[^>]*>\s*)?<svg[ >]/);
    assert.deepEqual(made.png, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
    assert.ok(made.bytes > 5000);
    assert.deepEqual(complaints, []);
  });

  it('speaks the language of the page', async () => {
    const { page, complaints } = await stage.show(html(ELEMENT, SCRIPT, 'it'));
    const text = await (await tableOf(page)).innerText();
    assert.match(text, /Toscana/);
    assert.match(text, /1,37/);
    assert.deepEqual(complaints, []);
  });
});

describe('the loader', () => {
  it('finds an element that is inserted later', async () => {
    const { page, complaints } = await stage.show(html('<main></main>'));
    await page.evaluate(() => {
      const section = document.createElement('section');
      section.append(document.createElement('s3-region-compare'));
      section.firstElementChild.setAttribute('regions', 'ITI1');
      document.querySelector('main').append(section);
    });
    await tableOf(page);
    assert.deepEqual(complaints, []);
  });

  it('asks for nothing on a page without an element, and leaves nothing in the global scope', async () => {
    const asked = [];
    const { page } = await stage.show(html('<p>Nothing here</p>'), {
      before: (page) => page.on('request', (request) => asked.push(new URL(request.url()).pathname)),
    });
    const plain = await stage.show(html('<p>Nothing here</p>', ''));
    await page.waitForLoadState('networkidle');
    assert.deepEqual(
      asked.filter((path) => path !== '/favicon.ico'),
      ['/', '/cdn/s3-widgets.js'],
    );
    const globals = () => Object.getOwnPropertyNames(globalThis).sort();
    assert.deepEqual(await page.evaluate(globals), await plain.page.evaluate(globals));
  });

  it('is not needed: the file of one element registers it', async () => {
    const head = '<script type="module" src="/cdn/region-compare.js"></script>';
    const { page, complaints } = await stage.show(html(ELEMENT, head));
    await tableOf(page);
    assert.deepEqual(complaints, []);
  });
});

describe('two copies on one page', () => {
  it('leave the first one in charge and say so in one line', async () => {
    const cdn = `${ROOT}cdn/`;
    const head = SCRIPT + SCRIPT.replace('/cdn/', '/copy/');
    const { page, complaints, infos } = await stage.show(html(ELEMENT + ELEMENT, head), {
      folders: { '/cdn/': cdn, '/copy/': cdn },
    });
    await tableOf(page);
    await page.waitForLoadState('networkidle');
    assert.equal(await page.locator('s3-region-compare').count(), 2);
    assert.deepEqual(complaints, []);
    assert.equal(infos.length, 1, infos.join('\n'));
  });
});

describe('when things go wrong', () => {
  it('keeps the fallback readable where the script is blocked', async () => {
    const { page } = await stage.show(html(ELEMENT), {
      before: (page) => page.route('**/*.js', (route) => route.abort()),
    });
    await page.waitForLoadState('networkidle');
    assert.ok(await page.getByText('Fallback').isVisible());
  });

  it('keeps the fallback readable where the code of the element does not come, without an exception', async () => {
    const { page, complaints } = await stage.show(html(ELEMENT), {
      before: (page) => page.route('**/region-compare.js', (route) => route.abort()),
    });
    await page.waitForLoadState('networkidle');
    assert.ok(await page.getByText('Fallback').isVisible());
    assert.deepEqual(
      complaints.filter((line) => line.startsWith('exception')),
      [],
    );
  });

  it('keeps the fallback readable and says what is missing where the figures do not come', async () => {
    const { page, complaints } = await stage.show(html(ELEMENT), {
      before: (page) => page.route('**/data/*.js', (route) => route.abort()),
    });
    await page.waitForLoadState('networkidle');
    const element = page.locator('s3-region-compare');
    await element.evaluate((host) => host.updateComplete);
    await page.waitForTimeout(1000);
    assert.ok(await page.getByText('Fallback').isVisible());
    assert.ok((await element.evaluate((host) => host.shadowRoot.textContent.trim())).length > 10);
    assert.deepEqual(
      complaints.filter((line) => line.startsWith('exception')),
      [],
    );
  });

  it('still works when the network is cut after it has loaded', async () => {
    const { page, context, complaints } = await stage.show(html(ELEMENT));
    await tableOf(page);
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    const element = page.locator('s3-region-compare');
    await element.evaluate((host) => host.setAttribute('regions', 'ITH5 ES21'));
    await page.getByText('Emilia-Romagna').first().waitFor();
    await element.evaluate((host) => host.setAttribute('view', 'scatter'));
    await page.waitForTimeout(1500);
    assert.ok((await element.evaluate((host) => host.shadowRoot.textContent.trim())).length > 10);
    assert.deepEqual(
      complaints.filter((line) => line.startsWith('exception')),
      [],
    );
  });

  it('does not move the page when the script takes 3 seconds', async () => {
    const head = '<link rel="stylesheet" href="/cdn/s3-widgets.css">' + SCRIPT.replace('.js"', '.js?delay=3000"');
    const { page } = await stage.show(html(`${ELEMENT}<p>What follows</p>`, head), {
      viewport: { width: 1024, height: 768 },
      before: (page) =>
        page.addInitScript(() => {
          globalThis.shift = 0;
          new PerformanceObserver((list) => {
            for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shift += value;
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    });
    await tableOf(page);
    await page.waitForTimeout(500);
    const shift = await page.evaluate(() => globalThis.shift);
    assert.ok(shift < 0.02, `shifted by ${shift}`);
  });
});

/** Text of a file of cdn/, and the paths of the files that it is built on, with those that these are built on. */
async function builtOn(file, found = new Set()) {
  const text = await readFile(`${ROOT}cdn/${file}`, 'utf8');
  for (const [, address] of text.matchAll(/(?:from|import)"(\.[^"]+)"/g)) {
    const path = posix.join(posix.dirname(file), address);
    if (!found.has(path)) await builtOn(path, found.add(path));
  }
  return { text, files: [...found] };
}

describe('what is published', () => {
  it('asks for all that a first view is built on together, not for one file after the other', async () => {
    const elements = ['region-compare', 'priority-card', 'priority-list', 'strategy-timeline'];
    const pairs = [
      ...elements.map((name) => ['s3-widgets.js', `${name}.js`]),
      ['strategy-timeline.js', 'chunks/drawing.js'],
    ];
    let count = 0;
    for (const [asking, part] of pairs) {
      const { text, files: there } = await builtOn(asking);
      const { files } = await builtOn(part);
      const needed = files.filter((file) => file !== asking && !there.includes(file));
      count += needed.length;
      const [, together = ''] = text.split(`,import(\`./${part}\`)`)[0].match(/\(([^()]*)\)$/) ?? [];
      for (const file of needed) assert.ok(together.includes(`\`./${file}\``), `${asking}, ${part}: ${file}`);
    }
    assert.ok(count >= elements.length);
  });

  it('has the hash of every file', async () => {
    const hashes = JSON.parse(await readFile(`${ROOT}cdn/sri.json`, 'utf8'));
    const files = (await filesBelow(`${ROOT}cdn`)).filter((file) => !['sri.json', 'importmap.json'].includes(file));
    assert.deepEqual(Object.keys(hashes).sort(), files);
    for (const file of files) assert.equal(hashes[file], integrity(await readFile(`${ROOT}cdn/${file}`)), file);
  });

  it('has hashes that a browser accepts', async () => {
    const hashes = JSON.parse(await readFile(`${ROOT}cdn/sri.json`, 'utf8'));
    const head = SCRIPT.replace(' src', ` integrity="${hashes['s3-widgets.js']}" crossorigin="anonymous" src`);
    const { page } = await stage.show(html(ELEMENT, head));
    await tableOf(page);
  });

  it('runs in Node: importing the package registers nothing and touches no DOM', async () => {
    const { RegionCompare } = await import('s3-widgets');
    assert.equal(typeof RegionCompare, 'function');
    assert.equal(typeof document, 'undefined');
  });
});
