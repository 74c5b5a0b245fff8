// Kits of systems that can't be had here, as far as they can be checked without: PHP and YAML are read by their parsers.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { onPath } from '../browser.mjs';
import { ROOT } from '../files.mjs';
import { yamlParser } from './packages.mjs';

const KITS = `${ROOT}integrations/`;
const files = (await readdir(KITS, { recursive: true })).filter((name) => !name.startsWith('build/'));

describe('the kits', () => {
  it('are PHP without mistakes', { skip: !onPath('php') && 'PHP is not here' }, () => {
    const written = files.filter((name) => /\.(?:php|module)$/.test(name));
    assert.ok(written.length > 1);
    for (const name of written) {
      const { status, stdout } = spawnSync('php', ['-l', `${KITS}${name}`], { encoding: 'utf8' });
      assert.equal(status, 0, stdout);
    }
  });

  it('are YAML with all that Drupal wants to know', async (test) => {
    const parse = await yamlParser();
    if (!parse) return test.skip('no parser can be had here');
    const read = async (kind) => parse(await readFile(`${KITS}drupal/s3_widgets/s3_widgets.${kind}.yml`, 'utf8'));
    const { name, type, core_version_requirement: core } = await read('info');
    assert.deepEqual({ name, type, core }, { name: 'S3 widgets', type: 'module', core: '^10 || ^11' });
    const { widgets } = await read('libraries');
    assert.match(Object.keys(widgets.js).join(), /^cdn\/[\d.]+\/s3-widgets\.js$/);
    assert.equal(widgets.js[Object.keys(widgets.js)[0]].attributes.type, 'module');
    const { s3_widgets_tags: tags } = await read('ckeditor5');
    assert.ok(tags.ckeditor5.plugins.length && tags.drupal.label && tags.drupal.elements.length);
  });
});
