import { css } from 'lit';

export const styles = css`
  .matrix {
    table-layout: fixed;
  }
  .scroll {
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
    block-size: 32px;
    border-block-end: 1px solid var(--_rule);
  }
  .matrix tbody th {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-size: max(0.875em, 12px);
  }
  .matrix .value {
    font-size: 0.9375em;
  }
  .matrix .rank {
    display: inline-block;
    min-inline-size: 6.25em;
    margin-inline-start: 0.7em;
  }
  .tight .rank {
    display: block;
    margin: 0;
  }
  .tight .label {
    font-size: max(0.8125em, 12px);
  }
  .tight tbody th {
    white-space: normal;
  }
  .tight tbody tr {
    block-size: 44px;
  }
  .highlight th,
  .highlight td {
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }
`;
