import type { ReactiveElement } from 'lit';

/** Class of what static content is in. */
const CONTENT = 's3-static';
/** What can have the focus, or be open. */
const REACHED = 'a[href], button, select, input, summary, [tabindex]';

interface Prototype {
  createRenderRoot(this: ReactiveElement & Prototype): HTMLElement | DocumentFragment;
  readonly renderOptions: { renderBefore?: ChildNode | null };
}

/**
 * Lets the elements of a class begin with the content that a declarative shadow root brought: it stays until the
 * element's own is complete, which then takes its place before the browser paints. Where nothing can be loaded it stays.
 */
export function keepStaticContent(element: CustomElementConstructor): void {
  const prototype = element.prototype as Prototype;
  const { createRenderRoot } = prototype;
  prototype.createRenderRoot = function () {
    const content = contentOf(this);
    if (content) {
      // After the content, which thus keeps the slots.
      this.renderOptions.renderBefore = this.shadowRoot!.appendChild(document.createComment(''));
      replaceWhenComplete(this, content);
    }
    return createRenderRoot.call(this);
  };
}

function replaceWhenComplete(host: HTMLElement, content: Element): void {
  let pressed: Element | undefined;
  content.addEventListener('click', ({ target }) => {
    pressed = (target as Element).closest('button') ?? undefined;
  });
  const replace = () => {
    if (!content.isConnected) return;
    if (isComplete(host) && !isSelected(host)) takePlace(host.shadowRoot!, content, pressed);
    else requestAnimationFrame(replace);
  };
  host.addEventListener('s3-load', (event) => {
    if (event.composedPath()[0] === host) requestAnimationFrame(replace);
  });
}

/** Puts an element's own content in the place of the static one; what was reached and opened there is so here. */
function takePlace(root: ShadowRoot, content: Element, pressed: Element | undefined): void {
  const own = [...(content.nextElementSibling?.querySelectorAll<HTMLElement>(REACHED) ?? [])];
  const counterpart = (element: Element | null | undefined) =>
    element && content.contains(element)
      ? own.find((other) => other.localName === element.localName && nameOf(other) === nameOf(element))
      : undefined;
  const focused = counterpart(root.activeElement);
  const button = counterpart(pressed);
  for (const summary of content.querySelectorAll('details[open] > summary'))
    counterpart(summary)?.parentElement?.setAttribute('open', '');
  content.previousElementSibling?.remove(); // Its style sheet.
  content.remove();
  focused?.focus({ preventScroll: true });
  button?.click();
}

function contentOf({ shadowRoot }: Element): Element | undefined {
  return [...(shadowRoot?.children ?? [])].find(({ className }) => className === CONTENT);
}

function nameOf(element: Element): string {
  return (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim();
}

/** Whether an element, and each of those that it is made of, has drawn everything. */
function isComplete({ shadowRoot }: Element): boolean {
  const own = [...(shadowRoot?.children ?? [])].find((child) => child.hasAttribute('aria-busy'));
  if (own?.getAttribute('aria-busy') !== 'false' || own.querySelector('.loading')) return false;
  return [...own.querySelectorAll('*')].every((part) => !part.localName.includes('-') || isComplete(part));
}

/** Whether the reader has selected something in a shadow root. */
function isSelected({ shadowRoot }: Element): boolean {
  const selection = document.getSelection();
  if (!selection || !('getComposedRanges' in selection)) return false;
  return selection
    .getComposedRanges({ shadowRoots: [shadowRoot!] })
    .some(({ startContainer, startOffset, endContainer, endOffset }) => {
      const isEmpty = startContainer === endContainer && startOffset === endOffset;
      return !isEmpty && (shadowRoot!.contains(startContainer) || shadowRoot!.contains(endContainer));
    });
}
