import { css } from 'lit';

export const styles = css`
  .push {
    margin-inline-start: auto;
  }
  @container (width < 30em) {
    .push {
      display: none;
    }
  }
  /* Nothing but the figure itself has a box until the steps come, so that nothing moves then. */
  figure:has(.loading) {
    padding-bottom: var(--_s3-space, 60em);
  }
  .body:has(.loading),
  .body:has(.loading) ~ * {
    display: contents;
  }
  .now {
    margin: 0.35em 0 0;
    max-inline-size: 75ch;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
  }
  .list {
    margin-block-start: 1.25em;
  }
  .year {
    display: grid;
    grid-template-columns: 4em minmax(0, 1fr);
  }
  .year[hidden=''] {
    display: none;
  }
  .head {
    font-weight: 600;
    padding-block-start: 0.1em;
    padding-inline-end: 0.5em;
  }
  .head.word {
    font-size: max(0.75em, 12px);
  }
  .head > * {
    margin: 0;
    font: inherit;
  }
  ol,
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }
  /* The rail. */
  .year > ol {
    border-inline-start: 1px solid var(--_rule);
    padding-block-end: 0.5em;
  }
  li[id] {
    position: relative;
    padding-block: 0.1em 0.6em;
    padding-inline-start: 1em;
    scroll-margin-block: 1em;
    outline-offset: -1px;
  }
  li[id][hidden] {
    padding-block: 0;
  }
  li[id][hidden=''] {
    display: none;
  }
  li[id]::before {
    content: '';
    position: absolute;
    inset-block-start: 0.5em;
    inset-inline-start: calc(-0.28125em - 0.5px);
    box-sizing: border-box;
    inline-size: 0.5625em;
    block-size: 0.5625em;
    border: 1.5px solid var(--_ink);
    border-radius: 50%;
    background: var(--_ink);
  }
  li[id].ongoing::before {
    background: linear-gradient(to right, var(--_ink) 50%, var(--_paper) 50%);
  }
  li[id]:is(.planned, .undated)::before {
    background: var(--_paper);
  }
  li[id].selected {
    background: color-mix(in srgb, var(--_accent) 9%, transparent);
  }
  li[id].selected::before {
    border-color: var(--_accent);
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  li p {
    margin: 0;
  }
  .when {
    display: block;
    color: var(--_muted);
    font-size: max(0.875em, 12px);
  }
  .own .title {
    font-weight: 600;
  }
  .title {
    text-wrap: pretty;
  }
  .what {
    max-inline-size: 70ch;
  }
  .what > p {
    white-space: pre-line;
  }
  .what > p:not(.title, .small) {
    font-size: max(0.9375em, 12px);
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: baseline;
    overflow-wrap: anywhere;
  }
  summary {
    inline-size: fit-content;
    min-block-size: 24px;
    padding-block: 0.15em;
    cursor: pointer;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.15em;
  }
  .fold {
    margin: 0.5em 0 0;
    padding-inline-start: 5em;
  }
  .fold button {
    border-color: var(--_rule);
  }
  @container (width >= 40em) {
    .year {
      grid-template-columns: 5em minmax(0, 1fr);
    }
    li[id] {
      display: grid;
      grid-template-columns: 9.5em minmax(0, 1fr);
      gap: 1.25em;
    }
    .when {
      padding-block-start: 0.1em;
    }
    .fold {
      padding-inline-start: 6em;
    }
  }
  ::slotted(ol) {
    margin-block: 0.75em 0;
    border-inline-start: 1px solid var(--_rule);
  }
  @media (forced-colors: active) {
    li[id]::before {
      forced-color-adjust: none;
    }
    li[id].selected {
      outline: 1px solid Highlight;
    }
  }
  @media print {
    details::details-content {
      display: block;
      content-visibility: visible;
    }
    details:not(:has(li)) {
      display: none;
    }
    li[id] {
      break-inside: avoid;
    }
  }
`;
