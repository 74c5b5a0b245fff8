import type { PriorityNode } from '../../stats/priority-view.js';

/** Cards that stand together under a heading. */
export interface Group {
  /** A priority of the first level that heads its children. */
  readonly root?: PriorityNode;
  /** What all of them are called, where the strategy has several kinds. */
  readonly kind?: string;
  readonly hasHeading: boolean;
  readonly cards: readonly PriorityNode[];
}

/**
 * Where every priority of the first level has others below it, and one of these too, the first level heads the groups:
 * the second are the cards, the rest is folded in them. Otherwise the first level are the cards, grouped by kind in the
 * order in which kinds first appear.
 */
export function groupsOf(forest: readonly PriorityNode[]): readonly Group[] {
  if (forest.every(({ height }) => height > 0) && forest.some(({ height }) => height > 1)) {
    return forest.map((root) => ({ root, hasHeading: true, cards: root.children }));
  }
  const kinds = new Map<string | undefined, PriorityNode[]>();
  for (const node of forest) {
    const { kind } = node.priority;
    const same = kinds.get(kind);
    if (same) same.push(node);
    else kinds.set(kind, [node]);
  }
  return [...kinds].map(([kind, cards]) => ({ ...(kind && { kind }), hasHeading: kinds.size > 1, cards }));
}

/** The priorities of nodes and of everything below them. */
export function prioritiesOf(nodes: readonly PriorityNode[]): PriorityNode['priority'][] {
  const found: PriorityNode['priority'][] = [];
  const stack = [...nodes].reverse();
  for (let node = stack.pop(); node; node = stack.pop()) {
    found.push(node.priority);
    for (let i = node.children.length - 1; i >= 0; i--) stack.push(node.children[i]!);
  }
  return found;
}
