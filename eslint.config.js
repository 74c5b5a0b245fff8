import { readdirSync } from 'node:fs';
import js from '@eslint/js';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import importX from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import noOnlyTests from 'eslint-plugin-no-only-tests';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** What each folder of src may import besides itself. */
const layers = {
  model: [],
  locales: [],
  stats: ['model'],
  sources: ['model'],
  charts: ['model', 'stats'],
  text: ['model', 'stats', 'locales'],
  export: ['model', 'stats', 'charts', 'text'],
  widget: ['model'],
  spelling: [],
  upgrade: ['spelling'],
  embed: [],
  builder: ['model', 'sources', 'text', 'export', 'widget', 'spelling'],
  elements: ['model', 'stats', 'sources', 'charts', 'text', 'export', 'widget'], // never another element
  render: ['model', 'stats', 'sources', 'charts', 'text', 'export', 'widget', 'elements', 'define', 'define.ts'], // in Node
  cli: ['model', 'stats', 'sources', 'charts', 'text', 'export', 'render'], // in Node
  testing: ['model', 'stats', 'sources', 'charts', 'text', 'export', 'widget', 'locales'],
};

const zone = (target, except) => ({
  target: `./src/${target}`,
  from: './src',
  except: except.map((folder) => `./${folder}`),
});

/** The arrows between the folders, and none between two elements. Tests may also use the fixtures in src/testing and register elements. */
const arrows = (...more) => [
  'error',
  {
    basePath: import.meta.dirname,
    zones: [
      ...Object.entries(layers)
        .filter(([layer]) => layer !== 'elements')
        .map(([layer, allowed]) => zone(layer, [...new Set([layer, ...allowed, ...more])])),
      ...readdirSync(new URL('src/elements', import.meta.url)).map((name) =>
        zone(`elements/${name}`, [`elements/${name}`, ...layers.elements, ...more]),
      ),
    ],
  },
];

const pureFolders = ['model', 'stats', 'sources', 'charts', 'text', 'export', 'spelling'].map(
  (layer) => `src/${layer}/**/*.ts`,
);
const tests = ['**/*.test.ts', '**/*.fixture.ts', '**/harness.ts'];

export default tseslint.config(
  {
    ignores: [
      'cdn/',
      'dist/',
      'storybook-static/',
      'coverage/',
      'integrations/build/',
      'integrations/types/', // checked in the apps of frameworks
      'scripts/test-integrations/frameworks/**/*.{ts,tsx}',
      'src/locales/',
      'src/sources/builtin/generated/',
      '**/node_modules/',
    ],
  },
  {
    linterOptions: { noInlineConfig: true },
    languageOptions: { globals: globals.node },
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    languageOptions: {
      parserOptions: { project: ['./tsconfig.json', './tsconfig.node.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['info', 'warn'] }],
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML'].map((property) => ({ property })),
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'lit/directives/unsafe-html.js', message: 'Data is text, never HTML.' },
            { name: 'lit/directives/unsafe-svg.js', message: 'Data is text, never HTML.' },
            { name: 'lit/directives/style-map.js', message: 'Inline styles are blocked by a strict CSP.' },
          ],
        },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    plugins: { 'import-x': importX },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })] },
    rules: {
      'import-x/no-cycle': 'error',
      'import-x/no-duplicates': 'error',
      'import-x/no-restricted-paths': arrows(),
    },
  },
  {
    files: ['scripts/**', 'bench/**'],
    languageOptions: { globals: { document: 'readonly', addEventListener: 'readonly' } },
  },
  {
    files: ['scripts/stories/**', 'integrations/**'],
    languageOptions: { globals: globals.browser },
  },
  { files: pureFolders, ignores: tests, rules: pureRules() },
  {
    files: ['src/**/*.ts'],
    ignores: tests,
    rules: { 'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: tests,
    plugins: { 'no-only-tests': noOnlyTests },
    rules: {
      'no-only-tests/no-only-tests': ['error', { focus: ['only', 'skip'] }],
      'import-x/no-restricted-paths': arrows('testing', 'define'),
      // By its type every chai assertion is a promise here; of those that we use only this one is.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
          message: 'accessible() is asynchronous: await it.',
        },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
);

/** What holds where the DOM must not be touched, so that it runs in Node, in a worker and on a server. */
function pureRules() {
  return {
    'no-restricted-globals': ['error', 'window', 'document', 'navigator', 'customElements', 'localStorage'],
    'no-restricted-imports': [
      'error',
      { patterns: [{ regex: '^lit($|/)', message: 'Only elements and widget draw.' }] },
    ],
  };
}
