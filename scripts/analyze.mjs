// Makes custom-elements.json from the docstrings, and of it the list of attributes that the WordPress plugin has. With
// `--check` only says whether those that are there are in step.
import { spawnSync } from 'node:child_process';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { ROOT } from './files.mjs';

const MANIFEST = `${ROOT}custom-elements.json`;
const PLUGIN = `${ROOT}integrations/wordpress/s3-widgets/widgets.json`;
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
const elements = made.modules.flatMap(({ declarations = [] }) => declarations.filter(({ tagName }) => tagName));

/** The kind of a value that somebody types into a form. */
const kindOf = ({ type: { text: types } }) => ['boolean', 'number'].find((kind) => types.startsWith(kind)) ?? 'string';
const entryOf = (attribute) => ({ type: kindOf(attribute), help: attribute.description.replaceAll('`', '') });
const widgets = Object.fromEntries(
  elements.map(({ tagName, attributes }) => [
    tagName,
    Object.fromEntries(attributes.map((attribute) => [attribute.name, entryOf(attribute)])),
  ]),
);

const files = [
  [MANIFEST, text],
  [PLUGIN, `${JSON.stringify(widgets, null, 2)}\n`],
];
if (process.argv.includes('--check')) {
  const there = await Promise.all(files.map(([path]) => readFile(path, 'utf8').catch(() => '')));
  const inStep = files.every(([, wanted], index) => wanted === there[index]);
  if (!inStep) console.error('custom-elements.json is out of step with the docstrings: npm run analyze');
  process.exitCode = inStep ? 0 : 1;
} else {
  for (const [path, wanted] of files) await writeFile(path, wanted);
  console.log(`custom-elements.json: ${Object.keys(widgets).join(', ')}`);
}
