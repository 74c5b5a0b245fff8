// What somebody who opens a page of a real system gets.
export const WIDGETS = 's3-region-compare, s3-priority-card, s3-priority-list, s3-strategy-timeline';

/** Runs in the page: whether there is one widget and it shows something; false while it loads. */
export function isRunning(selector) {
  const all = [...document.querySelectorAll(selector)];
  const shows = (host) =>
    (host.shadowRoot?.querySelector('table, ol, article, dl, h2, h3, svg') ?? host.querySelector('ol')) &&
    host.shadowRoot.querySelector('[part]') &&
    !host.shadowRoot.querySelector('[aria-busy="true"]');
  return all.length === 1 && Boolean(shows(all[0]));
}

/** Whether a page comes to show its widget. */
export const runs = (page) =>
  page.waitForFunction(isRunning, WIDGETS, { timeout: 15_000 }).then(
    () => true,
    () => false,
  );

/** Opens an address as a visitor without a name, and records what was asked for and what went wrong. */
export async function openAsReader(browser, url) {
  const page = await browser.newPage({ locale: 'en-IE' });
  const asked = [];
  const complaints = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  const { origin } = new URL(url);
  const foreign = () => asked.filter((each) => !each.startsWith(origin) && !each.startsWith('data:'));
  return { page, asked, complaints, foreign };
}
