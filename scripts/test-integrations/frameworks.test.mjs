// Apps made with frameworks: types checked, built from the package as it would be published, and run in a browser with the
// elements defined before and after the app is drawn. Needs `npm run build` and, the first time, a network.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, afterEach, before, describe, it } from 'node:test';
import { build } from 'vite';
import { ROOT } from '../files.mjs';
import { html, startStage } from '../test-build/page.mjs';
import { FRAMEWORKS } from './frameworks/versions.mjs';
import { CACHE, packages } from './packages.mjs';

const SOURCES = `${ROOT}scripts/test-integrations/frameworks/`;
const { version } = JSON.parse(await readFile(`${ROOT}package.json`, 'utf8'));
const TSCONFIG = {
  compilerOptions: {
    target: 'es2022',
    lib: ['es2023', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    strict: true,
    skipLibCheck: false,
    verbatimModuleSyntax: true,
    types: [],
  },
};

function run(command, args, cwd) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  assert.equal(status, 0, `${args.join(' ')}\n${stdout}${stderr}`);
}

let stage;
before(async () => {
  await mkdir(CACHE, { recursive: true });
  run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', CACHE], ROOT);
  stage = await startStage();
});
afterEach(() => stage.closeAll());
after(() => stage?.stop());

/** The app of a framework, beside its packages and ours. */
async function prepare(name, folder) {
  await cp(`${SOURCES}${name}`, folder, { recursive: true });
  await cp(`${SOURCES}own.ts`, `${folder}own.ts`);
  const main = name.startsWith('react') ? 'main.tsx' : name === 'angular' ? 'compiled/main.js' : 'main.ts';
  const page = await readFile(`${SOURCES}index.html`, 'utf8');
  await writeFile(`${folder}index.html`, page.replace('./main', `./${main}`));
  const options = {
    ...TSCONFIG.compilerOptions,
    ...(name === 'angular' ? { outDir: 'compiled' } : { noEmit: true }),
  };
  const include = name === 'svelte' ? ['*.ts', '*.svelte'] : ['*.ts', '*.tsx', '*.vue'];
  await writeFile(
    `${folder}tsconfig.json`,
    JSON.stringify({ compilerOptions: options, include, exclude: ['server.ts'] }),
  );
  const own = `${folder}node_modules/s3-widgets`;
  await mkdir(own, { recursive: true });
  run('tar', ['xzf', `${CACHE}s3-widgets-${version}.tgz`, '--strip-components=1', '-C', own], folder);
}

const check = ([script, ...args], folder) => {
  const place = script.startsWith('typescript/') ? ROOT : folder;
  run(process.execPath, [`${place}node_modules/${script}`, ...args], folder);
};

/** What a server makes of the app; undefined for Angular, which needs its own tools for that. */
async function onServer(name, folder) {
  if (name === 'angular') return undefined;
  const entry = `server.${name.startsWith('react') ? 'tsx' : 'ts'}`;
  const options = { ssr: entry, outDir: 'server', target: 'es2022', rollupOptions: { output: { format: 'es' } } };
  await build({ root: folder, logLevel: 'error', build: options, ssr: { noExternal: true, target: 'node' } });
  const { render } = await import(`${folder}server/server.js?${Date.now()}`);
  const text = await render();
  assert.match(text, /<s3-region-compare [^>]*regions="A B"/);
  assert.doesNotMatch(text, /id="own"[^>]*\[object Object\]/);
  return text;
}

/** Runs in the page: what a comparison shows. */
const shown = (selector) => {
  const host = document.querySelector(selector);
  const text = host?.shadowRoot?.querySelector('[part="body"]')?.textContent ?? '';
  const level = host?.shadowRoot?.querySelector('[role="heading"], h1, h2, h3, h4')?.localName;
  return { regions: ['North', 'South', 'West'].filter((name) => text.includes(name)).join(' '), level };
};

describe('an app made with', () => {
  for (const [name, framework] of Object.entries(FRAMEWORKS)) {
    describe(name, () => {
      let folder;
      before(async () => {
        folder = await packages(name, framework.packages);
        if (folder) await prepare(name, folder);
      });

      it('has the types of the tags', (test) => {
        if (!folder) return test.skip(`${name} cannot be had here`);
        check(framework.check, folder);
      });

      it(
        'is built and runs, whenever the elements are defined, and where a server has drawn it',
        { timeout: 240_000 },
        async (test) => {
          if (!folder) return test.skip(`${name} cannot be had here`);
          await build({ root: folder, base: './', logLevel: 'error', build: { outDir: 'built', target: 'es2022' } });
          const client = await readFile(`${folder}built/index.html`, 'utf8');
          const drawn = await onServer(name, folder);
          for (const query of ['', '?late', ...(drawn ? ['?drawn'] : [])]) {
            const content = query === '?drawn' ? client.replace('<div id="app">', `$&${drawn}`) : client;
            const { page, origin, complaints } = await stage.show(html('', ''), {
              csp: '',
              folders: { '/assets/': `${folder}built/assets/` },
              pages: { '/app': content.replaceAll('./assets/', '/assets/') },
            });
            await page.goto(`${origin}/app${query}`);
            const until = (expected, selector) =>
              page
                .waitForFunction(`JSON.stringify((${shown})('${selector}')) === '${JSON.stringify(expected)}'`, null, {
                  timeout: 15_000,
                })
                .catch(async () =>
                  assert.deepEqual(await page.evaluate(shown, selector), expected, `${query} ${selector}`),
                );
            await until({ regions: 'North South', level: 'h2' }, '#own');
            // Objects reach an element that is defined later only where the framework always sets properties.
            const isLost = query === '?late' || name === 'react18' || (name === 'react19' && query === '?drawn');
            if (!isLost) await until({ regions: 'North South', level: 'h2' }, '#natural');
            const heard = (count) =>
              page.waitForFunction(
                (text) => [...document.querySelectorAll('output')].map((output) => output.textContent).join() === text,
                name === 'react19' ? `${count},${isLost ? 0 : count}` : `${count}`,
              );
            await heard(2);
            await page.getByRole('button', { name: 'More', exact: true }).first().click();
            await until({ regions: 'North South West', level: 'h2' }, '#own');
            await heard(3);
            const plain = await page.evaluate(() => document.querySelector('#plain').hideToolbar);
            assert.equal(plain, true, 'hide-toolbar');
            await page.getByRole('button', { name: 'Remove', exact: true }).first().click();
            await page.waitForFunction(() => !document.querySelector('#own'));
            assert.deepEqual(complaints, []);
            await stage.closeAll();
          }
        },
      );
    });
  }
});
