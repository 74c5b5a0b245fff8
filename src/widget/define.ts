import { MAJOR, VERSION } from './version.js';
import { registrations } from './versions.js';

/**
 * Registers an element under its tag and under the tag with the major version (`s3-priority-card-v1`). A tag that is
 * taken stays as it is: of copies with the same major version the first one serves all, one of another major version or
 * beside a stranger has its versioned tag alone. What happened is added to the table of the page, and told on the console.
 * Where elements of the page have static content, what keeps it until theirs is there is loaded before.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  // The first format of a page is as dear as a drawing: it is made while the data is on its way.
  setTimeout(() => new Intl.NumberFormat('en'));
  const isStatic = ({ shadowRoot }: Element) => shadowRoot;
  const elements = globalThis.document?.querySelectorAll(`${tag},${tag}${MAJOR}`) ?? [];
  if (![...elements].some(isStatic)) register(tag, element);
  else
    void import('./static-content.js')
      .then(({ keepStaticContent }) => keepStaticContent(element), String)
      .then(() => register(tag, element));
}

function register(tag: string, element: CustomElementConstructor): void {
  const own = tag + MAJOR;
  const plain = customElements.get(tag);
  const first = customElements.get(own);
  if (plain === element || first === element) return;
  const as = first ? undefined : plain ? own : tag;
  if (as) customElements.define(as, element);
  if (as === tag) customElements.define(own, class extends element {});
  const row = { tag, version: VERSION, address: import.meta.url, as };
  registrations().push(row);
  if (as !== tag) void import('./conflict.js').then(({ tell }) => tell(row), String);
}
