import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Code } from '../model/index.js';
import { nearPriorities } from './near-priorities.js';

const nace = (...codes: string[]): Code[] => codes.map((code) => ({ scheme: 'nace2', code }));
const coded = (id: string, ...codes: string[]) => ({ id, codes: nace(...codes) });

describe('nearPriorities', () => {
  // Four priorities; 28 is in two of them, all other codes in one: ln(4/2) = ln 2, ln(4/1) = 2 ln 2.
  const all = [coded('a', '28'), coded('b', '29', '30'), coded('c', '28', '31'), coded('d', '32')];

  it('weighs a code by how rare it is', () => {
    const near = nearPriorities(nace('28', '29'), all);
    expect(near.map(({ priority }) => priority.id)).to.deep.equal(['b', 'a', 'c']);
    // Lengths in ln 2: of 28 and 29 √(1 + 4), of b √(4 + 4), of a 1, of c √(1 + 4).
    expect(near[0]?.similarity).to.be.closeTo(4 / Math.sqrt(5 * 8), 1e-12);
    expect(near[1]?.similarity).to.be.closeTo(1 / Math.sqrt(5), 1e-12);
    expect(near[2]?.similarity).to.be.closeTo(1 / 5, 1e-12);
  });

  it('tells which codes are shared', () => {
    const [first, second] = nearPriorities(nace('28', '29', '30'), all);
    expect(first?.shared).to.deep.equal(nace('29', '30'));
    expect(second?.shared).to.deep.equal(nace('28'));
  });

  it('is 1 for the same codes, in any order and however often', () => {
    const [first] = nearPriorities(nace('30', '29', '29', '30'), all);
    expect(first?.priority.id).to.equal('b');
    expect(first?.similarity).to.be.closeTo(1, 1e-12);
  });

  it('learns nothing from a code that all have', () => {
    const same = [coded('a', '28'), coded('b', '28', '29'), coded('c', '28', '29')];
    expect(nearPriorities(nace('28'), same)).to.deep.equal([]);
    const near = nearPriorities(nace('28', '29'), same);
    expect(near.map(({ priority, similarity }) => [priority.id, similarity])).to.deep.equal([
      ['b', 1],
      ['c', 1],
    ]);
    expect(near[0]?.shared).to.deep.equal(nace('28', '29'));
  });

  it('counts a code that none has as a rare one', () => {
    // ln(4/1) = 2 ln 2 for 99: 1 / (√(1 + 4) · 1).
    expect(nearPriorities(nace('28', '99'), all)[0]?.similarity).to.be.closeTo(1 / Math.sqrt(5), 1e-12);
    expect(nearPriorities(nace('99'), all)).to.deep.equal([]);
  });

  it('keeps the codes of two classifications apart', () => {
    expect(nearPriorities([{ scheme: 'nabs2007', code: '28' }], all)).to.deep.equal([]);
  });

  it('leaves out what it is told to, but counts it', () => {
    const near = nearPriorities(nace('28', '29'), all, { exclude: ({ id }) => id === 'a' });
    expect(near.map(({ priority }) => priority.id)).to.deep.equal(['b', 'c']);
    expect(near[1]?.similarity).to.be.closeTo(1 / 5, 1e-12);
  });

  it('gives no more than was asked for', () => {
    const many = [
      coded('x', '1'),
      ...Array.from({ length: 20 }, (_, index) => coded(`${index}`, '28', `${100 + index}`)),
    ];
    expect(nearPriorities(nace('28'), many)).to.have.length(8);
    expect(nearPriorities(nace('28'), many, { limit: 3 }).map(({ priority }) => priority.id)).to.deep.equal([
      '0',
      '1',
      '2',
    ]);
  });

  it('finds nothing without codes', () => {
    expect(nearPriorities([], all)).to.deep.equal([]);
    expect(nearPriorities(nace('28'), [])).to.deep.equal([]);
    expect(nearPriorities(nace('28'), [coded('a')])).to.deep.equal([]);
  });

  it('is between 0 and 1, sorted, and the same both ways', () => {
    const codes = fc.array(fc.constantFrom('1', '2', '3', '4', '5', '6'), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(codes, { minLength: 2, maxLength: 12 }), (lists) => {
        const some = lists.map((list, index) => coded(`${index}`, ...list));
        const similarity = (from: number, to: number) =>
          nearPriorities(some[from]?.codes ?? [], some, { limit: Infinity }).find(
            ({ priority }) => priority.id === `${to}`,
          )?.similarity ?? 0;
        expect(similarity(0, 1)).to.be.closeTo(similarity(1, 0), 1e-9);
        const all = nearPriorities(some[0]?.codes ?? [], some, { limit: Infinity }).map((near) => near.similarity);
        expect(all).to.deep.equal(all.toSorted((a, b) => b - a));
        expect(all.every((value) => value > 0 && value <= 1)).to.equal(true);
      }),
    );
  });
});
