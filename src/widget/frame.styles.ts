import { css } from 'lit';

/**
 * What every widget looks like around its content: ink, rules, type, buttons, states.
 * Public tokens begin with `--s3-`; the ones that begin with `--_` are derived from them.
 */
export const frameStyles = css`
  :host {
    --_ink: var(--s3-ink, currentColor);
    --_muted: var(--s3-muted, color-mix(in srgb, var(--_ink) 72%, transparent));
    --_faint: var(--s3-faint, color-mix(in srgb, var(--_ink) 26%, transparent));
    --_rule: var(--s3-rule, color-mix(in srgb, var(--_ink) 16%, transparent));
    --_paper: var(--s3-paper, Canvas);
    --_accent: var(--s3-accent, light-dark(#0b5cad, #7db8f5));
    --_focus: var(--s3-focus, var(--_accent));
    display: flow-root;
    color: var(--_ink);
    /* What a page sets for its own text is not handed on, but for its taste. */
    font: 1em/1.35 serif;
    font-family: var(--s3-font, inherit);
    font-size: var(--s3-font-size, max(1em, 13px));
    text-align: start;
    text-indent: 0;
    text-transform: none;
    letter-spacing: normal;
    word-spacing: normal;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    /* Where words are divided, only long ones are. */
    hyphenate-limit-chars: 14;
  }
  :host([hidden]) {
    display: none;
  }
  /* Where boxes are as wide as what is in them, a widget would be as wide as nothing: what is in it follows its width. */
  :host::before {
    content: '';
    display: grid;
    grid: none / minmax(0, 60em);
  }
  figure,
  article {
    container-type: inline-size;
  }
  figure,
  article,
  .problems p {
    margin: 0;
  }
  /* Text in a language that is written from left to right stays in its order, at the side where the page has text. */
  :host(:dir(rtl)) {
    text-align: right;
  }
  :host(:dir(rtl)) * {
    unicode-bidi: plaintext;
  }
  svg,
  summary {
    direction: ltr;
  }
  figcaption {
    font-size: 1.3125em;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  figcaption * {
    font: inherit;
    margin: 0;
  }
  button,
  select,
  input {
    font: inherit;
    color: inherit;
  }
  button {
    min-block-size: max(2.15em, 24px);
    min-inline-size: max(2.15em, 24px);
    padding: 0.2em 0.55em;
    border: 1px solid transparent;
    border-radius: 3px;
    background: none;
    font-size: max(0.8125em, 12px);
    cursor: pointer;
  }
  button:hover {
    background: color-mix(in srgb, var(--_ink) 7%, transparent);
  }
  button:is([aria-pressed='true'], [aria-expanded='true']) {
    font-weight: 600;
    box-shadow: inset 0 -2px 0 var(--_accent);
    border-radius: 3px 3px 0 0;
  }
  :focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.125em;
    margin-block: 0.5em 0;
    margin-inline-start: -0.55em;
  }
  .small,
  .status {
    font-size: max(0.8125em, 12px);
    color: var(--_muted);
  }
  .problems {
    margin-block: 0.75em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
    font-size: max(0.875em, 12px);
  }
  .problems + button {
    align-self: start;
    border-color: var(--_muted);
    margin-block-end: 0.75em;
  }
  .status {
    min-block-size: 1.35em;
    margin-block: 0.5em;
  }
  .footer:has(:not(slot)) {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_rule);
  }
  .panel {
    margin-block: 0.5em 0.75em;
    padding: 0.75em;
    border: 1px solid var(--_rule);
    border-radius: 4px;
  }
  /* After a moment: most waits are shorter. */
  .loading {
    color: var(--_muted);
    animation: appear 0s 0.3s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (forced-colors: active) {
    :host {
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_faint: GrayText;
      --_rule: CanvasText;
      --_paper: Canvas;
      --_accent: Highlight;
    }
  }
  @media print {
    /* Dark on white, whatever the page is on a screen: browsers leave backgrounds out. */
    :host {
      --_ink: #000;
      --_paper: #fff;
      background: #fff;
      color-scheme: light;
    }
    .toolbar,
    .status,
    .panel {
      display: none;
    }
  }
`;
