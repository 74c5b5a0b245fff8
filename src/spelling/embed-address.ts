import { widgetOf } from './asked.js';
import type { Widget } from './asked.js';

/** `…/embed/region-compare`, as a folder, its page or a file. */
const PATH = /\/embed\/([a-z-]+)(?:\/(?:index\.html?)?|\.html?)?$/i;

/**
 * The address of an embed page and its widget; `undefined` for every other address. The host doesn't count: sites have
 * copies of their own.
 * @param base address that a relative one is seen from
 */
export function embedAddress(href: string, base: string): { url: URL; widget: Widget } | undefined {
  const url = parseAddress(href, base);
  const widget = widgetOf(PATH.exec(url?.pathname ?? '')?.[1]);
  return url && widget && /^(?:https?|file):$/.test(url.protocol) ? { url, widget } : undefined;
}

/** `undefined` for what is no address. */
export function parseAddress(text: string, base: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
