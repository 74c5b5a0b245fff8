// Editors and sanitisers that need a browser, with their defaults and as our documentation sets them: what each makes of
// an HTML text that is opened and saved.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { ROOT } from '../files.mjs';
import { packages, yamlParser } from './packages.mjs';

const file = async (path) => ({ text: await readFile(`${ROOT}node_modules/${path}`, 'utf8') });

/** Versions of the editors whose licence keeps them out of package.json. */
const EDITORS = { ckeditor5: '48.5.2', tinymce: '8.9.2' };

/** The script of such an editor, and the folder that it asks for more of it. */
async function inFolder(name, path) {
  const installed = await packages('editors', EDITORS);
  if (!installed) return undefined;
  const folder = `${installed}node_modules/${name}/`;
  return { text: await readFile(`${folder}${path}`, 'utf8'), folder };
}

async function tiptap() {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { Editor } from '@tiptap/core'; import { StarterKit } from '@tiptap/starter-kit'; globalThis.tiptap = { Editor, StarterKit };`,
      resolveDir: ROOT,
    },
    bundle: true,
    format: 'iife',
    write: false,
  });
  return { text: outputFiles[0].text };
}

/** The configuration that the Drupal module gives to CKEditor 5; undefined where nothing is here that reads it. */
async function drupalConfig() {
  const parse = await yamlParser();
  if (!parse) return undefined;
  const text = await readFile(`${ROOT}integrations/drupal/s3_widgets/s3_widgets.ckeditor5.yml`, 'utf8');
  return parse(text).s3_widgets_tags.ckeditor5.config;
}

/** Setting by setting: the script that is needed, if it can be had, and the function that runs in the page. */
export const BROWSER_SYSTEMS = [
  ['DOMPurify', 'defaults', () => file('dompurify/dist/purify.js'), (html) => globalThis.DOMPurify.sanitize(html)],
  [
    'DOMPurify',
    'documented',
    () => file('dompurify/dist/purify.js'),
    (html) =>
      globalThis.DOMPurify.sanitize(html, {
        CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^s3-/, attributeNameCheck: /^(?:regions|indicators|locale)$/ },
      }),
  ],
  [
    'Quill',
    'snow',
    () => file('quill/dist/quill.js'),
    (html) => {
      const quill = new globalThis.Quill(document.body.appendChild(document.createElement('div')), { theme: 'snow' });
      quill.clipboard.dangerouslyPasteHTML(html);
      return quill.root.innerHTML;
    },
  ],
  [
    'Tiptap',
    'StarterKit',
    tiptap,
    (html) => {
      const { Editor, StarterKit } = globalThis.tiptap;
      return new Editor({ extensions: [StarterKit], content: html }).getHTML();
    },
  ],
  ...['defaults', 'documented'].map((setting) => [
    'TinyMCE',
    setting,
    async () => inFolder('tinymce', 'tinymce.min.js'),
    async (html, isDocumented) => {
      const { s3Widgets } = await import('/integrations/tinymce/s3-widgets.js');
      const [editor] = await globalThis.tinymce.init({
        target: document.body.appendChild(document.createElement('textarea')),
        license_key: 'gpl',
        base_url: '/editor',
        suffix: '.min',
        ...(isDocumented && s3Widgets('s3.example')),
      });
      editor.setContent(html);
      return editor.getContent();
    },
    setting === 'documented',
  ]),
  ...['defaults', 'documented', 'Drupal module'].map((setting) => [
    'CKEditor 5',
    setting,
    async () => inFolder('ckeditor5', 'dist/browser/ckeditor5.umd.js'),
    async (html, config) => {
      const { htmlSupport, mediaEmbed } = await import('/integrations/ckeditor5/s3-widgets.js');
      const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Link, List, Table, GeneralHtmlSupport, MediaEmbed } =
        globalThis.CKEDITOR;
      /** As Drupal makes regular expressions of what stands in YAML. */
      const drupal = (value) => {
        if (typeof value !== 'object' || value === null) return value;
        if (Array.isArray(value)) return value.map(drupal);
        if ('regexp' in value) return new RegExp(/\/(.+)\/.*/.exec(value.regexp.pattern)[1]);
        return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, drupal(inner)]));
      };
      const settings = { defaults: {}, documented: { htmlSupport, mediaEmbed } }[config] ?? drupal(config);
      const editor = await ClassicEditor.create(document.body.appendChild(document.createElement('div')), {
        licenseKey: 'GPL',
        plugins: [
          ...[Essentials, Paragraph, Heading, Bold, Link, List, Table],
          ...(settings.htmlSupport ? [GeneralHtmlSupport] : []),
          ...(settings.mediaEmbed ? [MediaEmbed] : []),
        ],
        ...settings,
      });
      editor.setData(html);
      return editor.getData();
    },
    setting === 'Drupal module' ? drupalConfig : setting,
  ]),
];
