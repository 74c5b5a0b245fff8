import { css } from 'lit';

/** Of the overview in all its layouts; the symbols and figures of other views follow it. */
export const styles = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  .columns {
    table-layout: fixed;
  }
  th {
    font-weight: 400;
    line-height: 1.25;
    text-align: inherit;
  }
  th,
  td {
    padding: 0;
  }
  .columns td,
  .columns th.region,
  .reference-head,
  .stacked td {
    text-align: end;
  }
  thead th {
    vertical-align: bottom;
  }
  .columns thead th {
    padding-block: 0.75em 0.25em;
  }
  .columns th.region,
  .columns td:not(.strip-cell),
  .reference-head {
    padding-inline: 0 0.5em;
  }
  .columns .symbol {
    display: block;
    margin-left: auto;
    margin-block-end: 0.125em;
  }
  .columns .strip-cell,
  .columns th.legend {
    padding-inline: 16px;
  }
  .columns tr:not(.theme) th[scope='row'],
  .columns tr:not(.theme) td {
    padding-block: 0.4em;
  }
  .columns tbody tr {
    border-block-end: 1px solid var(--_rule);
  }
  .theme th {
    padding-block: 1.1em 0.35em;
    font-size: max(0.75em, 12px);
    font-weight: 700;
    letter-spacing: 0.06em;
    text-transform: uppercase;
    color: var(--_muted);
  }
  th.region .name {
    font-size: max(0.875em, 12px);
    font-weight: 700;
    display: inline-block;
    hyphens: auto;
  }
  .reference-head .name {
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  .reference-head .name,
  .reference-row .name {
    font-size: max(0.875em, 12px);
    color: var(--_muted);
  }
  .label {
    display: block;
    font-weight: 600;
    font-size: max(0.9375em, 12px);
    text-wrap: balance;
    hyphens: auto;
  }
  .unit,
  .rank,
  .legend {
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .rank {
    font-size: max(0.78em, 12px);
    display: block;
    line-height: 1.25;
  }
  .value {
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.2;
    white-space: nowrap;
  }
  sup {
    font-size: max(0.6875em, 12px);
    font-weight: 400;
    line-height: 0;
    vertical-align: 0.4em;
    inline-size: 0;
    display: inline-block;
    text-indent: 1px;
    color: var(--_muted);
  }
  .reference-cell .value,
  .reference-row .value {
    font-size: 0.9375em;
    font-weight: 400;
    color: var(--_muted);
  }
  .key {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    margin-inline-end: 0.75em;
    white-space: nowrap;
  }
  p.legend {
    margin: 0.75em 0 0.25em;
  }
  .strip {
    display: block;
    cursor: crosshair;
    touch-action: pan-y;
    border-radius: 2px;
  }
  /* Places in pictures are counted from the left, whatever way the page is read. */
  svg {
    display: block;
    direction: ltr;
    overflow: visible;
  }
  .axis {
    stroke: var(--_rule);
  }
  .ticks {
    stroke: var(--_faint);
    stroke-width: 1;
    fill: none;
  }
  .reference {
    stroke: var(--_ink);
    stroke-width: 1.5;
    stroke-dasharray: 3 2;
    fill: none;
  }
  .mark {
    fill: currentColor;
    stroke: var(--_paper);
    stroke-width: 1.25;
    paint-order: stroke;
  }
  .many {
    stroke: var(--_accent);
    stroke-width: 7;
    stroke-linecap: round;
    stroke-opacity: 0.75;
  }
  .stacked .block-head th {
    padding-block: 1em 0;
  }
  .entry {
    display: flex;
    gap: 0.3em;
  }
  .entry .name {
    align-self: baseline;
    overflow-wrap: anywhere;
  }
  .entry .symbol {
    flex: none;
    margin-block-start: 0.1em;
  }
  .stacked tr:not(.block-head, .block-strip) > * {
    padding-block: 0.2em;
    border-block-end: 1px solid var(--_rule);
    vertical-align: baseline;
  }
  .stacked td {
    white-space: nowrap;
    padding-inline-start: 0.5em;
  }
  .stacked .rank {
    display: inline-grid;
    inline-size: 6.5em;
    margin-inline-start: 0.6em;
    white-space: normal;
  }
  /* Else a large text leaves no room for the words of a name. */
  @container (width < 15em) {
    .stacked .rank {
      display: block;
      min-inline-size: 0;
    }
  }
  .stacked .value {
    font-size: 1em;
  }
  .stacked .block-strip td {
    padding: 0;
    text-align: start;
  }
  tr {
    break-inside: avoid;
  }
  .theme,
  .block-head,
  .block-strip {
    break-after: avoid;
  }
  @media print {
    @container (width < 42em) {
      .columns {
        table-layout: auto;
      }
    }
    .strip svg {
      max-inline-size: 100%;
      block-size: auto;
    }
    .stacked .strip svg {
      inline-size: 100%;
    }
  }
  @media (forced-colors: active) {
    .mark {
      fill: CanvasText;
      stroke: Canvas;
    }
    .many {
      stroke: Highlight;
    }
  }
`;
