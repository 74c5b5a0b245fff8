import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Priority } from '../model/index.js';
import { comparePeriods } from './priority-periods.js';

const priority = (id: string, title: Record<string, string>): Priority => ({ id, title });
const ids = (list: readonly Priority[]) => list.map(({ id }) => id);

describe('comparePeriods', () => {
  it('tells what is new, kept and gone', () => {
    const before = [priority('a', { en: 'Health' }), priority('b', { en: 'Culture' })];
    const after = [priority('c', { en: 'Water' }), priority('d', { en: 'culture' })];
    const { added, kept, gone } = comparePeriods(before, after);
    expect([ids(added), kept.map(ids), ids(gone)]).to.deep.equal([['c'], [['b', 'd']], ['a']]);
  });

  it('knows a title by any language that both have, whatever its case, accents and marks', () => {
    const kept = (a: Record<string, string>, b: Record<string, string>) =>
      comparePeriods([priority('a', a)], [priority('b', b)]).kept.length;
    expect(kept({ en: 'Energy', fr: 'Énergie' }, { en: 'Power', fr: 'energie !' })).to.equal(1);
    expect(kept({ en: 'Chat' }, { fr: 'Chat' })).to.equal(0);
    expect(kept({ en: '—' }, { en: '?' })).to.equal(0);
  });

  it('knows a renamed one by its id', () => {
    expect(comparePeriods([priority('a', { en: 'X' })], [priority('a', { en: 'Y' })]).kept).to.have.length(1);
  });

  it('pairs each once', () => {
    const twice = [priority('a', { en: 'Health' }), priority('b', { en: 'Health' })];
    const { kept, gone } = comparePeriods(twice, [priority('c', { en: 'Health' })]);
    expect([kept.map(ids), ids(gone)]).to.deep.equal([[['a', 'c']], ['b']]);
  });

  it('accounts for every priority exactly once, and finds nothing new in the same strategy', () => {
    const lists = fc.array(
      fc.record({ id: fc.string(), title: fc.dictionary(fc.constantFrom('en', 'it'), fc.constantFrom('x', 'Y', 'z')) }),
    );
    fc.assert(
      fc.property(lists, lists, (before, after) => {
        const { added, kept, gone } = comparePeriods(before, after);
        expect([...gone, ...kept.map(([old]) => old)]).to.have.members(before);
        expect([...added, ...kept.map(([, now]) => now)]).to.have.members(after);
        const same = comparePeriods(before, before);
        expect([same.added, same.gone]).to.deep.equal([[], []]);
      }),
    );
  });
});
