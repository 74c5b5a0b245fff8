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
  .series-0 {
    color: var(--s3-series-1, light-dark(#0b6bc0, #4a9cf0));
  }
  .series-1 {
    color: var(--s3-series-2, light-dark(#bf4f10, #f5813f));
  }
  .series-2 {
    color: var(--s3-series-3, light-dark(#42196b, #e0d0f7));
  }
  .series-3 {
    color: var(--s3-series-4, light-dark(#00503d, #2fa57f));
  }
  .series-4 {
    color: var(--s3-series-5, light-dark(#cc2f80, #e063a5));
  }
  .series-5 {
    color: var(--s3-series-6, light-dark(#3d3d00, #dfe08a));
  }
  .series-more {
    color: var(--_accent);
  }
  /* As much as cdn.css reserves before the code is there. */
  figure:has(.loading) {
    min-block-size: var(--_s3-space, 51em);
  }
  /* Nothing but the figure itself has a box until then, so that nothing moves when the figures come. */
  .body:has(.loading),
  .body:has(.loading) ~ * {
    display: contents;
  }
  :host([indicators]) figure:has(.loading) {
    min-block-size: var(--_s3-space, 30em);
  }
  .notes p {
    margin: 0 0 0.25em;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
  }
  figcaption {
    break-inside: avoid;
    break-after: avoid;
  }
`;
