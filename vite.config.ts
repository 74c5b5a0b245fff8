import { defineConfig, type Plugin, type UserConfig } from 'vite';
import { compactTemplates } from './scripts/compact-templates.mjs';
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

/** Modules that come with a module at once. */
function withImports(id: string, graph: Graph, found = new Set<string>()): Set<string> {
  if (!found.has(id)) {
    found.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) withImports(imported, graph, found);
  }
  return found;
}

const elements = ['region-compare'];
const definition = (element: string) => `${import.meta.dirname}/src/define/${element}.ts`;
const isData = (id: string) => id.includes('/src/sources/builtin/generated/');

/** What an element needs to be drawn the first time is one file. */
const elementOf = (id: string, graph: Graph) =>
  elements.find((element) => withImports(definition(element), graph).has(id)) ?? null;

function chunkFile({ name, moduleIds }: { name: string; moduleIds: string[] }): string {
  if (elements.includes(name)) return '[name].js';
  return `${moduleIds.every(isData) ? 'data' : 'chunks'}/[name]-[hash].js`;
}

/** The bundle in cdn/. */
const cdn: UserConfig = {
  plugins: [stripMessageNotes(), compactTemplates()],
  build: {
    outDir: 'cdn',
    target: 'es2022',
    sourcemap: true,
    // Terser before the bundler's own minifier is the smallest of what was tried.
    minify: 'terser',
    terserOptions: { ecma: 2020, module: true, compress: { passes: 3, unsafe_arrows: true } },
    lib: { entry: { 's3-widgets': 'src/cdn.ts' }, formats: ['es'] },
    rolldownOptions: {
      preserveEntrySignatures: 'allow-extension',
      checks: { pluginTimings: false },
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: chunkFile,
        // Chromium then compiles what the first view needs beside the main thread, not function by function on it.
        postBanner: ({ name }) => (elements.includes(name) ? '//# allFunctionsCalledOnLoad\n' : ''),
        codeSplitting: { groups: [{ name: elementOf }], includeDependenciesRecursively: false },
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
