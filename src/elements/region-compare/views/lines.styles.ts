import { css } from 'lit';
import { chartStyles } from './chart.styles.js';

export const styles = css`
  ${chartStyles}
  .lines .line {
    stroke: currentColor;
    stroke-width: 2;
    stroke-linejoin: round;
    fill: none;
  }
  .lines .highlight .line {
    stroke-width: 3;
  }
  .lines .neutral {
    color: var(--_muted);
  }
  .lines .neutral .line {
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 4 3;
  }
  .lines .neutral .mark {
    fill: var(--_ink);
  }
  .lines .break {
    stroke: var(--_ink);
    stroke-width: 1.5;
    fill: none;
  }
  .lines .leader {
    stroke: var(--_muted);
    stroke-width: 1;
    fill: none;
  }
  .lines .end-name {
    font-weight: 700;
    fill: currentColor;
  }
  .lines .neutral .end-name {
    font-weight: 400;
    fill: var(--_ink);
  }
  .lines .end-value {
    fill: var(--_ink);
  }
  .lines .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    list-style: none;
    margin: 0;
    padding: 0;
    font-size: max(0.875em, 12px);
  }
  .lines .keys li {
    display: flex;
    align-items: center;
    gap: 0.3em;
  }
  .lines .keys .name {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .lines .line,
    .lines .break,
    .lines .leader {
      stroke: CanvasText;
    }
    .lines .end-name,
    .lines .end-value {
      fill: CanvasText;
    }
  }
`;
