// Waits until a story stands still.
const PATIENCE = 30_000;

/** Runs in the page: resolves to what is wrong with it, or undefined. */
export async function stand({ isStory, staysBusy, patience }) {
  const deadline = performance.now() + patience;
  const pause = (time) => new Promise((resolve) => setTimeout(resolve, time));
  const root = () => document.querySelector(isStory ? '#storybook-root' : '#storybook-docs');
  const within = (node) =>
    [...(node?.querySelectorAll('*') ?? [])].flatMap((element) =>
      element.localName.startsWith('s3-') ? [element, ...within(element.shadowRoot)] : [],
    );
  const hosts = () => within(root());
  const busy = (host) =>
    !host.matches(':defined') || Boolean(host.shadowRoot?.querySelector('[aria-busy="true"], .loading'));
  const picture = () =>
    hosts().map((host) => `${host.shadowRoot?.textContent} ${host.textContent}`.replace(/\s+/g, ' ').trim());
  const isReady = () =>
    document.body.matches('.sb-show-main') &&
    root()?.childElementCount > 0 &&
    (isStory ? hosts().length > 0 : true) &&
    (staysBusy || !hosts().some(busy)) &&
    !picture().some((text) => text.length < 8);
  let before;
  let calm = 0;
  while (calm < 2) {
    if (performance.now() > deadline) return 'is not ready in time, or shows nothing';
    if (document.body.matches('.sb-show-errordisplay, .sb-show-nopreview')) {
      return `Storybook: ${document.querySelector('#error-message, .sb-errordisplay')?.textContent.trim()}`;
    }
    await pause(staysBusy ? 150 : 40);
    const now = isReady() ? picture().join('\n') : undefined;
    calm = now !== undefined && now === before ? calm + 1 : 0;
    before = now;
  }
  return undefined;
}

/** Complaints about a page that does not come to rest. */
export async function untilReady(page, entry) {
  const problem = await page.evaluate(stand, {
    isStory: entry.type === 'story',
    staysBusy: entry.tags?.includes('stays-busy') ?? false,
    patience: PATIENCE,
  });
  return problem ? [problem] : [];
}
