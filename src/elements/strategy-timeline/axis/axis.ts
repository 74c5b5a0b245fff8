import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AxisContext, AxisView } from '../axis-view.js';
import { styles } from './axis.styles.js';
import { drawing } from './axis-drawing.js';
import { keys } from './axis-keys.js';
import { memoryOf } from './axis-memory.js';
import type { DenseParts } from './axis-memory.js';
import { zoomButtons } from './zoom.js';

type Use = (typeof import('./axis-use.js'))['use'];

/** What follows pointer and keys; loaded when the drawing is first pointed at or gets the focus. */
let use: Use | undefined;

/** The chronology on a time axis. */
export const axis: AxisView = { styles, render: (context) => draw(context) };

/** @param dense what lanes of many items are drawn with */
export function draw(context: AxisContext, dense?: DenseParts): TemplateResult {
  const { language, selected } = context;
  const memory = memoryOf(context, dense);
  const { marks } = memory;
  const isThere = (key: string | undefined) => marks.some((mark) => mark.key === key);
  const stop = isThere(memory.stop) ? memory.stop : isThere(selected) ? selected : marks[0]?.key;

  const onUse = (event: Event) => {
    const root = event.currentTarget as HTMLElement;
    const target = event.target as Element;
    if (use) use(event, target, root, context, memory);
    else {
      const load = import('./axis-use.js').then((module) => {
        use = module.use;
        use(event, target, root, context, memory);
      });
      load.catch(() => undefined); // Asked for again by the next event.
    }
  };

  return html`<div
    class="axis"
    part="axis"
    @keydown=${onUse}
    @focusin=${onUse}
    @focusout=${onUse}
    @pointermove=${onUse}
    @pointerleave=${onUse}
    @click=${onUse}
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
    <p hidden id="axis-help">
      ${language.msg('Arrow keys move from step to step, Enter selects, Enter again leads to the list, Escape ends.', {
        id: 'st.x.help',
        desc: 'How to use the drawing with the keyboard, for screen readers',
      })}
    </p>
    ${keys(context, memory)}
  </div>`;
}
