// Makes a bundle of all stories without Storybook, with the plugins of the bundle in cdn/.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../files.mjs';
import { ownPolicy } from '../own-policy.mjs';

/** Folder of `stories.js`. */
export async function bundleStories() {
  const folder = join(await mkdtemp(join(tmpdir(), 's3-stories-')), '/');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [ownPolicy()],
    build: {
      outDir: folder,
      target: 'es2022',
      minify: false,
      lib: { entry: { stories: `${ROOT}scripts/test-build/stories-page.mjs` }, formats: ['es'] },
    },
  });
  return folder;
}
