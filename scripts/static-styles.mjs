// Adds cdn/styles/: the style sheets of static content, made of the elements' own. Needs dist/.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { Features, transform } from 'lightningcss';
import { brotliSize, ROOT } from './files.mjs';

const { styleSheetOf, TAGS } = await import(`${ROOT}dist/render/style-sheets.js`);
const folder = `${ROOT}cdn/styles/`;
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const tag of TAGS) {
  const filename = `${tag.slice('s3-'.length)}.css`;
  const nested = Buffer.from(await styleSheetOf(tag));
  // Browsers that know declarative shadow DOM don't all know nested rules.
  const { code } = transform({ filename, code: nested, include: Features.Nesting, minify: true });
  await writeFile(folder + filename, code);
  console.log(`cdn/styles/${filename.padEnd(24)} ${(brotliSize(code) / 1000).toFixed(2)} kB`);
}
