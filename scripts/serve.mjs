// A small static server for measuring and testing the built bundle.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
};

/**
 * Serves folders (`{ '/cdn/': path }`, with their `index.html`) and pages (`{ '/': html }`) on a free port of this machine. `headers` go with
 * every answer; `?delay=3000` on an address holds the answer back for so many milliseconds.
 */
export async function serve({ folders = {}, pages = {}, headers = {} }) {
  const server = createServer(async (request, response) => {
    const url = new URL(request.url, 'http://localhost');
    await wait(Number(url.searchParams.get('delay') ?? 0));
    const answer = await find(url.pathname);
    const type = TYPES[extname(url.pathname) || '.html'] ?? 'application/octet-stream';
    response.writeHead(answer ? 200 : 404, { 'content-type': type, 'access-control-allow-origin': '*', ...headers });
    response.end(answer);
  });

  async function find(path) {
    if (path in pages) return pages[path];
    if (path === '/favicon.ico') return 'none';
    const prefix = Object.keys(folders).find((start) => path.startsWith(start));
    if (!prefix) return undefined;
    const file = join(folders[prefix], normalize(path.slice(prefix.length)));
    return readFile(file).catch(() => readFile(join(file, 'index.html')).catch(() => undefined));
  }

  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const stop = () => (server.closeAllConnections(), new Promise((resolve) => server.close(resolve)));
  return { origin: `http://127.0.0.1:${server.address().port}`, pages, stop };
}
