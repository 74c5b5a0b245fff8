import { SHOWN } from './hiding.js';
import { KEPT_ID } from './made.js';

/**
 * Lets links into what a widget took the place of lead to the same thing in the widget, or to the widget where that isn't
 * shown: by a click, by the address of the page, and when a widget takes the place of what a reader is looking at.
 * @param madeOf the widget that stands for a place with this element in it
 */
export function leadInto(page: Document, madeOf: (target: Element) => HTMLElement | undefined): void {
  const lead = () => {
    const target = page.querySelector(':target');
    const made = target && !target.checkVisibility() ? madeOf(target) : undefined;
    if (!target || !made) return;
    const copy = made.querySelector<HTMLElement>(`[${KEPT_ID}="${CSS.escape(target.id)}"]`);
    const found = copy?.checkVisibility() ? copy : made;
    if (found.tabIndex < 0) {
      found.tabIndex = -1;
      found.addEventListener('blur', () => found.removeAttribute('tabindex'), { once: true });
    }
    found.focus({ preventScroll: true });
    found.scrollIntoView();
  };
  page.defaultView?.addEventListener('hashchange', lead);
  page.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href*="#"]') : null;
    // An address that is there already changes nothing that could be heard.
    if (link?.hash && link.hash === page.location.hash) setTimeout(lead);
  });
  page.addEventListener(
    's3-load',
    ({ target: made }) => {
      const target = page.querySelector(':target');
      if (!target || !(made instanceof Element) || made.hasAttribute(SHOWN) || madeOf(target) !== made) return;
      const { top, bottom } = target.getBoundingClientRect();
      if (bottom > 0 && top < page.documentElement.clientHeight) setTimeout(lead);
    },
    { capture: true },
  );
}
