import { css } from 'lit';

export const styles = css`
  :host {
    --_ink: var(--s3-ink, currentColor);
    --_muted: var(--s3-muted, color-mix(in srgb, var(--_ink) 72%, transparent));
    --_rule: var(--s3-rule, color-mix(in srgb, var(--_ink) 16%, transparent));
    --_accent: var(--s3-accent, light-dark(#0b5cad, #7db8f5));
    --_small: max(0.8125em, 12px);
    display: flex;
    flex-direction: column;
    box-sizing: border-box;
    block-size: 100%;
    min-inline-size: 0;
    container-type: inline-size;
    color: var(--_ink);
    font-family: var(--s3-font, inherit);
    font-size: var(--s3-font-size, 1rem);
    line-height: 1.45;
    text-align: start;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  :host([hidden]) {
    display: none;
  }
  article {
    flex: 1;
    display: flex;
    flex-direction: column;
    padding-block-start: 0.75rem;
    border-block-start: 2px solid var(--_ink);
  }
  hgroup,
  p,
  ul {
    margin: 0;
  }
  .quiet,
  .over,
  .scheme {
    font-size: var(--_small);
    color: var(--_muted);
  }
  .quiet .quiet {
    font-size: inherit;
    color: inherit;
  }
  .over {
    margin-block-end: 0.375rem;
  }
  .over .years {
    white-space: nowrap;
  }
  .over span + span::before {
    content: ' · ';
  }
  #title,
  #title > *,
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  ::slotted(:is(h1, h2, h3, h4, h5, h6)) {
    margin: 0;
    font: inherit;
    font-family: var(--s3-heading-font, inherit);
    font-size: 1.375rem;
    font-size: calc(1.375 * var(--s3-font-size, 1rem));
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }
  a {
    color: inherit;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.15em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--s3-focus, var(--_accent));
    outline-offset: 2px;
  }
  .summary {
    margin-block: 0.625rem 0;
    max-inline-size: 65ch;
    text-wrap: pretty;
  }
  summary {
    min-block-size: 1.5rem;
    font-size: max(0.875em, 12px);
    cursor: pointer;
  }
  button {
    min-block-size: 1.75rem;
    padding: 0.2em 0.55em;
    border: 1px solid transparent;
    border-radius: 3px;
    background: none;
    color: inherit;
    font: inherit;
    font-size: var(--_small);
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--_ink) 7%, transparent);
  }
  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    margin-block-start: auto;
    padding-block-start: 0.75rem;
  }
  footer button {
    margin-inline-start: -0.55em;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  article[aria-busy='true']:has(.loading) {
    min-block-size: 14rem;
  }
  .loading {
    animation: appear 0s 0.3s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_rule: CanvasText;
      --_accent: Highlight;
    }
  }
  @media print {
    button {
      display: none;
    }
    article {
      break-inside: avoid;
    }
  }
`;
