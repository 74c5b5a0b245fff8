// Roles and names in Firefox and WebKit of all states that walks are taken in, against those in Chromium, whose reading is
// kept as text.
// Needs nothing that is not installed: an engine that is absent is told and left out.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { findFirefox, findWebKit } from '../engines.mjs';
import { freePort } from '../free-port.mjs';
import { differences } from './differences.mjs';
import { chromiumNames, firefoxNames, webkitNames } from './engines.mjs';
import { openStage, serveStories } from './stage.mjs';
import { WALKS } from './walks.mjs';

/** Of the elements; of the page around the builder WebKit tells words as they are laid out. */
const STORIES = [...new Set(Object.values(WALKS).map(({ story }) => story))].filter((story) => !/builder/.test(story));

const [firefox, webkit] = [findFirefox(), findWebKit()];

describe('roles and names', { skip: firefox || webkit ? false : 'neither Firefox nor WebKit is installed' }, () => {
  let server;
  let expected;
  let found;

  before(async () => {
    server = await serveStories();
    const stage = await openStage(server.origin);
    try {
      expected = await chromiumNames(stage, STORIES);
    } finally {
      await stage.stop();
    }
    // Once more where it did not come to its end, as a browser can die.
    const kept = (ask) =>
      ask()
        .catch(ask)
        .catch((error) => ({ error }));
    const [inFirefox, inWebKit] = await Promise.all([
      firefox && kept(() => firefoxNames(firefox, server.origin, expected)),
      webkit && kept(async () => webkitNames(webkit, await freePort(), server.origin, expected)),
    ]);
    found = { firefox: inFirefox, webkit: inWebKit };
  });
  after(() => server?.stop());

  function compare(engine) {
    if (found[engine].error) throw found[engine].error;
    for (const story of STORIES) {
      assert.ok(expected[story].length > 0, story);
      assert.deepEqual(differences(engine, expected[story], found[engine][story]), [], story);
    }
  }

  it('in Firefox', { skip: firefox ? false : 'firefox-esr is not installed' }, () => compare('firefox'));
  it('in WebKit', { skip: webkit ? false : 'webkit2gtk-driver is not installed' }, () => compare('webkit'));
});

describe('differences', () => {
  const button = { role: 'button', name: 'Table' };

  it('are told of roles and of names', () => {
    assert.deepEqual(
      differences(
        'firefox',
        [button, button],
        [
          { ...button, name: 'Tab' },
          { ...button, role: 'link' },
        ],
      ),
      ['button “Table” is button “Tab”', 'button “Table” is link “Table”'],
    );
  });

  it('are told where something is absent', () => {
    assert.deepEqual(differences('webkit', [button], []), ['button “Table” is absent']);
  });

  it('are not told where an engine has its own word for the same', () => {
    const mark = { role: 'graphics-symbol', name: 'Tuscany: 1.37' };
    assert.deepEqual(differences('firefox', [mark], [{ ...mark, role: 'image' }]), []);
  });
});
