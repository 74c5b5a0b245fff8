// Writes the version of package.json into the files that name it; with --check, says whether it is there.
import { readFile, writeFile } from 'node:fs/promises';
import { ROOT } from './files.mjs';

const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
const source = `// Written by scripts/version.mjs, never edited.
/** The version of this copy of the library. */
export const VERSION = '${version}';
/** What a tag ends with that only this major version answers to. */
export const MAJOR = '-v${parseInt(version)}';
`;

/** By file: what its text becomes. */
const FILES = {
  'src/widget/version.ts': () => source,
  'integrations/wordpress/s3-widgets/s3-widgets.php': (text) => text.replace(/(\* Version:\s+)\S+/, `$1${version}`),
  'integrations/drupal/s3_widgets/s3_widgets.libraries.yml': (text) =>
    text.replaceAll(/(version: |cdn\/)\d[\w.-]*/g, `$1${version}`),
};

for (const [path, write] of Object.entries(FILES)) {
  const before = await readFile(`${ROOT}${path}`, 'utf8');
  const text = write(before);
  if (!process.argv.includes('--check')) await writeFile(`${ROOT}${path}`, text);
  else if (text !== before) throw new Error(`${path} is old: node scripts/version.mjs`);
}
