import { css } from 'lit';

export const styles = css`
  .toolbar {
    gap: 0.5em 1em;
    margin-block: 0.75em 0;
    margin-inline-start: 0;
  }
  .toolbar > button {
    margin-inline-start: calc(-0.55em - 1px);
  }
  .body {
    margin-block: 1.5em 1em;
  }
  section + section {
    margin-block-start: 2em;
  }
  section > :is(h2, h3, h4, h5, h6) {
    margin: 0 0 0.75em;
    font: inherit;
    font-size: 1.0625em;
    font-weight: 600;
    color: var(--_muted);
    break-after: avoid;
  }
  .lead {
    block-size: auto;
    margin-block-end: 1.25em;
  }
  .grid {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17.5em), 1fr));
    gap: 1.5em 1.75em;
    padding: 0;
    margin: 0;
    list-style: none;
  }
  .grid > li {
    display: flex;
  }
  .grid > li > * {
    flex: 1;
    block-size: auto;
  }
  /* As much as cdn.css reserves before the code is there. */
  figure:has(.loading) {
    min-block-size: max(60em, 100vh);
  }
  .body:has(.loading),
  .body:has(.loading) ~ * {
    display: contents;
  }
  .footer .toolbar {
    margin-block: 0.25em 0;
  }
  .footer p {
    margin: 0;
  }
`;
