/**
 * What CKEditor 5 needs to keep widgets: give these to `ClassicEditor.create(element, { htmlSupport, … })`, with the plugins
 * GeneralHtmlSupport and, for addresses that are pasted, MediaEmbed.
 */

/** Tags of widgets. CKEditor knows no tag with a hyphen, so that the first entry is needed as well as the second. */
const tags = [
  { name: '$customElement' },
  { name: /^s3-(?:region-compare|priority-card|priority-list|strategy-timeline)$/, attributes: /^(?!on)[a-z-]+$/ },
];

/** Widgets written as plain elements. */
const plain = [
  { name: /^(?:div|table|ol|ul)$/, attributes: /^data-[a-z0-9-]+$/ },
  { name: /^(?:th|td|time)$/, attributes: /^(?:data-[a-z]+|scope|datetime)$/ },
];

export const htmlSupport = { allow: [...tags, ...plain] };

/** An address of an embed page, pasted in a line of its own, is kept as `<oembed url="…">` and shown as a frame meanwhile. */
export const mediaEmbed = {
  extraProviders: [
    {
      name: 's3-widgets',
      url: /^([\w.-]+(?::\d+)?(?:\/[\w.-]+)*\/embed\/(?:region-compare|priority-card|priority-list|strategy-timeline)\/?\?.*)$/,
      html: ([, address]) => {
        const frame = document.createElement('iframe');
        Object.assign(frame, { src: `https://${address}`, title: 's3-widgets', width: '100%', height: '480' });
        return frame.outerHTML;
      },
    },
  ],
};
