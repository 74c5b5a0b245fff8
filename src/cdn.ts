// Entry of the CDN bundle: loads the code of an element when the first of its kind is found in the document, now or later.

/** Asks for the figures that nearly every element starts with, beside its code; it says itself when they don't come. */
const figures = () => [
  import('./sources/builtin/generated/regions.js'),
  import('./sources/builtin/generated/latest.js'),
];

const loaders = new Map<string, () => Promise<unknown>>([
  [
    's3-region-compare',
    () => {
      void Promise.allSettled(figures());
      return import('./define/region-compare.js');
    },
  ],
]);

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) find(node);
});

function find(root: Element): void {
  for (const [tag, load] of loaders) {
    if (root.localName !== tag && !root.querySelector(tag)) continue;
    loaders.delete(tag);
    load().catch((error: unknown) => {
      // The page keeps what its author wrote in the element; the next one to be inserted tries again.
      loaders.set(tag, load);
      console.warn(`<${tag}> could not be loaded.`, error);
    });
  }
}

observer.observe(document, { childList: true, subtree: true });
find(document.documentElement);
