// Measures the built element against raw d3, interleaved in one run: node bench/run.mjs [rounds]
// Prints main-thread CPU in ms, what is left after mounting and unmounting, and the ratios. What each line means and
// what it must reach stands in README.md.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { BROWSER_ARGS, ensureBrowser } from '../scripts/browser.mjs';
import { ROOT } from '../scripts/files.mjs';
import { serve } from '../scripts/serve.mjs';

const ROUNDS = Number(process.argv[2] ?? 7);
const CYCLES = 200;
const VIEWPORT = { width: 1000, height: 800 };
/** Time in ms that a page is left alone before its load counts as done. */
const REST = 120;

const pageWith = (script) => `<!doctype html><html lang="en"><title>Bench</title>
<style>body { margin: 0; font: 16px/1.3 sans-serif } main { width: 800px }</style>
<script type="module" src="/bench/page.js"></script>
${script ? `<script type="module" src="${script}"></script>` : ''}
<main></main></html>`;

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

async function bundle(folder) {
  await build({
    configFile: false,
    root: ROOT,
    logLevel: 'warn',
    build: {
      outDir: folder,
      emptyOutDir: true,
      copyPublicDir: false,
      lib: { entry: `${ROOT}bench/raw-d3.js`, formats: ['es'], fileName: () => 'raw-d3.js' },
    },
  });
}

/** Opens a contestant's page, lets `work` use it, and closes it. */
async function onPage(browser, address, work) {
  const context = await browser.newContext({ viewport: VIEWPORT });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.goto(address);
    await page.evaluate(() => globalThis.bench);
    const metrics = async () => {
      const answer = await session.send('Performance.getMetrics');
      return Object.fromEntries(answer.metrics.map(({ name, value }) => [name, value]));
    };
    return await work(page, metrics, session);
  } finally {
    await context.close();
  }
}

const cpuOf = async (metrics) => (await metrics()).ThreadTime * 1000;
const mount = (page, count, elements) =>
  page.evaluate(([count, elements]) => globalThis.bench.mount(count, elements), [count, elements]);

async function load(page, metrics) {
  await mount(page, 30);
  await wait(REST);
  return { load: await cpuOf(metrics) };
}

async function twenty(page, metrics) {
  await mount(page, 10, 20);
  return { twenty: await cpuOf(metrics), task: await page.evaluate(() => globalThis.bench.longestTask()) };
}

/** CPU of one of several updates: one right after the other, or each followed by `rest` ms in which nothing happens. */
async function updates(page, metrics, count, times, rest = 0) {
  const update = async (variant) => {
    await page.evaluate(([count, variant]) => globalThis.bench.update(count, variant), [count, variant]);
    await wait(rest);
  };
  for (let variant = 1; variant <= 3; variant++) await update(variant);
  const before = await cpuOf(metrics);
  for (let variant = 4; variant < 4 + times; variant++) await update(variant);
  return ((await cpuOf(metrics)) - before) / times;
}

async function update(page, metrics) {
  await mount(page, 30);
  return {
    update: await updates(page, metrics, 30, 20),
    rested: await updates(page, metrics, 30, 3, 800),
  };
}

async function large(page, metrics) {
  const result = {};
  await mount(page, 1);
  for (const count of [300, 1500]) {
    await page.evaluate(() => document.querySelector('main').replaceChildren());
    const before = await cpuOf(metrics);
    await mount(page, count);
    result[`first${count}`] = (await cpuOf(metrics)) - before;
    result[`update${count}`] = await updates(page, metrics, count, 3);
  }
  return result;
}

async function leak(page, metrics, session) {
  const state = async () => {
    for (let time = 0; time < 3; time++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { Nodes, JSEventListeners } = await metrics();
    return { Nodes, JSEventListeners, usedSize };
  };
  await page.evaluate(() => globalThis.bench.cycles(20));
  const before = await state();
  await page.evaluate((cycles) => globalThis.bench.cycles(cycles), CYCLES);
  const after = await state();
  return {
    nodes: after.Nodes - before.Nodes,
    listeners: after.JSEventListeners - before.JSEventListeners,
    bytes: Math.round((after.usedSize - before.usedSize) / CYCLES),
  };
}

/** Medians of what was measured in all rounds. */
async function measure(browser, origin) {
  const found = { empty: {}, d3: {}, ours: {} };
  const names = Object.keys(found);
  for (let round = 0; round < ROUNDS; round++) {
    for (const work of [load, twenty, update, large, leak]) {
      if (work === leak && round) continue;
      for (const [index] of names.entries()) {
        const name = names[(index + round) % names.length];
        if (name === 'empty' && work !== load && work !== twenty) continue;
        const values = await onPage(browser, `${origin}/${name}`, work);
        for (const [key, value] of Object.entries(values)) (found[name][key] ??= []).push(value);
      }
    }
    console.log(`round ${round + 1} of ${ROUNDS}`);
  }
  return Object.fromEntries(
    names.map((name) => [
      name,
      Object.fromEntries(Object.entries(found[name]).map(([key, values]) => [key, median(values)])),
    ]),
  );
}

function print({ empty, d3, ours }) {
  const line = (label, key, most, base = 0) => {
    const [reference, own] = [d3[key] - base, ours[key] - base];
    const limit = most ? `at most ${most}` : '';
    console.log(
      [label.padEnd(44), reference.toFixed(1).padStart(8), own.toFixed(1).padStart(8)].join(' '),
      (own / reference).toFixed(2).padStart(7),
      ` ${limit}`,
    );
  };
  console.log(`\n${''.padEnd(44)}   raw d3     ours   ratio`);
  line('load, ms without an empty page', 'load', 1.2, empty.load);
  line('update, ms', 'update', 1);
  line('update and all rows out of sight, ms', 'rested');
  line('20 elements, ms without an empty page', 'twenty', 1.5, empty.twenty);
  line('20 elements, longest task, ms', 'task');
  for (const count of [300, 1500]) {
    line(`${count} regions, first, ms`, `first${count}`, count === 1500 ? 0.6 : undefined);
    line(`${count} regions, update, ms`, `update${count}`, count === 1500 ? 0.6 : undefined);
  }
  for (const [key, label] of [
    ['nodes', 'nodes'],
    ['listeners', 'listeners'],
  ])
    console.log(
      `${label} left after ${CYCLES} cycles`.padEnd(44),
      String(d3[key]).padStart(8),
      String(ours[key]).padStart(8),
    );
  console.log('bytes of heap left per cycle'.padEnd(44), String(d3.bytes).padStart(8), String(ours.bytes).padStart(8));
}

const folder = await mkdtemp(join(tmpdir(), 'bench-'));
await bundle(folder);
const server = await serve({
  folders: { '/bench/': `${ROOT}bench/`, '/cdn/': `${ROOT}cdn/`, '/built/': folder },
  pages: { '/empty': pageWith(), '/d3': pageWith('/built/raw-d3.js'), '/ours': pageWith('/bench/adapter.js') },
});
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: BROWSER_ARGS });
try {
  print(await measure(browser, server.origin));
} finally {
  await browser.close();
  await server.stop();
  await rm(folder, { recursive: true });
}
