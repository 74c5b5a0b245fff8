/**
 * Asks Eurostat for the figures of data/ and renews its files. `npm run data:update -- [--only id,id] [--base URL]`
 * `--base` (or S3_EUROSTAT_BASE) is the address of the dissemination API up to `/data/`.
 * Ends with status 1 when an indicator could not be renewed; its file is then as it was.
 */
import { parseArgs } from 'node:util';
import { BASE } from './data/eurostat.mjs';
import { DATA } from './data/read.mjs';
import { updateData } from './data/update.mjs';

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: process.env.S3_EUROSTAT_BASE ?? BASE },
    directory: { type: 'string', default: DATA },
    only: { type: 'string', default: '' },
    timeout: { type: 'string', default: '60' },
    retries: { type: 'string', default: '3' },
    wait: { type: 'string', default: '2' },
  },
});

const { updated, failed } = await updateData({
  base: values.base,
  directory: values.directory,
  only: values.only.split(/[\s,]+/).filter(Boolean),
  timeout: Number(values.timeout) * 1000,
  retries: Number(values.retries),
  wait: Number(values.wait) * 1000,
  log: (line) => console.info(line),
});

console.info('');
console.table(Object.fromEntries(updated.map(({ id, ...count }) => [id, count])));
if (failed.length) {
  console.error(
    `Not renewed (files left as they were):\n${failed.map(({ id, error }) => `  ${id}: ${error.message}`).join('\n')}`,
  );
  process.exitCode = 1;
} else {
  console.info('All renewed. Look at the difference, then run "npm run data:build".');
}
