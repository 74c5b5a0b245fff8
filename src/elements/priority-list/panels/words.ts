import { css, html } from 'lit';
import { strategySentences } from '../../../text/priority-summary.js';
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

/** The strategy in plain sentences. */
export const panel: Panel = {
  styles,
  render: ({ shown, language }) =>
    html`${strategySentences(shown, language).map((sentence) => html`<p>${sentence}</p>`)}`,
};
