// The forms that we publish, as an editor pastes them.
const HREF = 'https://s3.example/embed/region-compare?regions=ITI1,ES21,FRJ1';
const between = (html) => `<p>Before.</p>\n\n${html}\n\n<p>After.</p>`;

export const FORMS = {
  link: between(`<p><a href="${HREF}">Compare three regions</a></p>`),
  'div with link': between(
    `<div data-s3="region-compare" data-regions="ITI1,ES21,FRJ1"><p><a href="${HREF}">Compare three regions</a></p></div>`,
  ),
  'empty div': between('<div data-s3="region-compare" data-regions="ITI1,ES21,FRJ1"></div>'),
  'element with link': between(
    `<s3-region-compare regions="ITI1,ES21,FRJ1"><a href="${HREF}">Compare three regions</a></s3-region-compare>`,
  ),
  element: between('<s3-region-compare regions="ITI1,ES21,FRJ1"></s3-region-compare>'),
  frame: between(`<iframe src="${HREF}" title="Regions compared" width="100%" height="480"></iframe>`),
};

/** The same forms among those that were recorded. */
export const RECORDED = {
  link: 'e',
  'div with link': 'c2',
  'empty div': 'c',
  'element with link': 'b2',
  element: 'a',
  frame: 'f',
};

export const MARKDOWN_LINK = `Before.\n\n[Compare three regions](${HREF})\n\nAfter.`;
