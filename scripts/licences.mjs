// Writes cdn/licences.txt: the licences of the packages that parts of the bundle are from, as its source maps tell.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { filesBelow, ROOT } from './files.mjs';

const packages = new Set();
for (const file of (await filesBelow(`${ROOT}cdn`)).filter((name) => name.endsWith('.js.map'))) {
  const { sources } = JSON.parse(await readFile(`${ROOT}cdn/${file}`, 'utf8'));
  for (const source of sources) {
    const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
    if (name) packages.add(name);
  }
}

async function licenceOf(name) {
  const folder = `${ROOT}node_modules/${name}/`;
  const file = (await readdir(folder)).find((each) => /^licen[cs]e/i.test(each));
  if (!file) throw new Error(`No licence of ${name}`);
  return `${name}\n\n${(await readFile(folder + file, 'utf8')).trim()}\n`;
}

const own = `s3-widgets\n\n${(await readFile(`${ROOT}LICENSE`, 'utf8')).trim()}\n`;
const others = await Promise.all([...packages].sort().map(licenceOf));
await writeFile(`${ROOT}cdn/licences.txt`, [own, ...others].join(`\n${'-'.repeat(72)}\n\n`));
