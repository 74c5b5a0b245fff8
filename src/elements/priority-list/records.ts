import type { PriorityNode, PriorityRecord } from '../../stats/priority-view.js';
import type { StrategyView } from './load.js';

/** What cards are given, by node: a card gets the same record as long as it shows the same. */
export class Records {
  readonly #records = new WeakMap<PriorityNode, PriorityRecord>();
  readonly #leads = new WeakMap<PriorityNode, PriorityNode>();

  of(node: PriorityNode, { region, strategy, classifications }: StrategyView): PriorityRecord {
    const record = this.#records.get(node) ?? { region, strategy, node, classifications };
    this.#records.set(node, record);
    return record;
  }

  /** The head of a group, whose children are cards of their own. */
  leadOf(root: PriorityNode): PriorityNode {
    const lead = this.#leads.get(root) ?? { ...root, children: [], count: 0, height: 0 };
    this.#leads.set(root, lead);
    return lead;
  }
}
