import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import { DataError } from '../data-error.js';
import { decodeFigures } from './decode.js';

const decode = (json: unknown) => decodeFigures([new TextEncoder().encode(JSON.stringify(json))]);

const gerd = {
  version: '2.0',
  class: 'dataset',
  label: 'R&D by sector',
  source: 'ESTAT',
  updated: '2026-03-18T23:00:00+0100',
  value: { 0: 2.22, 1: 2.26, 3: 7.33, 4: 1.48 },
  status: { 0: 'e', 4: 'b', 7: '|C' },
  id: ['freq', 'sectperf', 'unit', 'geo', 'time'],
  size: [1, 2, 1, 2, 2],
  dimension: {
    freq: { category: { index: { A: 0 } } },
    sectperf: { category: { index: { TOTAL: 0, BES: 1 }, label: { TOTAL: 'All sectors', BES: 'Business' } } },
    unit: { category: { index: { PC_GDP: 0 }, label: { PC_GDP: '% of GDP' } } },
    geo: { category: { index: { EU27_2020: 0, DE11: 1 }, label: { DE11: 'Stuttgart' } } },
    time: { category: { index: { 2023: 0, 2024: 1 } } },
  },
  extension: { id: 'RD_E_GERDREG', status: { label: { b: 'break in time series', '|C': '|confidential' } } },
};

describe('figures in JSON-stat', () => {
  it('are an indicator for each combination of codes, with labels, unit, flags and source', async () => {
    const { catalogue, observations } = await decode(gerd);
    expect(catalogue.indicators).to.deep.equal([
      { id: 'TOTAL', label: 'All sectors', unit: '% of GDP', direction: 'neutral', dataset: 'rd_e_gerdreg' },
      { id: 'BES', label: 'Business', unit: '% of GDP', direction: 'neutral', dataset: 'rd_e_gerdreg' },
    ]);
    expect(catalogue.regions.map(({ code, name }) => [code, name])).to.deep.equal([
      ['EU27_2020', 'EU27_2020'],
      ['DE11', 'Stuttgart'],
    ]);
    expect(catalogue.updated).to.equal('2026-03-18T23:00:00+01:00');
    expect(catalogue.flags).to.deep.equal({ b: 'break in time series', c: 'confidential' });
    expect(observations.map((each) => [each.region, each.indicator, each.year, each.value, each.flag])).to.deep.equal([
      ['EU27_2020', 'TOTAL', 2023, 2.22, 'e'],
      ['EU27_2020', 'TOTAL', 2024, 2.26, undefined],
      ['DE11', 'TOTAL', 2024, 7.33, undefined],
      ['EU27_2020', 'BES', 2023, 1.48, 'b'],
      ['DE11', 'BES', 2024, undefined, 'c'],
    ]);
  });

  it('come from all datasets that a collection holds', async () => {
    const other = { ...gerd, extension: { id: 'OTHER' }, value: { 0: 9 }, status: undefined };
    const json = {
      version: '2.0',
      class: 'collection',
      link: { item: [gerd, other, { href: 'https://example.org' }] },
    };
    const { catalogue } = await decode(json);
    expect(catalogue.indicators.map(({ id }) => id)).to.deep.equal(['TOTAL', 'BES', 'other']);
    expect(catalogue.problems?.[0]?.path).to.equal('link.item[2]');
  });

  it('are told to be none for periods other than years', async () => {
    const time = { category: { index: { '2023-01': 0, '2024': 1 } } };
    const { catalogue, observations } = await decode({ ...gerd, dimension: { ...gerd.dimension, time } });
    expect(observations.map(({ year }) => year)).to.deep.equal([2024, 2024, 2024]);
    expect(catalogue.unreadable).to.equal(2);
    expect(catalogue.problems?.[0]).to.deep.equal({ path: 'value[0]', expected: 'a year', found: '“2023-01”' });
  });

  for (const [json, kind, message] of [
    [{ error: [{ status: 413, label: 'Too large' }] }, 'http', 'Too large'],
    [{ class: 'bundle', version: '1.0' }, 'format', 'JSON-stat 2.0, found JSON-stat 1'],
    [{ oecd: { value: [1], dimension: { id: ['geo'], size: [1], geo: {} } } }, 'format', 'found JSON-stat 1'],
    [{ ...gerd, id: ['freq'], size: [1] }, 'format', 'a dimension of regions'],
    [{ ...gerd, size: [1, 2, 1, 2, 3] }, 'format', 'dimension.time.category'],
  ] as const) {
    it(`are refused: ${message}`, async () => {
      const error = await decode(json).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(DataError).with.property('kind', kind);
      expect((error as DataError).message).to.contain(message);
    });
  }

  it('are those that jsonstat-toolkit finds', async () => {
    const category = (prefix: string, count: number, asList: boolean) => {
      const codes = Array.from({ length: count }, (_, at) => `${prefix}${at}`);
      return { category: { index: asList ? codes : Object.fromEntries(codes.map((code, at) => [code, at])) } };
    };
    const shape = fc.record({
      sizes: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 })),
      order: fc.shuffledSubarray(['unit', 'geo', 'time'], { minLength: 3, maxLength: 3 }),
      sparse: fc.boolean(),
      asList: fc.boolean(),
      cells: fc.array(fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })), { minLength: 48, maxLength: 48 }),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ sizes, order, sparse, asList, cells }) => {
        const size = { unit: sizes[0], geo: sizes[1], time: sizes[2] } as Record<string, number>;
        const values = cells.slice(0, sizes[0] * sizes[1] * sizes[2]);
        const json = {
          version: '2.0',
          class: 'dataset',
          id: order,
          size: order.map((name) => size[name]),
          value: sparse ? Object.fromEntries([...values.entries()].filter(([, value]) => value !== null)) : values,
          dimension: {
            unit: category('U', sizes[0], asList),
            geo: category('R', sizes[1], asList),
            time: category('200', sizes[2], asList),
          },
        };
        const { observations } = await decode(json);
        const peer = JSONstat(JSON.parse(JSON.stringify(json)) as object);
        const expected: [string, number, number][] = [];
        for (let unit = 0; unit < sizes[0]; unit++) {
          for (let geo = 0; geo < sizes[1]; geo++) {
            for (let time = 0; time < sizes[2]; time++) {
              const value = peer.Data({ unit: `U${unit}`, geo: `R${geo}`, time: `200${time}` })?.value;
              if (value != null) expected.push([`R${geo} U${unit}`, 2000 + time, value]);
            }
          }
        }
        const units = new Set(expected.map(([key]) => key.split(' ')[1]));
        const only = units.size === 1 ? [...units][0] : undefined;
        const own = observations.map(({ region, indicator, year, value }): [string, number, number | undefined] => [
          `${region} ${only ?? indicator}`,
          year,
          value,
        ]);
        const byKey = (a: readonly unknown[], b: readonly unknown[]) => String(a).localeCompare(String(b));
        expect(own.sort(byKey)).to.deep.equal(expected.sort(byKey));
      }),
      { numRuns: 100 },
    );
  });
});
