// A server that answers wrongly, in whatever way its address asks for, until it is told to be well.
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const CSV = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json';
/** So much that nobody reads to the end. */
const BOMB_BYTES = 200_000_000;
const REFUSAL = {
  error: [{ status: 413, id: 413, label: 'EXTRACTION_TOO_BIG: The requested extraction is too big' }],
};

/** 200 MB of zeros, in a few hundred kB. */
const bomb = promisify(gzip)(Buffer.alloc(BOMB_BYTES), { level: 1 });

/** By name, what goes wrong: gets the good answer, as `{ type, body }`, and what was asked before. */
const FAULTS = {
  slow: (response, { type, body }) => {
    const half = body.length >> 1;
    response.writeHead(200, { 'content-type': type }).write(body.slice(0, half));
    setTimeout(() => response.end(body.slice(half)), 700);
  },
  silent: (response, { type, body }) => {
    response.writeHead(200, { 'content-type': type }).write(body.slice(0, body.length >> 1));
  },
  cut: (response, { type, body }) => {
    response.writeHead(200, { 'content-type': type, 'content-length': body.length });
    response.write(body.slice(0, body.length >> 1), () => setTimeout(() => response.destroy(), 20));
  },
  half: (response, { type, body }) =>
    response.writeHead(200, { 'content-type': type }).end(body.slice(0, body.length >> 1)),
  type: (response, { body }) => response.writeHead(200, { 'content-type': 'image/png' }).end(body),
  redirect: (response, _, { url }) => {
    url.pathname = url.pathname.replace('redirect', 'good');
    response.writeHead(302, { location: url.href }).end();
  },
  circle: (response, _, { url }) => response.writeHead(302, { location: url.href }).end(),
  gone: (response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>'),
  broken: (response) => response.writeHead(500, { 'content-type': 'text/plain' }).end('Oops'),
  toomuch: (response) => response.writeHead(413, { 'content-type': JSON_TYPE }).end(JSON.stringify(REFUSAL)),
  cors: (response, { type, body }) => {
    response.removeHeader('access-control-allow-origin');
    response.writeHead(200, { 'content-type': type }).end(body);
  },
  page: (response, { type }) =>
    response.writeHead(200, { 'content-type': type }).end('<!doctype html><html><body>Log in</body></html>'),
  endless: (response, { type, body }) => {
    response.writeHead(200, { 'content-type': type });
    const rows = Buffer.alloc(65_536, body);
    const more = () => {
      while (!response.destroyed && response.write(rows));
    };
    response.on('drain', more);
    more();
  },
  bomb: async (response, { type }) =>
    response.writeHead(200, { 'content-type': type, 'content-encoding': 'gzip' }).end(await bomb),
  later: (response, { type, body }, { count }) =>
    count > 1
      ? response.writeHead(200, { 'content-type': type }).end(body)
      : response.writeHead(503, { 'retry-after': '1' }).end(),
  muchlater: (response) => response.writeHead(503, { 'retry-after': '3600' }).end(),
};

/** What is right: figures as CSV, as Eurostat answers, and a strategy. Names end with what the address says. */
const GOOD = {
  csv: ({ searchParams }) => ({
    type: CSV,
    body: `region,name,indicator,year,value\nN,North ${searchParams.get('n')},Jobs,2024,1.5\nS,South,Jobs,2024,2.5\n`,
  }),
  api: ({ searchParams }) => {
    const geo = searchParams.getAll('geo');
    const body = {
      version: '2.0',
      class: 'dataset',
      label: `Jobs ${searchParams.get('n')}`,
      source: 'ESTAT',
      updated: '2026-03-18T23:00:00+0100',
      id: ['geo', 'time'],
      size: [geo.length, 1],
      value: geo.map((_, at) => at + 1.5),
      dimension: { geo: { category: { index: geo } }, time: { category: { index: ['2024'] } } },
    };
    return { type: JSON_TYPE, body: JSON.stringify(body) };
  },
  strategy: ({ searchParams }) => ({
    type: JSON_TYPE,
    body: JSON.stringify({
      region: 'ITI1',
      period: '2021-2027',
      lang: 'en',
      priorities: [{ id: 'a', title: { en: `Priority ${searchParams.get('n')}` } }],
    }),
  }),
};

/**
 * Answers `/csv/<fault>?n=<name>`, and so `/api/` and `/strategy/`; `good` is no fault. `mend(name)` makes those of a name
 * well, `count(fault, name)` is how often it was asked for.
 */
export async function startFaultServer() {
  const well = new Set();
  const counts = new Map();
  const server = createServer((request, response) => {
    const url = new URL(request.url, `http://${request.headers.host}`);
    const [, kind, fault] = url.pathname.split('/');
    const name = url.searchParams.get('n');
    const count = (counts.get(`${fault} ${name}`) ?? 0) + 1;
    counts.set(`${fault} ${name}`, count);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-expose-headers', 'retry-after');
    response.setHeader('cache-control', 'no-store');
    const good = GOOD[kind]?.(url);
    const answer = well.has(name) ? undefined : FAULTS[fault];
    if (!good) response.writeHead(404).end();
    else if (answer) answer(response, good, { url, count });
    else response.writeHead(200, { 'content-type': good.type }).end(good.body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    mend: (name) => well.add(name),
    count: (fault, name) => counts.get(`${fault} ${name}`) ?? 0,
    stop: () => (server.closeAllConnections(), new Promise((resolve) => server.close(resolve))),
  };
}
