// What a story leaves on the reader's device: nothing.

/** Runs in the page: all that it can keep, but for what Storybook itself keeps. */
async function kept() {
  const own = (storage) => Object.keys(storage).filter((key) => !/^(@?storybook|sb-|addon-)/.test(key));
  const databases = (await indexedDB.databases?.()) ?? [];
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  return [
    ...(document.cookie ? [`a cookie: ${document.cookie}`] : []),
    ...own(localStorage).map((key) => `in localStorage: ${key}`),
    ...own(sessionStorage).map((key) => `in sessionStorage: ${key}`),
    ...databases.map(({ name }) => `a database: ${name}`),
    ...(await caches.keys()).map((name) => `a cache: ${name}`),
    ...registrations.map(({ scope }) => `a service worker: ${scope}`),
  ];
}

export async function privacy(page) {
  const problems = (await page.evaluate(kept)).map((what) => `keeps ${what}`);
  return [...problems, ...page.workers().map((worker) => `starts a worker: ${worker.url()}`)];
}
