import { expect } from '@esm-bundle/chai';
import type { Scene, SceneItem } from './scene.js';
import { escapeXml, sceneToSvg } from './scene-svg.js';

const text: SceneItem = {
  kind: 'text',
  x: 1,
  y: 2,
  text: 'A',
  size: 12,
  weight: 400,
  anchor: 'start',
  fill: '#000000',
};

function parse(items: readonly SceneItem[], more: Partial<Scene> = {}): Document {
  const scene: Scene = {
    width: 300,
    height: 100,
    background: '#ffffff',
    font: 'sans-serif',
    lang: 'en',
    title: 'Title',
    description: 'Description',
    items,
    ...more,
  };
  return new DOMParser().parseFromString(sceneToSvg(scene), 'image/svg+xml');
}

describe('sceneToSvg', () => {
  it('sceneToSvg(scene) is a valid document with size, name, description and language', () => {
    const { documentElement: svg } = parse([]);
    expect(svg.localName).to.equal('svg');
    expect(svg.namespaceURI).to.equal('http://www.w3.org/2000/svg');
    expect(svg.getAttribute('viewBox')).to.equal('0 0 300 100');
    expect(svg.getAttribute('lang')).to.equal('en');
    expect(svg.querySelector('title')?.textContent).to.equal('Title');
    expect(svg.querySelector('desc')?.textContent).to.equal('Description');
  });

  it('sceneToSvg(scene) keeps hostile text as text', () => {
    const hostile = `</text><script>alert(1)</script> & "quoted" 'single' ]]> \u0000\u0008\uD800 é 😀`;
    const document = parse([{ ...text, text: hostile, lang: '"><script>' }], {
      title: hostile,
      font: '"Noto Sans", serif',
    });
    expect(document.querySelector('parsererror')).to.equal(null);
    expect(document.querySelector('script')).to.equal(null);
    expect(document.querySelector('text')?.textContent).to.equal(
      `</text><script>alert(1)</script> & "quoted" 'single' ]]>  é 😀`,
    );
    expect(document.documentElement.getAttribute('font-family')).to.equal('"Noto Sans", serif');
  });

  it('sceneToSvg(scene) draws text, line, rectangle and path with their paint', () => {
    const document = parse([
      { ...text, anchor: 'end', weight: 700, halo: '#ffffff' },
      { kind: 'line', x1: 0, y1: 1, x2: 2, y2: 3, stroke: '#111111', strokeWidth: 1.5, dash: [3, 2] },
      { kind: 'rect', x: 1, y: 2, width: 3, height: 4, fill: '#222222' },
      { kind: 'path', d: 'M0 0h1', x: 10.126, y: 20, stroke: '#333333', cap: 'round' },
    ]);
    const attributes = (selector: string) =>
      Object.fromEntries([...document.querySelector(selector)!.attributes].map(({ name, value }) => [name, value]));
    expect(attributes('text')).to.include({
      'text-anchor': 'end',
      fill: '#000000',
      'font-weight': '700',
      stroke: '#ffffff',
    });
    expect(attributes('line')).to.include({
      x2: '2',
      stroke: '#111111',
      'stroke-width': '1.5',
      'stroke-dasharray': '3 2',
    });
    expect(attributes('rect:nth-of-type(2)')).to.include({ width: '3', fill: '#222222' });
    expect(attributes('path')).to.include({
      transform: 'translate(10.13 20)',
      fill: 'none',
      'stroke-linecap': 'round',
    });
  });
});

describe('escapeXml', () => {
  it('escapeXml(text) escapes the five characters and drops what XML forbids', () => {
    expect(escapeXml(`<a b="c" d='e'>&\u000b\uFFFF`)).to.equal('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;');
  });
});
