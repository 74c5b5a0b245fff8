// Completes cdn/: the style sheet, and sri.json with the hash of every file for `integrity` attributes.
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { filesBelow, integrity, ROOT } from './files.mjs';

const folder = `${ROOT}cdn/`;
await copyFile(`${ROOT}src/cdn.css`, `${folder}s3-widgets.css`);
const files = (await filesBelow(folder)).filter((file) => file !== 'sri.json');
const hashes = await Promise.all(files.map(async (file) => [file, integrity(await readFile(folder + file))]));
await writeFile(`${folder}sri.json`, `${JSON.stringify(Object.fromEntries(hashes), null, 2)}\n`);
console.log(`cdn/sri.json: ${files.length} files`);
