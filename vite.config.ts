import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { askTogether } from './scripts/ask-together.mjs';
import { compactTemplates } from './scripts/compact-templates.mjs';
import { ownPolicy } from './scripts/own-policy.mjs';
import { shortDecorate } from './scripts/short-decorate.mjs';
import { stripMessageNotes } from './scripts/strip-message-notes.mjs';

/** The page that `npm start` shows stands at the root of the address. */
const startPage: Plugin = {
  name: 'start-page',
  configureServer({ config, middlewares }) {
    if (config.server.middlewareMode) return; // Storybook's server has its own page there.
    middlewares.use((request, _response, next) => {
      if (request.url === '/') request.url = '/stories/page/index.html';
      next();
    });
  },
};

interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

const source = (path: string) => `${import.meta.dirname}/src/${path}.ts`;

/** Modules that come with a module at once. */
function withImports(id: string, graph: Graph, found = new Set<string>()): Set<string> {
  if (!found.has(id)) {
    found.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) withImports(imported, graph, found);
  }
  return found;
}

const elements = ['region-compare', 'priority-card', 'priority-list', 'strategy-timeline'];
const definition = (element: string) => source(`define/${element}`);
/** The loader, and what it loads by name. */
const entries = {
  's3-widgets': 'src/cdn.ts',
  core: 'src/core.ts',
  'embed-page': 'src/embed-page.ts',
  frames: 'src/frames.ts',
  'builder-page': 'src/builder-page.ts',
  ...Object.fromEntries(elements.map((element) => [element, definition(element)])),
};
const isData = (id: string) => id.includes('/src/sources/builtin/generated/');

/** Loaded with the first view where there is room for it. */
const axis = source('elements/strategy-timeline/axis/axis');
const roomy: Readonly<Record<string, string>> = { 'strategy-timeline': axis };
const data = (name: string) => source(`sources/builtin/generated/${name}`);
/** What is loaded on demand for a first view, and the data that are sure to be needed then. */
const firstParts = {
  [definition('region-compare')]: [data('regions'), data('latest')],
  [definition('priority-card')]: [data('strategies')],
  [definition('priority-list')]: [data('strategies')],
  [definition('strategy-timeline')]: [data('steps')],
  [axis]: [],
  // Names of regions.
  [source('elements/strategy-timeline/own')]: [data('strategies')],
};
/** What every element needs for data of a site's own: too small for files of their own. */
const forOwnData = ['model/half-character', 'sources/clean-text', 'widget/site-settings'].map(source);
/** Of a timeline, what others need without the rest of it: days and dates for data of a site's own, widths for files. */
const measures = ['model/day', 'model/edtf-parse', 'charts/estimate-width'].map(source);
const closures = new Map<string, Set<string>>();

/** What comes with a module at once; worked out when first asked for. */
function closureOf(entry: string, graph: Graph): Set<string> {
  const known = closures.get(entry) ?? withImports(entry, graph);
  closures.set(entry, known);
  return known;
}

/** Whether a module is of the drawing of a timeline alone. */
function isDrawing(id: string, graph: Graph): boolean {
  return closureOf(axis, graph).has(id);
}

/**
 * What an element needs to be drawn the first time is in its own file, but for what others need too: that is in the file
 * of the element that all of these build on, else in one that the comparison has a part in or one of the strategies.
 */
function groupOf(id: string, graph: Graph): string | null {
  if (id.endsWith('/src/core.ts')) return 'core';
  const needs = (element: string, other: string) => closureOf(definition(element), graph).has(other);
  const users = elements.filter((element) => needs(element, id));
  if (forOwnData.includes(id)) return 'given';
  if (measures.includes(id)) return 'measures';
  if (!users.length) return isDrawing(id, graph) ? 'drawing' : null;
  const isWanted = elements.some(
    (element) => !users.includes(element) && roomy[element] && closureOf(roomy[element], graph).has(id),
  );
  const base = users.find((element) => users.every((user) => needs(user, definition(element))));
  return isWanted || !base ? (users.includes('region-compare') ? 'core' : 'strategies') : base;
}

/** Without hashes, which would weigh more than the names: a version is published in a folder of its own. */
function chunkFile({ name, moduleIds }: { name: string; moduleIds: string[] }): string {
  if (name in entries) return '[name].js';
  const [, folder] = /\/generated\/(strategies|steps|step-sources)\/\w+\.ts$/.exec(moduleIds[0] ?? '') ?? [];
  if (folder) return `data/${folder}/[name].js`;
  return `${moduleIds.every(isData) ? 'data' : 'chunks'}/[name].js`;
}

/** The bundle in cdn/. */
const cdn: UserConfig = {
  plugins: [stripMessageNotes(), compactTemplates(), shortDecorate(), ownPolicy(), askTogether(firstParts)],
  resolve: { alias: { 'lit/decorators.js': `${import.meta.dirname}/scripts/legacy-decorators.mjs` } },
  build: {
    outDir: 'cdn',
    target: 'es2022',
    sourcemap: true,
    // Terser before the bundler's own minifier is the smallest of what was tried.
    minify: 'terser',
    terserOptions: {
      ecma: 2020,
      module: true,
      compress: { passes: 3, unsafe_arrows: true, inline: 1, keep_fargs: false },
    },
    lib: { entry: entries, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      checks: { pluginTimings: false },
      // Else the loader would need the file that the version is in.
      optimization: { inlineConst: true },
      output: {
        minify: true,
        comments: false,
        entryFileNames: '[name].js',
        chunkFileNames: chunkFile,
        // Chromium then compiles what the first view needs beside the main thread, not function by function on it.
        postBanner: ({ name }) =>
          ['core', 'drawing', 'region-compare', 'strategy-timeline'].includes(name)
            ? '//# allFunctionsCalledOnLoad\n'
            : '',
        codeSplitting: { groups: [{ name: groupOf }], includeDependenciesRecursively: false },
      },
    },
  },
};

/** `vite` serves the start page, `vite build --mode cdn` makes the bundle in cdn/. */
export default defineConfig(({ mode }) =>
  mode === 'cdn'
    ? cdn
    : {
        plugins: [startPage],
        optimizeDeps: { entries: ['stories/page/index.html'] },
        build: { rolldownOptions: { checks: { pluginTimings: false } } },
        server: { open: Boolean(process.stdout.isTTY) && !process.env.CI },
      },
);
