import { css } from 'lit';
import type { Milestone } from '../../model/index.js';
import type { Chronology, ChronologyItem } from '../../stats/chronology.js';
import type { Loaded } from './load.js';

/** Sources on paper: open, and with their whole address instead of its host. */
export const styles = css`
  @media print {
    a::after {
      content: ' (' attr(href) ')';
    }
    details {
      inline-size: 100%;
    }
    summary {
      list-style: none;
    }
    li li a {
      font-size: 0;
    }
    li li a::after {
      content: attr(href);
      font-size: 12px;
    }
  }
`;

/** Steps with their sources, by the same steps without. */
export type FullSteps = ReadonlyMap<Milestone, Milestone>;

/** What is being asked for its sources. */
const asked = new WeakSet<Loaded>();

/** Finds the sources of steps, once; again where they could not be had. */
export async function findSources(loaded: Loaded): Promise<void> {
  if (asked.has(loaded) || (loaded.found && loaded.found !== 'failed')) return;
  asked.add(loaded);
  loaded.found = undefined;
  loaded.found = await fullSteps(loaded).catch(() => 'failed' as const);
  asked.delete(loaded);
}

/** The steps of a timeline with their sources, where these are kept apart; empty where they are not. */
async function fullSteps({ strategies, full }: Loaded): Promise<FullSteps> {
  const found = await Promise.all(strategies.map(async ({ region }) => full?.(region.code)));
  return new Map(
    strategies.flatMap((outline, index) => {
      const byId = new Map(milestonesOf(found[index]).map((milestone) => [milestone.id, milestone]));
      return milestonesOf(outline).flatMap((milestone) => {
        const whole = byId.get(milestone.id);
        return whole ? [[milestone, whole] as const] : [];
      });
    }),
  );
}

function milestonesOf(known: Loaded['strategies'][number] | undefined): Milestone[] {
  return known?.strategies.flatMap(({ milestones }) => milestones) ?? [];
}

/** A chronology whose steps have their sources. Rejects as the source of the steps does. */
export async function withSources(chronology: Chronology, loaded: Loaded): Promise<Chronology> {
  if (!loaded.full) return chronology;
  const full = await fullSteps(loaded);
  const items = new Map(
    chronology.items.map((item): [ChronologyItem, ChronologyItem] => [
      item,
      { ...item, milestone: full.get(item.milestone) ?? item.milestone },
    ]),
  );
  return {
    ...chronology,
    items: [...items.values()],
    periods: chronology.periods.map(({ item, ...period }) => {
      const whole = item && (items.get(item) ?? item);
      return { ...period, ...(whole && { item: whole }) };
    }),
  };
}
