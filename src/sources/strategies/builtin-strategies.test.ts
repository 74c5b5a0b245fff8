import { expect } from '@esm-bundle/chai';
import { parseEdtf, printEdtf } from '../../model/edtf-parse.js';
import type { RegionStrategies } from '../../model/index.js';
import { DataError } from '../data-error.js';
import { builtinStrategies, type StrategyLoaders } from './builtin-strategies.js';
import { strategyLoaders } from './loaders.js';
import { readStrategies } from './read-strategies.js';

async function rejection(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('was expected to reject');
}

async function known(code: string): Promise<RegionStrategies> {
  const found = await builtinStrategies().region(code);
  if (!found) throw new Error(`nothing of ${code}`);
  return found;
}

async function stepsOf(code: string) {
  const found = await builtinStrategies().steps?.(code);
  return found?.strategies.flatMap(({ milestones }) => milestones) ?? [];
}

const titles = ({ strategies }: RegionStrategies, period: string, kind: string) =>
  strategies
    .find((strategy) => strategy.period === period)
    ?.priorities.filter((priority) => priority.kind === kind)
    .map(({ title }) => title.it);

describe('builtinStrategies', () => {
  it('has the three technology priorities of Tuscany and their successors, with the areas they are applied in', async () => {
    const tuscany = await known('ITI1');
    expect(tuscany.region).to.deep.include({ name: 'Toscana', names: { en: 'Tuscany' }, parent: 'ITI', level: 2 });
    expect(titles(tuscany, '2014-2020', 'technology-priority')).to.deep.equal([
      'ICT-Fotonica',
      'Fabbrica intelligente',
      'Chimica e nanotecnologie',
    ]);
    expect(titles(tuscany, '2014-2020', 'application-area')).to.have.length(5);
    expect(titles(tuscany, '2021-2027', 'technology-priority')).to.deep.equal([
      'Tecnologie digitali',
      'Tecnologie per la manifattura avanzata',
      'Materiali avanzati e nanotecnologie',
      'Tecnologie per la vita',
    ]);
    expect(titles(tuscany, '2021-2027', 'application-area')).to.have.length(5);
  });

  it('has the workshop of 10 July 2014 in English and Italian', async () => {
    const workshop = (await stepsOf('ITI1')).find(({ id }) => id === 'toscana-technologica-workshop');
    expect(workshop).to.deep.include({
      date: '2014-07-10',
      level: 'regional',
      title: {
        en: 'Workshop comparing the Tuscan strategy with other regions',
        it: 'Workshop di confronto con altre regioni europee',
      },
    });
    expect(workshop?.sources?.[0]).to.match(/^https:/);
    expect(workshop?.note).to.have.keys('en', 'it');
  });

  it('has an outline of the same steps without what backs them', async () => {
    const source = builtinStrategies();
    for (const code of ['ITI1', 'IT', 'EU27_2020', 'ES21']) {
      const [outline, whole] = await Promise.all([source.outline?.(code), source.steps?.(code)]);
      expect(outline?.region).to.deep.equal(whole?.region);
      const steps = whole!.strategies.flatMap(({ milestones }) => milestones);
      for (const { sources, confidence } of steps) {
        expect(sources).not.to.have.length(0);
        expect(confidence).to.match(/high|medium/);
      }
      expect(outline?.strategies.flatMap(({ milestones }) => milestones)).to.deep.equal(
        steps.map(({ sources: _, confidence: __, ...rest }) => rest),
      );
    }
    expect(await source.steps?.('XX')).to.equal(undefined);
  });

  it('has the steps of a country and of the EU', async () => {
    const [italy, eu] = await Promise.all([known('IT'), known('EU27_2020')]);
    expect(italy.region).to.deep.include({ name: 'Italia', level: 0 });
    expect(eu.region).to.deep.include({ name: 'EU27', names: { it: 'UE27' }, aggregate: true });
    const steps = await stepsOf('EU27_2020');
    expect(steps.find(({ id }) => id === 'eu-period-2014-2020')?.date).to.equal('2014/2020');
    expect(steps.find(({ id }) => id === 'eu-cpr-2021')?.date).to.equal('2021-06-24');
    expect(new Set(steps.map(({ level }) => level))).to.deep.equal(new Set(['eu']));
  });

  it('leads from a region up to those that it is a part of', async () => {
    expect((await known('FRJ1')).region.parent).to.equal('FRJ');
    expect((await known('FRJ')).region).to.deep.include({ parent: 'FR', names: { it: 'Occitania' } });
    expect((await known('SE224')).region).to.deep.include({
      level: 3,
      parent: 'SE22',
      country: 'SE',
      name: 'Skåne län',
    });
  });

  it('gives money in units', async () => {
    const { strategies } = await known('ITI1');
    const [total] = strategies[0]?.funding ?? [];
    expect(total).to.deep.include({ amount: 792_000_000, currency: 'EUR', kind: 'planned' });
  });

  it('has every region that it lists', async () => {
    const source = builtinStrategies();
    const codes = await source.codes();
    expect(codes).to.have.length(57).and.to.include.members(['ITI1', 'IT', 'EU27_2020', 'ES21', 'FRJ', 'FRJ1', 'FRJ2']);
    const regions = await Promise.all(codes.map((code) => source.region(code)));
    for (const [at, code] of codes.entries()) {
      const found = regions[at];
      expect(found?.region.code).to.equal(code);
      expect(found?.strategies.every(({ region }) => region === code)).to.equal(true);
    }
  });

  it('dates every step in EDTF, each in its shortest form', async () => {
    const steps = await Promise.all((await builtinStrategies().codes()).map(stepsOf));
    for (const { id, date = '' } of steps.flat()) {
      const value = parseEdtf(date);
      expect(value && printEdtf(value), id).to.equal(date);
    }
  });

  it('is in the published format', async () => {
    const source = builtinStrategies();
    const codes = await source.codes();
    const all = await Promise.all(codes.map((code) => Promise.all([known(code), source.steps?.(code)])));
    for (const [at, code] of codes.entries()) {
      for (const { strategies } of all[at]!.map((found) => found!)) {
        const read = readStrategies({ strategies });
        expect(read.problems, code).to.deep.equal([]);
        expect(read.strategies, code).to.deep.equal(strategies);
      }
    }
  });

  it('knows nothing of other codes', async () => {
    const source = builtinStrategies();
    for (const code of ['XX', 'iti1', '', 'toString', '__proto__'])
      expect(await source.region(code)).to.equal(undefined);
  });

  it('names the codes of NACE and NABS', async () => {
    const [nace, nabs] = await builtinStrategies().classifications();
    expect(nace).to.deep.include({ scheme: 'nace2', title: { en: 'NACE Rev. 2' } });
    expect(Object.keys(nace?.names ?? {})).to.have.length(21 + 88);
    expect(nace?.names['01']).to.deep.equal({
      en: 'Crop and animal production, hunting and related service activities',
    });
    expect(nace?.names.C).to.deep.equal({ en: 'Manufacturing' });
    expect(Object.keys(nabs?.names ?? {})).to.have.length(14);
  });

  it('lists the priorities that have codes, all of which have names', async () => {
    const source = builtinStrategies();
    const [priorities, classifications] = await Promise.all([source.codedPriorities(), source.classifications()]);
    expect(priorities.length).to.be.greaterThan(50);
    for (const { region, place, period, id, title, codes } of priorities) {
      expect(place).to.deep.equal((await known(region)).region);
      expect(codes).not.to.have.length(0);
      for (const { scheme, code } of codes) {
        expect(classifications.find((each) => each.scheme === scheme)?.names[code], code).to.have.property('en');
      }
      const { strategies } = await known(region);
      const whole = strategies.find((each) => each.period === period)?.priorities.find((each) => each.id === id);
      expect(whole).to.deep.include({ title, codes });
    }
  });

  describe('loading', () => {
    const counting = (replaced: Partial<StrategyLoaders> = {}) => {
      const loaded: string[] = [];
      const loaders: StrategyLoaders = {
        ...strategyLoaders,
        regions: async () => {
          loaded.push('index');
          const all = await strategyLoaders.regions();
          return Object.fromEntries(
            Object.entries(all).map(([code, load]) => [code, () => (loaded.push(code), load())]),
          );
        },
        ...replaced,
      };
      return { loaded, source: builtinStrategies(loaders) };
    };

    it('loads each module once, and no other', async () => {
      const { loaded, source } = counting();
      const [first, second] = await Promise.all([source.region('ITI1'), source.region('ITI1')]);
      expect(first).to.equal(second);
      await source.codes();
      await source.region('IT');
      await source.region('FR');
      expect(loaded).to.deep.equal(['index', 'ITI1', 'IT']);
    });

    it('tries again what failed', async () => {
      let fails = true;
      const cause = new TypeError('Failed to fetch');
      const { source } = counting({
        regions: async () => {
          if (fails) throw cause;
          return strategyLoaders.regions();
        },
      });
      const error = await rejection(source.region('ITI1'));
      expect(error).to.be.instanceOf(DataError).and.to.include({ kind: 'network', cause });
      fails = false;
      expect((await source.region('ITI1'))?.region.code).to.equal('ITI1');
    });

    it('tries again a region that failed', async () => {
      let attempts = 0;
      const { source } = counting({
        regions: async () => ({
          ITI1: async () => {
            if (++attempts === 1) throw new TypeError('Failed to fetch');
            return known('ITI1');
          },
        }),
      });
      expect(await rejection(source.region('ITI1'))).to.be.instanceOf(DataError);
      expect((await source.region('ITI1'))?.region.code).to.equal('ITI1');
      expect(attempts).to.equal(2);
    });

    it('ends when it is told to', async () => {
      const { source, loaded } = counting();
      const controller = new AbortController();
      const pending = source.region('ITI1', controller.signal);
      controller.abort();
      expect(await rejection(pending)).to.include({ name: 'AbortError' });
      expect(await rejection(source.codes(controller.signal))).to.include({ name: 'AbortError' });
      expect(loaded).to.deep.equal(['index']);
      expect(await source.codes()).to.include('ITI1');
    });
  });
});
