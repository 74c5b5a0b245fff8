// Runs in the page: looks at what only those notice who have the page read out.
globalThis.storySpeech = (() => {
  const { elements, texts, describe, parentOf, childrenOf } = globalThis.storyKit;

  /** SVG elements have no property for it. */
  const langOf = (element) => {
    for (let node = element; node; node = node.parentElement ?? node.getRootNode().host) {
      if (node.getAttribute('lang')) return node.getAttribute('lang');
    }
    return '';
  };

  const isSpoken = (element) => {
    for (let node = element; node; node = parentOf(node)) if (node.ariaHidden === 'true') return false;
    return true;
  };

  /** Text, or an element in its line that is read out and begins with its own words; labels are read with their fields. */
  const isInline = (node) =>
    node.nodeType === Node.TEXT_NODE ||
    (node instanceof Element &&
      !node.matches('label') &&
      getComputedStyle(node).display === 'inline' &&
      getComputedStyle(node, '::before').content === 'none' &&
      isSpoken(node));

  /** The nearest sibling that is drawn, in one direction. */
  function drawn(node, way) {
    let next = node[way];
    while (next && (next.nodeType === Node.COMMENT_NODE || next.data === '')) next = next[way];
    return next;
  }

  /**
   * Words that are read as one: Chromium leaves a space out of its accessibility tree that is alone in a text node
   * beside a comment, as templates make them.
   */
  function joined() {
    return [...elements()].filter(isSpoken).flatMap((element) =>
      childrenOf(element).flatMap((node) => {
        if (node.nodeType !== Node.TEXT_NODE || /\S/.test(node.data)) return [];
        const isBesideComment = [node.previousSibling, node.nextSibling].some(
          (each) => each?.nodeType === Node.COMMENT_NODE,
        );
        const [before, after] = [drawn(node, 'previousSibling'), drawn(node, 'nextSibling')];
        if (!isBesideComment || !before || !after || ![before, after].every(isInline)) return [];
        if (!/\S$/.test(before.textContent) || !/^\S/.test(after.textContent)) return [];
        const range = document.createRange();
        range.selectNode(node);
        const isWide = [...range.getClientRects()].some(({ width }) => width > 0);
        return isWide
          ? [
              `words read as one: ${before.textContent.trim().slice(-30)}|${after.textContent.trim().slice(0, 30)}: ${describe(element)}`,
            ]
          : [];
      }),
    );
  }

  const LATIN = /\p{Script=Latin}/u;
  const OTHER = /[\p{Script=Greek}\p{Script=Cyrillic}]{2}/u;

  /** Names in a language other than that which they are read in (3.1.2). */
  function foreign() {
    return texts().flatMap(({ element, text }) => {
      const lang = langOf(element);
      if (!lang.startsWith('en') || !isSpoken(element)) return [];
      const own = globalThis.storyNames.get(text);
      const isOther = own || (OTHER.test(text) && !LATIN.test(text));
      return isOther ? [`read as ${lang}: ${describe(element)}`] : [];
    });
  }

  return { joined, foreign };
})();
