/** Holds the strategies in data/ to their sources and rules, and the generated modules to data/. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { before, describe, it } from 'node:test';
import { DATA, readData } from './read.mjs';
import { checkStrategies, readStrategies } from './strategies.mjs';
import { buildStrategyModules } from './strategy-modules.mjs';

const parsed = (text) => import(`data:text/javascript,${encodeURIComponent(text)}`);
const readJson = async (code) => JSON.parse(await readFile(path.join(DATA, 'strategies', `${code}.json`), 'utf8'));

/** Every record of a tree that the test accepts. */
function collect(value, accepts, found = []) {
  if (typeof value !== 'object' || value === null) return found;
  if (accepts(value)) found.push(value);
  for (const child of Object.values(value)) collect(child, accepts, found);
  return found;
}

describe('data/strategies', () => {
  let data;
  let read;
  let facts;
  const of = (code) => read.strategies.find(({ region }) => region.code === code);
  before(async () => {
    data = await readData();
    read = await readStrategies(data);
    const all = read.strategies.flatMap(({ strategies }) => strategies);
    facts = {
      priorities: all.flatMap(({ priorities = [] }) => priorities),
      milestones: all.flatMap(({ milestones = [] }) => milestones),
      funding: collect(all, (value) => 'amount' in value),
    };
  });

  it('has all that is well enough backed', () => {
    const counts = Object.fromEntries(Object.entries(facts).map(([kind, list]) => [kind, list.length]));
    // 366 priorities and the three pillars that those of Slovenia are grouped by.
    assert.deepEqual(counts, { priorities: 366 + 3, milestones: 78, funding: 24 });
    assert.equal(read.strategies.length, 57);
    const backed = [...facts.priorities, ...facts.milestones].map(({ confidence }) => confidence);
    const count = (confidence) => backed.filter((each) => each === confidence).length;
    assert.deepEqual([count('high'), count('medium')], [223 + 3 + 74, 143 + 4]);
  });

  it('has a source of every fact', () => {
    for (const { id, title, sources, confidence } of Object.values(facts).flat()) {
      assert.ok(sources?.length, id ?? title.en);
      assert.match(confidence, /^(high|medium)$/);
    }
    for (const { region, strategies } of read.strategies) {
      for (const { title, summary, sources } of strategies) {
        if (title ?? summary) assert.ok(sources?.length, region.code);
      }
    }
  });

  it('names everything in English', () => {
    for (const { id, title } of Object.values(facts).flat()) assert.ok(title.en, id);
  });

  it('speaks to readers, not of how facts were gathered', () => {
    for (const { region, strategies } of read.strategies) {
      for (const text of collect(strategies, (value) => 'en' in value).flatMap(Object.values)) {
        assert.doesNotMatch(text, /stored|seed|own mapping|parse|demonstrat|excerpt|seen|general knowledge|\bn\/a\b/i);
        assert.doesNotMatch(text, /\w'\w|\s{2}|\.\.$/, region.code);
      }
    }
  });

  it('has the priorities of Tuscany in English and Italian', () => {
    for (const { period, priorities } of of('ITI1').strategies) {
      const count = (kind) => priorities.filter((priority) => priority.kind === kind).length;
      const technologies = period === '2014-2020' ? 3 : 4;
      assert.deepEqual([count('technology-priority'), count('application-area')], [technologies, 5]);
      for (const { id, title, summary } of priorities) {
        assert.deepEqual(
          [Object.keys(title), Object.keys(summary)],
          [
            ['en', 'it'],
            ['en', 'it'],
          ],
          id,
        );
      }
    }
  });

  it('tells what it lacks', () => {
    for (const [code, period] of [
      ['FRJ', '2021-2027'],
      ['ES21', '2021-2030'],
      ['SI', '2014-2020'],
      ['SE232', '2014-2020'],
    ]) {
      const strategy = of(code).strategies.find((each) => each.period === period);
      assert.match(strategy.note.en, /^The list is incomplete/, code);
    }
  });

  it('dates a step of a region with the years of its strategy or before', () => {
    for (const { region, strategies } of read.strategies) {
      for (const { period, milestones = [] } of strategies) {
        const end = period?.slice(5) ?? '9999';
        for (const { id, date } of milestones) assert.ok(date.slice(0, 4) <= end, `${region.code} ${id}`);
      }
    }
  });

  it('has regions of which all those above are known', () => {
    const known = new Map(data.regions.map((region) => [region.code, region]));
    for (const { region } of read.strategies) {
      if (region.aggregate) continue;
      assert.equal(region.country, region.code.slice(0, 2));
      assert.equal(region.level, region.code.length - 2);
      assert.equal(region.parent, region.level ? region.code.slice(0, -1) : undefined);
      if (region.parent) assert.ok(known.has(region.parent), region.code);
      assert.equal(region.level === 3, !known.has(region.code));
    }
  });

  describe('its modules', () => {
    let modules;
    before(() => {
      modules = buildStrategyModules(read);
    });

    it('say that they are generated', () => {
      for (const text of modules.values()) assert.match(text, /^\/\/ Generated by .+ Do not edit\.\n/);
    });

    it('hold every strategy as it is in its file', async () => {
      for (const { region } of read.strategies) {
        const known = await parsed(modules.get(`strategies/${region.code}.ts`));
        const steps = await parsed(modules.get(`steps/${region.code}.ts`));
        const { sources } = await parsed(modules.get(`step-sources/${region.code}.ts`));
        const { strategies } = await readJson(region.code);
        assert.deepEqual([known.region, steps.region], [region, region]);
        assert.deepEqual(
          known.strategies,
          strategies.map((strategy) => ({ priorities: [], ...strategy, milestones: [] })),
        );
        assert.deepEqual(
          steps.strategies.map(({ period, milestones }) => [
            period,
            milestones.map((outline) => ({ ...outline, ...sources[outline.id] })),
          ]),
          strategies.filter(({ milestones }) => milestones).map(({ period, milestones }) => [period, milestones]),
        );
      }
    });

    it('keep what backs a step apart from it', async () => {
      for (const { region } of read.strategies) {
        const { strategies } = await parsed(modules.get(`steps/${region.code}.ts`));
        const { sources } = await parsed(modules.get(`step-sources/${region.code}.ts`));
        const steps = strategies.flatMap(({ milestones }) => milestones);
        assert.deepEqual(
          Object.keys(sources),
          steps.map(({ id }) => id),
        );
        for (const step of steps) assert.ok(!('sources' in step) && !('confidence' in step), step.id);
      }
    });

    it('list every region', () => {
      for (const kind of ['strategies', 'steps', 'step-sources']) {
        const lines = modules.get(`${kind}.ts`).matchAll(/^ {2}(\w+): \(\) => import\('\.\/([\w-]+)\/\1\.js'\)/gm);
        assert.deepEqual(
          [...lines].map(([, code, folder]) => [code, folder]),
          read.strategies.map(({ region }) => [region.code, kind]),
        );
      }
    });

    it('list every priority with codes', async () => {
      const { priorities } = await parsed(modules.get('coded-priorities.ts'));
      assert.equal(priorities.length, facts.priorities.filter(({ codes }) => codes).length);
      const { region, period, id, codes } = priorities.find((priority) => priority.region === 'CZ064');
      assert.deepEqual(
        [region, period, id, codes.map(({ code }) => code).join(' ')],
        ['CZ064', '2021-2027', 'software-and-it-services', '58 62 63'],
      );
    });

    it('name all sections and divisions of NACE and all chapters of NABS', async () => {
      const { classifications } = await parsed(modules.get('classifications.ts'));
      assert.deepEqual(classifications, read.classifications);
      const [nace, nabs] = classifications.map(({ names }) => Object.keys(names));
      assert.deepEqual([nace.filter((code) => /^[A-U]$/.test(code)).length, nace.length, nabs.length], [21, 109, 14]);
    });
  });

  describe('checkStrategies', () => {
    const priority = { id: 'water', title: { en: 'Water' }, sources: ['https://example.org/'], confidence: 'high' };
    const milestone = { ...priority, id: 'start', kind: 'event', level: 'regional', date: '2014-07-10' };
    const funding = { ...priority, id: undefined, amount: 792_000_000, currency: 'EUR', kind: 'planned' };
    delete funding.id;
    const check = (strategy, content = {}) =>
      checkStrategies(
        { region: 'ITI1', strategies: [{ region: 'ITI1', period: '2014-2020', ...strategy }], ...content },
        { file: 'ITI1.json', region: { code: 'ITI1' }, classifications: read.classifications },
      );

    it('accepts what is right', () => {
      check({
        priorities: [
          { ...priority, codes: [{ scheme: 'nace2', code: '36' }] },
          { ...priority, id: 'sea', parent: 'water' },
        ],
        milestones: ['2014', '2014-07', '2014-21', '2014-07-09/2014-07-10', '2014/..', '2014~', '2014-07?'].map(
          (date, index) => ({ ...milestone, id: `step-${index}`, date }),
        ),
        funding: [funding],
      });
    });

    for (const [what, strategy, message] of [
      [
        'no sources',
        { priorities: [{ ...priority, sources: [] }] },
        /ITI1\.json: strategies\[0\]\.priorities\[0\]\.sources: expected at least one source, found \[\]/,
      ],
      [
        'no confidence',
        { priorities: [{ ...priority, confidence: undefined }] },
        /priorities\[0\]\.confidence: expected high or medium/,
      ],
      [
        'a doubtful fact',
        { milestones: [{ ...milestone, confidence: 'unconfirmed' }] },
        /milestones\[0\]\.confidence: expected high or medium, found "unconfirmed"/,
      ],
      [
        'an address with a blank',
        { priorities: [{ ...priority, sources: ['https://a.org/ (p. 3)'] }] },
        /sources: expected at least one source/,
      ],
      ['two of one id', { priorities: [priority, priority] }, /priorities\[1\]\.id: a second "water"/],
      [
        'an unknown parent',
        { priorities: [{ ...priority, parent: 'sea' }] },
        /priorities\[0\]\.parent: no priority "sea"/,
      ],
      [
        'a circle',
        {
          priorities: [
            { ...priority, parent: 'sea' },
            { ...priority, id: 'sea', parent: 'water' },
          ],
        },
        /parent: "\w+" is a part of itself/,
      ],
      [
        'an unknown code',
        { priorities: [{ ...priority, codes: [{ scheme: 'nace2', code: '34' }] }] },
        /codes\[0\]: no code "34" in nace2/,
      ],
      [
        'an unknown scheme',
        { priorities: [{ ...priority, codes: [{ scheme: 'nace', code: '10' }] }] },
        /no code "10" in nace/,
      ],
      [
        'a month 13',
        { milestones: [{ ...milestone, date: '2014-13' }] },
        /milestones\[0\]\.date: expected a date in EDTF, found "2014-13"/,
      ],
      ['a date in words', { milestones: [{ ...milestone, date: 'July 2014' }] }, /date: expected a date in EDTF/],
      ['no date', { milestones: [{ ...milestone, date: undefined }] }, /milestones\[0\]/],
      [
        'millions',
        { funding: [{ ...funding, amount: 792 }] },
        /funding\[0\]\.amount: expected a number of euro, not of millions, found 792/,
      ],
      [
        'a slip of the pen',
        { priorities: [{ ...priority, sumary: { en: 'x' } }] },
        /priorities\[0\]\.sumary: a priority has no such field/,
      ],
      [
        'an empty text',
        { priorities: [{ ...priority, title: { en: '' } }] },
        /priorities\[0\]\.title: expected texts by language/,
      ],
      [
        'a text without language',
        { priorities: [{ ...priority, title: 'Water' }] },
        /title: expected texts by language, found "Water"/,
      ],
      ['an empty list', { priorities: [] }, /priorities: expected a list; leave out an empty one/],
      [
        'an odd period',
        { period: '2020-2014' },
        /strategies\[0\]\.period: expected two years such as 2014-2020, found "2020-2014"/,
      ],
      ['another region', { region: 'ITI2' }, /strategies\[0\]\.region: "ITI2" is another region/],
    ]) {
      it(`names file and path of ${what}`, () => {
        assert.throws(() => check(strategy), { name: 'DataFileError', message });
      });
    }

    it('names an unknown region, a wrong file name and a second strategy of a period', () => {
      const options = { file: 'XX.json', classifications: [] };
      assert.throws(
        () => checkStrategies({ region: 'XX', strategies: [] }, options),
        /XX\.json: region: unknown region "XX"/,
      );
      assert.throws(() => check({}, { region: 'IT' }), /ITI1\.json: region: "IT" is not the name of the file/);
      const twice = [{ region: 'ITI1' }, { region: 'ITI1' }];
      assert.throws(() => check({}, { strategies: twice }), /strategies\[1\]\.period: a second strategy of undefined/);
    });
  });
});
