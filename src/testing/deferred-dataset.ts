import type { Observation, Recode } from '../model/index.js';
import type { Catalogue, Dataset, ObservationQuery } from '../sources/dataset.js';
import { fakeDataset } from './fake-dataset.js';

interface Answers {
  readonly catalogue: Catalogue;
  readonly observations: readonly Observation[];
  readonly recodes: readonly Recode[];
}

/** A question that was put to a deferred dataset, answered by hand. */
export interface DeferredCall<Kind extends keyof Answers = keyof Answers> {
  readonly kind: Kind;
  readonly language?: string;
  readonly query?: ObservationQuery;
  readonly signal?: AbortSignal;
  readonly settled: boolean;
  /** Answers, with what the invented dataset says when nothing is given. */
  resolve(answer?: Answers[Kind]): Promise<void>;
  reject(error: Error): void;
}

export interface DeferredDataset extends Dataset {
  /** All questions so far, oldest first. An aborted one is not settled by itself, so that a late answer can be tried. */
  readonly calls: readonly DeferredCall[];
  /** The oldest unanswered question of this kind; waits up to a second for it. */
  next<Kind extends keyof Answers>(kind: Kind): Promise<DeferredCall<Kind>>;
  /** Answers all open questions and those that follow within a few turns. */
  flush(): Promise<void>;
}

/** A dataset whose answers come when a test says so. */
export function deferredDataset(inner: Dataset = fakeDataset()): DeferredDataset {
  const calls: DeferredCall[] = [];

  function ask<Kind extends keyof Answers>(
    kind: Kind,
    usual: () => Promise<Answers[Kind]>,
    asked: Pick<DeferredCall, 'language' | 'query' | 'signal'>,
  ): Promise<Answers[Kind]> {
    return new Promise((resolve, reject) => {
      let settled = false;
      const call: DeferredCall<Kind> = {
        kind,
        ...asked,
        get settled() {
          return settled;
        },
        async resolve(answer) {
          settled = true;
          resolve(answer ?? (await usual()));
        },
        reject(error) {
          settled = true;
          reject(error);
        },
      };
      calls.push(call);
    });
  }

  return {
    calls,
    catalogue: (language, signal) => ask('catalogue', () => inner.catalogue(language), { language, signal }),
    observations: (query, signal) => ask('observations', () => inner.observations(query), { query, signal }),
    recodes: (signal) => ask('recodes', async () => (await inner.recodes?.()) ?? [], { signal }),
    async next<Kind extends keyof Answers>(kind: Kind) {
      const deadline = performance.now() + 1000;
      for (;;) {
        const call = calls.find((candidate) => candidate.kind === kind && !candidate.settled);
        if (call) return call as DeferredCall<Kind>;
        if (performance.now() > deadline) throw new Error(`Nobody asked for ${kind}.`);
        await turn();
      }
    },
    async flush() {
      for (let quiet = 0; quiet < 3; quiet++) {
        const open = calls.filter(({ settled }) => !settled);
        if (open.length) quiet = 0;
        await Promise.all(open.map((call) => call.resolve()));
        await turn();
      }
    },
  };
}

function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
