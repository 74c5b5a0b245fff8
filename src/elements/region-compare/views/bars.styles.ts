import { css } from 'lit';
import { chartStyles } from './chart.styles.js';

export const styles = css`
  ${chartStyles}
  .ranked {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  .ranked-box {
    position: relative;
    max-block-size: 27em;
    overflow-y: auto;
    border-block: 1px solid var(--_rule);
  }
  .bars .item,
  .bars .bars-axis {
    display: grid;
    grid-template-columns: 2.6em minmax(0, 1fr) auto;
    column-gap: 0.5em;
    align-items: center;
    block-size: 1.75em;
  }
  .bars .bars-axis {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--_paper);
  }
  .bars .bars-axis svg {
    grid-column: 3;
  }
  .bars .item {
    cursor: pointer;
    border-radius: 2px;
  }
  .bars .item:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }
  .bars .item.active {
    background: color-mix(in srgb, var(--_ink) 6%, transparent);
  }
  .bars .place {
    text-align: end;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .bars .who {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: max(0.875em, 12px);
  }
  .bars .chosen .who {
    font-weight: 700;
  }
  .bars .chosen .plot text {
    font-weight: 700;
  }
  .bars .symbol {
    display: inline-block;
    vertical-align: -0.15em;
    margin-right: 0.25em;
  }
  .bars .halo {
    stroke-width: 6;
  }
  .bars .bar {
    fill: var(--_bar, color-mix(in srgb, var(--_ink) 45%, var(--_paper)));
  }
  .bars .chosen .bar {
    fill: currentColor;
  }
  .bars .gap {
    padding-inline-start: 1.6em;
    line-height: 1.2;
    color: var(--_muted);
  }
  .bars .ranked-box .gap {
    block-size: 1.75em;
  }
  .bars.narrow .ranked-box .gap {
    block-size: 3em;
  }
  .bars.narrow .item {
    grid-template-columns: 2.6em minmax(0, 1fr);
    block-size: 3em;
    align-content: center;
    row-gap: 0.1em;
  }
  .bars.narrow .bars-axis {
    grid-template-columns: 2.6em minmax(0, 1fr);
  }
  .bars.narrow .bars-axis svg,
  .bars.narrow .plot {
    grid-column: 2;
  }
  .bars .outside {
    margin-block: 0.6em 0.1em;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .bars .more {
    margin-block-start: 0.4em;
    margin-inline-start: -0.55em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    .bars .halo {
      stroke-width: 6;
    }
    .bars .bar {
      fill: Canvas;
      stroke: CanvasText;
      stroke-width: 1.5;
    }
    .bars .chosen .bar {
      fill: CanvasText;
    }
  }
  @media print {
    .ranked-box {
      max-block-size: none;
      overflow: visible;
    }
    .bars .more {
      display: none;
    }
    .bars .bars-axis svg {
      inline-size: 100%;
      block-size: auto;
    }
    .bars .item,
    .bars .bars-axis {
      grid-template-columns: 2.6em minmax(0, 3fr) minmax(0, 5fr);
      block-size: auto;
      min-block-size: 1.75em;
    }
    .bars .who {
      white-space: normal;
    }
    .bars .item {
      break-inside: avoid;
    }
  }
`;
