import type { LocalText, Priority, Region, Strategy } from '../model/index.js';

/** A priority with what belongs to it. */
export interface PriorityNode {
  readonly priority: Priority;
  readonly children: readonly PriorityNode[];
  /** How many priorities are below it, at any depth. */
  readonly count: number;
  /** How many levels are below it: 0 for a leaf. */
  readonly height: number;
}

/**
 * The tree that `parent` tells, in the order of the list. Who names no known parent is a root; of a circle of parents
 * the first in the list is. Of several priorities with one id the first is the parent. No recursion: any depth is fine.
 */
export function priorityForest(priorities: readonly Priority[]): readonly PriorityNode[] {
  const byId = new Map<string, Priority>();
  for (const priority of priorities) if (!byId.has(priority.id)) byId.set(priority.id, priority);
  const parentOf = ({ parent }: Priority) => (parent === undefined ? undefined : byId.get(parent));

  const cut = cutsOf(priorities, parentOf);
  const children = new Map<Priority | undefined, Priority[]>();
  for (const priority of priorities) {
    const parent = cut.has(priority) ? undefined : parentOf(priority);
    const siblings = children.get(parent);
    if (siblings) siblings.push(priority);
    else children.set(parent, [priority]);
  }

  const roots = children.get(undefined) ?? [];
  const parentsFirst = [...roots];
  for (const priority of parentsFirst) for (const child of children.get(priority) ?? []) parentsFirst.push(child);
  const nodes = new Map<Priority, PriorityNode>();
  for (const priority of parentsFirst.reverse()) {
    const below = (children.get(priority) ?? []).map((child) => nodes.get(child)!);
    nodes.set(priority, {
      priority,
      children: below,
      count: below.reduce((sum, { count }) => sum + count + 1, 0),
      height: below.reduce((most, { height }) => Math.max(most, height + 1), 0),
    });
  }
  return roots.map((root) => nodes.get(root)!);
}

/** Of each circle of parents the one that comes first in the list. */
function cutsOf(
  priorities: readonly Priority[],
  parentOf: (priority: Priority) => Priority | undefined,
): ReadonlySet<Priority> {
  const place = new Map(priorities.map((priority, index) => [priority, index]));
  /** By which way upwards each was met first. */
  const ways = new Map<Priority, number>();
  const cut = new Set<Priority>();
  priorities.forEach((first, way) => {
    let next: Priority | undefined = first;
    for (; next && !ways.has(next); next = parentOf(next)) ways.set(next, way);
    if (!next || ways.get(next) !== way) return;
    let best = next;
    for (let each = parentOf(next)!; each !== next; each = parentOf(each)!) {
      if (place.get(each)! < place.get(best)!) best = each;
    }
    cut.add(best);
  });
  return cut;
}

/** The node of a priority, wherever it stands. */
export function nodeOf(forest: readonly PriorityNode[], priority: Priority): PriorityNode | undefined {
  const queue = [...forest];
  for (const node of queue) {
    if (node.priority === priority) return node;
    for (const child of node.children) queue.push(child);
  }
  return undefined;
}

/** Texts in which only letters and digits count, without case and accents: what people type for a title. */
export function plainText(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The priority of an id, else of a title in any language, whatever the case. */
export function findPriority(priorities: readonly Priority[], wanted: string): Priority | undefined {
  const id = wanted.trim().toLowerCase();
  const title = plainText(wanted);
  return (
    priorities.find((priority) => priority.id.toLowerCase() === id) ??
    (title
      ? priorities.find((priority) => Object.values(priority.title).some((text) => plainText(text) === title))
      : undefined)
  );
}

/** Names of the codes of one classification. */
export interface CodeNames {
  readonly scheme: string;
  readonly title: LocalText;
  readonly names: Readonly<Record<string, LocalText>>;
}

/** A priority with everything that is shown of it. */
export interface PriorityRecord {
  readonly region: Region;
  readonly strategy: Strategy;
  readonly node: PriorityNode;
  /** Of the schemes that its codes are of, as far as they are known. */
  readonly classifications: readonly CodeNames[];
}
