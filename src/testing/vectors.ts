/**
 * Ten values with one missing and one tie, and what follows from them, computed independently with numpy (population
 * standard deviation; percentiles as midranks).
 */
export const VECTORS = {
  values: [12, 7.5, undefined, 30.2, 7.5, 18.4, 55, 22.1, 3.3, 19.9],
  reference: 21,
  mean: 19.544444444444444,
  deviation: 14.868094932222494,
  zScores: [
    -0.5074250923764243,
    -0.8100865981385035,
    undefined,
    0.7166725531502074,
    -0.8100865981385035,
    -0.07697317307035605,
    2.384673740461222,
    0.17188184277846488,
    -1.0925706701831108,
    0.02391399551700371,
  ],
  /** As shares; percentiles are a hundred times that. */
  midranks: [
    0.3888888888888889,
    0.2222222222222222,
    undefined,
    0.8333333333333334,
    0.2222222222222222,
    0.5,
    0.9444444444444444,
    0.7222222222222222,
    0.05555555555555555,
    0.6111111111111112,
  ],
  indices: [
    57.14285714285714,
    35.714285714285715,
    undefined,
    143.8095238095238,
    35.714285714285715,
    87.6190476190476,
    261.9047619047619,
    105.23809523809524,
    15.714285714285714,
    94.76190476190476,
  ],
  /** Standard competition ranks, counted by hand: the highest first, and the lowest first. */
  ranks: [6, 7, undefined, 2, 7, 5, 1, 3, 9, 4],
  ranksLowestFirst: [4, 2, undefined, 8, 2, 5, 9, 7, 1, 6],
  /** A series that does not vary: no z-score, all on percentile 50. */
  constant: [5, 5, 5],
} as const;

/** The values that are there, in ascending order. */
export const SORTED: readonly number[] = VECTORS.values.filter((value) => value !== undefined).sort((a, b) => a - b);
