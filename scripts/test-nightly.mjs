/** Reads 100 000 hostile inputs, or as many as the first argument says: `npm run test:nightly -- 500000`. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const count = Number(process.argv[2] ?? 100_000);
const first = Number(process.argv[3] ?? Math.floor(Date.now() / 1000));
const outDir = await mkdtemp(join(tmpdir(), 's3-nightly-'));
try {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: 'src/sources/formats/hostile.fixture.ts',
      outDir,
      rollupOptions: { output: { entryFileNames: 'hostile.mjs' } },
    },
  });
  const { faultOf } = await import(pathToFileURL(join(outDir, 'hostile.mjs')).href);
  const start = performance.now();
  let faults = 0;
  for (let seed = first; seed < first + count; seed++) {
    const fault = await faultOf(seed);
    if (!fault) continue;
    console.info(`seed ${seed}: ${fault}`);
    faults++;
  }
  console.info(
    `${count} inputs from seed ${first}: ${faults} faults, ${Math.round((performance.now() - start) / 1000)} s`,
  );
  process.exitCode = faults ? 1 : 0;
} finally {
  await rm(outDir, { recursive: true });
}
