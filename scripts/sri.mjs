// Completes cdn/: the style sheets, sri.json with the hash of every file for `integrity` attributes, and importmap.json with
// those of all modules, which a browser then checks however they are imported.
import { copyFile, cp, readFile, writeFile } from 'node:fs/promises';
import { filesBelow, integrity, ROOT } from './files.mjs';

const folder = `${ROOT}cdn/`;
await copyFile(`${ROOT}src/cdn.css`, `${folder}s3-widgets.css`);
await cp(`${ROOT}src/themes`, `${folder}themes`, { recursive: true, filter: (path) => !path.endsWith('.ts') });
const files = (await filesBelow(folder)).filter((file) => !['sri.json', 'importmap.json'].includes(file));
const hashes = await Promise.all(files.map(async (file) => [file, integrity(await readFile(folder + file))]));
const modules = hashes.filter(([file]) => file.endsWith('.js')).map(([file, hash]) => [`./${file}`, hash]);
const write = (file, content) => writeFile(folder + file, `${JSON.stringify(content, null, 2)}\n`);
await write('importmap.json', { integrity: Object.fromEntries(modules) });
await write('sri.json', Object.fromEntries(hashes));
console.log(`cdn/sri.json: ${files.length} files`);
