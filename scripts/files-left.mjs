// What a run of tests leaves over when its browser dies: a report in a file, for whoever starts a run anew.
import { readFileSync, writeFileSync } from 'node:fs';

/** What is said of a browser, or of its driver, that answers no more. */
const DEATH = /browser disconnected|WebDriverError/;

/** A reporter that keeps in `path` which files have not come to their end, and whether a file failed. */
export function filesLeft(path) {
  const left = new Set();
  let failed = false;
  const write = () => writeFileSync(path, JSON.stringify({ left: [...left], failed }));

  return {
    start({ testFiles }) {
      for (const file of testFiles) left.add(file);
      write();
    },
    reportTestFileResults({ testFile, sessionsForTestFile }) {
      const errors = sessionsForTestFile.flatMap((session) => session.errors ?? []);
      if (errors.some(({ message }) => DEATH.test(message))) return;
      left.delete(testFile);
      failed ||= sessionsForTestFile.some(({ passed }) => !passed);
      write();
    },
  };
}

/** What such a report says, or that nothing was begun. */
export function readFilesLeft(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { left: [], failed: true };
  }
}
