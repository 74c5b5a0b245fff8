// Adds cdn/styles/: the style sheets of static content, made of the elements' own. Needs dist/.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { brotliSize, ROOT } from './files.mjs';

const { styleSheetOf, TAGS } = await import(`${ROOT}dist/render/style-sheets.js`);
const folder = `${ROOT}cdn/styles/`;
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const tag of TAGS) {
  const text = await styleSheetOf(tag);
  const file = `${tag.slice('s3-'.length)}.css`;
  await writeFile(folder + file, text);
  console.log(`cdn/styles/${file.padEnd(24)} ${(brotliSize(Buffer.from(text)) / 1000).toFixed(2)} kB`);
}
