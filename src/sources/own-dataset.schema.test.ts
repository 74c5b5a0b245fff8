import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { DataError } from './data-error.js';
import type { Figures } from './figures.js';
import { readOwnData } from './own-dataset.js';
import { dataFile, isValid, type Schema } from './strategies/json-schema.fixture.js';

const code = fc.constantFrom('ITI1', 'EU27_2020', 'A', 'Αττική', 'our province', ' B ');
const id = fc.constantFrom('jobs', 'rd_gerd', 'Ωμέγα');
const text = fc.oneof(fc.constantFrom('Jobs', '<b>markup</b> & more', 'Città · 中文', ' x '), fc.lorem());
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const numeral = fc.oneof(fc.constantFrom('', ':', '0', '-0', '+3', '1.50', '9'.repeat(300)), fc.integer().map(String));
const region = fc.record(
  {
    code,
    name: text,
    nativeName: text,
    names: fc.dictionary(fc.constantFrom('en', 'it', 'sr-Latn'), text),
    lang: fc.constantFrom('en', 'el'),
    level: fc.constantFrom(0, 1, 2, 3),
    parent: code,
    country: fc.constantFrom('EL', 'UK'),
    eu: fc.boolean(),
    aggregate: fc.boolean(),
  },
  { requiredKeys: ['code'] },
);
const indicator = fc.record(
  {
    id,
    label: text,
    unit: fc.constantFrom('', '% of GDP'),
    direction: fc.constantFrom('higher', 'lower', 'neutral'),
    theme: text,
    decimals: fc.nat(20),
    dataset: fc.constantFrom('rd_e_gerdreg', ''),
  },
  { requiredKeys: ['id'] },
);
const observation = fc.record(
  {
    region: code,
    indicator: id,
    year: fc.oneof(fc.nat(9999), fc.constantFrom('2024', '0000')),
    value: fc.oneof(number, numeral, fc.constant(null)),
    flag: fc.constantFrom('p', 'bd', ':', '', null),
    source: fc.constantFrom('Eurostat', 's'),
  },
  { requiredKeys: ['region', 'indicator', 'year'] },
);
const source = fc.record(
  {
    id: text,
    publisher: text,
    dataset: id,
    retrieved: fc.constantFrom('2026', '2026-05', '2026-05-09'),
    url: fc.webUrl(),
    licence: text,
  },
  { requiredKeys: ['publisher'] },
);
const figures = fc.record(
  {
    regions: fc.array(region, { maxLength: 4 }),
    indicators: fc.array(indicator, { maxLength: 3 }),
    observations: fc.array(observation, { maxLength: 6 }),
    sources: fc.array(source, { maxLength: 2 }),
    reference: code,
    updated: fc.constantFrom('2026-05-09', '2026-05-09T10:00Z', '2026-05-09T10:00:00.5+02:00'),
    more: fc.jsonValue(),
  },
  { requiredKeys: ['observations'] },
);

type Holder = Record<string, unknown>;

/** Every place of a document, as the object or list that holds it and the key. */
function places(value: unknown, found: [Holder, string][] = []): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (key === 'more') continue;
    found.push([value as Holder, key]);
    places(inner, found);
  }
  return found;
}

/** What is read of a document; `undefined` where it is none. */
function read(document: unknown): Figures | undefined {
  try {
    return readOwnData(document);
  } catch (error) {
    expect(error).to.be.instanceOf(DataError);
    return undefined;
  }
}

describe('schema/figures-1.json', () => {
  let schema: Schema;
  before(async () => (schema = await dataFile('schema/figures-1.json')));

  it('allows what the reader has no complaint of and keeps', () => {
    fc.assert(
      fc.property(figures, (document) => {
        expect(isValid(document, schema)).to.equal(true);
        const { catalogue, observations } = readOwnData(document);
        expect(catalogue.problems).to.equal(undefined);
        expect(observations).to.have.length(document.observations.length);
        expect(catalogue.sources).to.have.length(document.sources?.length ?? 0);
        for (const { code } of document.regions ?? []) {
          expect(catalogue.regions.some((each) => each.code === code.trim())).to.equal(true);
        }
        for (const [at, { value }] of document.observations.entries()) {
          const isMissing = value === undefined || value === null || value === '' || value === ':';
          expect(observations[at]?.value).to.equal(isMissing ? undefined : Number(value));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('forbids what the reader complains of, wherever it stands', () => {
    const seen = { allowed: 0, complained: 0 };
    const remove = Symbol('remove');
    const change = fc.constantFrom<unknown>(
      ...[remove, 42, 2024.5, -1, true, null, '', ' ', '2024', '1,5', 'much', ':', [], {}, [[]], [7], 'x'.repeat(501)],
    );
    fc.assert(
      fc.property(figures, change, fc.nat(), (document, value, place) => {
        const copy = structuredClone(document);
        const all = places(copy);
        const [holder, key] = all[place % all.length]!;
        if (value === remove && !Array.isArray(holder)) Reflect.deleteProperty(holder, key);
        else holder[key] = value === remove ? undefined : value;
        const problems = read(copy)?.catalogue.problems;
        const complains = !Array.isArray(copy.observations) || problems !== undefined;
        const allowed = isValid(copy, schema);
        if (allowed) expect(complains, JSON.stringify({ key, value: String(value), problems })).to.equal(false);
        if (allowed) seen.allowed++;
        if (complains) seen.complained++;
      }),
      { numRuns: 1500 },
    );
    expect(seen.allowed).to.be.above(100);
    expect(seen.complained).to.be.above(100);
  });

  it('forbids what is no object with observations', () => {
    for (const document of [null, [], 7, 'x', {}, { observations: {} }, { observations: null }]) {
      expect(isValid(document, schema), JSON.stringify(document)).to.equal(false);
      expect(read(document), JSON.stringify(document)).to.equal(undefined);
    }
  });
});
