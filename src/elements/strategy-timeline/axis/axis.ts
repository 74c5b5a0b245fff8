import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { MARK_KEYS, nextMark } from '../../../charts/cursor.js';

import type { AxisContext, AxisView } from '../axis-view.js';
import { styles } from './axis.styles.js';
import { drawing } from './axis-drawing.js';
import { keys } from './axis-keys.js';
import { binText, memoryOf } from './axis-memory.js';
import type { AxisMark } from './axis-memory.js';
import { zoomButtons } from './zoom.js';

/** Reach of the pointer around a mark, in px. */
const REACH = 10;

/** The chronology on a time axis. */
export const axis: AxisView = { styles, render };

function render(context: AxisContext): TemplateResult {
  const { language, selected, host } = context;
  const memory = memoryOf(context);
  const { layout, marks } = memory;
  const byKey = new Map(marks.map((mark) => [mark.key, mark]));
  const isThere = (key: string | undefined) => key !== undefined && byKey.has(key);
  const stop = isThere(memory.stop) ? memory.stop : isThere(selected) ? selected : marks[0]?.key;

  const read = (root: EventTarget | null, mark: AxisMark | undefined) => {
    const line = (root as Element).querySelector('.read');
    const shown = mark ?? byKey.get(selected ?? '');
    if (line) line.textContent = shown ? textOf(context, shown) : '';
  };
  const markOf = (event: Event) =>
    byKey.get((event.target as Element).closest<SVGElement>('[data-item]')?.dataset.item ?? '');
  const pointed = (event: MouseEvent): AxisMark | undefined => {
    const drawn = (event.target as Element).closest('.plot');
    if (!drawn) return undefined;
    const own = markOf(event);
    if (own) return own;
    const box = drawn.getBoundingClientRect();
    const scale = layout.width / (box.width || 1);
    return nearest(marks, (event.clientX - box.left) * scale, (event.clientY - box.top) * scale);
  };
  const choose = (root: Element, mark: AxisMark, isOpen: boolean) => {
    const { bin } = mark;
    if (bin && bin.to > bin.from) {
      // The column is gone then: the focus goes on with its first step.
      memory.stop = bin.first.id;
      context.onWindow({ from: bin.from, to: bin.to });
      void host.updateComplete?.then(() => root.querySelector<SVGElement>('[data-item][tabindex="0"]')?.focus());
    } else if (bin) context.onOpen(bin.first.id);
    else if (isOpen && selected === mark.key) context.onOpen(mark.key);
    else context.onSelect(mark.key);
  };

  const onKeydown = (event: KeyboardEvent) => {
    const mark = markOf(event);
    if (!mark || event.ctrlKey || event.metaKey || event.altKey) return;
    const root = event.currentTarget as Element;
    if (event.key === 'Escape') {
      if (selected === undefined) return;
      event.stopPropagation();
      context.onSelect(undefined);
    } else if (event.key === 'Enter' || event.key === ' ') {
      choose(root, mark, event.key === 'Enter');
    } else if (MARK_KEYS.includes(event.key)) {
      const key = nextMark(marks, mark.key, event.key);
      [...root.querySelectorAll<SVGElement>('[data-item]')].find(({ dataset }) => dataset.item === key)?.focus();
    } else return;
    event.preventDefault();
  };
  const onFocusin = (event: FocusEvent) => {
    const mark = markOf(event);
    read(event.currentTarget, mark);
    if (!mark || memory.stop === mark.key) return;
    memory.stop = mark.key;
    host.requestUpdate();
  };
  const onPointermove = (event: PointerEvent) => {
    const mark = pointed(event);
    if (mark) read(event.currentTarget, mark);
  };
  const onLeave = (event: Event) => read(event.currentTarget, undefined);
  const onClick = (event: MouseEvent) => {
    const mark = pointed(event);
    if (mark) choose(event.currentTarget as Element, mark, event.detail === 2);
  };

  return html`<div
    class="axis"
    part="axis"
    @keydown=${onKeydown}
    @focusin=${onFocusin}
    @focusout=${onLeave}
    @pointermove=${onPointermove}
    @pointerleave=${onLeave}
    @click=${onClick}
  >
    <div class="above">
      <p class="readout" aria-hidden="true">
        <span class="read"></span
        ><span class="hint"
          >${language.msg('Point at a step or use the arrow keys to read its date.', {
            id: 'st.x.hint',
            desc: 'Stands above the drawing until a step is pointed at; then its date and title stand there',
          })}</span
        >
      </p>
      ${context.isFixed ? nothing : zoomButtons(context)}
    </div>
    ${drawing(context, memory, stop)}
    <p class="hidden" id="axis-help">
      ${language.msg('Arrow keys move from step to step, Enter selects, Enter again leads to the list, Escape ends.', {
        id: 'st.x.help',
        desc: 'How to use the drawing with the keyboard, for screen readers',
      })}
    </p>
    ${keys(context, layout)}
  </div>`;
}

function textOf(context: AxisContext, { key, bin, lane }: AxisMark): string {
  return bin ? binText(context, bin, lane) : context.itemText(key);
}

/** The mark, or the label, that a place in the drawing is on or near to. */
function nearest(marks: readonly AxisMark[], x: number, y: number): AxisMark | undefined {
  let best: AxisMark | undefined;
  let distance = REACH;
  for (const mark of marks) {
    const { left, right, top, bottom } = mark.box;
    const away = Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));
    if (away < distance) [best, distance] = [mark, away];
  }
  return best;
}
