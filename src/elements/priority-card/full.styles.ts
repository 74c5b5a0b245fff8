import { css } from 'lit';

export const styles = css`
  .details {
    display: flex;
    flex-wrap: wrap;
    gap: 1.25em 2em;
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_rule);
  }
  section > :is(h2, h3, h4, h5, h6) {
    margin: 0 0 0.375em;
    font-size: max(0.9375em, 12px);
    font-weight: 700;
  }
  .small .small {
    font-size: inherit;
    color: inherit;
  }
  .details p + p {
    margin-block-start: 0.125em;
  }
  .details ul {
    margin: 0;
    padding-inline-start: 1.15em;
  }
  .details li {
    padding-block: 0.125em;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: max(0.875em, 12px);
  }
  th,
  td {
    padding: 0.375em 0.75em 0.375em 0;
    border-block-end: 1px solid var(--_rule);
    font-weight: 400;
    text-align: inherit;
    vertical-align: baseline;
    overflow-wrap: anywhere;
  }
  thead th {
    padding-block-start: 0;
    font-size: max(0.92em, 12px);
    color: var(--_muted);
  }
  table + p {
    margin-block-start: 0.375em;
  }
  .number {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  td:last-child,
  th:last-child {
    padding-inline-end: 0;
    overflow-wrap: normal;
  }
  th .small,
  td .small {
    display: block;
    font-size: max(0.92em, 12px);
  }
  .plain {
    margin-inline-start: calc(-0.55em - 1px);
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  .money b {
    font-size: 1.125em;
  }
  address {
    font-style: normal;
  }
  section {
    flex: 1 1 min(100%, 17em);
    min-inline-size: 0;
  }
  section:has(table) {
    max-inline-size: 44em;
  }
  .funding {
    columns: 17em auto;
    column-gap: 2em;
  }
  .money {
    break-inside: avoid;
    padding-block-end: 0.75em;
  }
  .sources,
  .near {
    flex: 1 0 100%;
    min-inline-size: 0;
  }
  .sources li,
  .money li {
    overflow-wrap: anywhere;
  }
  .near > summary {
    font-weight: 600;
  }
  .near ol {
    padding-inline-start: 1.5em;
    margin-block: 0.5em;
  }
  .near li {
    padding-block: 0.25em;
  }
  .near li > .small {
    display: block;
  }
  .near .plain {
    min-block-size: max(1.5em, 24px);
    padding-block: 0;
    margin-inline-start: 0;
    padding-inline: 0;
    font-size: 1em;
    font-weight: 600;
    text-align: inherit;
  }
  .near [priority] {
    margin-block: 0.75em;
  }
  .details summary {
    min-block-size: max(1.5em, 24px);
    cursor: pointer;
  }
  @media print {
    :host {
      break-inside: auto;
    }
    ::details-content {
      content-visibility: visible;
    }
    .near:not([open]) {
      display: none;
    }
    .near li > button {
      display: inline;
    }
    slot[name='documents'] a::after {
      content: ' (' attr(href) ')';
    }
    .details summary {
      list-style: none;
    }
    section > :is(h2, h3, h4, h5, h6),
    summary {
      break-after: avoid;
    }
    li,
    tr {
      break-inside: avoid;
    }
  }
`;
