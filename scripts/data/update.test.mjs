import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { promisify } from 'node:util';
import { answerUrl } from './eurostat.mjs';
import { updateData } from './update.mjs';

const REGIONS = `code,name,level,eu
EU27_2020,EU27,,yes
IT,Italia,0,yes
ITI,Centro (IT),1,yes
ITI1,Toscana,2,yes
ITI2,Umbria,2,yes
`;
const INDICATORS = `id,dataset,filters
gerd,rd_e_gerdreg,freq=A&unit=PC_GDP
gdp,nama_10r_2gdp,freq=A&unit=PPS
`;
const SOURCES = `id,publisher,dataset,retrieved,licence,url,note
old-2022,Eurostat,,2022-03,free,,
`;
const GERD = `region,year,value,flag,source,published_as
IT,2021,1.43,,old-2022,
ITI1,2019,1.61,,old-2022,ITE1
ITI1,2021,1.58,p,old-2022,
ITI2,2021,0.96,,old-2022,
`;
const GDP = `region,year,value,flag,source,published_as
ITI1,2022,38100,,old-2022,
`;
const now = new Date('2026-11-22T10:00:00Z');

/** A dataset of cells `[geo, year, value, flag]` in the shape of Eurostat's answers. */
function dataset(unit, cells) {
  const geo = [...new Set(cells.map(([code]) => code))];
  const time = [...new Set(cells.map(([, year]) => String(year)))].sort();
  const index = (codes) => ({ category: { index: Object.fromEntries(codes.map((code, i) => [code, i])) } });
  const answer = { version: '2.0', class: 'dataset', value: {}, status: {}, id: ['freq', 'unit', 'geo', 'time'] };
  answer.size = [1, 1, geo.length, time.length];
  answer.dimension = { freq: index(['A']), unit: index([unit]), geo: index(geo), time: index(time) };
  for (const [code, year, value, flag] of cells) {
    const position = geo.indexOf(code) * time.length + time.indexOf(String(year));
    if (value !== undefined) answer.value[position] = value;
    if (flag) answer.status[position] = flag;
  }
  return answer;
}

const FRESH = [
  ['IT', 2021, 1.43],
  ['ITI1', 2021, 1.59],
  ['ITI1', 2023, 1.37, 'e'],
  ['ITI2', 2021, undefined, '|C'],
  ['ITZ9', 2023, 9.9],
];
const fresh = () => dataset('PC_GDP', FRESH);
const freshGdp = () => dataset('PPS', [['ITI1', 2023, 39200]]);

