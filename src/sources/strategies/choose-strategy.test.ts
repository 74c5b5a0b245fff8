import { expect } from '@esm-bundle/chai';
import type { Priority, RegionStrategies, Strategy } from '../../model/index.js';
import { fakeStrategies } from '../../testing/fake-strategies.js';
import type { StrategySource } from '../strategy-source.js';
import { chooseStrategy } from './choose-strategy.js';

const priorities: readonly Priority[] = [{ id: 'a', title: { en: 'A' } }];
const strategy = (period: string | undefined, filled = true): Strategy => ({
  region: 'XA11',
  ...(period && { period }),
  priorities: filled ? priorities : [],
  milestones: [],
});

/** A source that knows one region. */
function source(...strategies: Strategy[]): StrategySource & { readonly asked: string[] } {
  const asked: string[] = [];
  const known: RegionStrategies = { region: { code: 'XA11', name: 'Region A' }, strategies };
  return {
    ...fakeStrategies(),
    asked,
    region: async (code) => {
      asked.push(code);
      return code === 'XA11' ? known : undefined;
    },
    codes: async () => ['XA11', 'XA12'],
  };
}

describe('chooseStrategy', () => {
  it('chooseStrategy(source, code, period) is the strategy of the period with all that is known of the region', async () => {
    const [first, second] = [strategy('2014-2020'), strategy('2021-2027')];
    const chosen = await chooseStrategy(source(first, second), 'XA11', '2014');
    if (chosen.kind !== 'found') throw new Error(chosen.kind);
    expect(chosen.strategy).to.equal(first);
    expect(chosen.region.name).to.equal('Region A');
    expect(chosen.known.strategies).to.deep.equal([first, second]);
  });

  it('chooseStrategy(source, code) is the newest strategy with priorities', async () => {
    const newest = strategy('2014-2020');
    const chosen = await chooseStrategy(
      source(strategy('2007-2013'), newest, strategy('2021-2027', false)),
      'XA11',
      undefined,
    );
    expect(chosen).to.include({ kind: 'found', strategy: newest });
  });

  it('takes a code as people type it, and asks for the typed one first', async () => {
    const typed = source(strategy('2014-2020'));
    expect((await chooseStrategy(typed, ' xa11 ', undefined)).kind).to.equal('found');
    expect(typed.asked).to.deep.equal(['xa11', 'XA11']);
    const exact = source(strategy('2014-2020'));
    await chooseStrategy(exact, 'XA11', undefined);
    expect(exact.asked).to.deep.equal(['XA11']);
  });

  it('names the regions that there are where one is unknown', async () => {
    const unknown = source();
    expect(await chooseStrategy(unknown, ' XB1 ', undefined)).to.deep.equal({
      kind: 'unknown-region',
      code: 'XB1',
      codes: ['XA11', 'XA12'],
    });
    expect(unknown.asked).to.deep.equal(['XB1']);
  });

  it('follows a code of an earlier edition where it is one region today', async () => {
    const region = { code: 'FRJ1', name: 'Languedoc-Roussillon' };
    const today: StrategySource = {
      ...source(),
      region: async (code) => (code === 'FRJ1' ? { region, strategies: [strategy('2014-2020')] } : undefined),
    };
    expect(await chooseStrategy(today, 'fr81', undefined)).to.deep.include({ kind: 'found', region });
    expect(await chooseStrategy(source(), 'FR81', undefined)).to.include({ kind: 'unknown-region', code: 'FRJ1' });
    const merged = await chooseStrategy(today, 'DE41', undefined);
    if (merged.kind !== 'not-comparable') throw new Error(merged.kind);
    expect(merged.recode.to).to.deep.equal(['DE40']);
  });

  it('names the periods with priorities, once and in order, where one is unknown or empty', async () => {
    const known = source(
      strategy('2021-2027'),
      strategy('2014-2020'),
      strategy('2014-2020'),
      strategy('2028-2034', false),
      strategy(undefined),
    );
    for (const period of ['1999', '2028-2034']) {
      const chosen = await chooseStrategy(known, 'XA11', period);
      if (chosen.kind !== 'unknown-period') throw new Error(chosen.kind);
      expect(chosen.period).to.equal(period);
      expect(chosen.periods).to.deep.equal(['2014-2020', '2021-2027']);
      expect(chosen.region.code).to.equal('XA11');
    }
  });

  it('has no periods to name where nothing has priorities', async () => {
    const chosen = await chooseStrategy(source(strategy('2014-2020', false)), 'XA11', undefined);
    expect(chosen).to.deep.include({ kind: 'unknown-period', period: '', periods: [] });
  });

  it('passes the signal on, and what the source rejects with', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const asking: StrategySource = {
      ...source(),
      region: async (_, signal) => {
        signals.push(signal);
        throw new Error('offline');
      },
    };
    const { signal } = new AbortController();
    const failure = await chooseStrategy(asking, 'XA11', undefined, signal).catch((error: unknown) => error);
    expect((failure as Error).message).to.equal('offline');
    expect(signals).to.deep.equal([signal]);
  });
});
