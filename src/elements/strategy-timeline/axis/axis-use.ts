import { MARK_KEYS, nextMark } from '../../../charts/cursor.js';
import type { AxisContext, TimeWindow } from '../axis-view.js';
import type { AxisMark, AxisMemory } from './axis-memory.js';
import { zoomed } from './zoom-window.js';
import type { Zoom } from './zoom-window.js';

/** Reach of the pointer around a mark, in px. */
const REACH = 10;

/**
 * Follows pointer, focus and keys in a drawing.
 * @param target of the event, as it may be over already
 * @param root the element that holds the drawing and the line above it
 */
export function use(event: Event, target: Element, root: HTMLElement, context: AxisContext, memory: AxisMemory): void {
  const { marks } = memory;
  const { selected, host } = context;
  const byKey = (key: string | undefined) => marks.find((mark) => mark.key === key);
  const own = byKey(target.closest<SVGElement>('[data-item]')?.dataset.item);

  const read = (mark = byKey(selected)) => {
    const line = root.querySelector('.read');
    if (line) line.textContent = mark ? mark.name() : '';
  };
  const show = (window: TimeWindow) => {
    const { from, to } = context.chronology;
    context.onWindow(window.from <= from && window.to >= to ? undefined : window);
  };
  const choose = ({ bin, key }: AxisMark, isOpen: boolean) => {
    if (bin && bin.to > bin.from) {
      // The column is gone then: the focus goes on with its first step.
      memory.stop = bin.first.id;
      context.onWindow({ from: bin.from, to: bin.to });
      void host.updateComplete?.then(() => root.querySelector<SVGElement>('[data-item][tabindex="0"]')?.focus());
    } else if (bin) context.onOpen(bin.first.id);
    else if (isOpen && selected === key) context.onOpen(key);
    else context.onSelect(key);
  };
  const pointed = () => own ?? nearest(event as MouseEvent, target, memory);

  switch (event.type) {
    case 'keydown':
      if (own && onKey(event as KeyboardEvent, own)) event.preventDefault();
      return;
    case 'focusin':
      read(own);
      if (!own || memory.stop === own.key) return;
      memory.stop = own.key;
      host.requestUpdate();
      return;
    case 'pointermove': {
      const mark = pointed();
      if (mark) read(mark);
      return;
    }
    case 'click': {
      const button = target.closest<HTMLButtonElement>('.zoom button');
      if (button) {
        if (button.ariaDisabled !== 'true') show(zoomed(button.value as Zoom, context));
        return;
      }
      const mark = pointed();
      if (mark) choose(mark, (event as MouseEvent).detail === 2);
      return;
    }
    default:
      read();
  }

  function onKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, mark: AxisMark): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    if (key === 'Escape') {
      read();
      if (selected === undefined) return false;
      event.stopPropagation();
      context.onSelect(undefined);
    } else if (key === 'Enter' || key === ' ') {
      choose(mark, key === 'Enter');
    } else if (MARK_KEYS.includes(key)) {
      const next = nextMark(marks, mark.key, key);
      [...root.querySelectorAll<SVGElement>('[data-item]')].find(({ dataset }) => dataset.item === next)?.focus();
    } else return false;
    return true;
  }
}

/** The mark, or the label, that the pointer is on or near to. */
function nearest(
  { clientX, clientY }: MouseEvent,
  target: Element,
  { layout, marks }: AxisMemory,
): AxisMark | undefined {
  const plot = target.closest('.plot')?.getBoundingClientRect();
  if (!plot) return undefined;
  const scale = layout.width / (plot.width || 1);
  const x = (clientX - plot.left) * scale;
  const y = (clientY - plot.top) * scale;
  let best: AxisMark | undefined;
  let distance = REACH;
  for (const mark of marks) {
    const { left, right, top, bottom } = mark.box;
    const away = Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
    if (away < distance) [best, distance] = [mark, away];
  }
  return best;
}
