// Writes the version of package.json into src/widget/version.ts; with --check, says whether it is there.
import { readFile, writeFile } from 'node:fs/promises';
import { ROOT } from './files.mjs';

const file = `${ROOT}src/widget/version.ts`;
const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
const text = `// Written by scripts/version.mjs, never edited.
/** The version of this copy of the library. */
export const VERSION = '${version}';
/** What a tag ends with that only this major version answers to. */
export const MAJOR = '-v${parseInt(version)}';
`;
if (!process.argv.includes('--check')) await writeFile(file, text);
else if ((await readFile(file, 'utf8')) !== text)
  throw new Error('src/widget/version.ts is old: node scripts/version.mjs');
