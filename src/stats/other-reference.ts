import type { Comparison, Region } from '../model/index.js';

/** The reference where it is none of the chosen regions, beside which it needs a place of its own. */
export function otherReference({ reference, regions }: Pick<Comparison, 'reference' | 'regions'>): Region | undefined {
  return reference && !regions.includes(reference) ? reference : undefined;
}
