/**
 * Registers a custom element. A tag that is taken stays as it is, so that two copies of the library on one page do not
 * collide: the first wins. One console line says so when the class is another one.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const registered = customElements.get(tag);
  if (!registered) customElements.define(tag, element);
  else if (registered !== element) console.info(`<${tag}> is already registered; this copy of s3-widgets is not used.`);
}
