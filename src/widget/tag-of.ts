import { MAJOR } from './version.js';

/** The tag that our major version has for an element on this page: the documented one, unless that is another's. */
export function tagOf(tag: string): string {
  const own = customElements.get(tag + MAJOR);
  return own && !(own.prototype instanceof customElements.get(tag)!) ? tag + MAJOR : tag;
}
