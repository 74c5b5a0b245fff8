import type { Paint, Scene, SceneItem } from './scene.js';

/** What painting needs of a canvas context; an off-screen one does as well. */
export type PaintContext = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Paints a scene on a canvas that is `scale` times as wide and high as the scene. Uses paths and text only: no
 * image, no blob, so that it works under the strictest content security policy.
 */
export function paintScene(context: PaintContext, scene: Scene, scale = 2): void {
  if (!(scale > 0)) throw new RangeError(`A picture can't be painted at scale ${scale}`);
  context.save();
  context.scale(scale, scale);
  context.fillStyle = scene.background;
  context.fillRect(0, 0, scene.width, scene.height);
  for (const item of scene.items) {
    context.save();
    paintItem(context, item, scene.font);
    context.restore();
  }
  context.restore();
}

function paintItem(context: PaintContext, item: SceneItem, font: string): void {
  switch (item.kind) {
    case 'text':
      context.font = `${item.weight} ${item.size}px ${font}`;
      context.textAlign = item.anchor === 'middle' ? 'center' : item.anchor === 'end' ? 'right' : 'left';
      if (item.halo) {
        strokeWith(context, { stroke: item.halo, strokeWidth: 3 });
        context.strokeText(item.text, item.x, item.y);
      }
      context.fillStyle = item.fill;
      context.fillText(item.text, item.x, item.y);
      break;
    case 'line': {
      const path = new Path2D();
      path.moveTo(item.x1, item.y1);
      path.lineTo(item.x2, item.y2);
      paintPath(context, path, item);
      break;
    }
    case 'rect': {
      const path = new Path2D();
      path.rect(item.x, item.y, item.width, item.height);
      paintPath(context, path, item);
      break;
    }
    case 'path':
      context.translate(item.x ?? 0, item.y ?? 0);
      paintPath(context, new Path2D(item.d), item);
  }
}

function paintPath(context: PaintContext, path: Path2D, paint: Paint): void {
  const stroke = () => {
    if (strokeWith(context, paint)) context.stroke(path);
  };
  if (paint.halo) stroke();
  if (paint.fill) {
    context.fillStyle = paint.fill;
    context.fill(path);
  }
  if (!paint.halo) stroke();
}

/** Sets the pen; false when there is nothing to stroke. */
function strokeWith(context: PaintContext, { stroke, strokeWidth = 1, dash = [], cap = 'butt' }: Paint): boolean {
  if (!stroke) return false;
  context.strokeStyle = stroke;
  context.lineWidth = strokeWidth;
  context.lineCap = cap;
  context.lineJoin = 'round';
  context.setLineDash([...dash]);
  return true;
}
