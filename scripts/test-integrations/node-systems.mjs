// Sanitisers and Markdown that run in Node, with their defaults and as our documentation sets them.
import markdownIt from 'markdown-it';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sanitizeHtml from 'sanitize-html';
import { unified } from 'unified';

const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;
const ours = {
  allowedTags: [...allowedTags, 's3-region-compare'],
  allowedAttributes: {
    ...allowedAttributes,
    's3-region-compare': ['regions', 'indicators', 'locale'],
    div: ['data-*'],
  },
};
const schema = {
  ...defaultSchema,
  tagNames: [...defaultSchema.tagNames, 's3-region-compare'],
  attributes: {
    ...defaultSchema.attributes,
    's3-region-compare': ['regions', 'indicators', 'locale'],
    div: [...defaultSchema.attributes.div, 'dataS3', 'dataRegions'],
  },
};

const remark = async (text, dangerous, ...plugins) => {
  const base = unified().use(remarkParse).use(remarkRehype, { allowDangerousHtml: dangerous });
  return String(
    await plugins
      .reduce((chain, plugin) => chain.use(...[plugin].flat()), base)
      .use(rehypeStringify)
      .process(text),
  );
};

/** By system and setting: what is left of an HTML text. */
export const NODE_SYSTEMS = [
  ['sanitize-html', 'defaults', (html) => sanitizeHtml(html)],
  ['sanitize-html', 'documented', (html) => sanitizeHtml(html, ours)],
  ['markdown-it', 'defaults', (html) => markdownIt().render(html)],
  ['markdown-it', 'html: true', (html) => markdownIt({ html: true }).render(html)],
  ['remark and rehype', 'defaults', (html) => remark(html, false)],
  ['remark and rehype', 'rehype-raw', (html) => remark(html, true, rehypeRaw)],
  ['remark and rehype', 'rehype-raw, rehype-sanitize', (html) => remark(html, true, rehypeRaw, rehypeSanitize)],
  ['remark and rehype', 'documented', (html) => remark(html, true, rehypeRaw, [rehypeSanitize, schema])],
];
