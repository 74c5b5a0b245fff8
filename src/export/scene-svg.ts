import { HALF_CHARACTER } from '../model/half-character.js';
import type { Paint, Scene, SceneItem } from './scene.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for XML content and attributes; characters that XML 1.0 forbids are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(HALF_CHARACTER, '')
    .replace(/[^\t\n\r\u{20}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

const fixed = (value: number): string => String(Math.round(value * 100) / 100);

/** A scene as a standalone SVG document: no scripts, styles, images or references to anything outside. */
export function sceneToSvg(scene: Scene): string {
  const size = { width: scene.width, height: scene.height };
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    ...size,
    viewBox: `0 0 ${fixed(scene.width)} ${fixed(scene.height)}`,
    role: 'img',
    'xml:lang': scene.lang,
    lang: scene.lang,
    'font-family': scene.font,
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${attributes(root)}>`,
    `<title>${escapeXml(scene.title)}</title>`,
    `<desc>${escapeXml(scene.description)}</desc>`,
    `<rect${attributes({ ...size, fill: scene.background })}/>`,
    ...scene.items.map(element),
    '</svg>\n',
  ].join('\n');
}

function element(item: SceneItem): string {
  switch (item.kind) {
    case 'text': {
      const { x, y, size, weight, anchor, fill, halo, lang } = item;
      const text = attributes({
        x,
        y,
        'font-size': size,
        'font-weight': weight === 400 ? undefined : weight,
        'text-anchor': anchor === 'start' ? undefined : anchor,
        ...paint(halo ? { fill, stroke: halo, strokeWidth: 3, halo: true } : { fill }),
        'xml:lang': lang,
        lang,
      });
      return `<text${text}>${escapeXml(item.text)}</text>`;
    }
    case 'line': {
      const { x1, y1, x2, y2 } = item;
      return `<line${attributes({ x1, y1, x2, y2, ...paint(item) })}/>`;
    }
    case 'rect': {
      const { x, y, width, height, fill = 'none' } = item;
      return `<rect${attributes({ x, y, width, height, ...paint({ ...item, fill }) })}/>`;
    }
    case 'path': {
      const { d, x = 0, y = 0, fill = 'none' } = item;
      const transform = x || y ? `translate(${fixed(x)} ${fixed(y)})` : undefined;
      return `<path${attributes({ d, transform, ...paint({ ...item, fill }) })}/>`;
    }
  }
}

function paint({ fill, stroke, strokeWidth, dash, cap, halo }: Paint): Record<string, string | number | undefined> {
  return {
    fill,
    stroke,
    'stroke-width': strokeWidth,
    'stroke-dasharray': dash?.join(' '),
    'stroke-linecap': cap,
    'stroke-linejoin': stroke ? 'round' : undefined,
    'paint-order': halo ? 'stroke' : undefined,
  };
}

function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => {
      if (value === undefined) return '';
      return ` ${name}="${typeof value === 'number' ? fixed(value) : escapeXml(value)}"`;
    })
    .join('');
}
