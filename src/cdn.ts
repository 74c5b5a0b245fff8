// Entry of the CDN bundle: loads the code of an element when the first of its kind is found in the document, now or later.
import { MAJOR } from './widget/version.js';

/** By tag: the code of an element and what it is sure to need, asked for together. */
const loaders = new Map<string, () => [element: Promise<unknown>, ...needs: Promise<unknown>[]]>([
  [
    's3-region-compare',
    () => [
      import('./define/region-compare.js'),
      import('./sources/builtin/generated/regions.js'),
      import('./sources/builtin/generated/latest.js'),
    ],
  ],
  [
    's3-priority-card',
    () => [import('./define/priority-card.js'), import('./sources/builtin/generated/strategies.js')],
  ],
  [
    's3-priority-list',
    () => [import('./define/priority-list.js'), import('./sources/builtin/generated/strategies.js')],
  ],
  [
    's3-strategy-timeline',
    () => [import('./define/strategy-timeline.js'), import('./sources/builtin/generated/steps.js')],
  ],
]);

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) find(node);
});

function find(root: Element): void {
  for (const [tag, load] of loaders) {
    const tags = `${tag},${tag}${MAJOR}`;
    if (!root.matches(tags) && !root.querySelector(tags)) continue;
    loaders.delete(tag);
    const [element, ...needs] = load();
    // The element says itself when these don't come.
    void Promise.allSettled([import('./core.js'), ...needs]);
    element.catch((error: unknown) => {
      // The page keeps what its author wrote in the element; the next one to be inserted tries again.
      loaders.set(tag, load);
      console.warn(`<${tag}> could not be loaded.`, error);
    });
  }
}

observer.observe(document, { childList: true, subtree: true });
find(document.documentElement);
