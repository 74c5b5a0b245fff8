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
  .lines .series-more .line {
    stroke-width: 1.25;
  }
  .lines .series-more.highlight .line {
    stroke-width: 2.5;
  }
  /* Ink is the text's colour, whatever that is here. */
  .lines g.series-more:not(.highlight) {
    color: inherit;
  }
  .lines g.series-more:not(.highlight) :is(.line, .mark, .leader),
  .lines .mark.series-more:not(.highlight) {
    color: color-mix(in srgb, var(--_ink) 45%, var(--_paper));
  }
  .lines g.series-more:not(.highlight):has(.active) :is(.line, .mark, .leader) {
    color: var(--_accent);
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
  .lines .series-more:not(.highlight) .end-name,
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
  .lines .keys li:has(.series-more:not(.highlight)) .name {
    font-weight: 400;
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
