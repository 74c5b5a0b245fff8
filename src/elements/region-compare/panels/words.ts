import { css, html } from 'lit';
import { summarise } from '../../../text/summary.js';
import type { Panel } from '../panel.js';

const styles = css`
  .words p {
    margin: 0 0 0.5rem;
    max-inline-size: 70ch;
  }
  .words p:last-child {
    margin: 0;
  }
`;

/** The comparison in plain sentences. */
export const panel: Panel = {
  styles,
  render: ({ comparison, language, view }) =>
    html`${summarise(comparison, language, view.highlight).map((sentence) => html`<p>${sentence}</p>`)}`,
};
