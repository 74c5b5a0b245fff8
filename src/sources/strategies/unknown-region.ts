import type { Recode } from '../../model/index.js';
import { recodes } from '../builtin/generated/recodes.js';
import type { StrategySource } from '../strategy-source.js';

/** Why there is nothing about a code. */
export type UnknownRegion =
  /** `codes` are those that the source knows. */
  | { readonly kind: 'unknown-region'; readonly code: string; readonly codes: readonly string[] }
  /** A code of an earlier NUTS edition, of what is not one region today. */
  | { readonly kind: 'not-comparable'; readonly code: string; readonly recode: Recode };

/**
 * What a source that doesn't know a code has it as: in capitals, or as the code of today for one of an earlier NUTS
 * edition, which is followed only where it became exactly one region. Else why there is nothing about it.
 */
export async function knownCode(
  source: StrategySource,
  code: string,
  signal?: AbortSignal,
): Promise<string | UnknownRegion> {
  const codes = await source.codes(signal);
  const upper = code.toUpperCase();
  if (upper !== code && codes.includes(upper)) return upper;
  const recode = (recodes as readonly Recode[]).find(({ from }) => from === upper);
  if (!recode) return { kind: 'unknown-region', code, codes };
  const [today, another] = recode.to;
  const isOne = recode.kind === 'recoded' && today !== undefined && another === undefined;
  return isOne ? today : { kind: 'not-comparable', code, recode };
}
