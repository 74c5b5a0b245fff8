import { css } from 'lit';

export const styles = css`
  :host {
    --_series-1: var(--s3-series-1, light-dark(#0b6bc0, #4a9cf0));
    --_series-2: var(--s3-series-2, light-dark(#bf4f10, #f5813f));
    --_series-3: var(--s3-series-3, light-dark(#42196b, #e0d0f7));
    --_series-4: var(--s3-series-4, light-dark(#00503d, #2fa57f));
    --_series-5: var(--s3-series-5, light-dark(#cc2f80, #e063a5));
    --_series-6: var(--s3-series-6, light-dark(#3d3d00, #dfe08a));
  }
  .series-0 {
    color: var(--_series-1);
  }
  .series-1 {
    color: var(--_series-2);
  }
  .series-2 {
    color: var(--_series-3);
  }
  .series-3 {
    color: var(--_series-4);
  }
  .series-4 {
    color: var(--_series-5);
  }
  .series-5 {
    color: var(--_series-6);
  }
  .series-more {
    color: var(--_accent);
  }
  .loading {
    color: var(--_muted);
    animation: appear 0s 0.3s both;
  }
  @keyframes appear {
    from {
      visibility: hidden;
    }
  }
  /* As much as cdn.css reserves before the code is there. */
  figure:has(.loading) {
    display: flow-root;
    min-block-size: 51em;
  }
  /* Nothing but the figure itself has a box until then, so that nothing moves when the figures come. */
  figure:has(.loading) :is(.body, .status, .footer) {
    display: contents;
  }
  :host([indicators]) figure:has(.loading) {
    min-block-size: 30em;
  }
  @container (width < 46em) {
    :host(:not([indicators])) figure:has(.loading) {
      min-block-size: 100em;
    }
  }
  .notes p {
    margin: 0 0 0.25em;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
  }
`;
