// Editors and sanitisers that need a browser, with their defaults and as our documentation sets them: what each makes of
// an HTML text that is opened and saved.
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { ROOT } from '../files.mjs';

const file = (path) => readFile(`${ROOT}node_modules/${path}`, 'utf8');

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
  return outputFiles[0].text;
}

/** Setting by setting: scripts that are needed, and the function that runs in the page. */
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
  ...[
    ['defaults', {}],
    [
      'documented',
      {
        custom_elements: 's3-region-compare',
        extended_valid_elements: 's3-region-compare[regions|indicators|locale|class|id|data-*]',
        sandbox_iframes_exclusions: ['s3.example'],
      },
    ],
  ].map(([setting, options]) => [
    'TinyMCE',
    setting,
    () => file('tinymce/tinymce.min.js'),
    (html, given) => {
      // Its reading and writing of HTML: the rest of it is files of its own.
      const { tinymce } = globalThis;
      const schema = tinymce.html.Schema({ ...given, schema: 'html5' });
      const parser = tinymce.html.DomParser({ ...given, sandbox_iframes: true }, schema);
      return tinymce.html.Serializer({}, schema).serialize(parser.parse(html));
    },
    options,
  ]),
  ...[
    ['defaults', undefined],
    ['element allowed', [{ name: '$customElement' }, { name: 's3-region-compare', attributes: true }]],
    ['div allowed', [{ name: 'div', attributes: { 'data-s3': true, 'data-regions': true } }]],
  ].map(([setting, allow]) => [
    'CKEditor 5',
    setting,
    () => file('ckeditor5/dist/browser/ckeditor5.umd.js'),
    async (html, allowed) => {
      const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Link, List, GeneralHtmlSupport } =
        globalThis.CKEDITOR;
      const editor = await ClassicEditor.create(document.body.appendChild(document.createElement('div')), {
        licenseKey: 'GPL',
        plugins: [Essentials, Paragraph, Heading, Bold, Link, List, ...(allowed ? [GeneralHtmlSupport] : [])],
        ...(allowed && { htmlSupport: { allow: allowed } }),
      });
      editor.setData(html);
      return editor.getData();
    },
    allow,
  ]),
];
