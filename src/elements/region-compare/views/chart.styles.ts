import { css } from 'lit';

/** What the drawn views share. */
export const chartStyles = css`
  .chart {
    font-variant-numeric: tabular-nums;
  }
  .chart svg {
    display: block;
    overflow: visible;
  }
  .chart .symbol {
    display: inline-block;
  }
  .chart text {
    font-size: max(0.8125em, 12px);
    fill: var(--_ink);
  }
  .chart .tick text {
    fill: var(--_muted);
  }
  .chart-title,
  .readout,
  .chart-note {
    margin: 0;
  }
  .chart-title {
    margin-block-start: 0.75em;
  }
  .chart .label {
    display: inline;
    font-weight: 600;
    margin-inline-end: 0.25em;
  }
  .chart .unit,
  .chart-note,
  .readout {
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .readout {
    min-block-size: 2.8em;
    padding-block: 0.1em;
    color: var(--_ink);
  }
  .readout .hint {
    color: var(--_muted);
  }
  @container (min-width: 40em) {
    .readout {
      min-block-size: 1.6em;
    }
  }
  .chart-note {
    margin-block-start: 0.35em;
  }
  .chart .gridline {
    stroke: var(--_rule);
    fill: none;
    shape-rendering: crispEdges;
  }
  .chart .zero {
    stroke: var(--_muted);
    fill: none;
    shape-rendering: crispEdges;
  }
  .chart .reference {
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 3 2;
    fill: none;
  }
  .chart .mark {
    fill: currentColor;
    stroke: var(--_paper);
    stroke-width: 1.25;
    paint-order: stroke;
  }
  .chart .halo {
    stroke: var(--_paper);
    stroke-width: 3.5;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .chart [data-key] {
    outline: none;
  }
  .chart .hit {
    fill: none;
    stroke: none;
  }
  .chart .active .hit {
    stroke: var(--_ink);
    stroke-width: 1.5;
  }
  .chart [data-key]:focus-visible .hit {
    stroke: var(--_focus);
    stroke-width: 2.5;
  }
  .chart .plot {
    touch-action: pan-y;
  }
  @media print {
    .chart .readout {
      display: none;
    }
    .chart .plot {
      inline-size: 100%;
      block-size: auto;
      break-inside: avoid;
    }
    .chart-title,
    .axis-title:not(.x) {
      break-after: avoid;
    }
  }
  .chart .name.highlight {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  @media (forced-colors: active) {
    .chart text {
      fill: CanvasText;
    }
    .chart .mark {
      fill: CanvasText;
      stroke: Canvas;
    }
    .chart .reference,
    .chart .zero {
      stroke: CanvasText;
    }
    .chart .gridline {
      stroke: CanvasText;
      stroke-dasharray: 1 5;
    }
    .chart .halo {
      stroke: Canvas;
    }
    .chart .active .hit,
    .chart [data-key]:focus-visible .hit {
      stroke: Highlight;
    }
  }
`;
