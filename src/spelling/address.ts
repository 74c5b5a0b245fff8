import { widgetOf } from './asked.js';
import type { Asked } from './asked.js';
import { tidyParameters } from './parameters.js';

/** `…/embed/region-compare`, as a folder, its page or a file. */
const PATH = /\/embed\/([a-z-]+)(?:\/(?:index\.html?)?|\.html?)?$/i;
/** Parameters that make the page ask for something, or lead somewhere. */
const ADDRESS = /^(?:src|(?:[a-z-]+-)?href)$/;

/**
 * What a link to an embed page asks for; `undefined` for every other link. The host doesn't count: sites have copies of
 * their own. An address in the query is kept only when it is on `origin`, for anybody who may write a comment can write a
 * link; it is made absolute, seen from the embed page.
 * @param base address that a relative link is seen from
 */
export function askedByAddress(href: string, base: string, origin: string): Asked | undefined {
  const url = parse(unescaped(href), base);
  const widget = widgetOf(PATH.exec(url?.pathname ?? '')?.[1]);
  if (!url || !widget || !/^(?:https?|file):$/.test(url.protocol)) return undefined;
  const parameters = tidyParameters(url.searchParams);
  for (const [name, value] of parameters) {
    if (!ADDRESS.test(name)) continue;
    const target = parse(value, url.href);
    // `{code}` stands for something else in some addresses.
    if (target?.origin === origin) parameters.set(name, target.href.replaceAll('%7B', '{').replaceAll('%7D', '}'));
    else parameters.delete(name);
  }
  return { widget, parameters };
}

/** Text without the character references that stay when a system escapes what was escaped already. */
function unescaped(text: string): string {
  let now = text.trim();
  for (let before = ''; before !== now;) {
    before = now;
    now = now.replace(/&(?:amp|#0*38|#x0*26);/gi, '&').replace(/&(?:#0*61|#x0*3d|equals);/gi, '=');
  }
  return now;
}

function parse(text: string, base: string): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}
