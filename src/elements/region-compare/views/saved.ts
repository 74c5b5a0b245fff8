import { css, html } from 'lit';
import { drawLabel } from '../../../text/draw-label.js';
import type { View } from '../view.js';
import { view as dots } from './dots.js';

/** In place of a drawing, for readers who save data: the figures that are there already, and a button for it. */
export const view: View = {
  ...dots,
  styles: css`
    .draw {
      border-color: var(--_muted);
    }
  `,
  render: (context) =>
    html`<p><button type="button" class="draw" @click=${context.onDraw}>${drawLabel(context.language)}</button></p>
      ${dots.render(context)}`,
};
