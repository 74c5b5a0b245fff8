// What the scripts share about files.
import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

/** Folder of the project, with a separator at its end. */
export const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** Paths of all files below a folder, relative to it, with slashes, sorted. */
export async function filesBelow(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return files.map((file) => relative(folder, file).replaceAll(sep, '/')).sort();
}

/** Size in bytes after brotli at its highest quality. */
export function brotliSize(content) {
  const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_SIZE_HINT } = constants;
  return brotliCompressSync(content, {
    params: { [BROTLI_PARAM_QUALITY]: 11, [BROTLI_PARAM_SIZE_HINT]: content.length },
  }).length;
}

/** Value of an `integrity` attribute. */
export const integrity = (content) => `sha384-${createHash('sha384').update(content).digest('base64')}`;
