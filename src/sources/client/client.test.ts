import { expect } from '@esm-bundle/chai';
import { fakeServer } from '../../testing/fake-server.js';
import type { FakeAnswer } from '../../testing/fake-server.js';
import { until } from '../../testing/until.js';
import type { DataError } from '../data-error.js';
import type { Answer, ClientOptions, GetOptions } from './client.js';
import { createClient } from './client.js';
import type { Clock } from './clock.js';

const URL_A = 'https://figures.example/a.csv';

/** A clock that stands until it is put forward. */
function handClock(): Clock & { readonly waits: number[]; forward(ms: number): void } {
  let now = 1_000_000;
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  const waits: number[] = [];
  return {
    waits,
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal.aborted) return reject(signal.reason as Error);
        waits.push(ms);
        const sleeper = { until: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(signal.reason as Error);
        });
      }),
    forward(ms) {
      now += ms;
      for (const sleeper of sleepers) {
        if (sleeper.until > now) continue;
        sleepers.delete(sleeper);
        sleeper.wake();
      }
    },
  };
}

async function textOf({ chunks }: Answer): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of chunks) text += decoder.decode(chunk, { stream: true });
  return text;
}

function setUp(answers: Readonly<Record<string, FakeAnswer>>, options: ClientOptions = {}) {
  const server = fakeServer(answers);
  const clock = handClock();
  const client = createClient({ fetch: server.fetch, clock, origin: 'https://site.example', ...options });
  const get = (url = URL_A, more: Partial<GetOptions> = {}) => client.get(url, textOf, { as: 'text', ...more });
  return { server, clock, client, get };
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => expect.fail('was expected to fail'),
    (error: unknown) => error as DataError,
  );

/** An answer that stops after some bytes, and goes on when it is told to. */
function endless(first: string) {
  let cancelled = false;
  const stream = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode(first)),
    cancel: () => {
      cancelled = true;
    },
  });
  return { answer: () => new Response(stream), isCancelled: () => cancelled };
}

/** Statuses that a server gives one after the other; the last one again and again. */
function statuses(...list: readonly (number | readonly [number, Record<string, string>])[]) {
  let at = 0;
  return () => {
    const next = list[Math.min(at++, list.length - 1)]!;
    const [status, headers] = typeof next === 'number' ? [next, {}] : next;
    return new Response(status === 200 ? 'fine' : 'no', { status, headers });
  };
}

