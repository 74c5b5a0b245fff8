/**
 * Turns data/ into the lazily imported modules of `src/sources/builtin/generated` and prints what each weighs.
 * Fails when one is over its budget. `node scripts/build-data.mjs`
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { buildModules } from './data/modules.mjs';
import { readData } from './data/read.mjs';
import { readStrategies } from './data/strategies.mjs';
import { buildStrategyModules } from './data/strategy-modules.mjs';

const OUTPUT = path.resolve(import.meta.dirname, '../src/sources/builtin/generated');

/** Most bytes after brotli 11: what the first view loads, each series, and the strategies, the steps and their sources of each region. */
const BUDGET = {
  first: 16_000,
  series: 8_000,
  population_1jan: 18_000,
  strategies: 4_000,
  steps: 4_000,
  'step-sources': 4_000,
};

const data = await readData();
const modules = new Map([...buildModules(data), ...buildStrategyModules(await readStrategies(data))]);
const sizes = new Map([...modules].map(([file, text]) => [file, brotliSize(text)]));

for (const folder of ['series', 'strategies', 'steps', 'step-sources'])
  await mkdir(path.join(OUTPUT, folder), { recursive: true });
for (const [file, text] of modules) await writeIfChanged(path.join(OUTPUT, file), text);

const first = sizes.get('regions.ts') + sizes.get('latest.ts');
report('regions + latest', first, BUDGET.first);
for (const [file, size] of sizes) {
  const [, folder, name] = /^(series|strategies|steps|step-sources)\/(.+)\.ts$/.exec(file) ?? [];
  report(`  ${file}`, size, folder ? (BUDGET[name] ?? BUDGET[folder]) : Infinity);
}

function report(label, size, budget) {
  const over = size > budget;
  const limit = budget === Infinity ? '' : ` of ${kilobytes(budget)}`;
  console.info(`${label.padEnd(42)} ${kilobytes(size).padStart(8)}${limit}${over ? '  OVER BUDGET' : ''}`);
  if (over) process.exitCode = 1;
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** Size as a browser gets it: without the comment of the first line. */
function brotliSize(text) {
  const content = Buffer.from(text.slice(text.indexOf('\n') + 1));
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;
}

/** Leaves an unchanged file alone, so that a watching server does not reload. */
async function writeIfChanged(file, text) {
  const old = await readFile(file, 'utf8').catch(() => undefined);
  if (old !== text) await writeFile(file, text);
}
