import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { BROWSER_ARGS, ensureBrowser } from './scripts/browser.mjs';

const chromium = (timezoneId) =>
  playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath: ensureBrowser(), args: BROWSER_ARGS },
    createBrowserContext: ({ browser }) => browser.newContext({ timezoneId, locale: 'en-IE' }),
  });

/** Plain dates must not move with the reader: these tests run where it is yesterday and where it is tomorrow too. */
const dates = [
  'src/{model,stats,text}/{day,edtf,chronology}*.test.ts',
  'src/export/{ics,chronology}*.test.ts',
  'src/elements/strategy-timeline/*{trip,files,own,states}.test.ts',
];

const testsOf = ({ tests = [], suites = [] } = {}) => [...tests, ...suites.flatMap(testsOf)];

/** One more line, for the runs in all zones together. */
const total = {
  getTestProgress({ sessions }) {
    const tests = sessions.flatMap(({ testResults }) => testsOf(testResults)).filter(({ skipped }) => !skipped);
    const passed = tests.filter((test) => test.passed).length;
    return [`${passed} passed, ${tests.length - passed} failed`, ''];
  },
};

export default {
  files: 'src/**/*.test.ts',
  groups: ['Pacific/Kiritimati', 'Pacific/Niue'].map((zone) => ({
    name: zone,
    files: dates,
    browsers: [chromium(zone)],
  })),
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  browsers: [chromium('UTC')],
  reporters: [defaultReporter(), total],
  concurrency: 2,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 30_000 } },
  // What Lit says in its development build is a fault of ours; that it is the development build is not.
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.includes('Lit is in dev mode')),
};
