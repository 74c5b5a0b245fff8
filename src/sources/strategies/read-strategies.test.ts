import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import { readStrategies } from './read-strategies.js';
import { one, priorities, said } from './read-strategies.fixture.js';

describe('readStrategies', () => {
  const whole = {
    region: 'ITI1',
    edition: '2024',
    period: '2014-2020',
    title: { en: 'Strategy', it: 'Strategia' },
    status: 'adopted',
    documents: [{ url: 'https://example.org/a.pdf', title: { en: 'Text' } }],
    contact: { name: 'A. B.', organisation: { it: 'Regione' }, email: 'a@example.org', url: 'https://example.org' },
    priorities: [
      {
        id: 'ict',
        title: { en: 'ICT' },
        summary: { en: 'One.\nTwo.' },
        codes: [{ scheme: 'nace2', code: '26' }],
        evidence: [{ indicator: 'rd', note: { en: 'All sectors' } }],
        funding: [{ title: { en: 'Calls' }, amount: 1e6, currency: 'EUR', qualifier: 'about', period: '2014' }],
        projects: { url: '/projects' },
        confidence: 'high',
        sources: ['Deliberation 1, 2014'],
      },
      { id: 'optronics', title: { en: 'Optronics' }, parent: 'ict' },
    ],
    milestones: [
      {
        id: 'start',
        date: '2014-07-10',
        planned: '2014-06~',
        title: { en: 'Start' },
        kind: 'event',
        level: 'regional',
      },
    ],
    retrieved: '2026-05',
  };

  describe('the format', () => {
    it('is kept whole and without a problem', () => {
      expect(readStrategies(whole)).to.deep.equal({ strategies: [whole], problems: [], more: 0 });
    });

    it('is one strategy, a list, or an object with a list; a value, or JSON with or without a byte order mark', () => {
      for (const document of [whole, [whole], { strategies: [whole] }, { region: 'ITI1', strategies: [whole] }]) {
        for (const input of [document, JSON.stringify(document), `\ufeff${JSON.stringify(document)}`]) {
          expect(readStrategies(input)).to.deep.equal({ strategies: [whole], problems: [], more: 0 });
        }
      }
    });

    it('has short forms of texts, links, codes and evidence', () => {
      const { strategy, problems } = one({
        lang: 'IT',
        region: 'ITI1',
        title: 'Strategia',
        documents: ['https://example.org'],
        priorities: [{ title: { EN: 'ICT' }, codes: ['nace2:26'], evidence: ['rd'] }],
      });
      expect(problems).to.deep.equal([]);
      expect(strategy?.title).to.deep.equal({ it: 'Strategia' });
      expect(strategy?.documents).to.deep.equal([{ url: 'https://example.org' }]);
      expect(strategy?.priorities[0]).to.deep.equal({
        id: 'ict',
        title: { en: 'ICT' },
        codes: [{ scheme: 'nace2', code: '26' }],
        evidence: [{ indicator: 'rd' }],
      });
    });

    it('takes texts without a language as of an unknown one, or of the given one', () => {
      expect(one({ region: 'A', title: 'T' }).strategy?.title).to.deep.equal({ und: 'T' });
      const { strategies } = readStrategies({ region: 'A', title: 'T' }, { language: 'fr' });
      expect(strategies[0]?.title).to.deep.equal({ fr: 'T' });
    });

    it('keeps the lines of a summary, with one empty line at most between two', () => {
      const summary = `One\r\n two\n \n\t\n  three${'\n'.repeat(3000)}four`;
      const { strategy, problems } = one({ region: 'A', summary });
      expect(strategy?.summary).to.deep.equal({ und: 'One\n two\n\n  three\n\nfour' });
      expect(problems).to.deep.equal([]);
    });

    it('keeps fields that it doesn’t know', () => {
      const extra = { 'x-budget': { lines: [1, 'two', true, { deep: [] }] } };
      const { strategy, problems } = one({ ...whole, ...extra, priorities: [{ ...whole.priorities[0], ...extra }] });
      expect(problems).to.deep.equal([]);
      expect(strategy).to.deep.include(extra);
      expect(strategy?.priorities[0]).to.deep.include(extra);
    });

    it('takes null for absent', () => {
      expect(
        one({ region: 'A', title: null, priorities: null, milestones: [{ title: 'x', date: null }] }),
      ).to.deep.equal({
        strategy: { region: 'A', priorities: [], milestones: [{ id: 'x', title: { und: 'x' } }] },
        problems: [],
      });
    });
  });

  describe('problems', () => {
    it('name the place, what was expected and what was found, and leave the rest', () => {
      const { strategy, problems } = one({
        ...whole,
        status: 7,
        period: '2014/2020',
        retrieved: 'May 2026',
        contact: 'A. B.',
        confidence: 'certain',
        milestones: [
          { title: { en: 'Kept', 'in English': 'x', it: 3 }, date: '2014-02-30', planned: '2013' },
          { title: {} },
          'A milestone',
        ],
      });
      expect(problems).to.have.members([
        'status: text, 7',
        'period: years such as 2014-2020, “2014/2020”',
        'retrieved: a year, month or day, “May 2026”',
        'contact: an object, “A. B.”',
        'confidence: one of high, medium, unconfirmed, “certain”',
        'milestones[0].title: a language code, “in English”',
        'milestones[0].title.it: text, 3',
        'milestones[0].date: a date (EDTF), “2014-02-30”',
        'milestones[1].title: text or an object of texts by language, nothing',
        'milestones[2]: an object, “A milestone”',
      ]);
      expect(strategy).to.deep.include({ status: '7', period: '2014-2020', priorities: whole.priorities });
      expect(strategy).not.to.have.any.keys('retrieved', 'contact', 'confidence');
      expect(strategy?.milestones).to.deep.equal([{ id: 'kept', title: { en: 'Kept', it: '3' }, planned: '2013' }]);
    });

    it('are told of documents that are none', () => {
      expect(readStrategies('{ "region": ').problems.map(said)).to.deep.equal([': JSON, “{ "region":”']);
      expect(readStrategies(undefined).problems.map(said)).to.deep.equal([': an object, nothing']);
      expect(readStrategies(12).problems.map(said)).to.deep.equal([': an object, 12']);
      expect(readStrategies({ strategies: 'x' }).problems.map(said)).to.deep.equal([
        'strategies: a list, “x”',
        'strategies: an object, “x”',
      ]);
      expect(readStrategies({}).problems.map(said)).to.deep.equal(['region: text, nothing']);
      expect(readStrategies([]).problems).to.deep.equal([]);
    });

    it('keep a strategy without region, and none without anything', () => {
      expect(one({ title: 'T' }).strategy).to.deep.equal({
        region: '',
        title: { und: 'T' },
        priorities: [],
        milestones: [],
      });
      expect(one({ x: 1 }).strategy).to.equal(undefined);
    });

    it('are told up to a hundred and counted beyond', () => {
      const { problems, more, strategies } = readStrategies({
        region: 'A',
        milestones: Array.from({ length: 250 }, () => 1),
      });
      expect([problems.length, more]).to.deep.equal([100, 150]);
      expect(strategies).to.have.length(1);
    });

    it('leave out money whose amount is none', () => {
      const money = (amount: unknown, currency = 'EUR') => ({ title: 'x', amount, currency });
      const { strategy, problems } = one({
        region: 'A',
        funding: [money(NaN), money(Infinity), money('12'), money(5, 'euro'), money(0)],
      });
      expect(strategy?.funding).to.deep.equal([{ title: { und: 'x' }, amount: 0, currency: 'EUR' }]);
      expect(problems).to.deep.equal([
        'funding[0].amount: a number, NaN',
        'funding[1].amount: a number, Infinity',
        'funding[2].amount: a number, “12”',
        'funding[3].currency: a currency code such as EUR, “euro”',
      ]);
    });
  });

  describe('ids and parents', () => {
    it('makes missing ids of titles, and lets those that are given keep theirs', () => {
      const { strategy, problems } = priorities(
        { title: { it: 'Fabbrica', en: 'Smart factory!' } },
        { title: 'Città è Ελλάδα' },
        { title: '…' },
        { id: 'smart-factory', title: 'x' },
      );
      expect(strategy?.priorities.map(({ id }) => id)).to.deep.equal([
        'smart-factory-2',
        'citta-e-ελλαδα',
        'item',
        'smart-factory',
      ]);
      expect(problems).to.deep.equal([]);
    });

    it('gives the second of two equal ids another, within a strategy for priorities, a document for milestones', () => {
      const strategy = (region: string) => ({
        region,
        priorities: [
          { id: 'a', title: 'A' },
          { id: 'a', title: 'B' },
          { title: 'C', parent: 'a' },
        ],
        milestones: [{ id: 'm', title: 'M' }],
      });
      const { strategies, problems } = readStrategies([strategy('A'), strategy('B')]);
      for (const { priorities } of strategies) expect(priorities.map(({ id }) => id)).to.deep.equal(['a', 'a-2', 'c']);
      expect(strategies.flatMap(({ milestones }) => milestones).map(({ id }) => id)).to.deep.equal(['m', 'm-2']);
      expect(problems.map(said)).to.deep.equal([
        '[0].priorities[1].id: an id of its own, “a”',
        '[1].priorities[1].id: an id of its own, “a”',
        '[1].milestones[0].id: an id of its own, “m”',
      ]);
    });

    it('makes ids of words that can stand in an address, parents too', () => {
      const { strategy } = priorities({ id: 'A & B', title: 'x' }, { id: 7, title: 'y', parent: 'A & B' });
      expect(strategy?.priorities.map(({ id, parent }) => [id, parent])).to.deep.equal([
        ['a-b', undefined],
        ['7', 'a-b'],
      ]);
    });

    it('cuts parents that don’t exist', () => {
      const { strategy, problems } = priorities({ id: 'a', title: 'A', parent: 'b' });
      expect(strategy?.priorities).to.deep.equal([{ id: 'a', title: { und: 'A' } }]);
      expect(problems).to.deep.equal(['priorities[0].parent: the id of another priority, “b”']);
    });

    it('cuts a circle once', () => {
      const { strategy, problems } = priorities(
        { id: 'x', title: 'X', parent: 'a' },
        { id: 'a', title: 'A', parent: 'b' },
        { id: 'b', title: 'B', parent: 'c' },
        { id: 'c', title: 'C', parent: 'a' },
        { id: 'self', title: 'S', parent: 'self' },
      );
      expect(strategy?.priorities.map(({ parent }) => parent)).to.deep.equal(['a', 'b', 'c', undefined, undefined]);
      expect(problems).to.deep.equal([
        'priorities[3].parent: a parent that is not below it, “a”',
        'priorities[4].parent: a parent that is not below it, “self”',
      ]);
    });

    it('cuts a tree that is too deep for those who walk it', () => {
      const chain = Array.from({ length: 120 }, (_, at) => ({
        id: `p${at}`,
        title: 'x',
        parent: at ? `p${at - 1}` : null,
      }));
      const { strategy, problems } = priorities(...chain);
      const roots = strategy?.priorities.filter(({ parent }) => !parent).map(({ id }) => id);
      expect(roots).to.deep.equal(['p0', 'p50', 'p100']);
      expect(problems).to.have.length(2);
    });

    it('makes a forest of any parents', () => {
      const anyParents = fc.array(fc.option(fc.nat(12), { nil: undefined }), { maxLength: 12 });
      fc.assert(
        fc.property(anyParents, (parents) => {
          const items = parents.map((parent, at) => ({ id: `${at}`, title: 'x', parent: parent?.toString() }));
          const { strategy } = priorities(...items);
          const byId = new Map(strategy?.priorities.map((priority) => [priority.id, priority]));
          expect(byId.size).to.equal(parents.length);
          for (const start of byId.values()) {
            let steps = 0;
            for (let item = start; item.parent !== undefined; item = byId.get(item.parent)!) {
              expect(byId.has(item.parent)).to.equal(true);
              expect(++steps).to.be.at.most(parents.length);
            }
          }
        }),
      );
    });
  });
});
