// Several copies and versions of the bundle on one page, in every order, and beside another library's element.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { ROOT } from '../files.mjs';
import { copyOf, MAJOR, removeCopy, VERSION } from './copies.mjs';
import { html, startStage, STRICT_CSP } from './page.mjs';

const OLDER = '0.0.9';
const NEXT = '1.0.0';
const FOREIGN = '/foreign/card.js';
const TAGS = ['s3-region-compare', 's3-priority-card', 's3-priority-list', 's3-strategy-timeline'];
const ATTRIBUTES = 'region="ITI1" period="2014-2020" regions="ITI1 ES21" priority="ict-and-photonics"';
const body = (...endings) =>
  endings.flatMap((ending) => TAGS.map((tag) => `<${tag}${ending} ${ATTRIBUTES}></${tag}${ending}>`)).join('');

let stage;
let folders;
before(async () => {
  stage = await startStage();
  folders = {
    '/n/': `${ROOT}cdn/`,
    '/again/': await copyOf(),
    '/older/': await copyOf(OLDER),
    '/next/': await copyOf(NEXT),
  };
});
afterEach(() => stage.closeAll());
after(async () => {
  await stage.stop();
  for (const [path, folder] of Object.entries(folders)) if (path !== '/n/') await removeCopy(folder);
});

const scripts = (names) => names.map((name) => `<script type="module" src="/${name}/s3-widgets.js"></script>`).join('');

/** Every order of some names. */
function orders(names) {
  if (names.length < 2) return [names];
  return names.flatMap((name) => orders(names.filter((each) => each !== name)).map((rest) => [name, ...rest]));
}

const table = (page) => page.evaluate(() => [...(globalThis[Symbol.for('s3-widgets')] ?? [])]);

async function open(names, content, { head = '', pages = {} } = {}) {
  const shown = await stage.show(html(content, head + scripts(names)), {
    folders,
    csp: STRICT_CSP,
    pages,
    before: (page) =>
      page.addInitScript(() => {
        globalThis.conflicts = [];
        addEventListener('s3-conflict', ({ registration, holder }) =>
          globalThis.conflicts.push({ registration, holder }),
        );
      }),
  });
  await shown.page.waitForLoadState('networkidle');
  return shown;
}

/** Waits until every element of the page has drawn something, cards within lists too. */
async function drawn(page) {
  await page.waitForFunction(() => {
    const elements = [...document.body.children].filter(({ localName }) => localName.startsWith('s3-'));
    return elements.every(
      ({ shadowRoot }) => shadowRoot?.textContent.trim().length > 20 && !shadowRoot.querySelector('.loading'),
    );
  });
}

describe('versions on one page', () => {
  for (const names of orders(['n', 'again', 'older', 'next'])) {
    it(`${names.join(', ')}: all is drawn, and each copy says what it did`, async () => {
      const { page, complaints, infos } = await open(names, body('', MAJOR, '-v1'));
      await drawn(page);
      assert.deepEqual(complaints, []);
      const rows = await table(page);
      assert.deepEqual([...new Set(rows.map(({ version }) => version))].sort(), [OLDER, VERSION, NEXT].sort());
      for (const tag of TAGS) {
        const taken = rows.filter((row) => row.tag === tag && row.as).map(({ as }) => as);
        assert.equal(taken.length, 2, JSON.stringify(rows));
        assert.equal(taken[0], tag);
        assert.ok([`${tag}${MAJOR}`, `${tag}-v1`].includes(taken[1]), taken[1]);
        assert.equal(rows.filter((row) => row.tag === tag).length, 4);
      }
      const addresses = new Set(rows.map(({ address }) => new URL(address).pathname.split('/')[1]));
      assert.deepEqual([...addresses].sort(), [...names].sort());
      const conflicts = await page.evaluate(() => globalThis.conflicts);
      assert.equal(conflicts.length, TAGS.length);
      for (const { registration, holder } of conflicts) {
        assert.equal(holder.as, registration.tag);
        assert.notEqual(parseInt(holder.version), parseInt(registration.version));
      }
      // Each copy but the first of this major version says once that it is not needed.
      const speakers = infos.map((line) => /\S+ leaves the page/.exec(line)[0]);
      assert.equal(new Set(speakers).size, infos.length, infos.join('\n'));
    });
  }

  it('give the tag with a major version to that version, whichever came first', async () => {
    for (const names of [
      ['n', 'next'],
      ['next', 'n'],
    ]) {
      const { page, warnings } = await open(names, body(MAJOR, '-v1'));
      await drawn(page);
      const rows = await table(page);
      const versionOf = (ending) =>
        page.evaluate(
          ([tag, table]) => {
            const found = globalThis.customElements.get(tag);
            const row = table.find(
              ({ as }) => as === tag || (as && found.prototype instanceof globalThis.customElements.get(as)),
            );
            return row.version;
          },
          [`s3-priority-list${ending}`, rows],
        );
      assert.equal(await versionOf(MAJOR), VERSION);
      assert.equal(await versionOf('-v1'), NEXT);
      // Which one has the plain tag is up to the network; the other's list has cards of its own.
      const other = rows.find(({ as }) => as === 's3-priority-card').version === VERSION ? '-v1' : MAJOR;
      const cards = await page.evaluate(
        (tag) => [
          ...new Set([...document.querySelector(tag).shadowRoot.querySelectorAll('li > *')].map((c) => c.localName)),
        ],
        `s3-priority-list${other}`,
      );
      assert.deepEqual(cards, [`s3-priority-card${other}`]);
      const line = warnings.find((text) => text.includes('<s3-priority-card>'));
      for (const name of names) assert.ok(line.includes(`/${name}/core.js`), line);
    }
  });

  it('leave an element of another library alone, and say which tag is ours', async () => {
    const head = `<script type="module" src="${FOREIGN}"></script>`;
    const pages = {
      [FOREIGN]: `customElements.define('s3-priority-card', class extends HTMLElement {
        connectedCallback() { this.textContent = 'Foreign'; } });`,
    };
    const { page, complaints, warnings } = await open(['n'], body('', MAJOR), { head, pages });
    await page.locator(`s3-priority-card${MAJOR} [part="heading"]`).first().waitFor();
    assert.deepEqual(complaints, []);
    assert.equal(await page.locator('body > s3-priority-card').textContent(), 'Foreign');
    assert.ok((await page.locator(`s3-priority-list s3-priority-card${MAJOR}`).count()) > 3);
    assert.equal(warnings.length, 1, warnings.join('\n'));
    assert.match(warnings[0], new RegExp(`another library.*<s3-priority-card${MAJOR}>`));
    const [conflict] = await page.evaluate(() => globalThis.conflicts);
    assert.equal(conflict.registration.as, `s3-priority-card${MAJOR}`);
    assert.equal(conflict.holder, undefined);
  });
});
