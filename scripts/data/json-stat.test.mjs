import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AnswerError, decodeJsonStat } from './json-stat.mjs';

/** Two regions and three years of a dataset in the shape of Eurostat's answers. */
const answer = (more = {}) => ({
  version: '2.0',
  class: 'dataset',
  updated: '2026-03-18T23:00:00+0100',
  value: { 0: 2.22, 2: 2.24, 4: 7.33 },
  status: { 0: 'e', 3: '|C', 4: 'b' },
  id: ['freq', 'unit', 'geo', 'time'],
  size: [1, 1, 2, 3],
  dimension: {
    freq: { category: { index: { A: 0 } } },
    unit: { category: { index: { PC_GDP: 0 } } },
    geo: { category: { index: { DE11: 1, EU27_2020: 0 } } },
    time: { category: { index: { 2022: 0, 2023: 1, 2024: 2 } } },
  },
  ...more,
});
const cell = (geo, year, value, flag = '') => ({ geo, year, value, flag });
const refused = (json, words) =>
  assert.throws(
    () => decodeJsonStat(json),
    (error) => error instanceof AnswerError && words.test(error.message),
  );

describe('decodeJsonStat', () => {
  it('reads sparse values by position, with their flags', () => {
    assert.deepEqual(decodeJsonStat(answer()), [
      cell('EU27_2020', 2022, '2.22', 'e'),
      cell('EU27_2020', 2024, '2.24'),
      cell('DE11', 2022, '', 'c'),
      cell('DE11', 2023, '7.33', 'b'),
    ]);
  });

  it('reads values given as a list, nulls as missing', () => {
    const cells = decodeJsonStat(answer({ value: [0, null, null, null, 1.5, null], status: undefined }));
    assert.deepEqual(cells, [cell('EU27_2020', 2022, '0'), cell('DE11', 2023, '1.5')]);
  });

  it('does not mind in which order the dimensions come', () => {
    const cells = decodeJsonStat(answer({ id: ['time', 'geo', 'freq', 'unit'], size: [3, 2, 1, 1], status: {} }));
    assert.deepEqual(cells, [
      cell('EU27_2020', 2022, '2.22'),
      cell('EU27_2020', 2023, '2.24'),
      cell('EU27_2020', 2024, '7.33'),
    ]);
  });

  it('knows the ways in which flags are written', () => {
    const status = { 0: 'p', 1: 'b@C', 2: ': ', 3: ':c', 4: 'db', 5: '|C' };
    const cells = decodeJsonStat(answer({ value: { 0: 1, 4: 2 }, status }));
    assert.deepEqual(
      cells.map(({ flag }) => flag),
      ['p', 'bc', 'c', 'bd', 'c'],
    );
  });

  it('writes small numbers without an exponent', () => {
    assert.equal(decodeJsonStat(answer({ value: { 0: 1e-7 }, status: {} }))[0].value, '0.0000001');
  });

  it('gives nothing for an empty dataset', () => {
    const dimension = { ...answer().dimension, geo: { category: { index: {} } } };
    assert.deepEqual(decodeJsonStat(answer({ value: {}, status: {}, size: [1, 1, 0, 3], dimension })), []);
  });

  it('refuses what is not one table of regions and years', () => {
    refused(null, /not a dataset/);
    refused({ error: [{ status: 413 }] }, /not a dataset/);
    refused(answer({ id: ['freq', 'unit', 'geo'], size: [1, 1, 2] }), /"geo" and "time"/);
    refused(answer({ size: [1, 1, 2, 4] }), /"time" has 3 categories, not 4/);
    refused(answer({ value: { 6: 1 } }), /position 6/);
    refused(answer({ value: { 0: '2.22' } }), /not a number/);
    refused(answer({ status: { 0: 'x' } }), /unknown flag "x"/);
    const sexes = { ...answer().dimension, freq: { category: { index: { F: 0, M: 1 } } } };
    refused(answer({ size: [2, 1, 2, 3], dimension: sexes }), /"freq" is not filtered/);
  });

  it('refuses another category than was asked for', () => {
    assert.throws(() => decodeJsonStat(answer(), { unit: 'EUR_HAB' }), /"unit" is PC_GDP, not EUR_HAB/);
  });
});
