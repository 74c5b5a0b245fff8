import { css } from 'lit';
import { chartStyles } from './chart.styles.js';

export const styles = css`
  ${chartStyles}
  .scatter .cloud {
    stroke: color-mix(in srgb, var(--_ink) 45%, var(--_paper));
    stroke-width: 4;
    stroke-linecap: round;
    fill: none;
  }
  .scatter .pointed {
    stroke: var(--_ink);
    stroke-width: 8;
    stroke-linecap: round;
    fill: none;
  }
  .scatter .mark-label {
    font-weight: 700;
  }
  .scatter .axis-title {
    margin: 0;
    font-size: max(0.8125em, 12px);
  }
  .scatter .axis-title .label {
    font-size: 1em;
  }
  .scatter .axis-title .unit {
    font-size: 1em;
  }
  .scatter .axis-title.x {
    text-align: end;
  }
  .scatter .reference-label {
    fill: var(--_muted);
  }
  @media (forced-colors: active) {
    .scatter .cloud {
      stroke: CanvasText;
      stroke-width: 2.5;
    }
    .scatter .pointed {
      stroke: Highlight;
    }
  }
`;