describe('data:update', () => {
  let directory;
  let server;
  let base;
  /** Answers a request: an object as JSON, text as it is, a number as a status; a function does it itself. */
  let respond;
  let requests;

  before(async () => {
    server = createServer((request, response) => {
      const url = new URL(request.url, base);
      requests.push(url);
      const answer = respond(url, response);
      if (answer === undefined) return;
      if (typeof answer === 'number') response.writeHead(answer).end(JSON.stringify({ error: [{ status: answer }] }));
      else response.end(typeof answer === 'string' ? answer : JSON.stringify(answer));
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${server.address().port}/data/`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  beforeEach(async () => {
    requests = [];
    directory = await mkdtemp(path.join(tmpdir(), 'data-update-'));
    await mkdir(path.join(directory, 'observations'));
    const files = {
      'regions.csv': REGIONS,
      'indicators.csv': INDICATORS,
      'sources.csv': SOURCES,
      'observations/gerd.csv': GERD,
      'observations/gdp.csv': GDP,
    };
    for (const [file, text] of Object.entries(files)) await writeFile(path.join(directory, file), text);
  });
  afterEach(() => rm(directory, { recursive: true }));

  const update = (options = {}) =>
    updateData({ directory, base, now, only: ['gerd'], retries: 2, wait: 1, ...options });
  const read = (file) => readFile(path.join(directory, file), 'utf8');
  const untouched = async () => {
    assert.equal(await read('observations/gerd.csv'), GERD);
    assert.equal(await read('sources.csv'), SOURCES);
    assert.deepEqual((await readdir(path.join(directory, 'observations'))).sort(), ['gdp.csv', 'gerd.csv']);
    assert.equal((await readdir(directory)).filter((file) => file.endsWith('.tmp')).length, 0);
  };
  const failsAfter = async (count, words, options) => {
    const { updated, failed } = await update(options);
    assert.deepEqual(updated, []);
    assert.equal(failed.length, 1);
    assert.match(failed[0].error.message, words);
    assert.equal(requests.length, count);
    await untouched();
  };

  it('takes new values, flags and the vintage, keeps what is gone and takes out what became confidential', async () => {
    respond = fresh;
    const { updated, failed } = await update();
    assert.deepEqual(failed, []);
    assert.deepEqual(updated, [{ id: 'gerd', added: 1, changed: 2, same: 1, gone: 1, elsewhere: 1 }]);
    assert.equal(
      await read('observations/gerd.csv'),
      `region,year,value,flag,source,published_as
IT,2021,1.43,,rd_e_gerdreg-2026-11,
ITI1,2019,1.61,,old-2022,ITE1
ITI1,2021,1.59,,rd_e_gerdreg-2026-11,
ITI1,2023,1.37,e,rd_e_gerdreg-2026-11,
ITI2,2021,,c,rd_e_gerdreg-2026-11,
`,
    );
    assert.match(await read('sources.csv'), /^rd_e_gerdreg-2026-11,Eurostat,rd_e_gerdreg,2026-11-22,/m);
  });

  it('asks for the dataset with its filters from 2008 on', async () => {
    respond = fresh;
    await update();
    assert.equal(requests.length, 1);
    assert.equal(
      requests[0].pathname + requests[0].search,
      '/data/rd_e_gerdreg?format=JSON&lang=EN&freq=A&unit=PC_GDP&sinceTimePeriod=2008',
    );
  });

  it('says what it does', async () => {
    respond = fresh;
    const lines = [];
    await update({ log: (line) => lines.push(line) });
    assert.match(lines.join('\n'), /1\/1 gerd.*rd_e_gerdreg[^]*1 added, 2 changed, 1 as before, 1 gone/);
  });

  it('changes nothing but the vintage when it is run twice in a day', async () => {
    respond = fresh;
    await update();
    const first = await read('observations/gerd.csv');
    const { updated } = await update();
    assert.equal(await read('observations/gerd.csv'), first);
    assert.equal(updated[0].added + updated[0].changed, 0);
  });

  it('names the day where the month has a vintage of another day', async () => {
    respond = fresh;
    await update();
    respond = () =>
      dataset(
        'PC_GDP',
        FRESH.slice(0, 4).filter(([code]) => code !== 'IT'),
      );
    await update({ now: new Date('2026-11-29T10:00:00Z') });
    const rows = await read('observations/gerd.csv');
    assert.match(rows, /^IT,2021,1.43,,rd_e_gerdreg-2026-11,$/m);
    assert.match(rows, /^ITI1,2023,1.37,e,rd_e_gerdreg-2026-11-29,$/m);
  });

  it('drops a source that no figure names any more', async () => {
    respond = (url) =>
      url.pathname.endsWith('rd_e_gerdreg')
        ? dataset('PC_GDP', [...FRESH, ['ITI1', 2019, 1.61]])
        : dataset('PPS', [['ITI1', 2022, 38100]]);
    await update({ only: [] });
    assert.doesNotMatch(await read('sources.csv'), /old-2022/);
  });

  it('makes a file for an indicator that has none', async () => {
    await rm(path.join(directory, 'observations/gdp.csv'));
    respond = freshGdp;
    await update({ only: ['gdp'] });
    assert.match(await read('observations/gdp.csv'), /^ITI1,2023,39200,,nama_10r_2gdp-2026-11,$/m);
  });

  it('asks by level of region, then by years, where the whole is too much (413)', async () => {
    const byLevel = { aggregate: /^EU/, country: /^..$/, nuts1: /^...$/, nuts2: /^....$/ };
    respond = ({ searchParams }) => {
      const level = searchParams.get('geoLevel');
      const since = Number(searchParams.get('sinceTimePeriod'));
      const until = Number(searchParams.get('untilTimePeriod') ?? 2026);
      if (!level || (level === 'nuts2' && until - since > 9)) return 413;
      return dataset(
        'PC_GDP',
        FRESH.filter(([geo, year]) => byLevel[level].test(geo) && year >= since && year <= until),
      );
    };
    const { updated, failed } = await update();
    assert.deepEqual(failed, []);
    assert.deepEqual(updated, [{ id: 'gerd', added: 1, changed: 2, same: 1, gone: 1, elsewhere: 1 }]);
    assert.deepEqual(
      requests.map(({ searchParams }) => [searchParams.get('geoLevel'), searchParams.get('sinceTimePeriod')].join(' ')),
      [' 2008', 'aggregate 2008', 'country 2008', 'nuts1 2008', 'nuts2 2008', 'nuts2 2008', 'nuts2 2018'],
    );
  });

  it('understands a 413 that comes with status 200', async () => {
    respond = ({ searchParams }) =>
      searchParams.get('geoLevel') ? fresh() : { warning: [{ status: 413, label: 'too big' }] };
    const { failed } = await update();
    assert.match(failed[0]?.error.message ?? '', /two figures of IT in 2021/);
    await untouched();
  });

  it('leaves the file alone when it stays too much', async () => {
    respond = ({ searchParams }) =>
      searchParams.get('geoLevel') === 'nuts2' ? 413 : searchParams.get('geoLevel') ? fresh() : 413;
    const { failed } = await update();
    assert.match(failed[0].error.message, /413/);
    await untouched();
  });

  it('tries again after a fault of the server', async () => {
    respond = () => (requests.length < 3 ? 500 : fresh());
    const { failed } = await update();
    assert.deepEqual(failed, []);
    assert.equal(requests.length, 3);
  });

  for (const [fault, words, answer, count = 3] of [
    ['status 500', /500/, () => 500],
    ['status 404, without trying again', /404/, () => 404, 1],
    ['truncated JSON', /not complete JSON/, () => JSON.stringify(fresh()).slice(0, -20)],
    ['HTML with status 200', /not complete JSON/, () => '<!doctype html><title>Maintenance</title>'],
    ['an empty body', /not complete JSON/, () => ''],
    ['an empty dataset', /no figure of our regions/, () => dataset('PC_GDP', []), 1],
    ['another unit', /"unit" is EUR/, () => dataset('EUR', FRESH), 1],
    ['figures of few regions', /1 regions only, we have 3/, () => dataset('PC_GDP', [['ITI1', 2023, 1.37]]), 1],
    [
      'a connection that breaks off',
      /terminated|fetch failed/,
      (url, response) => {
        response.writeHead(200, { 'content-length': '9999' });
        response.write('{"class":"dataset"', () => response.destroy());
      },
    ],
  ]) {
    it(`leaves the file as it was after ${fault}`, async () => {
      respond = answer;
      await failsAfter(count, words);
    });
  }

  it('leaves the file as it was when nothing comes in time, nor the rest of it', async () => {
    respond = (url, response) => {
      if (requests.length > 1) response.write('{"class":');
    };
    await failsAfter(2, /timeout/i, { timeout: 100, retries: 1 });
  });

  it('renews the other indicators when one fails', async () => {
    respond = (url) => (url.pathname.endsWith('rd_e_gerdreg') ? 500 : freshGdp());
    const { updated, failed } = await update({ only: [] });
    assert.deepEqual(
      failed.map(({ id }) => id),
      ['gerd'],
    );
    assert.deepEqual(updated, [{ id: 'gdp', added: 1, changed: 0, same: 0, gone: 1, elsewhere: 0 }]);
    assert.equal(await read('observations/gerd.csv'), GERD);
    assert.match(
      await read('observations/gdp.csv'),
      /^ITI1,2022,38100,,old-2022,\nITI1,2023,39200,,nama_10r_2gdp-2026-11,$/m,
    );
  });

  it('ends with status 1 and the name of what could not be renewed, run as a command', async () => {
    respond = () => 500;
    const script = path.resolve(import.meta.dirname, '../data-update.mjs');
    const args = ['--base', base, '--directory', directory, '--only', 'gerd', '--retries', '0'];
    await assert.rejects(promisify(execFile)(process.execPath, [script, ...args]), ({ code, stdout, stderr }) => {
      assert.equal(code, 1);
      assert.match(stdout, /1\/1 gerd/);
      assert.match(stderr, /Not renewed[^]*gerd: status 500/);
      return true;
    });
    await untouched();
  });

  it('refuses an indicator that is not in the list', async () => {
    await assert.rejects(update({ only: ['none'] }), RangeError);
  });
});

describe('answerUrl', () => {
  it('puts what is asked for into the address', () => {
    const request = { dataset: 'x', filters: 'unit=A&sex=T', since: 2008, until: 2016, level: 'nuts2' };
    assert.equal(
      answerUrl(request, 'https://example.org/data').href,
      'https://example.org/data/x?format=JSON&lang=EN&unit=A&sex=T&sinceTimePeriod=2008&untilTimePeriod=2016&geoLevel=nuts2',
    );
  });
});
