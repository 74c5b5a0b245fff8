import { DataError } from '../data-error.js';
import { BoundedCache } from './bounded-cache.js';
import { clock as systemClock } from './clock.js';
import type { Clock } from './clock.js';
import { readBody, within } from './read-body.js';
import { retryWait } from './retry-wait.js';
import { SharedRequests } from './shared-requests.js';
import type { OnProgress } from './shared-requests.js';

/** What a server has answered, for a decoder. */
export interface Answer {
  /** The address that answered, after redirects. */
  readonly url: string;
  /** Without parameters, in lower case; empty when the server names none. */
  readonly mediaType: string;
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly signal: AbortSignal;
}

export interface GetOptions {
  /** What the answer is decoded as: one address may be wanted in two ways. */
  readonly as: string;
  readonly signal?: AbortSignal | undefined;
  /** Hash that the answer must have, as in `<script integrity>`. */
  readonly integrity?: string | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Most bytes that are read. */
  readonly maxBytes?: number | undefined;
  /** Makes something better than its status of a refusal; gets at most the first 10 kB of its text. */
  readonly refusal?: ((status: number, text: string, url: string) => DataError | undefined) | undefined;
}

/** Gets what is at addresses; the only way to the network. */
export interface Client {
  /** Rejects with a `DataError`, or with the reason of the signal. */
  get<T>(url: string, decode: (answer: Answer) => T | Promise<T>, options: GetOptions): Promise<T>;
  /** Requests under way. */
  readonly pending: number;
  /** Answers that are kept. */
  readonly kept: number;
}

export interface ClientOptions {
  readonly fetch?: typeof globalThis.fetch;
  readonly clock?: Clock;
  /** How long an answer is good without asking again, in ms. */
  readonly timeToLive?: number;
  readonly maxBytes?: number;
  /** Longest time in ms without a byte. */
  readonly silence?: number;
  /** Longest time in ms for the whole, all tries together. */
  readonly deadline?: number;
  /** Of the page: to other origins go no headers that a server has to allow first. */
  readonly origin?: string | undefined;
}

interface Kept {
  readonly value: unknown;
  readonly until: number;
  readonly bytes: number;
  readonly etag: string | null;
  readonly modified: string | null;
}

/** 5 MB: what a page may load without asking its reader. */
export const MOST_BYTES = 5_000_000;
const MOST_OF_REFUSAL = 10_000;

