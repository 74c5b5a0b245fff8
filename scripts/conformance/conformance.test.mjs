// What is told of conformance names tests that exist, all criteria, and what nobody has tried.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { ROOT } from '../files.mjs';
import { report, standing, statement } from './report.mjs';

const data = JSON.parse(await readFile(`${ROOT}stories/conformance.json`, 'utf8'));
const { tests, manual, criteria, added, chartability, checks } = data;
const rows = [...criteria, ...added, ...chartability, ...checks];

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A test of that name, a condition of the stories or a walk. */
const named = (name) =>
  new RegExp(`(?:\\b(?:it|describe)\\(|\\bname: )['"\`]${escaped(name)}['"\`]|^ +'?${escaped(name)}'?: \\{`, 'm');

describe('conformance', () => {
  for (const [key, { file, test }] of Object.entries(tests)) {
    it(`names a test that exists: ${key}`, async () => {
      assert.match(await readFile(`${ROOT}${file}`, 'utf8'), named(test));
    });
  }

  it('knows no test that does not exist', async () => {
    assert.doesNotMatch(await readFile(`${ROOT}scripts/walks/walks.mjs`, 'utf8'), named('compare-nothing'));
  });

  it('names tests and steps that it describes, and uses all of them', () => {
    const [proofs, steps] = [rows.flatMap((row) => row.proofs), rows.flatMap((row) => row.manual)];
    assert.deepEqual([...new Set(proofs)].sort(), Object.keys(tests).sort());
    assert.deepEqual([...new Set(steps)].sort(), Object.keys(manual).sort());
  });

  it('has all criteria of WCAG 2.1 A and AA, those of 2.2, the 14 heuristics and the 25 checks', () => {
    const level = (name) => criteria.filter((row) => row.level === name).length;
    assert.deepEqual([level('A'), level('AA'), added.length], [30, 20, 6]);
    assert.equal(new Set([...criteria, ...added].map(({ id }) => id)).size, 56);
    assert.deepEqual([chartability.length, checks.length], [14, 25]);
  });

  it('says of each criterion that does not apply why', () => {
    for (const row of [...criteria, ...added].filter((each) => standing(each) === 'does not apply')) {
      assert.match(row.note ?? '', /^does not occur: /, row.id);
    }
  });

  it('sends people to stories that exist', async () => {
    for (const name of data.protocol.flatMap(({ stories }) => stories)) {
      const [file, story] = name.split(': ');
      const source = await readFile(`${ROOT}stories/${file}.stories.ts`, 'utf8');
      assert.match(source, new RegExp(`^export const ${story}: Story`, 'm'), name);
    }
  });

  it('claims no more than was tried', () => {
    for (const language of ['en', 'it']) {
      assert.match(statement({ ...data, triedByPeople: [] }, '1.0.0', language), /Nobody has tried|Nessuna persona ha/);
      const known = [{ date: '2026-01-01', who: 'A reader', what: 'with NVDA' }];
      assert.match(statement({ ...data, triedByPeople: known }, '1.0.0', language), /A reader, with NVDA/);
    }
  });

  it('counts every criterion once', () => {
    const [all, ...parts] = statement(data, 'x', 'en')
      .match(/Of the (\d+) success criteria (\d+) .*?, (\d+) by automatic.*?, (\d+) depend .*? and (\d+) do not/)
      .slice(1)
      .map(Number);
    const onlyPeople = criteria.filter((row) => standing(row) === 'a person has to look').length;
    assert.equal(
      parts.reduce((sum, part) => sum + part, onlyPeople),
      all,
    );
    assert.equal(onlyPeople, 0);
  });

  it('is written whole', () => {
    const text = report(data, '1.0.0');
    for (const { id } of criteria) assert.ok(text.includes(`| 9.${id} |`), id);
    assert.doesNotMatch(text, /undefined|\[object|NaN/);
  });
});
