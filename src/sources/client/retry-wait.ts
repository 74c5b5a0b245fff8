/** Statuses that may be gone after a moment. */
const PASSING: readonly number[] = [429, 502, 503, 504];
const MOST_RETRIES = 2;
/** In ms, before the first and the second further try. */
const WAITS: readonly number[] = [1000, 3000];
/** In ms; a reader does not wait longer than that, and a server that asks for more is not asked again. */
const LONGEST = 10_000;

/**
 * How long to wait before asking again, in ms; `undefined` where asking again is of no use or not wanted.
 * @param tries how often was asked, at least once
 * @param now in ms since 1970, for a `Retry-After` that is a date
 */
export function retryWait(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  tries: number,
  now: number,
): number | undefined {
  if (!PASSING.includes(status) || tries > MOST_RETRIES) return undefined;
  const said = headers.get('retry-after')?.trim();
  if (!said) return WAITS[tries - 1];
  const wait = /^\d+$/.test(said) ? Number(said) * 1000 : Date.parse(said) - now;
  if (Number.isNaN(wait)) return WAITS[tries - 1];
  return wait > LONGEST ? undefined : Math.max(0, wait);
}
