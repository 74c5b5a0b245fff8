// Packages that a test alone needs, installed when it runs and kept out of package.json: for their licences, or because
// there are many of them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { ROOT } from '../files.mjs';

export const CACHE = `${ROOT}node_modules/.cache/integrations/`;

/**
 * Installs packages into a folder of their own.
 * @param versions by name: the exact version, or a place on this machine as `file:…`
 * @returns the folder; undefined where they cannot be had here
 */
export async function packages(name, versions) {
  const folder = `${CACHE}${name}/`;
  const stamp = `${folder}installed.json`;
  const wanted = JSON.stringify(versions);
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === wanted) return folder;
  await mkdir(folder, { recursive: true });
  await writeFile(`${folder}package.json`, JSON.stringify({ private: true, type: 'module', dependencies: versions }));
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--legacy-peer-deps'];
  const { status, stderr } = spawnSync('npm', ['install', ...flags], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) {
    console.warn(`${Object.keys(versions).join(', ')} cannot be installed here: ${stderr.trim().split('\n')[0]}`);
    return undefined;
  }
  await writeFile(stamp, wanted);
  return folder;
}

/** What reads YAML; undefined where it cannot be had here. */
export async function yamlParser() {
  const installed = await packages('yaml', { yaml: '2.8.1' });
  return installed && (await import(`${installed}node_modules/yaml/dist/index.js`)).parse;
}
