import { expect } from '@esm-bundle/chai';
import { shapePath } from '../charts/marks.js';
import type { Scene, SceneItem } from './scene.js';
import { paintScene } from './scene-canvas.js';

const scene = (items: readonly SceneItem[]): Scene => ({
  width: 60,
  height: 40,
  background: '#16181d',
  font: 'sans-serif',
  lang: 'en',
  title: '',
  description: '',
  items,
});

function paint(items: readonly SceneItem[], scale?: number) {
  const canvas = document.createElement('canvas');
  canvas.width = 120;
  canvas.height = 80;
  const context = canvas.getContext('2d')!;
  paintScene(context, scene(items), scale);
  return {
    context,
    at: (x: number, y: number) => [...context.getImageData(x, y, 1, 1).data.slice(0, 3)],
    inked: () => context.getImageData(0, 0, 120, 80).data.some((value, index) => index % 4 === 0 && value > 0x60),
  };
}

describe('paintScene', () => {
  it('paintScene(context, scene) fills the whole canvas at twice the size', () => {
    const { at } = paint([]);
    expect(at(0, 0)).to.deep.equal([0x16, 0x18, 0x1d]);
    expect(at(119, 79)).to.deep.equal([0x16, 0x18, 0x1d]);
  });

  it('paintScene(context, scene) paints a mark where it stands, with its halo below it', () => {
    const d = shapePath('square', 10);
    const { at } = paint([
      { kind: 'path', d, x: 20, y: 20, fill: '#ff0000', stroke: '#00ff00', strokeWidth: 4, halo: true },
    ]);
    expect(at(40, 40)).to.deep.equal([255, 0, 0]);
    expect(at(40 + 7, 40)).to.deep.equal([255, 0, 0]);
    expect(at(40 + 11, 40)).to.deep.equal([0, 255, 0]);
    expect(at(40 + 14, 40)).to.deep.equal([0x16, 0x18, 0x1d]);
  });

  it('paintScene(context, scene) paints lines, rectangles and text', () => {
    expect(paint([{ kind: 'rect', x: 10, y: 10, width: 5, height: 5, fill: '#0000ff' }]).at(25, 25)).to.deep.equal([
      0, 0, 255,
    ]);
    const line = paint([
      { kind: 'line', x1: 0, y1: 20, x2: 60, y2: 20, stroke: '#ffffff', strokeWidth: 2, dash: [10, 10] },
    ]);
    expect(line.at(10, 40)).to.deep.equal([255, 255, 255]);
    expect(line.at(30, 40)).to.deep.equal([0x16, 0x18, 0x1d]);
    const text: SceneItem = {
      kind: 'text',
      x: 30,
      y: 25,
      text: 'M',
      size: 20,
      weight: 700,
      anchor: 'middle',
      fill: '#ffffff',
    };
    expect(paint([text]).inked()).to.be.true;
    expect(paint([{ ...text, text: '' }]).inked()).to.be.false;
  });

  it('paintScene(context, scene) leaves the state of the context as it was', () => {
    const { context } = paint([
      { kind: 'line', x1: 0, y1: 0, x2: 9, y2: 9, stroke: '#ffffff', strokeWidth: 3, dash: [1] },
    ]);
    expect(context.getLineDash()).to.deep.equal([]);
    expect(context.getTransform().isIdentity).to.be.true;
  });

  it('paintScene(context, scene, scale) throws a RangeError for a scale that is not positive', () => {
    expect(() => paint([], 0)).to.throw(RangeError);
  });
});
