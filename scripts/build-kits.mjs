// Makes the WordPress plugin and the Drupal module with the files of this version in them, as folders and as zip archives
// to upload: integrations/build/. Needs `npm run build:cdn`.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { filesBelow, ROOT } from './files.mjs';
import { zip } from './zip.mjs';

export const BUILD = `${ROOT}integrations/build/`;
const KITS = { 's3-widgets': 'wordpress/s3-widgets', s3_widgets: 'drupal/s3_widgets' };

const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
const read = async (folder) => {
  const paths = (await filesBelow(folder)).filter((path) => !path.endsWith('.map'));
  return Promise.all(paths.map(async (path) => [path, await readFile(`${folder}${path}`)]));
};
const bundle = await read(`${ROOT}cdn/`);
if (!bundle.some(([path]) => path === 's3-widgets.js')) throw new Error('cdn/ is not there: npm run build:cdn');

await rm(BUILD, { recursive: true, force: true });
for (const [name, source] of Object.entries(KITS)) {
  const own = await read(`${ROOT}integrations/${source}/`);
  const files = [...own, ...bundle.map(([path, content]) => [`cdn/${version}/${path}`, content])];
  const named = Object.fromEntries(files.map(([path, content]) => [`${name}/${path}`, content]));
  for (const [path, content] of Object.entries(named)) {
    await mkdir(dirname(`${BUILD}${path}`), { recursive: true });
    await writeFile(`${BUILD}${path}`, content);
  }
  const archive = zip(named);
  await writeFile(`${BUILD}${name}.zip`, archive);
  console.log(`integrations/build/${name}.zip: ${(archive.length / 1e6).toFixed(1)} MB`);
}
