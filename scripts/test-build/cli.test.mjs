// The command line as it is published, on files and on a local server.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { ROOT } from '../files.mjs';

let folder;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 's3-widgets-'));
});
after(() => rm(folder, { recursive: true }));

const run = (...args) =>
  new Promise((resolve) => {
    execFile(process.execPath, [`${ROOT}dist/cli/index.js`, ...args], (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, stdout, stderr }),
    );
  });

const CSV =
  'geo,indicator,year,value,flag\nITI1,Jobs,2023,1.5,p\nFR81,Jobs,2023,2,\nUKM2,Jobs,2023,3,\nX9,Jobs,2023,many,\n';

test('says what is in a file and how to embed it', async () => {
  const file = join(folder, 'jobs.csv');
  await writeFile(file, CSV);
  const { code, stdout } = await run('check', file);
  assert.equal(code, 0, stdout);
  assert.match(stdout, /^Read as {7}csv$/m);
  assert.match(stdout, /Regions {7}4: ITI1, FR81, UKM2, X9/);
  assert.match(stdout, /Indicators {4}1: Jobs/);
  assert.match(stdout, /Flags {9}p provisional/);
  assert.match(stdout, /Recoded {7}1: FR81 → FRJ1/);
  assert.match(stdout, /Not comparable {2}1: UKM2/);
  assert.match(stdout, /Not NUTS 2024 1: X9/);
  assert.match(stdout, /Unreadable {4}1\n.*5.*many/);
  assert.match(stdout, /<s3-region-compare regions="ITI1 FRJ1 X9" src="jobs.csv"><\/s3-region-compare>/);
});

test('reads what a server answers, and says its status', async () => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/jobs' ? 200 : 404, { 'content-type': 'text/csv' }).end(CSV);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${server.address().port}`;
  try {
    const found = await run('check', `${origin}/jobs`);
    assert.equal(found.code, 0, found.stderr);
    assert.match(found.stdout, new RegExp(`src="${origin}/jobs"`));
    const gone = await run('check', `${origin}/gone`);
    assert.equal(gone.code, 1);
    assert.match(gone.stderr, /answered 404/);
  } finally {
    server.close();
  }
});

test('says why a file is no figures, and what is wrong with the arguments', async () => {
  const file = join(folder, 'page.html');
  await writeFile(file, '<!doctype html><title>Log in</title>');
  const page = await run('check', file);
  assert.equal(page.code, 1);
  assert.match(page.stderr, /a web page/);
  assert.equal((await run('check')).code, 2);
  assert.equal((await run('check', file, '--format', 'xls')).code, 2);
  assert.match((await run('check', join(folder, 'none.csv'))).stderr, /no such file/);
  assert.equal((await run('mend')).code, 2);
  assert.match((await run('check')).stderr, /check FILE-OR-URL/);
});
