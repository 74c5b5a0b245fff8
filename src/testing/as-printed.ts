import { emulateMedia } from '@web/test-runner-commands';

/** Only Chromium's driver can be told to lay a page out as for print; it alone has this field. */
const CAN_PRINT = 'userAgentData' in navigator;

/** Runs `look` while the page is laid out as for print; skips the test, and says so, in an engine that can't be told to. */
export async function asPrinted(test: Mocha.Context, look: () => Promise<void>): Promise<void> {
  if (!CAN_PRINT) {
    console.warn(`skipped, as this engine can't be told to print: ${test.test?.fullTitle()}`);
    return test.skip();
  }
  await emulateMedia({ media: 'print' });
  try {
    await look();
  } finally {
    await emulateMedia({ media: 'screen' });
  }
}
