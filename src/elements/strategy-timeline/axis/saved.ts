import { css, html } from 'lit';
import { drawLabel } from '../../../text/draw-label.js';
import type { AxisView } from '../axis-view.js';

/** In place of the drawing, for readers who save data: a button for it. */
export const saved: AxisView = {
  styles: css`
    .draw {
      border-color: var(--_muted);
    }
  `,
  render: ({ language, onDraw }) =>
    html`<p><button type="button" class="draw" @click=${onDraw}>${drawLabel(language)}</button></p>`,
};
