/** What a fake server answers with; a function to count or to change its mind. */
export type FakeAnswer = BodyInit | Response | Error | ((request: Request) => Response | Promise<Response>);

export interface FakeRequest {
  readonly url: string;
  readonly init: RequestInit;
}

export interface FakeServer {
  readonly fetch: typeof globalThis.fetch;
  /** Every request so far. */
  readonly requests: readonly FakeRequest[];
}

/** Answers by address, without a network; 404 for all others. An aborted request is rejected as a browser does. */
export function fakeServer(answers: Readonly<Record<string, FakeAnswer>>): FakeServer {
  const requests: FakeRequest[] = [];
  const fetch: typeof globalThis.fetch = async (input, init = {}) => {
    const url = input instanceof Request ? input.url : `${input}`;
    requests.push({ url, init });
    const { signal } = init;
    signal?.throwIfAborted();
    const answer = answers[url] ?? answers[url.split('?')[0]!];
    if (answer === undefined) return new Response('Not here', { status: 404 });
    if (answer instanceof Error) throw answer;
    if (answer instanceof Response) return answer.clone();
    if (typeof answer !== 'function') return new Response(answer);
    return Promise.race([answer(new Request(url)), aborted(signal)]);
  };
  return { fetch, requests };
}

function aborted(signal: AbortSignal | null | undefined): Promise<never> {
  return new Promise((_resolve, reject) => {
    signal?.addEventListener('abort', () => reject(signal.reason as Error));
  });
}

/** The page asks a fake server from now on, until the function is called that this returns. */
export function installFakeServer(answers: Readonly<Record<string, FakeAnswer>>): FakeServer & { remove(): void } {
  const real = globalThis.fetch;
  const server = fakeServer(answers);
  globalThis.fetch = server.fetch;
  return {
    ...server,
    remove: () => {
      globalThis.fetch = real;
    },
  };
}
