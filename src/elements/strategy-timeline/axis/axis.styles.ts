import { css } from 'lit';

export const styles = css`
  .axis {
    --_now: var(--s3-now, light-dark(#b3430a, #f2935a));
    --_soft: color-mix(in srgb, var(--_accent) 62%, var(--_paper));
    --_pale: color-mix(in srgb, var(--_accent) 24%, var(--_paper));
    font-variant-numeric: tabular-nums;
    margin-block-end: 1em;
  }
  .plot {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    overflow: visible;
  }
  .axis text {
    font-size: max(0.8125em, 12px);
    fill: var(--_ink);
    white-space: pre;
  }
  .plot [data-item] {
    cursor: pointer;
    outline-offset: 0;
  }
  .plot :is([data-item] text, .lane) {
    stroke: var(--_paper);
    stroke-width: 3;
    stroke-linejoin: round;
    paint-order: stroke;
  }
  .plot [data-item] .inside {
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
  .grid {
    stroke: color-mix(in srgb, var(--_ink) 13%, transparent);
    shape-rendering: crispEdges;
  }
  .band0 {
    fill: color-mix(in srgb, var(--_ink) 6%, transparent);
  }
  .band1 {
    fill: color-mix(in srgb, var(--_ink) 2.5%, transparent);
  }
  .plot .now {
    stroke: var(--_now);
    stroke-width: 2;
  }
  .axis .now-label {
    fill: var(--_now);
    font-weight: 700;
  }
  .solid {
    fill: var(--_accent);
  }
  .hollow {
    fill: var(--_paper);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .slip {
    stroke: var(--_accent);
    stroke-width: 1.25;
  }
  :is(.span, .bin) .solid {
    fill: var(--_soft);
  }
  .bar .solid {
    fill: var(--_pale);
    stroke: var(--_accent);
  }
  .vague :is(.solid, .hollow) {
    stroke: var(--_accent);
    stroke-width: 1.5;
    stroke-dasharray: 1.5 2;
  }
  .vague .solid {
    fill: var(--_pale);
  }
  [data-item]:hover text {
    text-decoration: underline;
  }
  .plot [aria-current] text {
    fill: var(--_accent);
    text-decoration: underline 2px;
  }
  .plot [aria-current] :is(.solid, .hollow) {
    stroke: var(--_ink);
    stroke-width: 2;
    stroke-dasharray: none;
  }
  .above {
    display: flex;
    align-items: center;
    gap: 1em;
    margin-block: 0.25em 0.5em;
  }
  .zoom {
    display: flex;
    margin-inline-start: auto;
    direction: ltr;
  }
  .zoom svg {
    display: block;
    inline-size: 1.25em;
    margin: auto;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
  }
  .zoom [aria-disabled='true'] {
    cursor: default;
  }
  /* The ring of the focus keeps its strength. */
  .zoom [aria-disabled='true'] svg {
    opacity: 0.4;
  }
  .readout,
  .axis-note,
  .keys {
    font-size: max(0.8125em, 12px);
  }
  .readout {
    margin: 0;
    min-block-size: 1.4em;
  }
  .hint,
  .axis-note,
  .keys {
    color: var(--_muted);
  }
  .read:not(:empty) + .hint {
    display: none;
  }
  .axis-note {
    margin: 0.35em 0 0;
  }
  .keys {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
    margin-block-start: 0.5em;
  }
  .keys li {
    display: flex;
    align-items: center;
    gap: 0.35em;
  }
  @media (forced-colors: active) {
    .axis {
      --_now: Highlight;
      --_accent: CanvasText;
      --_soft: CanvasText;
      --_pale: Canvas;
    }
    :is(.band0, .band1) {
      fill: none;
      stroke: GrayText;
    }
    .grid {
      stroke: GrayText;
      stroke-dasharray: 1 4;
    }
    .plot [aria-current] :is(.solid, .hollow) {
      stroke: Highlight;
    }
  }
  @media print {
    :is(.zoom, .readout) {
      display: none;
    }
    .plot {
      max-block-size: 80vh;
      break-inside: avoid;
    }
    /* Its letters would be too small to be read. */
    @container (width < 35em) {
      .axis {
        display: none;
      }
    }
  }
`;