describe('client', () => {
  it('gets what is at an address, without cookies and without telling where from', async () => {
    const { get, server } = setUp({ [URL_A]: 'a;b' });
    expect(await get()).to.equal('a;b');
    expect(server.requests[0]!.init).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(server.requests[0]!.init).not.to.have.property('integrity');
  });

  it('hands the integrity on', async () => {
    const { get, server } = setUp({ [URL_A]: 'a' });
    await get(URL_A, { integrity: 'sha384-abc' });
    expect(server.requests[0]!.init.integrity).to.equal('sha384-abc');
  });

  it('tells the decoder the media type and the address', async () => {
    const { client } = setUp({ [URL_A]: new Response('', { headers: { 'content-type': 'Text/CSV; charset=x' } }) });
    const { mediaType, url } = await client.get(URL_A, (answer) => answer, { as: 'x' });
    expect({ mediaType, url }).to.deep.equal({ mediaType: 'text/csv', url: URL_A });
  });

  for (const url of ['javascript:alert(1)', 'data:text/csv,a', 'file:///etc/passwd']) {
    it(`refuses ${url.split(':')[0]}: without asking`, async () => {
      const { get, server } = setUp({});
      expect(await failureOf(get(url))).to.include({ kind: 'query', url });
      expect(server.requests).to.be.empty;
    });
  }

  describe('sharing', () => {
    it('has one request under way for all that ask for the same', async () => {
      const { get, server } = setUp({ [URL_A]: () => new Response('a') });
      expect(await Promise.all([get(), get(), get()])).to.deep.equal(['a', 'a', 'a']);
      expect(server.requests).to.have.length(1);
    });

    it('keeps two kinds of one address apart', async () => {
      const { get, server } = setUp({ [URL_A]: () => new Response('a') });
      await Promise.all([get(), get(URL_A, { as: 'other' })]);
      expect(server.requests).to.have.length(2);
    });

    it('aborts the request when nobody waits for it any more, not before', async () => {
      const { get, server, client } = setUp({ [URL_A]: () => new Promise<Response>(() => undefined) });
      const [one, two] = [new AbortController(), new AbortController()];
      const first = failureOf(get(URL_A, { signal: one.signal }));
      const second = failureOf(get(URL_A, { signal: two.signal }));
      await until(() => server.requests.length);
      one.abort();
      expect((await first).name).to.equal('AbortError');
      expect(server.requests[0]!.init.signal!.aborted).to.equal(false);
      two.abort();
      expect((await second).name).to.equal('AbortError');
      expect(server.requests[0]!.init.signal!.aborted).to.equal(true);
      expect(client.pending).to.equal(0);
    });

    it('asks again after an abort', async () => {
      const controller = new AbortController();
      const { get, server } = setUp({ [URL_A]: () => new Response('a') });
      const first = failureOf(get(URL_A, { signal: controller.signal }));
      controller.abort();
      await first;
      expect(await get()).to.equal('a');
      expect(server.requests.length).to.be.greaterThan(0);
    });

    it('does not ask for one that has given up already', async () => {
      const { get, server } = setUp({ [URL_A]: 'a' });
      expect((await failureOf(get(URL_A, { signal: AbortSignal.abort() }))).name).to.equal('AbortError');
      expect(server.requests).to.be.empty;
    });
  });

  describe('memory', () => {
    it('does not ask again within the time to live', async () => {
      const { get, server, clock } = setUp({ [URL_A]: 'a' }, { timeToLive: 1000 });
      await get();
      clock.forward(999);
      await get();
      expect(server.requests).to.have.length(1);
      clock.forward(2);
      await get();
      expect(server.requests).to.have.length(2);
    });

    it('forgets failures at once', async () => {
      const { get, server } = setUp({ [URL_A]: statuses(404, 200) });
      await failureOf(get());
      expect(await get()).to.equal('fine');
      expect(server.requests).to.have.length(2);
    });

    it('keeps the decoded value of its own origin when that has not changed', async () => {
      const url = 'https://site.example/a.csv';
      const answers = [
        new Response('a', { headers: { etag: '"1"', 'last-modified': 'Mon, 01 Jan 2024 00:00:00 GMT' } }),
        new Response(null, { status: 304 }),
      ];
      const { get, server, clock } = setUp({ [url]: () => answers.shift()! }, { timeToLive: 10 });
      await get(url);
      clock.forward(20);
      expect(await get(url)).to.equal('a');
      expect(server.requests[1]!.init.headers).to.deep.equal({ 'if-none-match': '"1"' });
      clock.forward(5);
      expect(await get(url)).to.equal('a');
      expect(server.requests).to.have.length(2);
    });

    it('asks by date where there is no ETag', async () => {
      const url = 'https://site.example/a.csv';
      const date = 'Mon, 01 Jan 2024 00:00:00 GMT';
      const { get, server, clock } = setUp({ [url]: new Response('a', { headers: { 'last-modified': date } }) });
      await get(url);
      clock.forward(10 * 60_000);
      await get(url);
      expect(server.requests[1]!.init.headers).to.deep.equal({ 'if-modified-since': date });
    });

    it('sends other origins no header that they would have to allow first', async () => {
      const { get, server, clock } = setUp({ [URL_A]: new Response('a', { headers: { etag: '"1"' } }) });
      await get();
      clock.forward(10 * 60_000);
      await get();
      expect(server.requests[1]!.init).not.to.have.property('headers');
      expect(server.requests[1]!.init.cache).to.equal('no-cache');
    });

    it('is bounded', async () => {
      const { get, client } = setUp(Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${URL_A}/${i}`, 'a'])));
      for (let i = 0; i < 60; i++) await get(`${URL_A}/${i}`);
      expect(client.kept).to.equal(30);
    });
  });

  describe('limits', () => {
    it('stops reading when there are too many bytes', async () => {
      let sent = 0;
      let cancelled = false;
      const stream = new ReadableStream<Uint8Array>({
        pull: (controller) => {
          sent += 1000;
          controller.enqueue(new Uint8Array(1000));
        },
        cancel: () => {
          cancelled = true;
        },
      });
      const { get } = setUp({ [URL_A]: () => new Response(stream) }, { maxBytes: 5000 });
      expect(await failureOf(get())).to.include({ kind: 'size', url: URL_A });
      expect(sent).to.be.lessThan(10_000);
      await until(() => cancelled);
    });

    it('does not begin where the server says that there are too many', async () => {
      const answer = () => new Response('short', { headers: { 'content-length': '6000' } });
      const { client } = setUp({ [URL_A]: answer }, { maxBytes: 5000 });
      let read = 0;
      const decode = async ({ chunks }: Answer) => {
        for await (const chunk of chunks) read += chunk.length;
      };
      expect((await failureOf(client.get(URL_A, decode, { as: 'x' }))).kind).to.equal('size');
      expect(read).to.equal(0);
    });

    it('gives up when no answer comes', async () => {
      const { get, clock, server } = setUp({ [URL_A]: () => new Promise<Response>(() => undefined) });
      const failing = failureOf(get());
      await until(() => server.requests.length);
      clock.forward(20_000);
      expect(await failing).to.include({ kind: 'time', url: URL_A });
    });

    it('gives up when nothing follows, and lets the source go', async () => {
      const { answer, isCancelled } = endless('begin');
      const { get, clock } = setUp({ [URL_A]: answer });
      let bytes = 0;
      const failing = failureOf(get(URL_A, { onProgress: (progress) => (bytes = progress.bytes) }));
      await until(() => bytes);
      await new Promise((resolve) => setTimeout(resolve));
      clock.forward(20_000);
      expect((await failing).kind).to.equal('time');
      await until(isCancelled);
    });

    it('gives up when the whole takes too long, though bytes keep coming', async () => {
      const stream = new ReadableStream<Uint8Array>({
        pull: async (controller) => {
          await new Promise((resolve) => setTimeout(resolve));
          clock.forward(10_000);
          controller.enqueue(new Uint8Array(1));
        },
      });
      const { get, clock } = setUp({ [URL_A]: () => new Response(stream) });
      expect((await failureOf(get())).kind).to.equal('time');
    });

    it('says that an answer broke off', async () => {
      const cause = new TypeError('network error');
      const stream = new ReadableStream<Uint8Array>({
        start: (controller) => controller.enqueue(new Uint8Array(3)),
        pull: (controller) => controller.error(cause),
      });
      const { get } = setUp({ [URL_A]: () => new Response(stream) });
      expect(await failureOf(get())).to.include({ kind: 'network', cause });
    });

    it('tells how far it is, to all who wait', async () => {
      const told: unknown[] = [];
      const { get } = setUp({ [URL_A]: () => new Response('12345', { headers: { 'content-length': '5' } }) });
      const onProgress = (progress: unknown) => told.push(progress);
      await Promise.all([get(URL_A, { onProgress }), get(URL_A, { onProgress })]);
      expect(told).to.deep.equal([
        { bytes: 5, of: 5 },
        { bytes: 5, of: 5 },
      ]);
    });
  });

  describe('asking again', () => {
    for (const status of [429, 502, 503, 504]) {
      it(`tries ${status} twice more, after a while`, async () => {
        const { get, server, clock } = setUp({ [URL_A]: statuses(status) });
        const failing = failureOf(get());
        for (const times of [1, 2]) {
          await until(() => clock.waits.includes([1000, 3000][times - 1]!));
          expect(server.requests).to.have.length(times);
          clock.forward(3000);
        }
        expect(await failing).to.include({ kind: 'http', status });
        expect(server.requests).to.have.length(3);
      });
    }

    for (const status of [400, 401, 403, 404, 410, 413, 500, 501]) {
      it(`does not try ${status} again`, async () => {
        const { get, server } = setUp({ [URL_A]: statuses(status) });
        expect(await failureOf(get())).to.include({ kind: 'http', status });
        expect(server.requests).to.have.length(1);
      });
    }

    it('does not try again what has no answer at all', async () => {
      const cause = new TypeError('Failed to fetch');
      const { get, server } = setUp({ [URL_A]: cause });
      expect(await failureOf(get())).to.include({ kind: 'network', cause });
      expect(server.requests).to.have.length(1);
    });

    it('waits as long as the server says', async () => {
      const { get, clock } = setUp({ [URL_A]: statuses([503, { 'retry-after': '7' }], 200) });
      const answer = get();
      await until(() => clock.waits.includes(7000));
      clock.forward(7000);
      expect(await answer).to.equal('fine');
    });

    it('reads a date when to come back', async () => {
      const date = new Date(1_000_000 + 4000).toUTCString();
      const { get, clock } = setUp({ [URL_A]: statuses([503, { 'retry-after': date }], 200) });
      const answer = get();
      await until(() => clock.waits.includes(4000));
      clock.forward(4000);
      expect(await answer).to.equal('fine');
    });

    it('does not come back to a server that wants to be left alone for long', async () => {
      const { get, server } = setUp({ [URL_A]: statuses([429, { 'retry-after': '3600' }]) });
      expect(await failureOf(get())).to.include({ kind: 'http', status: 429 });
      expect(server.requests).to.have.length(1);
    });

    it('stops waiting when nobody wants it any more', async () => {
      const controller = new AbortController();
      const { get, clock, server } = setUp({ [URL_A]: statuses(503) });
      const failing = failureOf(get(URL_A, { signal: controller.signal }));
      await until(() => clock.waits.includes(1000));
      controller.abort();
      expect((await failing).name).to.equal('AbortError');
      clock.forward(5000);
      expect(server.requests).to.have.length(1);
    });
  });

  it('makes of a refusal what its reader makes of it', async () => {
    const { get } = setUp({ [URL_A]: new Response('{"label":"too many cells"}', { status: 413 }) });
    const seen: unknown[] = [];
    const error = await failureOf(
      get(URL_A, {
        refusal: (...told) => {
          seen.push(told);
          return undefined;
        },
      }),
    );
    expect(error).to.include({ kind: 'http', status: 413 });
    expect(seen).to.deep.equal([[413, '{"label":"too many cells"}', URL_A]]);
  });

  it('gives what a decoder throws the address, and makes a DataError of anything else', async () => {
    const { client } = setUp({ [URL_A]: () => new Response('a') });
    const cause = new RangeError('bug');
    const decode = () => {
      throw cause;
    };
    expect(await failureOf(client.get(URL_A, decode, { as: 'x' }))).to.include({ kind: 'format', cause, url: URL_A });
  });
});
