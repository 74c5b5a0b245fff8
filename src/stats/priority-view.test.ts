import { expect } from '@esm-bundle/chai';
import fc from 'fast-check';
import type { Priority } from '../model/index.js';
import { findPriority, nodeOf, plainText, priorityForest } from './priority-view.js';
import type { PriorityNode } from './priority-view.js';

const priority = (id: string, parent?: string, title = id): Priority => ({ id, parent, title: { en: title } });

/** `a(b(c)d)` */
const drawn = (nodes: readonly PriorityNode[]): string =>
  nodes.map((node) => node.priority.id + (node.children.length ? `(${drawn(node.children)})` : '')).join(' ');

const flat = (nodes: readonly PriorityNode[]) => {
  const all = [...nodes];
  for (const { children } of all) all.push(...children);
  return all;
};

describe('priorityForest', () => {
  it('makes the tree that parents tell, in the order of the list, wherever a parent stands', () => {
    const list = [priority('c', 'b'), priority('a'), priority('b', 'a'), priority('d', 'a'), priority('e')];
    expect(drawn(priorityForest(list))).to.equal('a(b(c) d) e');
  });

  it('counts what is below and how deep it goes', () => {
    const [root] = priorityForest([priority('a'), priority('b', 'a'), priority('c', 'b'), priority('d', 'a')]);
    expect([root!.count, root!.height]).to.deep.equal([3, 2]);
    expect(root!.children.map(({ count, height }) => [count, height])).to.deep.equal([
      [1, 1],
      [0, 0],
    ]);
  });

  it('takes who names a parent that nobody knows as a root', () => {
    expect(drawn(priorityForest([priority('a', 'nobody'), priority('b', 'a')]))).to.equal('a(b)');
  });

  it('opens a circle of parents at the first of the list and keeps what hangs on it', () => {
    const list = [priority('x', 'c'), priority('b', 'a'), priority('a', 'c'), priority('c', 'b'), priority('s', 's')];
    expect(drawn(priorityForest(list))).to.equal('b(c(x a)) s');
  });

  it('hangs children on the first of two that share an id, and shows both', () => {
    expect(drawn(priorityForest([priority('a'), priority('a'), priority('b', 'a')]))).to.equal('a(b) a');
  });

  it('follows a chain of 100 000', () => {
    const chain = Array.from({ length: 100_000 }, (_, i) => priority(`p${i}`, i ? `p${i - 1}` : undefined)).reverse();
    const [root, ...others] = priorityForest(chain);
    expect(others).to.be.empty;
    expect([root!.count, root!.height]).to.deep.equal([99_999, 99_999]);
  });

  it('holds each priority once, whatever the parents', () => {
    const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', '__proto__');
    const lists = fc.array(fc.record({ id: ids, parent: fc.option(ids, { nil: undefined }) }), { maxLength: 12 });
    fc.assert(
      fc.property(lists, (raw) => {
        const list = raw.map(({ id, parent }) => priority(id, parent));
        const nodes = flat(priorityForest(list));
        expect(nodes.map((node) => node.priority)).to.have.members(list);
        for (const { priority: above, children, count } of nodes) {
          for (const child of children) expect(child.priority.parent).to.equal(above.id);
          expect(count).to.equal(flat(children).length);
        }
      }),
    );
  });
});

describe('nodeOf', () => {
  it('finds a priority at any depth', () => {
    const deep = priority('c', 'b');
    const forest = priorityForest([priority('a'), priority('b', 'a'), deep]);
    expect(nodeOf(forest, deep)?.priority).to.equal(deep);
    expect(nodeOf(forest, priority('c'))).to.equal(undefined);
  });
});

describe('findPriority', () => {
  const list: Priority[] = [
    { id: 'ict', title: { en: 'ICT and photonics', it: 'ICT-Fotonica' } },
    { id: 'ICT and photonics', title: { en: 'Another' } },
    { id: 'eau', title: { fr: 'Économie de l’eau' } },
  ];

  for (const [wanted, id] of [
    ['ict', 'ict'],
    [' ICT ', 'ict'],
    ['ict-fotonica', 'ict'],
    ['ICT AND PHOTONICS', 'ICT and photonics'],
    ['economie de l eau', 'eau'],
  ] as const) {
    it(`understands “${wanted}”`, () => {
      expect(findPriority(list, wanted)?.id).to.equal(id);
    });
  }

  it('finds nothing for what nobody is called', () => {
    expect(findPriority(list, 'photonics')).to.equal(undefined);
    expect(findPriority([{ id: 'x', title: { en: '—' } }], '?')).to.equal(undefined);
  });
});

describe('plainText', () => {
  it('leaves letters and digits', () => {
    expect(plainText('  Œuvre: L’Économie 4.0 ')).to.equal('œuvre l economie 4 0');
  });
});
