// What a screen reader gets of each element in its chief states, in the order of reading, against what was found good
// when a person read it. `npm run walks:renew` writes it anew.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { goldenOf } from './golden.mjs';
import { openStage, serveStories, TODAY } from './stage.mjs';
import { walk } from './walk.mjs';
import { WALKS } from './walks.mjs';

describe('read in Chromium', () => {
  let server;
  let stage;
  before(async () => {
    server = await serveStories();
    stage = await openStage(server.origin, TODAY);
  });
  after(async () => {
    await stage?.stop();
    await server?.stop();
  });

  for (const [name, each] of Object.entries(WALKS)) {
    it(`reads ${name}`, async () => {
      const expected = await readFile(goldenOf(name), 'utf8');
      assert.equal(
        `${(await walk(stage, each)).join('\n')}\n`,
        expected,
        'npm run walks:renew, then read what changed',
      );
    });
  }

  it('keeps no text of a walk that is not taken', async () => {
    const files = await readdir(new URL('.', goldenOf('any')));
    assert.deepEqual(
      files.sort(),
      Object.keys(WALKS)
        .map((name) => `${name}.txt`)
        .sort(),
    );
  });
});

describe('what is kept of the walks', () => {
  const FAULTS = {
    'a thing without a name': /\(no name\)/,
    'a group in a group without a word between': /^(\s*)group\b[^“]*\n\1 {2}group\b/m,
    'the same line twice': /^(\s*)(?!listitem|button “Copy|– )(\S.*)\n\1\2$/m,
    'words without a space between': /\d\p{Lu}\p{Ll}/u,
    'undefined, null or NaN': /\b(undefined|null|NaN)\b/,
  };

  for (const [what, fault] of Object.entries(FAULTS)) {
    it(`has no ${what}`, async () => {
      for (const name of Object.keys(WALKS)) {
        const read = await readFile(goldenOf(name), 'utf8');
        const [found] = fault.exec(read.replace(/^> .*$/gm, '')) ?? [];
        assert.equal(found, undefined, `${name}: ${found}`);
      }
    });
  }
});
