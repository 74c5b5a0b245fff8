import { css } from 'lit';

export const styles = css`
  .axis {
    --_now: var(--s3-now, light-dark(#b3430a, #f2935a));
    font-variant-numeric: tabular-nums;
    margin-block-end: 1rem;
  }
  .axis svg {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
    direction: ltr;
  }
  .axis text {
    font-size: max(0.8125em, 12px);
    fill: var(--_ink);
    white-space: pre;
  }
  .axis .plot [data-item] {
    cursor: pointer;
  }
  .axis [data-item] text {
    stroke: var(--_paper);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .axis [data-item] .inside {
    stroke: none;
  }
  .axis .end {
    text-anchor: end;
  }
  .axis .middle {
    text-anchor: middle;
  }
  .axis .muted {
    fill: var(--_muted);
  }
  .axis .lane {
    font-size: max(0.875em, 12px);
    font-weight: 700;
  }
  .axis .grid {
    stroke: color-mix(in srgb, var(--_ink) 13%, transparent);
    fill: none;
    shape-rendering: crispEdges;
  }
  .axis .band0 {
    fill: color-mix(in srgb, var(--_ink) 6%, transparent);
  }
  .axis .band1 {
    fill: color-mix(in srgb, var(--_ink) 2.5%, transparent);
  }
  .axis .now {
    stroke: var(--_now);
    stroke-width: 1.5;
    fill: none;
  }
  .axis .now-label {
    fill: var(--_now);
    font-weight: 700;
  }
  .axis .solid {
    fill: var(--_accent);
  }
  .axis .hollow {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .axis .slip {
    stroke: var(--_accent);
    stroke-width: 1.25;
    fill: none;
  }
  .axis .span .solid {
    fill: color-mix(in srgb, var(--_accent) 62%, var(--_paper));
  }
  .axis .bar .solid {
    fill: color-mix(in srgb, var(--_accent) 24%, var(--_paper));
    stroke: var(--_accent);
    stroke-width: 1;
  }
  .axis .vague :is(.solid, .hollow) {
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-dasharray: 1.5 2;
  }
  .axis .vague .solid {
    fill: color-mix(in srgb, var(--_accent) 30%, var(--_paper));
  }
  .axis .bin .solid {
    fill: color-mix(in srgb, var(--_accent) 62%, var(--_paper));
  }
  .axis [data-item]:hover text {
    text-decoration: underline;
  }
  .axis [aria-current] text {
    fill: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }
  .axis [aria-current] :is(.solid, .hollow) {
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-dasharray: none;
  }
  .axis [data-item]:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .axis .above {
    display: flex;
    align-items: center;
    gap: 1rem;
    margin-block: 0.25rem 0.5rem;
  }
  .axis .zoom {
    display: flex;
    margin-inline-start: auto;
  }
  .axis .zoom [aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0.55;
    cursor: default;
  }
  .axis .readout,
  .axis .axis-note,
  .axis .keys {
    font-size: max(0.8125em, 12px);
  }
  .axis .readout {
    margin: 0;
    min-block-size: 1.4em;
  }
  .axis .hint,
  .axis .axis-note,
  .axis .keys {
    color: var(--_muted);
  }
  .axis .read:not(:empty) + .hint {
    display: none;
  }
  .axis .axis-note {
    margin: 0.35rem 0 0;
  }
  .axis .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
    list-style: none;
    margin: 0.5rem 0 0;
    padding: 0;
  }
  .axis .keys li {
    display: flex;
    align-items: center;
    gap: 0.35em;
  }
  @media (forced-colors: active) {
    .axis text {
      fill: CanvasText;
    }
    .axis [data-item] text {
      stroke: Canvas;
    }
    .axis :is(.band0, .band1) {
      fill: none;
      stroke: GrayText;
    }
    .axis .grid {
      stroke: GrayText;
      stroke-dasharray: 1 4;
    }
    .axis :is(.solid, .span .solid, .bin .solid) {
      fill: CanvasText;
    }
    .axis .hollow {
      fill: Canvas;
      stroke: CanvasText;
    }
    .axis .bar .solid,
    .axis .vague .solid {
      fill: Canvas;
      stroke: CanvasText;
    }
    .axis .bar .solid {
      stroke-width: 2.5;
    }
    .axis .bar .hollow {
      stroke-dasharray: 4 2;
    }
    .axis .slip {
      stroke: CanvasText;
    }
    .axis .now-label {
      fill: CanvasText;
    }
    .axis .now {
      stroke: Highlight;
    }
    .axis [aria-current] :is(.solid, .hollow) {
      stroke: Highlight;
    }
  }
  @media print {
    .axis :is(.zoom, .readout) {
      display: none;
    }
  }
`;
