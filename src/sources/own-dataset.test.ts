import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { DataError } from './data-error.js';
import { ownDataset, readOwnData } from './own-dataset.js';

const row = (more: object = {}) => ({ region: 'A', indicator: 'jobs', year: 2024, value: 1, ...more });
const read = (observations: unknown, more: object = {}) => readOwnData({ observations, ...more });
const valueOf = (value: unknown) => read([row({ value })]);

describe('readOwnData', () => {
  it('knows regions and indicators that only observations name, by their code', () => {
    const { catalogue, observations } = read([row(), row({ region: 'B', indicator: 'pay' })]);
    expect(catalogue.regions).to.deep.equal([
      { code: 'A', name: 'A' },
      { code: 'B', name: 'B' },
    ]);
    expect(catalogue.indicators).to.deep.equal([
      { id: 'jobs', label: 'jobs', unit: '', direction: 'neutral' },
      { id: 'pay', label: 'pay', unit: '', direction: 'neutral' },
    ]);
    expect(catalogue.defaultIndicators).to.deep.equal(['jobs', 'pay']);
    expect(catalogue.years).to.deep.equal([2024, 2024]);
    expect(observations).to.deep.equal([
      { region: 'A', indicator: 'jobs', year: 2024, value: 1 },
      { region: 'B', indicator: 'pay', year: 2024, value: 1 },
    ]);
    expect(catalogue).not.to.have.any.keys('unreadable', 'defaultReference');
  });

  it('keeps what is said about regions, indicators, sources and the reference', () => {
    const region = {
      code: 'N',
      name: 'North',
      names: { it: 'Nord' },
      nativeName: 'Βορράς',
      lang: 'el',
      level: 2,
      parent: 'P',
      country: 'EL',
      eu: true,
    };
    const indicator = {
      id: 'jobs',
      label: 'Jobs',
      unit: '%',
      direction: 'lower',
      theme: 'work',
      decimals: 1,
      dataset: 'd',
    };
    const source = {
      id: 's',
      publisher: 'Our office',
      dataset: 'd',
      retrieved: '2026-05',
      url: 'https://a.example',
      licence: 'free',
    };
    const { catalogue, observations } = read([row({ flag: 'p', source: 's' })], {
      regions: [region],
      indicators: [indicator],
      sources: [source],
      reference: 'N',
    });
    expect(catalogue.regions[0]).to.deep.equal(region);
    expect(catalogue.indicators).to.deep.equal([indicator]);
    expect(catalogue.sources).to.deep.equal([source]);
    expect(catalogue.defaultReference).to.equal('N');
    expect(observations[0]).to.include({ flag: 'p', source: 's' });
  });

  for (const [text, value] of [
    ['5', 5],
    [' -2.50 ', -2.5],
    ['+3', 3],
    ['0', 0],
    ['-0', -0],
  ] as const) {
    it(`reads the numeral “${text}”`, () => {
      expect(valueOf(text).observations[0]?.value).to.equal(value);
      expect(valueOf(text).catalogue.unreadable).to.equal(undefined);
    });
  }

  for (const value of [undefined, null, '', ':']) {
    it(`takes ${JSON.stringify(value)} for missing`, () => {
      expect(valueOf(value).observations[0]?.value).to.equal(undefined);
      expect(valueOf(value).catalogue.unreadable).to.equal(undefined);
    });
  }

  for (const [what, value] of [
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['-Infinity', -Infinity],
    ['a decimal comma', '1,5'],
    ['a space between digits', '1 000'],
    ['words', 'about 3'],
    ['an exponent', '1e3'],
    ['a hexadecimal number', '0x10'],
    ['dashes', '--'],
    ['true', true],
    ['an object', {}],
    ['an empty list', []],
    ['a list of a number', [1]],
    ['a bigint', 1n],
    ['a symbol', Symbol('1')],
  ] as const) {
    it(`counts ${what} as unreadable, as missing and never as zero`, () => {
      const { catalogue, observations } = valueOf(value);
      expect(observations.map((each) => each.value)).to.deep.equal([undefined]);
      expect(catalogue.unreadable).to.equal(1);
    });
  }

  for (const bad of [
    null,
    undefined,
    7,
    'row',
    {},
    [],
    row({ region: '' }),
    row({ region: 5 }),
    row({ indicator: ' ' }),
    row({ indicator: null }),
  ]) {
    it(`leaves out and counts the row ${JSON.stringify(bad)}`, () => {
      const { catalogue, observations } = read([bad, row()]);
      expect(observations).to.have.length(1);
      expect(catalogue.unreadable).to.equal(1);
    });
  }

  for (const year of [undefined, null, '', ' ', 'soon', 2023.5, NaN, Infinity, true, {}, [], [2024]]) {
    it(`leaves out and counts a row of the year ${JSON.stringify(year)}`, () => {
      expect(read([row({ year })]).observations).to.be.empty;
      expect(read([row({ year })]).catalogue.unreadable).to.equal(1);
    });
  }

  it('reads a year that is written as text', () => {
    expect(read([row({ year: ' 2023 ' })]).observations[0]?.year).to.equal(2023);
  });

  it('leaves out only the part of a region or an indicator that is none', () => {
    const { catalogue } = read([], {
      regions: [{ code: ' A ', name: 5, names: { it: 7, en: 'One' }, level: 9, eu: 'yes', country: null }],
      indicators: [{ id: 'i', label: {}, unit: 3, direction: 'up', decimals: 1.5 }],
    });
    expect(catalogue.regions).to.deep.equal([{ code: 'A', name: 'A', names: { en: 'One' } }]);
    expect(catalogue.indicators).to.deep.equal([{ id: 'i', label: 'i', unit: '', direction: 'neutral' }]);
  });

  it('knows the codes of European aggregates, and what is said to be one', () => {
    const { catalogue } = read([], {
      regions: [{ code: 'EU27_2020' }, { code: 'EA20' }, { code: 'ALL', aggregate: true }, { code: 'EU' }],
    });
    expect(catalogue.regions.map(({ aggregate }) => aggregate)).to.deep.equal([true, true, true, undefined]);
  });

  for (const data of [
    undefined,
    null,
    5,
    'x',
    true,
    [],
    {},
    { observations: null },
    { observations: {} },
    { observations: 'x' },
  ]) {
    it(`throws a DataError of kind “format” for ${JSON.stringify(data)}`, () => {
      expect(() => readOwnData(data))
        .to.throw(DataError)
        .with.property('kind', 'format');
    });
  }

  it('throws nothing else, writes to nothing and finds only finite numbers, whatever it is given', () => {
    const row = fc.record({
      region: fc.anything(),
      indicator: fc.anything(),
      year: fc.anything(),
      value: fc.anything(),
    });
    const data = fc.record({
      regions: fc.anything(),
      indicators: fc.oneof(fc.anything(), fc.array(fc.record({ id: fc.anything(), names: fc.anything() }))),
      observations: fc.array(fc.oneof(row, fc.anything())),
      sources: fc.anything(),
      reference: fc.anything(),
    });
    fc.assert(
      fc.property(fc.oneof(data, fc.anything()), (given) => {
        try {
          for (const { value, year } of readOwnData(given).observations) {
            expect(value === undefined || Number.isFinite(value)).to.equal(true);
            expect(Number.isInteger(year)).to.equal(true);
          }
        } catch (error) {
          expect(error).to.be.instanceOf(DataError);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('can not be made to write to the prototype of objects', () => {
    const { catalogue } = readOwnData(
      JSON.parse('{"__proto__":{"x":1},"regions":[{"code":"__proto__","names":{"__proto__":"x"}}],"observations":[]}'),
    );
    expect(catalogue.regions[0]?.code).to.equal('__proto__');
    expect(Object.getPrototypeOf(catalogue.regions[0]?.names)).to.equal(Object.prototype);
    expect(({} as { x?: unknown }).x).to.equal(undefined);
  });
});

describe('ownDataset', () => {
  it('answers with the indicators that are asked for, and passes over unknown ones', async () => {
    const dataset = ownDataset({ observations: [row(), row({ indicator: 'pay' })] });
    const query = { indicators: ['pay', 'nope'], regions: ['A'], years: 'latest' } as const;
    expect((await dataset.observations(query)).map(({ indicator }) => indicator)).to.deep.equal(['pay']);
    expect(await dataset.observations({ ...query, indicators: [] })).to.be.empty;
  });

  it('says in which language it was asked', async () => {
    expect((await ownDataset({ observations: [] }).catalogue('it')).language).to.equal('it');
  });

  it('rejects with a DataError, and does not throw', async () => {
    const dataset = ownDataset(5);
    const errors = await Promise.allSettled([
      dataset.catalogue('en'),
      dataset.observations({ indicators: [], regions: [], years: 'all' }),
    ]);
    for (const settled of errors) {
      expect(settled.status === 'rejected' && settled.reason)
        .to.be.instanceOf(DataError)
        .with.property('kind', 'format');
    }
  });
});
