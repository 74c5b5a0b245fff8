import type { Comparison, Region } from '../model/index.js';

export interface RegionOrder {
  /** For `name`: how names are compared, usually the reader's `Intl.Collator`; as given when absent. */
  readonly collator?: Pick<Intl.Collator, 'compare'> | undefined;
  /** For `name`: the name that the reader sees; the own name when absent. */
  readonly nameOf?: (region: Region) => string;
  /** For `value`: id of the indicator; the first one when absent. */
  readonly indicator?: string | undefined;
}

/**
 * The comparison with its regions, and the cells of every row with them, in another order: as given, by name, or by
 * value with the highest first and missing values last. Equal ones keep the order they were given in.
 */
export function sortRegions(
  comparison: Comparison,
  sort: 'given' | 'name' | 'value',
  { collator, nameOf = ({ name }) => name, indicator }: RegionOrder = {},
): Comparison {
  const { regions, rows } = comparison;
  if (sort === 'given') return comparison;
  const order = regions.map((_, i) => i);
  if (sort === 'name') {
    const names = regions.map(nameOf);
    order.sort((a, b) => collator?.compare(names[a]!, names[b]!) ?? 0);
  } else {
    const row = rows.find((candidate) => candidate.indicator.id === indicator) ?? rows[0];
    const value = (i: number) => row?.cells[i]?.value ?? -Infinity;
    order.sort((a, b) => Number(value(a) < value(b)) - Number(value(a) > value(b)));
  }
  const permute = <T>(items: readonly T[]): readonly T[] => Object.freeze(order.map((i) => items[i] as T));
  return Object.freeze({
    ...comparison,
    given: comparison.given ?? regions,
    regions: permute(regions),
    rows: Object.freeze(rows.map((row) => Object.freeze({ ...row, cells: permute(row.cells) }))),
  });
}