/** A client with a memory of its own. Every collaborator has a default and can be replaced in tests. */
export function createClient({
  fetch = (...args: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...args),
  clock = systemClock,
  timeToLive = 5 * 60_000,
  maxBytes: usualBytes = MOST_BYTES,
  silence = 20_000,
  deadline = 120_000,
  origin = globalThis.location?.origin,
}: ClientOptions = {}): Client {
  const cache = new BoundedCache<Kept>({ entries: 30, weight: 3 * MOST_BYTES });
  const shared = new SharedRequests();

  /** Asks until there is an answer that asking again would not change. */
  async function ask(url: string, init: RequestInit, limits: { signal: AbortSignal }): Promise<Response> {
    for (let tries = 1; ; tries++) {
      let response: Response;
      try {
        response = await within(fetch(url, init), { url, silence, clock, signal: limits.signal });
      } catch (cause) {
        if (cause instanceof DataError || limits.signal.aborted) throw cause;
        throw new DataError('network', `No answer from ${url}`, { url, cause });
      }
      const wait = response.ok ? undefined : retryWait(response, tries, clock.now());
      if (wait === undefined) return response;
      response.body?.cancel().catch(() => undefined);
      await clock.sleep(wait, limits.signal);
    }
  }

  async function load<T>(
    key: string,
    url: string,
    decode: (answer: Answer) => T | Promise<T>,
    { integrity, refusal, maxBytes = usualBytes }: GetOptions,
    signal: AbortSignal,
    onProgress: OnProgress,
  ): Promise<T> {
    const old = cache.get(key);
    const controller = new AbortController();
    const stop = () => controller.abort(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    const tooLate = new DataError('time', `${url} took longer than ${deadline / 1000} s`, { url });
    clock.sleep(deadline, controller.signal).then(
      () => controller.abort(tooLate),
      () => undefined,
    );
    const limits = { url, maxBytes, silence, clock, signal: controller.signal, onProgress };
    try {
      const response = await ask(url, requestOf(url, integrity, old, origin, controller.signal), limits);
      if (response.status === 304 && old) {
        cache.set(key, { ...old, until: clock.now() + timeToLive }, old.bytes);
        return old.value as T;
      }
      if (!response.ok) throw await refused(response, url, limits, refusal);
      let bytes = 0;
      const chunks = counting(readBody(response, limits), (size) => (bytes += size));
      const value = await decode({
        url: response.url || url,
        mediaType: mediaTypeOf(response),
        chunks,
        signal: controller.signal,
      });
      controller.signal.throwIfAborted();
      const { headers } = response;
      const etag = headers.get('etag');
      const modified = headers.get('last-modified');
      cache.set(key, { value, until: clock.now() + timeToLive, bytes, etag, modified }, bytes);
      return value;
    } catch (cause) {
      if (signal.aborted) throw signal.reason;
      if (controller.signal.aborted) throw controller.signal.reason;
      throw cause instanceof DataError
        ? at(cause, url)
        : new DataError('format', `${url} is unreadable`, { url, cause });
    } finally {
      signal.removeEventListener('abort', stop);
      controller.abort();
    }
  }

  return {
    get pending() {
      return shared.size;
    },
    get kept() {
      return cache.size;
    },
    async get(url, decode, options) {
      // A page that is a file reads files; its browser has the last word.
      if (!/^(?:https?|blob):/i.test(url) && new URL(url).protocol !== globalThis.location?.protocol) {
        throw new DataError('query', `Only addresses with http, https or blob can be read, not ${url}`, { url });
      }
      const { as, integrity = '', maxBytes = usualBytes, signal, onProgress } = options;
      const key = [as, integrity, maxBytes, url].join(' ');
      const kept = cache.get(key);
      if (kept && kept.until > clock.now()) {
        signal?.throwIfAborted();
        return kept.value as never;
      }
      return shared.ask(key, (running, tell) => load(key, url, decode, options, running, tell), { signal, onProgress });
    },
  };
}

/** One for all elements of a page. */
export const pageClient: Client = createClient();

/**
 * Without cookies and without telling where the reader is. What was kept is asked for again only if it has changed: of
 * the own origin by its ETag or date, else by the memory of the browser, which needs no leave of the other server.
 */
function requestOf(
  url: string,
  integrity: string | undefined,
  old: Kept | undefined,
  origin: string | undefined,
  signal: AbortSignal,
): RequestInit {
  const isOwn = origin !== undefined && new URL(url).origin === origin;
  const conditional = old && isOwn && !integrity && (old.etag !== null || old.modified !== null);
  return {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal,
    ...(integrity && { integrity }),
    ...(old && !conditional && { cache: 'no-cache' }),
    ...(conditional && {
      headers: {
        ...(old.etag !== null && { 'if-none-match': old.etag }),
        ...(old.etag === null && old.modified !== null && { 'if-modified-since': old.modified }),
      },
    }),
  };
}

async function refused(
  response: Response,
  url: string,
  limits: Parameters<typeof readBody>[1],
  refusal: GetOptions['refusal'],
): Promise<DataError> {
  const { status } = response;
  if (refusal) {
    const text = await beginOf(response, limits);
    const error = refusal(status, text, url);
    if (error) return error;
  } else response.body?.cancel().catch(() => undefined);
  return new DataError('http', `${url} answered ${status}`, { url, status });
}

/** The first of a text; what can't be read of it is not worth another error. */
async function beginOf(response: Response, limits: Parameters<typeof readBody>[1]): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  try {
    for await (const chunk of readBody(response, { ...limits, onProgress: undefined })) {
      text += decoder.decode(chunk, { stream: true });
      if (text.length >= MOST_OF_REFUSAL) break;
    }
  } catch (cause) {
    if (limits.signal.aborted) throw cause;
  }
  return text.slice(0, MOST_OF_REFUSAL);
}

async function* counting(chunks: AsyncIterable<Uint8Array>, count: (size: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    count(chunk.byteLength);
    yield chunk;
  }
}

function mediaTypeOf({ headers }: Response): string {
  return (headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
}

/** The same error with the address, where a decoder did not know it. */
function at(error: DataError, url: string): DataError {
  if (error.url !== undefined) return error;
  const { kind, message, ...more } = error;
  return new DataError(kind, message, { ...more, url, cause: error.cause });
}
