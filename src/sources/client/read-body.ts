import { DataError } from '../data-error.js';
import type { Clock } from './clock.js';
import type { OnProgress } from './shared-requests.js';

export interface BodyLimits {
  readonly url: string;
  /** Most bytes after decompression. */
  readonly maxBytes: number;
  /** Longest time in ms without a byte. */
  readonly silence: number;
  readonly clock: Clock;
  /** Ends the reading. */
  readonly signal: AbortSignal;
  readonly onProgress?: OnProgress | undefined;
}

/** The bytes of an answer as they come, until there are too many of them or none for too long. */
export async function* readBody(response: Response, limits: BodyLimits): AsyncGenerator<Uint8Array, void, undefined> {
  const { url, maxBytes, signal, onProgress } = limits;
  const length = lengthOf(response);
  if (length !== undefined && length > maxBytes) throw tooLarge(url, maxBytes);
  if (!response.body) return;
  const reader = response.body.getReader();
  let bytes = 0;
  try {
    for (;;) {
      const { done, value } = await within(reader.read(), limits);
      if (done) return;
      bytes += value.byteLength;
      if (bytes > maxBytes) throw tooLarge(url, maxBytes);
      onProgress?.({ bytes, ...(length !== undefined && { of: length }) });
      yield value;
    }
  } catch (cause) {
    if (cause instanceof DataError || signal.aborted) throw cause;
    throw new DataError('network', `The answer of ${url} broke off after ${bytes} bytes`, { url, cause });
  } finally {
    // Not waited for: a source that is stuck would not answer.
    reader.cancel().catch(() => undefined);
  }
}

/** What a promise says, unless nothing comes for too long or the signal is aborted. */
export async function within<T>(
  promise: Promise<T>,
  { url, silence, clock, signal }: Pick<BodyLimits, 'url' | 'silence' | 'clock' | 'signal'>,
): Promise<T> {
  const timer = new AbortController();
  const stop = () => timer.abort(signal.reason);
  signal.addEventListener('abort', stop, { once: true });
  if (signal.aborted) stop();
  const late = clock.sleep(silence, timer.signal).then(() => {
    throw new DataError('time', `${url} did not answer within ${silence / 1000} s`, { url });
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    signal.removeEventListener('abort', stop);
    timer.abort();
    late.catch(() => undefined);
  }
}

/** As the server says; it counts the compressed bytes, so that it tells nothing where there is an encoding. */
function lengthOf({ headers }: Response): number | undefined {
  const length = Number(headers.get('content-length') || NaN);
  return headers.has('content-encoding') || !Number.isSafeInteger(length) ? undefined : length;
}

function tooLarge(url: string, maxBytes: number): DataError {
  return new DataError('size', `${url} is larger than ${maxBytes} bytes`, { url });
}
