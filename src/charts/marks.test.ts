import { expect } from '@esm-bundle/chai';
import { SHAPES, shapePath } from './marks.js';

/** Corners of a path without curves. */
function corners(path: string): [number, number][] {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  return Array.from({ length: numbers.length / 2 }, (_, i) => [numbers[2 * i]!, numbers[2 * i + 1]!]);
}

function area(points: [number, number][]): number {
  return Math.abs(
    points.reduce((sum, [x, y], i) => {
      const [nextX, nextY] = points[(i + 1) % points.length]!;
      return sum + (x * nextY - nextX * y) / 2;
    }, 0),
  );
}

describe('shapePath', () => {
  for (const shape of SHAPES.filter((each) => each !== 'circle')) {
    it(`draws a ${shape} with the area of the circle of that diameter, about its centroid`, () => {
      const points = corners(shapePath(shape, 20));
      expect(area(points)).to.be.closeTo(Math.PI * 100, 1.5);
      if (shape !== 'plus') {
        const mean = points.reduce(([a, b], [x, y]) => [a + x / points.length, b + y / points.length], [0, 0]);
        expect(Math.hypot(mean[0], mean[1])).to.be.lessThan(0.05);
      }
    });
  }

  it('draws a circle of the diameter', () => {
    expect(shapePath('circle', 10)).to.equal('M-5 0a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z');
  });

  it('gives six shapes that differ', () => {
    expect(new Set(SHAPES.map((shape) => shapePath(shape, 12))).size).to.equal(6);
  });
});
