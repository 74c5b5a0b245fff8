import { css } from 'lit';

export const styles = css`
  :host {
    --_series-1: var(--s3-series-1, light-dark(#0b62a8, #6cb2f0));
    --_series-2: var(--s3-series-2, light-dark(#b3470f, #f29b63));
    --_series-3: var(--s3-series-3, light-dark(#5b2a86, #c39be8));
    --_series-4: var(--s3-series-4, light-dark(#00795c, #4fc7a4));
    --_series-5: var(--s3-series-5, light-dark(#a3195b, #f28ab8));
    --_series-6: var(--s3-series-6, light-dark(#5c5c00, #c9c95a));
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
    min-block-size: 30rem;
  }
  .notes p {
    margin: 0 0 0.25rem;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
  }
`;
