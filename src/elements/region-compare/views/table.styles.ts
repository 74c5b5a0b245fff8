import { css } from 'lit';

export const styles = css`
  .sortable {
    position: relative;
    overflow: auto;
    margin-block-start: 0.75em;
    /* A shadow at the edge that more stands behind; what moves with the table covers it at its end. */
    background:
      linear-gradient(to left, var(--_paper) 40%, transparent) right / 2.5em 100% no-repeat local,
      linear-gradient(to left, color-mix(in srgb, var(--_ink) 22%, transparent), transparent) right / 0.7em 100%
        no-repeat scroll;
  }
  .sortable.tall {
    max-block-size: 40em;
  }
  .sortable table {
    border-collapse: separate;
    border-spacing: 0;
    min-inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }
  .sortable caption {
    text-align: inherit;
    padding-block-end: 0.5em;
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .sortable caption span {
    position: sticky;
    inset-inline-start: 0;
    display: inline-block;
    max-inline-size: calc(100cqi - 0.75em);
  }
  .sortable th,
  .sortable td {
    padding: 0.4em 0.6em;
    border-block-end: 1px solid var(--_rule);
    text-align: end;
    vertical-align: baseline;
    font-weight: 400;
  }
  .sortable thead th {
    vertical-align: bottom;
    min-inline-size: 6.5em;
    max-inline-size: 12em;
    border-block-end-color: var(--_muted);
  }
  .sortable th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    padding-inline-start: 0;
    text-align: inherit;
    background: var(--_paper);
  }
  .sortable tbody th {
    min-inline-size: 7em;
    max-inline-size: 14em;
  }
  .sortable thead button {
    inline-size: 100%;
    min-block-size: max(2em, 24px);
    padding: 0.2em 0;
    text-align: inherit;
    font-size: max(0.875em, 12px);
    line-height: 1.2;
    font-weight: 400;
    box-shadow: none;
  }
  .sortable thead .label {
    display: inline;
    font-weight: 600;
    font-size: inherit;
    line-height: inherit;
    hyphens: auto;
  }
  .sortable thead .unit {
    display: block;
    font-size: max(0.9286em, 12px);
    color: var(--_muted);
  }
  .sortable .arrow {
    color: var(--_muted);
  }
  .sortable [aria-sort] .arrow {
    color: var(--_accent);
  }
  .sortable tbody th .name {
    font-weight: 600;
    font-size: max(0.9375em, 12px);
  }
  /* Beside the names, which are written from left to right in every page: a long one doesn't leave it on a line of its own. */
  .sortable tbody th:first-child {
    --_mark: calc(16px + 0.35em);
    padding-left: var(--_mark);
  }
  .sortable .symbol {
    display: inline-block;
    vertical-align: -0.15em;
    margin: 0 0.35em 0 calc(-1 * var(--_mark));
  }
  .sortable .value {
    font-weight: 600;
    white-space: nowrap;
  }
  .sortable .rank {
    display: block;
    font-size: max(0.78em, 12px);
    line-height: 1.25;
    color: var(--_muted);
    white-space: nowrap;
  }
  .sortable sup {
    font-size: max(0.6875em, 12px);
    font-weight: 400;
    line-height: 0;
    vertical-align: 0.4em;
    padding-inline-start: 1px;
    color: var(--_muted);
  }
  .sortable .reference-row .value,
  .sortable .reference-row .name {
    font-weight: 400;
    color: var(--_muted);
  }
  .sortable .highlight-row > :is(th, td) {
    background: color-mix(in srgb, var(--_accent) 12%, var(--_paper));
  }
  @container (width < 30em) {
    .sortable thead th {
      min-inline-size: 4.5em;
      max-inline-size: 7em;
    }
    .sortable thead button {
      font-size: max(0.75em, 12px);
    }
    .sortable thead .unit {
      font-size: inherit;
    }
    .sortable th,
    .sortable td {
      padding-inline: 0.4em;
    }
    .sortable tbody th {
      min-inline-size: 5.5em;
    }
    .sortable tbody th .name {
      font-size: max(0.8125em, 12px);
    }
  }
  .sortable tr.space > td {
    padding: 0;
    border: 0;
  }
  .sortable .space svg {
    display: block;
  }
  .sortable .mark {
    fill: currentColor;
  }
  @media (forced-colors: active) {
    .sortable .mark {
      fill: CanvasText;
    }
    .sortable .highlight-row > * {
      outline: 1px solid Highlight;
    }
  }
  @media print {
    .sortable,
    .sortable.tall {
      max-block-size: none;
      overflow: visible;
      background: none;
    }
    .sortable :is(caption span, th) {
      position: static;
    }
    .sortable :is(th, td) {
      padding-inline: 0.3em;
      overflow-wrap: anywhere;
    }
    .sortable :is(thead, tbody) th {
      min-inline-size: 0;
      hyphens: auto;
    }
    .sortable thead :is(th, button, .unit) {
      font-size: 10.5px;
      line-height: 1.2;
    }
    .sortable tr > th:first-child {
      min-inline-size: 7.5em;
    }
    .sortable tbody th .name {
      font-size: 12px;
    }
    .sortable table + table {
      margin-block-start: 1.5em;
    }
    /* Half a sheet: else the last column would be cut off. */
    @container (width < 35em) {
      .sortable :is(.rank, thead th, thead button, thead .unit) {
        font-size: 9.5px;
      }
      .sortable .value {
        font-size: 12px;
      }
      .sortable thead th {
        min-inline-size: 60px;
      }
      .sortable .rank {
        white-space: normal;
      }
      .sortable tr > th:first-child {
        min-inline-size: 6.5em;
      }
    }
    .sortable .arrow {
      display: none;
    }
    /* Buttons are not repeated with a head, their words are. */
    .sortable thead button {
      display: contents;
    }
    /* Once, not at the foot of each page. */
    .sortable tfoot {
      display: table-row-group;
    }
    /* A head that may not be broken is repeated on each page. */
    .sortable :is(tr, thead) {
      break-inside: avoid;
    }
  }
`;
