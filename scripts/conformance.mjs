// Prints the report of conformance with sentences for accessibility statements; `--out=file.md` writes it.
import { readFile, writeFile } from 'node:fs/promises';
import { report } from './conformance/report.mjs';
import { ROOT } from './files.mjs';

const read = async (path) => JSON.parse(await readFile(`${ROOT}${path}`, 'utf8'));
const text = report(await read('stories/conformance.json'), (await read('package.json')).version);
const out = process.argv.find((word) => word.startsWith('--out='))?.slice('--out='.length);
if (out) await writeFile(out, text);
else console.log(text);
