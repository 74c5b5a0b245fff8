import { expect } from '@esm-bundle/chai';
import type { Region } from '../../model/index.js';
import { ownStrategies } from './own-strategies.js';

const priority = (id: string, ...codes: string[]) => ({
  id,
  title: { en: id },
  ...(codes.length && { codes: codes.map((code) => ({ scheme: 'nace2', code })) }),
});
const strategy = (region: string, period: string, ...priorities: unknown[]) => ({
  region,
  period,
  priorities,
  milestones: [],
});

describe('ownStrategies', () => {
  const data = [
    strategy('XA11', '2014-2020', priority('a', '26'), priority('b')),
    strategy('XA12', '2014-2020', priority('c', '28')),
    strategy('xa11', '2021-2027', priority('d')),
  ];

  it('ownStrategies(data).source has the strategies of a region, whatever the case of its code', async () => {
    const { source } = ownStrategies(data);
    const known = await source.region('Xa11');
    expect(known!.strategies.map(({ period }) => period)).to.deep.equal(['2014-2020', '2021-2027']);
    expect(await source.region('XA99')).to.equal(undefined);
    expect(await source.classifications()).to.deep.equal([]);
  });

  it('gives priorities that name no period the one that is asked for', () => {
    const { period, ...undated } = strategy('XA11', '2014-2020', priority('a'));
    const steps = { ...undated, priorities: [], milestones: [{ title: 'A', date: '2014' }] };
    const all = [undated, strategy('XA11', '2021-2027', priority('b')), steps];
    const periods = (...rest: [undefined?, undefined?, string?]) =>
      ownStrategies(all, ...rest).strategies.map((each) => each.period);
    expect(periods(undefined, undefined, period)).to.deep.equal(['2014-2020', '2021-2027', undefined]);
    expect(periods()).to.deep.equal([undefined, '2021-2027', undefined]);
  });

  it('names a region by its code where nobody knows it, and as it is known otherwise', async () => {
    expect((await ownStrategies(data).source.region('XA11'))!.region).to.deep.equal({ code: 'XA11', name: 'XA11' });
    const asked: string[] = [];
    const region: Region = { code: 'XA12', name: 'Region B' };
    const knowing = async (code: string) => {
      asked.push(code);
      if (code === 'XA11') throw new Error('offline');
      return region;
    };
    const { source } = ownStrategies(data, knowing);
    expect((await source.region('xa12'))!.region).to.equal(region);
    expect((await source.region('xa11'))!.region.name).to.equal('XA11');
    expect(asked).to.deep.equal(['XA12', 'XA11']);
  });

  it('tells codes of regions once, priorities with codes, and the first strategy', async () => {
    const { source, first, strategies } = ownStrategies(data.slice(0, 2));
    expect(await source.codes()).to.deep.equal(['XA11', 'XA12']);
    const coded = await source.codedPriorities();
    expect(coded.map(({ region, id, period }) => [region, period, id])).to.deep.equal([
      ['XA11', '2014-2020', 'a'],
      ['XA12', '2014-2020', 'c'],
    ]);
    expect(first).to.equal(strategies[0]);
  });

  it('leaves out what can’t be read and says so', async () => {
    const { source, strategies, problems } = ownStrategies([strategy('XA11', '2014-2020', 7, priority('a')), 'no']);
    expect(strategies).to.have.length(1);
    expect((await source.region('XA11'))!.strategies[0]!.priorities.map(({ id }) => id)).to.deep.equal(['a']);
    expect(problems.map(({ path }) => path)).to.have.length(2);
    for (const nothing of [undefined, null, 7, [], '']) {
      const read = ownStrategies(nothing);
      expect(read.strategies, String(nothing)).to.deep.equal([]);
      expect(read).not.to.have.property('first');
    }
  });
});
