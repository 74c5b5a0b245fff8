/** Elements that stand in a line of text. */
const INLINE = new Set(
  'A ABBR AUDIO B BDI BDO BUTTON CANVAS CITE CODE DATA DEL DFN EM FONT I IMG INPUT INS KBD LABEL MARK METER OBJECT OUTPUT PICTURE PROGRESS Q S SAMP SELECT SMALL SPAN STRONG SUB SUP SVG TEXTAREA TIME TT U VAR VIDEO'.split(
    ' ',
  ),
);
/** Elements that nobody sees. */
const UNSEEN = new Set(['BR', 'WBR', 'SCRIPT', 'STYLE', 'TEMPLATE', 'LINK', 'META']);
/** Where a link leads somewhere and is no content, even when it is alone. */
const LEADING = 'nav, menu, button, label, summary, h1, h2, h3, h4, h5, h6, pre, [role="navigation"], [role="menu"]';
/** Nothing to read where they have no words. */
const EMPTY = ':is(span, a:not([href]), b, i, em, strong, font):not(:has(*)), [aria-hidden="true"]';
const LISTED = 'li, dt, dd, td, th, caption, figcaption';

/** What editors call the box in which they edit, and their documents. */
const EDITORS = [
  '[contenteditable]:not([contenteditable="false" i])',
  '.mce-content-body',
  '.ck-editor__editable',
  '.ck-content[contenteditable]',
  '.cke_editable',
  '.ql-editor',
  '.ProseMirror',
  '.editor-styles-wrapper',
  '.block-editor-writing-flow',
  '[data-lexical-editor]',
  '.note-editable',
].join(', ');

/** Whether somebody is writing here: what stood in the page then would be saved as a part of the text. */
export function isEdited(element: Element): boolean {
  const { ownerDocument: page } = element;
  return (
    page.designMode === 'on' ||
    page.defaultView?.frameElement?.getAttribute('name') === 'editor-canvas' ||
    element.closest(EDITORS) !== null
  );
}

/**
 * What a widget takes the place of: the paragraph that has nothing but the element in it, else the element with what is
 * around it alone. `undefined` when it stands in a line with others.
 */
export function placeOf(element: Element): Element | undefined {
  let place = element;
  for (let parent = place.parentElement; parent && INLINE.has(parent.tagName); parent = place.parentElement) {
    if (!isAlone(place)) return undefined;
    place = parent;
  }
  if (!isAlone(place)) return undefined;
  const parent = place.parentElement;
  return parent?.localName === 'p' ? parent : place;
}

/** Whether a link that is alone is a part of a list, a table or a navigation. */
export function isListed(link: Element, place: Element): boolean {
  return link.closest(LEADING) !== null || place.matches(LISTED) || place.parentElement?.matches(LISTED) === true;
}

function isAlone(element: Element): boolean {
  return isBlankTo(element, 'previousSibling') && isBlankTo(element, 'nextSibling');
}

/** Whether there is nothing to read between an element and the next block. */
function isBlankTo(element: Element, direction: 'previousSibling' | 'nextSibling'): boolean {
  for (let node = element[direction]; node; node = node[direction]) {
    if (node instanceof Element) {
      const name = node.tagName.toUpperCase();
      if (UNSEEN.has(name) || isEmpty(node)) continue;
      return !INLINE.has(name);
    }
    if (node instanceof Text && hasWords(node.data)) return false;
  }
  return true;
}

/** Left over by an editor, an anchor, or an icon that is drawn by a style or hidden from readers. */
function isEmpty(element: Element): boolean {
  return element.matches(EMPTY) && !hasWords(element.textContent);
}

function hasWords(text: string): boolean {
  return /[^\s\p{Cf}]/u.test(text);
}
