import type { JSDOM } from 'jsdom';
import { escaped, shadowHtml } from './declarative.js';
import { RenderError } from './options.js';
import type { Task } from './options.js';
import type { Shown } from './shown.js';
import { staticContents } from './static-content.js';
import { styleFile } from './style-sheets.js';
import type { Stage } from './window.js';

/** In a phone and in a column of text. */
const WIDTHS = [288, 736];

/** A page whose elements are filled; everything else in it stays as it was, to the byte. */
export async function filledPage(task: Task, all: readonly Shown[], stage: Stage): Promise<string> {
  const folder = task.styles ?? besideScript(document);
  if (folder === undefined) {
    throw new RenderError(
      'The address of the style sheets is not known: set `styles` (--styles) to that of cdn/styles/',
    );
  }
  const widths = [...new Set(task.widths?.length ? task.widths : WIDTHS)].sort((a, b) => a - b);
  if (!widths.every((width) => width >= 200 && width <= 4000)) {
    throw new RenderError('Widths are numbers of CSS px from 200 to 4000');
  }
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  const head = ({ localName }: Element) => `<link rel="stylesheet" href="${escaped(base + styleFile(localName))}">`;
  const contents = await staticContents(all, widths, stage, head);
  const edits = all.flatMap(({ host }, index) => editsOf(host, contents[index]!, stage.dom));
  return edited(task.html, [
    ...headEdits(
      all.map(({ host }) => head(host)),
      stage.dom,
    ),
    ...edits,
  ]);
}

/** The folder of style sheets, where the page names the script of the bundle. */
function besideScript(page: Document): string | undefined {
  for (const script of page.querySelectorAll('script[src]')) {
    const [, folder] = /^([^?#]*\/|)s3-widgets\.js(?:[?#]|$)/.exec(script.getAttribute('src') ?? '') ?? [];
    if (folder !== undefined) return `${folder}styles/`;
  }
  return undefined;
}

/** Where an element is in the source; without a start tag where it was implied. */
interface ElementLocation {
  readonly startTag?: { readonly endOffset: number };
  readonly endTag?: { readonly startOffset: number };
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly html: string;
}

/** Links to the style sheets at the end of the head, so that they are there before the page is painted. */
function headEdits(links: readonly string[], dom: JSDOM): Edit[] {
  const { head } = document;
  const at = dom.nodeLocation(head) as ElementLocation | null | undefined;
  const end = at?.endTag?.startOffset;
  const known = [...head.querySelectorAll('link')].map((link) => link.getAttribute('href'));
  const missing = [...new Set(links)].filter(
    (link) => !known.some((href) => link.includes(`"${escaped(href ?? '')}"`)),
  );
  return end === undefined || !missing.length ? [] : [{ from: end, to: end, html: missing.join('') }];
}

/** Puts a shadow root right after the start tag, in place of one that was rendered before. */
function editsOf(host: Element, content: string, dom: JSDOM): Edit[] {
  const at = dom.nodeLocation(host) as ElementLocation | null | undefined;
  const start = at?.startTag?.endOffset;
  if (start === undefined) return [];
  const earlier = [...host.children].find((child) => child.matches('template[shadowrootmode]'));
  const old = earlier && dom.nodeLocation(earlier);
  return [
    { from: start, to: start, html: shadowHtml(content) },
    ...(old ? [{ from: old.startOffset, to: old.endOffset, html: '' }] : []),
  ];
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = '';
  let done = 0;
  for (const { from, to, html } of edits.toSorted((a, b) => a.from - b.from)) {
    result += text.slice(done, from) + html;
    done = to;
  }
  return result + text.slice(done);
}
