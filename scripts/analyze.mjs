// Makes custom-elements.json from the docstrings. With `--check` only says whether the one that is there is in step.
import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { ROOT } from './files.mjs';

const MANIFEST = `${ROOT}custom-elements.json`;
const OUT = 'node_modules/.cache/manifest';

const cli = `${ROOT}node_modules/@custom-elements-manifest/analyzer/cem.js`;
const config = 'custom-elements-manifest.config.mjs';
const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [cli, 'analyze', '--quiet', '--config', config, '--outdir', OUT],
  {
    cwd: ROOT,
    encoding: 'utf8',
  },
);
if (status !== 0) throw new Error(`The manifest could not be made:\n${stdout}${stderr}`);

const made = JSON.parse(await readFile(`${ROOT}${OUT}/custom-elements.json`, 'utf8'));
await rm(`${ROOT}${OUT}`, { recursive: true });
const text = `${JSON.stringify(made, null, 2)}\n`;
const names = made.modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []));

if (process.argv.includes('--check')) {
  const inStep = text === (await readFile(MANIFEST, 'utf8').catch(() => ''));
  if (!inStep) console.error('custom-elements.json is out of step with the docstrings: npm run analyze');
  process.exitCode = inStep ? 0 : 1;
} else {
  await writeFile(MANIFEST, text);
  console.log(`custom-elements.json: ${names.join(', ')}`);
}
