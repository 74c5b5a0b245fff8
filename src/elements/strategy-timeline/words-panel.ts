import { css, html } from 'lit';
import { summariseChronology } from '../../text/chronology-summary.js';
import type { TimelinePanel } from './panel.js';

const styles = css`
  .words p {
    margin: 0 0 0.5rem;
    max-inline-size: 70ch;
  }
  .words p:last-child {
    margin: 0;
  }
`;

/** The timeline in plain sentences. */
export const panel: TimelinePanel = {
  styles,
  render: ({ chronology, language }) =>
    html`${summariseChronology(chronology, language).map((sentence) => html`<p>${sentence}</p>`)}`,
};
