// Writes anew what is read in each walk, or in those that the command line names: read it before you commit it.
import { mkdir, writeFile } from 'node:fs/promises';
import { goldenOf } from './golden.mjs';
import { openStage, serveStories, TODAY } from './stage.mjs';
import { walk } from './walk.mjs';
import { WALKS } from './walks.mjs';

const wanted = process.argv.slice(2);
const server = await serveStories();
const stage = await openStage(server.origin, TODAY);
try {
  for (const [name, each] of Object.entries(WALKS)) {
    if (wanted.length && !wanted.some((word) => name.includes(word))) continue;
    const lines = await walk(stage, each);
    await mkdir(new URL('.', goldenOf(name)), { recursive: true });
    await writeFile(goldenOf(name), `${lines.join('\n')}\n`);
    console.log(`${name}: ${lines.length} lines`);
  }
} finally {
  await stage.stop();
  await server.stop();
}
