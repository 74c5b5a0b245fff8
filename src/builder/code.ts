import { embedAddress, withCommas } from '../export/embed-address.js';
import { fallbackTable } from '../export/embed.js';
import { escapeXml } from '../export/scene-svg.js';
import { oneLine, snippet } from '../export/snippet.js';
import type { Comparison } from '../model/index.js';
import type { Language } from '../text/language.js';
import { tagOf } from '../spelling/asked.js';
import { attributesOf } from './choices.js';
import type { Choices, Form } from './choices.js';

export type Hashes = Readonly<Record<string, string>>;

/** What a frame has before its script knows better. */
const FRAME_HEIGHT = 700;

/** The address of the page that shows the widget alone. */
export function addressOf(choices: Choices): string {
  return embedAddress(`${choices.files}embed/`, choices.widget, attributesOf(choices));
}

export interface CodeOptions {
  readonly form: Form;
  readonly linkText: string;
  /** What a fallback table is made of; a link alone is written without it. */
  readonly fallback?: { readonly comparison: Comparison; readonly language: Language } | undefined;
}

/** What is pasted where the widget should stand, on one line. */
export function pageCode(choices: Choices, { form, linkText, fallback }: CodeOptions): string {
  const href = addressOf(choices);
  const text = oneLine(linkText);
  const link = `<a href="${escapeXml(href)}">${escapeXml(text)}</a>`;
  switch (form) {
    case 'link':
      return `<p>${link}</p>`;
    case 'markdown':
      return `[${text.replace(/[\\[\]]/g, '\\$&')}](${href.replace(/[()]/g, encodeURIComponent)})`;
    case 'div': {
      const data = withCommas(attributesOf(choices)).map(([name, value]) => ` data-${name}="${escapeXml(value)}"`);
      return `<div data-s3="${choices.widget}"${data.join('')}><p>${link}</p></div>`;
    }
    case 'frame':
      return `<iframe src="${escapeXml(href)}" title="${escapeXml(text)}" width="100%" height="${FRAME_HEIGHT}" loading="lazy"></iframe>`;
    case 'element':
    case 'table': {
      const { heading, 'heading-level': level, ...others } = Object.fromEntries(attributesOf(choices));
      return snippet({
        tag: tagOf(choices.widget),
        attributes: Object.entries(others),
        heading,
        headingLevel: level ? Number(level) : undefined,
        content: form === 'table' && fallback ? fallbackTable(fallback.comparison, fallback.language) : '',
        href,
        linkText: text,
      });
    }
  }
}

/** What is needed once on a page: the space, the look, the script; for frames the script that fits their heights. */
export function headCode({ files, look }: Choices, form: Form, hashes: Hashes): string {
  const hash = (file: string) =>
    hashes[file] ? ` integrity="${escapeXml(hashes[file])}" crossorigin="anonymous"` : '';
  const sheet = (file: string) => `<link rel="stylesheet" href="${escapeXml(files + file)}"${hash(file)}>`;
  const script = form === 'frame' ? 'frames.js' : 's3-widgets.js';
  const sheets = form === 'frame' ? [] : ['s3-widgets.css', ...(look ? [`themes/${look}.css`] : [])];
  return [
    ...sheets.map(sheet),
    `<script type="module" src="${escapeXml(files + script)}"${hash(script)}></script>`,
  ].join('\n');
}

/** An import map by which browsers check the modules that the script loads; empty without hashes. */
export function importMapCode({ files }: Choices, hashes: Hashes): string {
  const modules = Object.entries(hashes).filter(([file]) => file.endsWith('.js'));
  if (!modules.length) return '';
  const integrity = Object.fromEntries(modules.map(([file, hash]) => [files + file, hash]));
  return `<script type="importmap">${JSON.stringify({ integrity }).replaceAll('<', '\\u003c')}</script>`;
}
