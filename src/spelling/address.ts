import type { Asked } from './asked.js';
import { embedAddress, parseAddress } from './embed-address.js';
import { tidyParameters } from './parameters.js';

/** Parameters that make the page ask for something, or lead somewhere. */
const ADDRESS = /^(?:src|(?:[a-z-]+-)?href)$/;

/**
 * What a link to an embed page asks for; `undefined` for every other link. An address in the query is kept only when it is
 * on `origin`, for anybody who may write a comment can write a link; it is made absolute, seen from the embed page.
 * @param base address that a relative link is seen from
 */
export function askedByAddress(href: string, base: string, origin: string): Asked | undefined {
  const page = embedAddress(unescaped(href), base);
  if (!page) return undefined;
  const { url, widget } = page;
  const parameters = tidyParameters(url.searchParams);
  for (const [name, value] of parameters) {
    if (!ADDRESS.test(name)) continue;
    const target = parseAddress(value, url.href);
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
