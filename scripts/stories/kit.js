// Runs in the page, before everything else: what the looks at it share. Sees through open shadow roots.
globalThis.storyKit = (() => {
  const place = () => document.querySelector('#storybook-root') ?? document.body;

  /** The parent of what is drawn: of a slotted element its slot, of the top of a shadow tree its host. */
  const parentOf = (node) =>
    node.assignedSlot ?? node.parentElement ?? (node.parentNode instanceof ShadowRoot ? node.parentNode.host : null);

  /** What is drawn inside an element, in the order of reading. */
  function childrenOf(element) {
    if (element.shadowRoot) return [...element.shadowRoot.childNodes];
    if (element.localName === 'slot') {
      const assigned = element.assignedNodes();
      return assigned.length ? assigned : [...element.childNodes];
    }
    return [...element.childNodes];
  }

  /** What `make` gives for a key, kept for as long as nothing else runs in the page. */
  function held(make) {
    let known;
    return (key) => {
      known ??= (queueMicrotask(() => (known = undefined)), new Map());
      if (!known.has(key)) known.set(key, make(key));
      return known.get(key);
    };
  }

  function collect(root, found) {
    for (const child of childrenOf(root)) {
      if (child.nodeType !== Node.ELEMENT_NODE || child.localName === 'style' || child.localName === 'script') continue;
      found.push(child);
      collect(child, found);
    }
    return found;
  }

  /** All elements that are drawn, in the order of reading. */
  const elements = held(() => collect(place(), []));

  const boxOf = (element) => element.getBoundingClientRect();

  /** Whether an element is in what only screen readers get. */
  const isUnseen = held((node) => {
    if (!node || node === place()) return false;
    const { clipPath, position } = getComputedStyle(node);
    return (clipPath === 'inset(50%)' && position === 'absolute') || isUnseen(parentOf(node));
  });

  /** Not what only screen readers get, which is a box of one pixel. */
  function isSeen(element) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true, contentVisibilityAuto: true }))
      return false;
    if (isUnseen(element)) return false;
    const { width, height } = boxOf(element);
    return width > 1 || height > 1;
  }

  /** The texts that are seen, each with the element that it is the text of. */
  const texts = held(() =>
    elements().flatMap((element) => {
      if (element.localName === 'option' || element.localName === 'textarea') return [];
      const own = childrenOf(element).filter(({ nodeType, data }) => nodeType === Node.TEXT_NODE && /\S/.test(data));
      const text = own.map(({ data }) => data.trim()).join(' ');
      return own.length && isSeen(element) ? [{ element, text, nodes: own }] : [];
    }),
  );

  /** Enough of an element to find it in the sources. */
  function describe(element) {
    const { localName, part, id } = element;
    const classes = element.getAttribute('class')?.trim().split(/\s+/).filter(Boolean) ?? [];
    const words = [
      localName,
      ...classes.map((name) => `.${name}`),
      id && `#${id}`,
      part?.value && `[part=${part.value}]`,
    ];
    const text = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 40);
    return `${words.filter(Boolean).join('')}${text && ` “${text}”`}`;
  }

  /** The element that has the focus, in whatever shadow root. */
  function focused() {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active;
  }

  /** All shadow roots, and the document. */
  const roots = () => [document, ...elements().flatMap(({ shadowRoot }) => shadowRoot ?? [])];

  return { held, place, parentOf, childrenOf, elements, boxOf, isSeen, texts, describe, focused, roots };
})();
