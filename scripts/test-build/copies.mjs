// Copies of cdn/ that call themselves another version, for pages that load several.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filesBelow, ROOT } from '../files.mjs';

const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
const endingOf = (name) => `-v${parseInt(name)}`;
export const MAJOR = endingOf(version);
export const VERSION = version;

/** A copy of cdn/ in a folder of its own; `as` is the version that it claims to be. */
export async function copyOf(as = version) {
  const folder = join(await mkdtemp(join(tmpdir(), 's3-copy-')), '/');
  await cp(`${ROOT}cdn`, folder, { recursive: true });
  let changed = 0;
  for (const file of await filesBelow(folder)) {
    if (!file.endsWith('.js') || file.startsWith('data/')) continue;
    const text = await readFile(folder + file, 'utf8');
    const other = text.replaceAll(`\`${version}\``, `\`${as}\``).replaceAll(`${MAJOR}\``, `${endingOf(as)}\``);
    if (other !== text) changed += 1;
    await writeFile(folder + file, other);
  }
  if (as !== version && !changed) throw new Error('The version is not to be found in cdn/');
  return folder;
}

export const removeCopy = (folder) => rm(folder, { recursive: true, force: true });
