// What the kits say about our elements is what the elements are.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { it } from 'node:test';
import { s3Widgets } from '../../integrations/tinymce/s3-widgets.js';
import { ROOT } from '../files.mjs';

const widgets = JSON.parse(await readFile(`${ROOT}integrations/wordpress/s3-widgets/widgets.json`, 'utf8'));
const names = Object.fromEntries(Object.entries(widgets).map(([tag, attributes]) => [tag, Object.keys(attributes)]));

it('TinyMCE keeps every attribute', () => {
  const kept = s3Widgets('your.site').extended_valid_elements.matchAll(
    /(s3-[a-z-]+)\[([^\]]+)\|lang\|class\|id\|data-\*\]/g,
  );
  const found = Object.fromEntries([...kept].map(([, tag, list]) => [tag, list.split('|')]));
  assert.deepEqual(found, Object.fromEntries(Object.keys(found).map((tag) => [tag, names[tag]])));
  assert.deepEqual(Object.keys(found).sort(), Object.keys(names).sort());
});

it('Drupal keeps every attribute', async () => {
  const text = await readFile(`${ROOT}integrations/drupal/s3_widgets/s3_widgets.ckeditor5.yml`, 'utf8');
  const kept = text.matchAll(/<(s3-[a-z-]+) ([^>]+?) data-\*>/g);
  const found = Object.fromEntries([...kept].map(([, tag, list]) => [tag, list.split(' ')]));
  for (const [tag, attributes] of Object.entries(names))
    assert.deepEqual(found[tag], [...attributes, 'lang', 'class', 'id']);
});
