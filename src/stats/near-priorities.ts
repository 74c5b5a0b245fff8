import type { Code } from '../model/index.js';

/** Anything that carries codes of classifications. */
export interface Coded {
  readonly codes: readonly Code[];
}

export interface NearPriority<P extends Coded> {
  readonly priority: P;
  /** 0 to 1: no code in common to the same codes. */
  readonly similarity: number;
  /** Codes in common, in the order of those that were compared. */
  readonly shared: readonly Code[];
}

export interface NearPrioritiesOptions<P extends Coded> {
  /** True for a priority that is no answer, such as the one that is compared; it is still counted among all. */
  readonly exclude?: (priority: P) => boolean;
  /** Most answers; 8 when not given. */
  readonly limit?: number;
}

/**
 * The priorities whose codes are most like `codes`, most alike first and then in the order of `all`; none that has no
 * telling code in common, hence none at all where `codes` is empty.
 *
 * Similarity is the cosine of the two vectors of codes, a code weighing ln(N / df): N priorities in `all`, df of them
 * with that code, so that a code that most have tells little and one that all have nothing. A code counts once, however
 * often it is given; one that none of `all` has counts as if one had. This is the weighting `bfc` (binary frequency,
 * inverse document frequency, cosine normalisation) on both sides of G. Salton, C. Buckley, "Term-weighting approaches
 * in automatic text retrieval", Information Processing & Management 24 (1988) 5, pp. 513–523.
 */
export function nearPriorities<P extends Coded>(
  codes: readonly Code[],
  all: readonly P[],
  { exclude = () => false, limit = 8 }: NearPrioritiesOptions<P> = {},
): readonly NearPriority<P>[] {
  const asked = byKey(codes);
  const candidates = all.map((priority) => ({ priority, own: byKey(priority.codes) }));
  const frequencies = new Map<string, number>();
  for (const { own } of candidates) {
    for (const key of own.keys()) frequencies.set(key, (frequencies.get(key) ?? 0) + 1);
  }
  /** Squared weights of the codes, added up. */
  const power = (keys: Iterable<string>): number => {
    let sum = 0;
    for (const key of keys) sum += Math.log(all.length / (frequencies.get(key) ?? 1)) ** 2;
    return sum;
  };
  const askedPower = power(asked.keys());
  return candidates
    .map(({ priority, own }) => {
      const shared = [...asked].filter(([key]) => own.has(key));
      const common = power(shared.map(([key]) => key));
      const similarity = common && Math.min(1, common / Math.sqrt(askedPower * power(own.keys())));
      return { priority, similarity, shared: shared.map(([, code]) => code) };
    })
    .filter(({ priority, similarity }) => similarity > 0 && !exclude(priority))
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, limit);
}

function byKey(codes: readonly Code[]): Map<string, Code> {
  return new Map(codes.map((code) => [`${code.scheme} ${code.code}`, code]));
}
