/** Shapes of the chosen regions, in the order of their series; distinct without colour. */
export const SHAPES = ['circle', 'square', 'triangle', 'diamond', 'plus', 'triangle-down'] as const;

export type Shape = (typeof SHAPES)[number];

/** Corners of the polygons with the area of a circle of diameter 1 (π/4), as x, y pairs around the centroid. */
const CORNERS: Readonly<Record<Exclude<Shape, 'circle' | 'triangle-down'>, readonly number[]>> = {
  square: [-0.443, -0.443, 0.443, -0.443, 0.443, 0.443, -0.443, 0.443],
  triangle: [0, -0.778, 0.673, 0.389, -0.673, 0.389],
  diamond: [0, -0.627, 0.627, 0, 0, 0.627, -0.627, 0],
  plus: [
    -0.198, -0.594, 0.198, -0.594, 0.198, -0.198, 0.594, -0.198, 0.594, 0.198, 0.198, 0.198, 0.198, 0.594, -0.198,
    0.594, -0.198, 0.198, -0.594, 0.198, -0.594, -0.198, -0.198, -0.198,
  ],
};

/**
 * Path of a mark centred on 0,0. All shapes have the area of a circle of diameter `size` (px), so that none looks
 * heavier than another.
 */
export function shapePath(shape: Shape, size: number): string {
  const r = size / 2;
  if (shape === 'circle') return `M${-r} 0a${r} ${r} 0 1 0 ${size} 0a${r} ${r} 0 1 0 ${-size} 0Z`;
  const down = shape === 'triangle-down';
  const corners = CORNERS[down ? 'triangle' : shape].map((corner) => +((down ? -corner : corner) * size).toFixed(2));
  return `M${corners.join(' ')}Z`;
}
