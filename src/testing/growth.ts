/** What {@link growth} is below where the work grows with the number of items; where with its square, it is `times`. */
export const LINEAR = 4;

const RUNS = 5;

/**
 * How many times as long `large` takes as `times` runs of `small`. Both are about as long where the work grows with the
 * number of items. They run in turns until that is seen, and the fastest of each counts, as what else the machine does
 * can only make a run slower. So a limit on it holds on a machine of any speed.
 */
export function growth(times: number, small: () => unknown, large: () => unknown): number {
  const best = { small: Infinity, large: Infinity };
  for (let run = 0; run < RUNS && !(best.large / best.small < LINEAR); run++) {
    best.small = Math.min(best.small, duration(small, times));
    best.large = Math.min(best.large, duration(large, 1));
  }
  return best.large / best.small;
}

function duration(act: () => unknown, times: number): number {
  const start = performance.now();
  for (let time = 0; time < times; time++) act();
  return performance.now() - start;
}
