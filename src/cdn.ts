// Entry of the CDN bundle: loads the code of an element when the first of its kind is found in the document, now or
// later, and what makes elements of links and plain HTML when there is something that may be one.
import { MAJOR } from './widget/version.js';

/** By tag: the code of an element. What it is sure to need is asked for with it, see `firstParts` in vite.config.ts. */
const loaders = new Map<string, () => Promise<unknown>>([
  ['s3-region-compare', () => import('./define/region-compare.js')],
  ['s3-priority-card', () => import('./define/priority-card.js')],
  ['s3-priority-list', () => import('./define/priority-list.js')],
  ['s3-strategy-timeline', () => import('./define/strategy-timeline.js')],
]);

/** What may be a spelling of a widget other than its element. */
const SPELLED = 'a[href*="embed/" i],[data-s3],[data-s3-widget],[class*=s3-]:is([data-region],[data-regions]),[url]';

/** Whether that is being looked after. */
let isUpgrading = false;
let upgrade: ((records: readonly MutationRecord[]) => void) | undefined;

const observer = new MutationObserver((records) => {
  for (const { target, addedNodes, attributeName } of records)
    for (const node of attributeName ? [target] : addedNodes) if (node instanceof Element) find(node);
  upgrade?.(records);
});

function need(tag: string): void {
  const load = loaders.get(tag);
  if (!load) return;
  loaders.delete(tag);
  load().catch((error: unknown) => {
    // The page keeps what its author wrote in the element; the next one to be inserted tries again.
    loaders.set(tag, load);
    console.warn(`<${tag}> could not be loaded.`, error);
  });
}

function find(root: Element): void {
  const has = (selector: string) => root.matches(selector) || root.querySelector(selector);
  for (const tag of loaders.keys()) if (has(`${tag},${tag}${MAJOR}`)) need(tag);
  if (isUpgrading || !has(SPELLED)) return;
  isUpgrading = true;
  import('./upgrade/notice.js').then(
    ({ noticeSpellings }) => {
      upgrade = noticeSpellings(document, { need, observe: (options) => observer.observe(document, options) });
    },
    () => {
      isUpgrading = false;
    },
  );
}

// What observes the page for more, once there is something, says so itself.
observer.observe(document, {
  childList: true,
  subtree: true,
  attributeFilter: ['href', 'data-s3'],
});
find(document.documentElement);
