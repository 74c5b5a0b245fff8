/**
 * Registers a custom element. A tag that is taken stays as it is, so that two copies of the library on one page do not
 * collide: the first wins. One console line says so when the class is another one. Where elements of the page have
 * static content, what keeps it until theirs is there is loaded before.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const isStatic = ({ shadowRoot }: Element) => shadowRoot;
  if (!globalThis.document || ![...document.querySelectorAll(tag)].some(isStatic)) register(tag, element);
  else
    void import('./static-content.js')
      .then(({ keepStaticContent }) => keepStaticContent(element), String)
      .then(() => register(tag, element));
}

function register(tag: string, element: CustomElementConstructor): void {
  const registered = customElements.get(tag);
  if (!registered) customElements.define(tag, element);
  else if (registered !== element) console.info(`<${tag}> is already registered; this copy of s3-widgets is not used.`);
}
