import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { LAUNCHERS } from './scripts/engines.mjs';
import { filesLeft } from './scripts/files-left.mjs';

/** Plain dates must not move with the reader: `scripts/test-zones.mjs` runs their tests where it is another day. */
const zone = process.env.TEST_ZONE;
const dates = [
  'src/{model,stats,text}/{day,edtf,chronology}*.test.ts',
  'src/export/{ics,chronology}*.test.ts',
  'src/elements/strategy-timeline/*{trip,files,own,states}.test.ts',
];

const { FILES_LEFT } = process.env;
const engine = process.env.TEST_ENGINE ?? 'chromium';

export default {
  files: zone ? dates : 'src/**/*.test.ts',
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, json: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  browsers: [LAUNCHERS[engine]({ timezoneId: zone ?? 'UTC' })],
  reporters: [defaultReporter(), ...(FILES_LEFT ? [filesLeft(FILES_LEFT)] : [])],
  // The driver of WebKit can press keys in one page only, and Firefox gives the focus to one.
  concurrency: engine === 'chromium' ? 2 : 1,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 30_000 } },
  // What Lit says in its development build is a fault of ours; that it is the development build is not.
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
};
