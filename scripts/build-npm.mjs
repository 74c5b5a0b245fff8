// Makes dist/: an ES module per source module, the command line with its types and source map, and the data that editors read.
import { spawnSync } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { filesBelow, ROOT } from './files.mjs';

await rm(`${ROOT}dist`, { recursive: true, force: true });
const tsc = spawnSync(process.execPath, [`${ROOT}node_modules/typescript/bin/tsc`, '-p', 'tsconfig.build.json'], {
  cwd: ROOT,
  stdio: 'inherit',
});
if (tsc.status !== 0) throw new Error('tsc failed');

await import('./analyze.mjs');
const manifest = JSON.parse(await readFile(`${ROOT}custom-elements.json`, 'utf8'));
const { name, version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
const options = { outdir: `${ROOT}dist`, hideLogs: true };
generateVsCodeCustomElementData(manifest, { ...options, cssFileName: null });
generateJetBrainsWebTypes(manifest, { ...options, packageJson: false, packageName: name, version });
console.log(`dist: ${(await filesBelow(`${ROOT}dist`)).length} files`);
