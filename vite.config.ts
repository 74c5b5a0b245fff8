import { defineConfig, type Plugin } from 'vite';
import { compactTemplates } from './scripts/compact-templates.mjs';

/** The page that `npm start` shows stands at the root of the address. */
const startPage: Plugin = {
  name: 'start-page',
  configureServer({ middlewares }) {
    middlewares.use((request, _response, next) => {
      if (request.url === '/') request.url = '/stories/page/index.html';
      next();
    });
  },
};

const isData = (id: string) => id.includes('/src/sources/builtin/generated/');

/** `vite` serves the start page, `vite build --mode cdn` makes the bundle in cdn/. */
export default defineConfig(({ mode }) => ({
  plugins: mode === 'cdn' ? [compactTemplates()] : [startPage],
  server: { open: Boolean(process.stdout.isTTY) && !process.env.CI },
  build:
    mode === 'cdn'
      ? {
          outDir: 'cdn',
          target: 'es2022',
          sourcemap: true,
          lib: { entry: { 's3-widgets': 'src/cdn.ts', 'region-compare': 'src/define/region-compare.ts' }, formats: ['es'] },
          rolldownOptions: {
            output: {
              entryFileNames: '[name].js',
              minify: true,
              chunkFileNames: ({ moduleIds }) => `${moduleIds.every(isData) ? 'data' : 'chunks'}/[name]-[hash].js`,
            },
          },
        }
      : {},
}));
