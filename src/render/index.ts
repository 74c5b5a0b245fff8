/**
 * `s3-widgets/render`: the elements of a page as static HTML that needs no script, or as files, made in Node when a site
 * is built. Needs the package `jsdom`.
 */
export { render } from './render.js';
export { FORMATS, RenderError } from './options.js';
export type { Format, Rendered, RenderOptions } from './options.js';
