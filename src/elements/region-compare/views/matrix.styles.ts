import { css } from 'lit';

export const styles = css`
  .matrix {
    table-layout: fixed;
  }
  .scroll {
    position: relative;
    overflow-x: auto;
  }
  .matrix th[scope='col'] {
    padding-inline-end: 12px;
    vertical-align: bottom;
  }
  .matrix .label {
    font-size: max(0.875em, 12px);
  }
  .matrix td {
    text-align: end;
    padding-inline-end: 12px;
    white-space: nowrap;
  }
  .matrix .strip-cell {
    padding-inline-end: 0;
    text-align: start;
  }
  .matrix tbody tr,
  .matrix .reference-row {
    border-block-end: 1px solid var(--_rule);
  }
  /* Room by padding: a block size of the row or another alignment would have each cell laid out twice. */
  .matrix tbody :is(th, td),
  .matrix .reference-row :is(th, td) {
    padding-block: 0.375em;
    vertical-align: baseline;
  }
  .matrix tbody td {
    font-size: 0.9375em;
    font-weight: 600;
  }
  .matrix tbody .rank {
    font-weight: 400;
    font-size: max(0.832em, 12px);
  }
  .matrix tbody th {
    overflow-wrap: anywhere;
    font-size: max(0.875em, 12px);
  }
  .matrix .value {
    font-size: 0.9375em;
  }
  .matrix .rank {
    display: inline-block;
    min-inline-size: 6.25em;
    margin-inline-start: 1em;
  }
  .tight .rank {
    display: block;
    margin: 0;
  }
  .tight tbody td {
    white-space: pre;
    line-height: 1.2;
  }
  .tight tbody .rank {
    display: inline;
  }
  .tight :is(.label, .unit) {
    font-size: max(0.75em, 12px);
  }
  .tight tbody :is(th, td) {
    padding-block: 0.25em;
  }
  .highlight th,
  .highlight td {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
  /* On paper nothing can be scrolled to: columns as wide as there is room, without strips that were drawn for more. */
  @media print {
    .scroll {
      overflow: visible;
    }
    @container (width < 45em) {
      .matrix {
        inline-size: 100%;
      }
      .matrix col {
        inline-size: auto;
      }
      .matrix .strip {
        display: none;
      }
      .matrix :is(th, td) {
        padding-inline-end: 4px;
        white-space: normal;
        overflow-wrap: anywhere;
      }
      .matrix .rank {
        display: block;
        min-inline-size: 0;
        margin: 0;
      }
    }
  }
`;
