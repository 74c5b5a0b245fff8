/**
 * Times the decoders beside papaparse and jsonstat-toolkit in one run, in turns, by the CPU time of the process:
 * `node bench/decode.mjs [rounds]`. Small inputs get ten times the rounds, the first half of them to warm up.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import JSONstat from 'jsonstat-toolkit';
import { build } from 'vite';

const Papa = createRequire(import.meta.url)('papaparse');
const rounds = Number(process.argv[2] ?? 9);
const encoder = new TextEncoder();

const outDir = await mkdtemp(join(tmpdir(), 's3-bench-'));
await build({
  configFile: false,
  logLevel: 'error',
  build: { ssr: 'src/sources/formats/decode.ts', outDir, rollupOptions: { output: { entryFileNames: 'decode.mjs' } } },
});
const { decodeFigures } = await import(pathToFileURL(join(outDir, 'decode.mjs')).href);
await rm(outDir, { recursive: true });

const csv = sdmxCsv(30_000_000);
const csvBytes = encoder.encode(csv);
const stat = JSON.stringify(jsonStat(400, 50));
const statBytes = encoder.encode(stat);

await compare('SDMX-CSV with labels', csvBytes.length, {
  ours: () => decodeFigures([csvBytes]),
  papaparse: () => Papa.parse(new TextDecoder().decode(csvBytes)),
});
await compare('JSON-stat, 20 000 cells', statBytes.length, {
  ours: () => decodeFigures([statBytes]),
  'jsonstat-toolkit': () => JSONstat(JSON.parse(new TextDecoder().decode(statBytes))).toTable({ type: 'arrobj' }),
});
await longestWork(sdmxCsv(50_000_000));

async function compare(what, bytes, contestants) {
  const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
  const isSmall = bytes < 5_000_000;
  const all = isSmall ? rounds * 10 : rounds;
  for (let round = 0; round < all; round++) {
    for (const [name, run] of Object.entries(contestants)) {
      const start = process.cpuUsage();
      await run();
      const { user, system } = process.cpuUsage(start);
      times[name].push((user + system) / 1000);
    }
  }
  const warm = Object.entries(times).map(([name, each]) => [name, isSmall ? each.slice(all / 2) : each]);
  const [[, ours], [peer, theirs]] = warm.map(([name, each]) => [name, median(each)]);
  const [best, theirBest] = warm.map(([, each]) => Math.min(...each).toFixed(1));
  const rate = (bytes / 1e6 / (ours / 1000)).toFixed(0);
  console.info(
    `${what}: ${ours.toFixed(1)} ms of CPU, at best ${best} (${rate} MB/s); ${peer} ${theirs.toFixed(1)} ms, at best ${theirBest}; ratio ${(ours / theirs).toFixed(2)}`,
  );
}

/** The longest work between two rests, in ms of CPU. */
async function longestWork(text) {
  const bytes = encoder.encode(text);
  let longest = 0;
  let since = process.cpuUsage();
  await decodeFigures([bytes], {
    pause: async () => {
      const { user, system } = process.cpuUsage(since);
      longest = Math.max(longest, (user + system) / 1000);
      await new Promise((resolve) => setImmediate(resolve));
      since = process.cpuUsage();
    },
  });
  console.info(
    `${(bytes.length / 1e6).toFixed(0)} MB of CSV: at most ${longest.toFixed(0)} ms of CPU between two rests`,
  );
}

function median(all) {
  return [...all].sort((a, b) => a - b)[all.length >> 1];
}

function sdmxCsv(size) {
  const head =
    'STRUCTURE,STRUCTURE_ID,STRUCTURE_NAME,freq,Time frequency,sectperf,Sector of performance,unit,Unit of measure,geo,Geopolitical entity (reporting),TIME_PERIOD,Time,OBS_VALUE,Observation value,OBS_FLAG,Observation status (Flag) V2 structure,CONF_STATUS,Confidentiality status (flag)';
  const rows = [head];
  for (let length = head.length, at = 0; length < size; at++) {
    const region = Math.floor(at / 12);
    const flag = at % 9 ? ',' : 'b,break in time series';
    const row = `dataflow,ESTAT:TGS00042(1.0),Intramural R&D expenditure (GERD) by NUTS 2 region,A,Annual,TOTAL,All sectors,PC_GDP,Percentage of gross domestic product (GDP),R${region},Région ${region},${2013 + (at % 12)},,${(at % 977) / 100},,${flag},,`;
    rows.push(row);
    length += row.length + 1;
  }
  return rows.join('\n');
}

function jsonStat(regions, years) {
  const index = (prefix, count, from = 0) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`${prefix}${from + at}`, at]));
  const cells = regions * years;
  return {
    version: '2.0',
    class: 'dataset',
    id: ['freq', 'unit', 'geo', 'time'],
    size: [1, 1, regions, years],
    value: Object.fromEntries(Array.from({ length: cells }, (_, at) => [at, (at % 977) / 100])),
    status: Object.fromEntries(Array.from({ length: cells / 10 }, (_, at) => [at * 10, 'p'])),
    dimension: {
      freq: { category: { index: { A: 0 } } },
      unit: { category: { index: { PC: 0 } } },
      geo: { category: { index: index('R', regions) } },
      time: { category: { index: index('', years, 1970) } },
    },
  };
}
