// Style sheets of real systems, fetched when they are tested and kept out of the package: their licences differ from ours.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../files.mjs';
import { CACHE } from './packages.mjs';

/** A file of a package from npm. */
const npm = (spec, file) => ({
  spec,
  file,
  get: (folder) => run('npm', ['pack', '--silent', spec], folder),
  ending: 'tgz',
});
/** A file of a package of Debian. */
const debian = (spec, file) => ({
  spec,
  file,
  get: (folder) => run('apt-get', ['download', spec], folder),
  ending: 'deb',
});
const theme = (name, file) =>
  debian(`wordpress-theme-${name}`, `usr/share/wordpress/wp-content/themes/${name}/${file}`);

/** By name: where the style sheet is, or its text, and what the page is like. `container` has the system's class. */
export const HOSTS = {
  none: { text: '' },
  bootstrap: { ...npm('bootstrap@5.3.9', 'dist/css/bootstrap.min.css'), container: 'container' },
  'bootstrap-italia': {
    ...npm('bootstrap-italia@2.18.3', 'dist/css/bootstrap-italia.min.css'),
    container: 'container',
    theme: 'bootstrap-italia',
  },
  dsfr: { ...npm('@gouvfr/dsfr@1.15.3', 'dist/dsfr.min.css'), container: 'fr-container', theme: 'dsfr' },
  'dsfr-dark': {
    ...npm('@gouvfr/dsfr@1.15.3', 'dist/dsfr.min.css'),
    container: 'fr-container',
    theme: 'dsfr',
    attributes: 'data-fr-theme="dark"',
  },
  ecl: { ...npm('@ecl/preset-eu@5.3.1', 'dist/styles/ecl-eu.css'), container: 'ecl-container ecl', theme: 'ecl' },
  govuk: {
    ...npm('govuk-frontend@6.6.0', 'dist/govuk/govuk-frontend.min.css'),
    container: 'govuk-width-container govuk-body',
  },
  normalize: npm('normalize.css@8.0.1', 'normalize.css'),
  'wordpress-2021': { ...theme('twentytwentyone', 'style.css'), container: 'entry-content' },
  'wordpress-2021-rtl': { ...theme('twentytwentyone', 'style-rtl.css'), container: 'entry-content', dir: 'rtl' },
  'wordpress-2022': { ...theme('twentytwentytwo', 'style.css'), container: 'entry-content' },
  unset: { text: '* { all: unset } style, script, head, title { display: none } p { display: block }' },
  small: { text: 'html { font-size: 62.5% } body { font-size: 1.6rem; font-family: sans-serif }' },
  rtl: { text: 'body { font-family: serif }', dir: 'rtl' },
  shouting: {
    text: `body { text-transform: uppercase; letter-spacing: 3px; word-spacing: 0.3em; text-indent: 2em; white-space: pre;
      line-height: 3; text-align: justify; font-weight: 700 } svg { width: 100%; height: auto }`,
  },
};

function run(command, args, cwd) {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'], timeout: 120_000 });
}

/** The text of a host's style sheet; undefined where its package cannot be had here. */
export async function sheetOf({ text, spec, file, get, ending }) {
  if (text !== undefined) return text;
  const folder = `${CACHE}hosts/${spec.replace(/\W+/g, '-')}/`;
  const target = ending === 'tgz' ? join(folder, 'package', file) : join(folder, file);
  if (!existsSync(target)) {
    await mkdir(folder, { recursive: true });
    try {
      get(folder);
    } catch {
      return undefined;
    }
    const archive = (await filesBelow(folder)).find((name) => name.endsWith(`.${ending}`));
    if (ending === 'tgz') run('tar', ['xzf', archive], folder);
    else run('dpkg', ['-x', archive, '.'], folder);
  }
  return readFile(target, 'utf8');
}
