import { css } from 'lit';

/** What a card has beside the common styles of all widgets. */
export const styles = css`
  :host {
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    block-size: 100%;
    break-inside: avoid;
    line-height: 1.45;
    hyphens: auto;
  }
  article {
    flex: 1;
    display: flex;
    flex-direction: column;
    padding-block: 0.75em 0.5em;
    border-block-start: 2px solid var(--_ink);
  }
  p {
    margin: 0;
  }
  .over {
    margin-block-end: 0.375em;
  }
  .years {
    white-space: nowrap;
  }
  .over span + span::before {
    content: ' · ';
  }
  #title {
    font-family: var(--s3-heading-font, inherit);
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.15;
    text-wrap: balance;
  }
  #title *,
  ::slotted([slot='heading']) {
    margin: 0;
    font: inherit;
  }
  a {
    color: inherit;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  .summary {
    margin-block-start: 0.625em;
    max-inline-size: 65ch;
  }
  .summary p {
    white-space: pre-line;
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em 1em;
    margin-block-start: auto;
    padding-block-start: 0.75em;
  }
  button[aria-expanded] {
    margin-inline-start: calc(-0.55em - 1px);
    box-shadow: none;
    font-weight: inherit;
    text-decoration: underline;
    text-underline-offset: 0.15em;
  }
  article:has(.loading) {
    min-block-size: 11em;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
