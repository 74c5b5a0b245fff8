import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { dataFile, isValid, type Schema } from './json-schema.fixture.js';
import { readStrategies } from './read-strategies.js';

const word = fc.constantFrom('event', 'regional', '2024', 'a b', 'Ωμέγα', 'naïve');
const id = fc.oneof(fc.uuid(), fc.constantFrom('a', 'b-1', 'ελ.9', 'x_y'));
const wording = fc.oneof(fc.constantFrom('ICT', '<b>markup</b> & more', 'Città · 中文'), fc.lorem());
const text = fc.oneof(wording, fc.dictionary(fc.constantFrom('en', 'it', 'sr-Latn', 'und'), wording, { minKeys: 1 }));
const address = fc.oneof(fc.webUrl(), fc.constantFrom('/a', 'a.pdf', '#x', 'mailto:a@example.org', '//example.org'));
const period = fc.constantFrom('2014-2020', '2021');
const edtf = fc.constantFrom(
  ...['2014-07-10', '2016-03', '2017~', '2020-05?', '2027-24%', '2014/2020', '2021/..', '../2014-06', '/2020', '2021/'],
  ...['-0043-03-15', '0000', 'Y12345', '2014-07-09/2014-07-10'],
);
const link = fc.oneof(address, fc.record({ url: address, title: text }, { requiredKeys: ['url'] }));
const code = fc.oneof(
  fc.constantFrom('nace2:26', 'own:a b'),
  fc.record({ scheme: word, code: word, label: text }, { requiredKeys: ['scheme', 'code'] }),
);
const provenance = {
  sources: fc.array(fc.oneof(fc.webUrl(), fc.constantFrom('Deliberation: 1 of 2014', 'data: own'))),
  confidence: fc.constantFrom('high', 'medium', 'unconfirmed'),
  note: text,
};
const funding = fc.record(
  {
    ...provenance,
    title: text,
    amount: fc.double({ noNaN: true, noDefaultInfinity: true }),
    currency: fc.constantFrom('EUR', 'PLN'),
    kind: word,
    period,
    qualifier: fc.constantFrom('more-than', 'about'),
    fund: word,
  },
  { requiredKeys: ['title', 'amount', 'currency'] },
);
const contact = fc.record(
  { name: word, organisation: text, email: fc.emailAddress(), phone: word, url: address },
  { requiredKeys: [] },
);
const evidence = fc.oneof(word, fc.record({ indicator: word, note: text }, { requiredKeys: ['indicator'] }));
const priority = fc.record(
  {
    ...provenance,
    id,
    title: text,
    summary: text,
    kind: word,
    codes: fc.array(code, { maxLength: 3 }),
    evidence: fc.array(evidence, { maxLength: 3 }),
    funding: fc.array(funding, { maxLength: 2 }),
    contact,
    documents: fc.array(link, { maxLength: 2 }),
    projects: link,
    'x-own': fc.jsonValue(),
  },
  { requiredKeys: ['title'] },
);
const milestone = fc.record(
  {
    ...provenance,
    id,
    title: text,
    summary: text,
    date: edtf,
    planned: edtf,
    kind: word,
    level: word,
    links: fc.array(link, { maxLength: 2 }),
  },
  { requiredKeys: ['title'] },
);
const byId = { selector: ({ id }: { id?: string }) => id ?? {}, maxLength: 4 };
const strategy = fc.record(
  {
    ...provenance,
    lang: fc.constantFrom('en', 'eu', 'sr-Latn'),
    region: fc.constantFrom('ITI1', 'EU27_2020'),
    edition: word,
    period,
    title: text,
    summary: text,
    status: word,
    documents: fc.array(link, { maxLength: 2 }),
    contact,
    priorities: fc.uniqueArray(priority, byId),
    milestones: fc.uniqueArray(milestone, byId),
    funding: fc.array(funding, { maxLength: 2 }),
    retrieved: fc.constantFrom('2026', '2026-05', '2026-05-09'),
  },
  { requiredKeys: ['region'] },
);

/** Every place of a document, as the object or list that holds it and the key. */
function places(value: unknown, found: [Record<string, unknown>, string][] = []): [Record<string, unknown>, string][] {
  if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (key.startsWith('x-')) continue;
      found.push([value as Record<string, unknown>, key]);
      places(inner, found);
    }
  }
  return found;
}

describe('schema/strategy-1.json', () => {
  let schema: Schema;
  before(async () => (schema = await dataFile('schema/strategy-1.json')));

  it('allows what the reader has no complaint of and keeps', () => {
    fc.assert(
      fc.property(fc.oneof(strategy, fc.array(strategy, { maxLength: 1 })), fc.boolean(), (document, wrapped) => {
        const whole = wrapped ? { strategies: [document].flat() } : document;
        expect(isValid(whole, schema)).to.equal(true);
        const { strategies, problems } = readStrategies(JSON.stringify(whole));
        expect(problems).to.deep.equal([]);
        for (const [at, given] of [document].flat().entries()) {
          expect(strategies[at]?.priorities).to.have.length(given.priorities?.length ?? 0);
          expect(strategies[at]?.milestones).to.have.length(given.milestones?.length ?? 0);
          expect(strategies[at]?.funding ?? []).to.have.length(given.funding?.length ?? 0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('allows what the reader makes of any document that it allows', () => {
    fc.assert(
      fc.property(strategy, (document) => {
        expect(isValid(readStrategies(document).strategies, schema)).to.equal(true);
      }),
      { numRuns: 200 },
    );
  });

  it('forbids what the reader complains of, wherever it stands', () => {
    let forbidden = 0;
    const wrong = fc.constantFrom(42, true, 'javascript:alert(1)', '2014-99', [[]], [7], 'x'.repeat(10_001));
    fc.assert(
      fc.property(strategy, wrong, fc.nat(), (document, value, place) => {
        const copy = structuredClone(document);
        const all = places(copy);
        const [holder, key] = all[place % all.length]!;
        holder[key] = value;
        // The reader knows more (ids of their own), the schema never.
        const complaint = readStrategies(copy).problems.find(({ expected }) => expected !== 'an id of its own');
        if (complaint) expect(isValid(copy, schema), JSON.stringify({ key, value, complaint })).to.equal(false);
        else expect(isValid(copy, schema), JSON.stringify({ key, value })).to.equal(true);
        if (complaint) forbidden++;
      }),
      { numRuns: 600 },
    );
    expect(forbidden).to.be.above(100);
  });

  it('describes the built-in content', async () => {
    for (const region of ['ITI1', 'ES21', 'EU27_2020']) {
      const document = await dataFile(`strategies/${region}.json`);
      expect(isValid(document, schema), region).to.equal(true);
      expect(readStrategies(document).problems, region).to.deep.equal([]);
    }
  });

  it('is itself checked: a keyword without a check is an error', () => {
    expect(() => isValid('x', { minLength: 1 })).to.throw('minLength');
  });
});
