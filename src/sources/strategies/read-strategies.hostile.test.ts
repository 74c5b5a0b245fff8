import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { growth, LINEAR } from '../../testing/index.js';
import { readStrategies } from './read-strategies.js';
import { milestones, one, said } from './read-strategies.fixture.js';

describe('readStrategies: hostile documents', () => {
  it('lead to no address that runs', () => {
    const refused = [
      ...['javascript:alert(1)', ' JavaScript:alert(1)', 'java\u0000script:alert(1)', '\u0001javascript:alert(1)'],
      ...[
        'java\u200escript:alert(1)',
        'data:text/html,<script>',
        'vbscript:x',
        'file:///etc/passwd',
        'C:\\x',
        'blob:x',
      ],
    ];
    const kept = ['https://example.org/?a=b', 'HTTP://example.org', 'mailto:a@example.org', '/a', 'a.pdf', '#a', '//b'];
    const { strategy, problems } = one({ region: 'A', documents: [...refused, ...kept] });
    expect(strategy?.documents?.map(({ url }) => url)).to.deep.equal(kept);
    expect(problems).to.have.length(refused.length);
    const rest = one({ region: 'A', documents: ['java\tscript:alert(1)', 'java\nscript:alert(1)'] }).strategy
      ?.documents;
    for (const { url } of rest ?? []) expect(new URL(url, 'https://example.org').protocol).to.equal('https:');
  });

  it('lose what a reader can’t see, keep markup as text', () => {
    const { strategy } = milestones({
      title: '\u202e<b>A</b>\u0000\u2066\ud800\ufeff\t B\n',
      summary: ' a\r\nb\u0007 ',
    });
    expect(strategy?.milestones[0]).to.deep.include({ title: { und: '<b>A</b> B' }, summary: { und: 'a\nb' } });
    const emoji = '👩‍🔬 naïve · ﬁ · ελ · עברית · 中文';
    expect(milestones({ title: emoji }).strategy?.milestones[0]?.title).to.deep.equal({ und: emoji });
  });

  it('are cut where they are too long', () => {
    const { strategy, problems } = milestones({ title: 'x'.repeat(10_000_000), summary: 'y '.repeat(5_000) });
    expect(strategy?.milestones[0]?.title['und']).to.have.length(500).and.match(/x…$/);
    expect(strategy?.milestones[0]?.summary?.['und']).to.have.length(9_999);
    expect(problems).to.have.length(1);
  });

  it('reach no prototype', () => {
    const own = '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"prototype":{"polluted":1}}';
    const json = `{"region":"A","__proto__":{"polluted":1},"title":${own},"x":[${own}],"priorities":[${own},
      {"id":"__proto__","title":"a"},{"id":"toString","title":"b","parent":"__proto__"},{"id":"c","title":"c","parent":"constructor"}]}`;
    const { strategies } = readStrategies(json);
    expect(({} as { polluted?: number }).polluted).to.equal(undefined);
    expect(Object.getPrototypeOf(strategies[0])).to.equal(Object.prototype);
    expect(JSON.stringify(strategies)).not.to.contain('polluted');
    expect(strategies[0]?.priorities.map(({ id, parent }) => [id, parent])).to.deep.equal([
      ['__proto__', undefined],
      ['toString', '__proto__'],
      ['c', undefined],
    ]);
  });

  it('may throw when they are read', () => {
    const broken = {
      title: 'Kept',
      get date(): string {
        throw new Error('broken');
      },
    };
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    const keys = new Proxy({}, { ownKeys: () => expect.fail('broken') });
    const { strategy, problems } = one({ region: 'A', priorities: proxy, milestones: [broken, keys], codes: proxy });
    expect(strategy?.milestones).to.deep.equal([{ id: 'kept', title: { und: 'Kept' } }]);
    expect(problems).to.have.members([
      'priorities: a readable value, nothing',
      'milestones[0].date: a readable value, nothing',
      'milestones[1]: a readable value, nothing',
      'codes: a readable value, nothing',
    ]);
    expect(readStrategies(proxy).problems.map(said)).to.deep.equal([': a readable value, nothing']);
  });

  it('may contain themselves', () => {
    const circle: Record<string, unknown> = { region: 'A', title: 'T' };
    Object.assign(circle, {
      milestones: [circle],
      documents: [circle],
      contact: circle,
      more: circle,
      list: [circle, circle],
    });
    const { strategies } = readStrategies(circle);
    expect(strategies[0]).to.deep.include({ region: 'A', title: { und: 'T' } });
    expect(() => JSON.stringify(strategies)).not.to.throw();
  }).timeout(10_000);

  it('with 100 000 items take about ten times as long as with 10 000; of more the first are read', () => {
    const many = Array.from({ length: 130_000 }, (_, at) => ({
      id: at % 3 ? `m${at}` : 'same',
      date: `20${10 + (at % 20)}-0${1 + (at % 9)}`,
      title: { en: `Step ${at}`, it: `Passo ${at}` },
      links: [{ url: 'https://example.org' }],
    }));
    const chain = many.map((_, at) => ({ id: `p${at}`, title: 'x', parent: `p${at + 1}` }));
    const read = (field: string, items: unknown[]) => readStrategies({ region: 'A', [field]: items });
    const [few, some] = [chain.slice(0, 10_000), many.slice(0, 10_000)];
    let result = read('priorities', few);
    expect(
      growth(
        10,
        () => read('priorities', few),
        () => (result = read('priorities', chain)),
      ),
    ).to.be.below(LINEAR);
    expect(result.strategies[0]?.priorities).to.have.length(100_000);
    expect(
      growth(
        10,
        () => read('milestones', some),
        () => (result = read('milestones', many)),
      ),
    ).to.be.below(LINEAR);
    const { strategies, problems } = result;
    expect(new Set(strategies[0]?.milestones.map(({ id }) => id)).size).to.equal(100_000);
    expect(problems.map(said)).to.include('milestones: at most 100000 items, 130000');
  }).timeout(120_000);

  it('with room for billions of items are read as what they hold', () => {
    expect(readStrategies({ region: 'A', milestones: new Array(4e9) }).strategies).to.have.length(1);
  });

  const known = ['region', 'title', 'priorities', 'milestones', 'strategies', 'id', 'parent', 'date', 'codes', 'links'];
  const names = fc.oneof(fc.constantFrom(...known, '__proto__', 'constructor', 'prototype', 'toString'), fc.string());
  const { anyValue } = fc.letrec((tie) => ({
    anyValue: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.anything({
        withBigInt: true,
        withDate: true,
        withMap: true,
        withNullPrototype: true,
        withSparseArray: true,
      }),
      fc.constantFrom('\u202e', 'javascript:x', '<img src=x onerror=alert(1)>', '2014', '2014-99', 'en', () => 1),
      fc.array(tie('anyValue'), { maxLength: 4 }),
      fc.array(fc.tuple(names, tie('anyValue')), { maxLength: 6 }).map((fields) => {
        const made = {};
        for (const [key, value] of fields)
          Object.defineProperty(made, key, { value, enumerable: true, writable: true, configurable: true });
        return made;
      }),
    ),
  }));
  const right = { id: 'right', title: { en: 'Right' }, date: '2014-07-10' };

  it('never make it throw, never hide what is right, and are clean when read again', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).join();
    fc.assert(
      fc.property(anyValue, fc.array(anyValue, { maxLength: 3 }), (value, around) => {
        readStrategies(value);
        const { strategies } = readStrategies({
          region: 'A',
          title: value,
          x: value,
          milestones: [...around, right],
        });
        const kept = strategies[0]?.milestones.find(({ title }) => title['en'] === 'Right');
        expect(kept).to.deep.include({ date: '2014-07-10' });
        const again = readStrategies(strategies);
        expect(again.problems).to.deep.equal([]);
        expect(again.strategies).to.deep.equal(strategies);
        expect(JSON.parse(JSON.stringify(strategies))).to.deep.equal(strategies);
      }),
      { numRuns: 1000 },
    );
    expect(Object.getOwnPropertyNames(Object.prototype).join()).to.equal(before);
  });
});
