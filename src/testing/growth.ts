/**
 * How many times as long `large` takes as `times` runs of `small`. Both are about as long where the work grows with the
 * number of items; they run in turns and the fastest of each counts, as what else the machine does can only make a run
 * slower. So a limit on it holds on a machine of any speed.
 */
export function growth(times: number, small: () => unknown, large: () => unknown, runs = 5): number {
  const best = { small: Infinity, large: Infinity };
  for (let run = 0; run < runs; run++) {
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
